import type { BemiddelingStatus, EindeReden, VacatureSoort } from '#prisma/generated/client.ts'
import { age, day, moment } from '#prisma/seed/demo/datum.ts'
import { createToeval, type Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoKandidaat, DemoPlaatsing, DemoVacature, DemoVoorstel } from '#prisma/seed/demo/types.ts'
import { VAST, VASTE_KANDIDATEN, VASTE_VACATURE } from '#prisma/seed/demo/vaste-mensen.ts'

const AANTALLEN: readonly (readonly [BemiddelingStatus, number])[] = [
  ['voorgesteld', 9],
  ['akkoord_kandidaat', 8],
  ['aangeboden', 8],
  ['belangstelling', 8],
  ['kennismaking', 7],
  ['proefplaatsing', 6],
  ['beeindigd', 14],
  ['geplaatst', 12],
]

// How far it came, and why it stopped there.
const EINDES: readonly (readonly [BemiddelingStatus, EindeReden])[] = [
  ['voorgesteld', 'kandidaat_geen_interesse'],
  ['voorgesteld', 'kandidaat_ander_werk'],
  ['akkoord_kandidaat', 'voorwaarden_passen_niet'],
  ['aangeboden', 'werkgever_geen_interesse'],
  ['aangeboden', 'werkgever_andere_kandidaat'],
  ['belangstelling', 'kandidaat_toestemming_ingetrokken'],
  ['kennismaking', 'geen_klik'],
  ['kennismaking', 'werkgever_andere_kandidaat'],
]

const ZOVEEL_BEKIJKEN = 60
const MET_KENNISMAKING: readonly BemiddelingStatus[] = ['kennismaking', 'proefplaatsing', 'geplaatst']

type Bron = {
  zaad: number
  vandaag: string
  vacatures: readonly DemoVacature[]
  /** Filled so many days ago. */
  eerdere: readonly { geleden: number; vacature: DemoVacature }[]
  kandidaten: readonly DemoKandidaat[]
  adviseurIds: readonly string[]
  jobcoachIds: readonly string[]
}

/**
 * About sixty running or ended introductions, twelve that led to a plaatsing of late and one for each vacature that was
 * filled earlier. Only visible profiles and published vacatures take part; a filled vacature only in a plaatsing, and who
 * was placed long ago is not in the list of who is to be found now. The fixed candidates stay free: a demo starts with them.
 * The fixed employer finds one profile to answer and one person to meet.
 */
export function generateVoorstellen(bron: Bron): DemoVoorstel[] {
  const { zaad, vandaag } = bron
  const toeval = createToeval(zaad, 'voorstellen')
  const isZichtbaar = ({ profiel }: DemoKandidaat) =>
    profiel.zichtbaarTot !== null &&
    profiel.zichtbaarTot !== undefined &&
    profiel.zichtbaarTot > moment(vandaag, 0)
  const anderen = bron.kandidaten.filter(
    ({ profiel }) => !Object.values(VASTE_KANDIDATEN).some(({ profielId }) => profielId === profiel.id),
  )
  const vrij = anderen.filter(isZichtbaar)
  const open = bron.vacatures.filter(
    ({ vacature }) => vacature.status === 'gepubliceerd' && vacature.id !== VASTE_VACATURE.id,
  )
  const vervuld = bron.vacatures.filter(({ vacature }) => vacature.status === 'vervuld')
  const bezet = new Set<string>()
  const voorstellen: DemoVoorstel[] = []

  for (const [status, aantal] of AANTALLEN) {
    for (let nummer = 0; nummer < aantal; nummer++) {
      const keuze = status === 'geplaatst' ? (vervuld[nummer] ?? pickOr(toeval, open)) : pickOr(toeval, open)
      const kandidaat = keuze && bestOf(toeval, keuze, vrij, bezet)
      if (!kandidaat) continue
      bezet.add(kandidaat.profiel.id)
      const geleden = status === 'geplaatst' ? dagenEerder(nummer) : 0
      voorstellen.push(voorstel(toeval, bron, status, nummer, keuze, kandidaat, geleden))
    }
  }
  // Of age when it began, also for the longest ago.
  const nietZichtbaar = anderen.filter(
    (een) => !isZichtbaar(een) && age(een.kandidaat.geboortedatum, vandaag) >= 21,
  )
  for (const [nummer, { geleden, vacature }] of bron.eerdere.entries()) {
    const kandidaat = bestOf(toeval, vacature, nietZichtbaar, bezet)
    if (!kandidaat) continue
    bezet.add(kandidaat.profiel.id)
    voorstellen.push(voorstel(toeval, bron, 'geplaatst', nummer, vacature, kandidaat, geleden))
  }
  const vast = bron.vacatures.find(({ vacature }) => vacature.id === VASTE_VACATURE.id)
  for (const status of ['aangeboden', 'kennismaking'] as const) {
    const kandidaat = vast && bestOf(toeval, vast, vrij, bezet)
    if (!kandidaat) continue
    bezet.add(kandidaat.profiel.id)
    voorstellen.push({
      ...voorstel(toeval, bron, status, 0, vast, kandidaat, 0),
      adviseurId: VAST.adviseur.accountId,
    })
  }
  return voorstellen
}

const pickOr = <T>(toeval: Toeval, lijst: readonly T[]) => (lijst.length > 0 ? toeval.pick(lijst) : undefined)

// The best of a handful: work that the person wants, hours that meet. Enough to look like the work of an adviseur.
function bestOf(
  toeval: Toeval,
  { vacature }: DemoVacature,
  vrij: readonly DemoKandidaat[],
  bezet: Set<string>,
) {
  const geschikt = ({ beroepen, profiel }: DemoKandidaat) =>
    (beroepen.some(({ termId, soort }) => termId === vacature.beroepId && soort === 'gewenst') ? 4 : 0) +
    (beroepen.some(({ termId }) => termId === vacature.beroepId) ? 2 : 0) +
    (profiel.urenMin <= (vacature.urenMax ?? 40) && profiel.urenMax >= (vacature.urenMin ?? 1) ? 3 : 0)
  return toeval
    .sample(
      vrij.filter(({ profiel }) => !bezet.has(profiel.id)),
      ZOVEEL_BEKIJKEN,
    )
    .reduce<DemoKandidaat | undefined>(
      (beste, ander) => (beste && geschikt(beste) >= geschikt(ander) ? beste : ander),
      undefined,
    )
}

function voorstel(
  toeval: Toeval,
  { vandaag, adviseurIds, jobcoachIds }: Bron,
  status: BemiddelingStatus,
  nummer: number,
  { vacature }: DemoVacature,
  { kandidaat, profiel }: DemoKandidaat,
  /** Days since the first working day, for a plaatsing. */
  eerder: number,
): DemoVoorstel {
  const geleden = status === 'geplaatst' ? toeval.int(45, 55) + eerder : toeval.int(12, 30)
  const [vanuit, reden] = EINDES[nummer % EINDES.length]!
  const einde = status === 'beeindigd' ? { reden, vanuit } : null
  const gesproken = MET_KENNISMAKING.includes(einde?.vanuit ?? status)
  const proef = status === 'proefplaatsing' ? { van: day(vandaag, -2), tot: day(vandaag, 26) } : null
  return {
    vacatureId: vacature.id,
    profielId: profiel.id,
    adviseurId: toeval.pick(adviseurIds),
    status,
    voorgesteldOp: moment(vandaag, -geleden, toeval.int(0, 400)),
    einde,
    kennismaking: gesproken
      ? {
          op: moment(vandaag, status === 'kennismaking' ? toeval.int(2, 9) : -8 - eerder, 60),
          plaats: `Bij het bedrijf in ${vacature.plaats}`,
        }
      : null,
    proefplaatsing: proef,
    plaatsing:
      status === 'geplaatst'
        ? plaatsing(
            toeval,
            day(vandaag, -eerder).toISOString().slice(0, 10),
            vacature,
            kandidaat,
            profiel,
            jobcoachIds,
            eerder > 212,
          )
        : null,
  }
}

/** Some started this week, the others in the months before. */
function dagenEerder(nummer: number): number {
  return nummer < 5 ? 0 : (nummer - 4) * 20
}

function plaatsing(
  toeval: Toeval,
  vandaag: string,
  vacature: DemoVacature['vacature'],
  kandidaat: DemoKandidaat['kandidaat'],
  profiel: DemoKandidaat['profiel'],
  jobcoachIds: readonly string[],
  isLangGeleden: boolean,
): DemoPlaatsing {
  const soorten = vacature.soorten as VacatureSoort[]
  const soort =
    soorten.find((mogelijk) => (profiel.soorten as VacatureSoort[]).includes(mogelijk)) ?? soorten[0]!
  const laag = Math.max(vacature.urenMin ?? 1, profiel.urenMin)
  const hoog = Math.min(vacature.urenMax ?? 40, profiel.urenMax)
  const urenPerWeek = toeval.int(Math.min(laag, hoog), hoog)
  const isGarantiebaan = kandidaat.doelgroep === 'doelgroepregister' || kandidaat.doelgroep === 'wajong'
  const beschermd = soort === 'beschut' || soort === 'begeleid_werken'
  const startdatum = day(vandaag, -toeval.int(1, 6))
  return {
    soort,
    startdatum,
    contracten: contractenVan(startdatum, urenPerWeek, isLangGeleden),
    einde: null,
    urenPerWeek,
    isGarantiebaan,
    omvang: beschermd ? 'maximale_participatie' : urenPerWeek < 24 ? 'parttime' : 'werkaanvaarding',
    jobcoachId: isGarantiebaan && toeval.chance(0.7) ? toeval.pick(jobcoachIds) : null,
  }
}

/** A first contract of seven months, and one without an end for who had begun so long before that it is over by now. */
function contractenVan(
  startdatum: Date,
  urenPerWeek: number,
  isLangGeleden: boolean,
): DemoPlaatsing['contracten'] {
  const start = startdatum.toISOString().slice(0, 10)
  return [
    { soort: 'tijdelijk', tot: day(start, 212), urenPerWeek },
    ...(isLangGeleden ? [{ soort: 'vast' as const, tot: null, urenPerWeek }] : []),
  ]
}
