import type { Ondersteuning, VacatureSoort, VacatureStatus } from '#prisma/generated/client.ts'
import type { BekendBeroep, Beroepen } from '#prisma/seed/demo/beroepen.ts'
import { day, moment } from '#prisma/seed/demo/datum.ts'
import { generateEisen, veeleisendeEisen } from '#prisma/seed/demo/eisen.ts'
import { createToeval, type Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoOpties, DemoVacature } from '#prisma/seed/demo/types.ts'
import { omschrijvingOf, voorwaardenOf } from '#prisma/seed/demo/vacature-teksten.ts'
import { VASTE_VACATURE, VEELEISENDE_VACATURE } from '#prisma/seed/demo/vaste-mensen.ts'
import type { WerkgeverMetSector } from '#prisma/seed/demo/werkgevers.ts'

const STATUSSEN: readonly (readonly [VacatureStatus, number])[] = [
  ['gepubliceerd', 70],
  ['ingediend', 7],
  ['concept', 6],
  ['vervuld', 8],
  ['opgeschort', 3],
  ['verlopen', 4],
  ['ingetrokken', 2],
]

const SOORTEN: readonly (readonly [VacatureSoort, number])[] = [
  ['garantiebaan', 26],
  ['proefplaatsing', 20],
  ['leerwerktraject', 14],
  ['werkervaringsplek', 12],
  ['detachering', 8],
  ['stage', 6],
  ['beschut', 5],
  ['begeleid_werken', 5],
  ['werken_op_locatie', 2],
  ['groepsdetachering', 2],
]

const ZONDER_LOON: readonly VacatureSoort[] = ['stage', 'werkervaringsplek', 'beschut']

// prettier-ignore
const STEUN: readonly Ondersteuning[] = [
  'buddy', 'harrie', 'rustige_plek', 'aangepaste_taken', 'vaste_structuur', 'flexibele_tijden', 'ov_bereikbaar', 'rolstoeltoegankelijk', 'taalondersteuning', 'jobcoach_welkom',
]

const UREN: readonly (readonly [readonly [number, number], number])[] = [
  [[8, 16], 10],
  [[12, 24], 15],
  [[16, 24], 20],
  [[20, 32], 20],
  [[24, 36], 15],
  [[32, 40], 12],
  [[36, 40], 8],
]

/** Vacatures of the invented employers, in every status; the first and the last are the fixed ones of the bakery. */
export function generateVacatures(
  { zaad, vandaag, vacatures: aantal }: Pick<DemoOpties, 'zaad' | 'vandaag' | 'vacatures'>,
  werkgevers: readonly WerkgeverMetSector[],
  beroepen: Beroepen,
): DemoVacature[] {
  return Array.from({ length: aantal }, (_, index) => {
    const toeval = createToeval(zaad, 'vacature', index)
    if (index === aantal - 1 && index > 0) return veeleisend(toeval, vandaag, werkgevers[0]!, beroepen)
    const isVast = index === 0
    // Each employer has its turn, so that everyone who steps into an employer finds something; the rest by chance.
    const eigenaar = werkgevers[index < werkgevers.length ? index : toeval.int(0, werkgevers.length - 1)]!
    const hier = beroepen.perSector
      .get(eigenaar.sector.code)!
      .filter(({ label }) => eigenaar.bedrijf.beroepen?.includes(label) ?? true)
    const beroep = isVast ? hier.find(({ label }) => label === 'bakkerijmedewerker')! : toeval.pick(hier)
    const vacature = generateVacature(toeval, vandaag, eigenaar, beroep, isVast)
    return { vacature, eisen: generateEisen(toeval, vacature.id, beroep, eigenaar.sector) }
  })
}

// From two months to more than two years ago, so that every figure of two years has something to count.
const EERSTE_DAGEN_GELEDEN = 60
const DAGEN_TUSSEN = 3

/** Vacatures that were filled one after the other over the past two years, oldest last. `geleden` is the days since. */
export function generateEerdereVacatures(
  { zaad, vandaag, vacatures: aantal }: Pick<DemoOpties, 'zaad' | 'vandaag' | 'vacatures'>,
  werkgevers: readonly WerkgeverMetSector[],
  beroepen: Beroepen,
): { geleden: number; vacature: DemoVacature }[] {
  return Array.from({ length: Math.round(aantal * 1.4) }, (_, index) => {
    const toeval = createToeval(zaad, 'eerdere-vacature', index)
    const eigenaar = werkgevers[index % werkgevers.length]!
    const hier = beroepen.perSector
      .get(eigenaar.sector.code)!
      .filter(({ label }) => eigenaar.bedrijf.beroepen?.includes(label) ?? true)
    const beroep = toeval.pick(hier)
    const geleden = EERSTE_DAGEN_GELEDEN + index * DAGEN_TUSSEN
    // Published two months before somebody began, which was when it closed.
    const gepubliceerdOp = moment(vandaag, -geleden - 60)
    const vacature: DemoVacature['vacature'] = {
      ...generateVacature(toeval, vandaag, eigenaar, beroep, false),
      status: 'vervuld',
      aantalPlaatsen: 1,
      ingediendDoorId: eigenaar.mensen[0]!.account.id,
      aangemaaktOp: moment(vandaag, -geleden - 63),
      ingediendOp: moment(vandaag, -geleden - 62),
      gepubliceerdOp,
      sluitingsdatum: day(vandaag, -geleden + 14),
      startdatum: day(vandaag, -geleden),
    }
    return {
      geleden,
      vacature: { vacature, eisen: generateEisen(toeval, vacature.id, beroep, eigenaar.sector) },
    }
  })
}

// What an employer writes who wants one person for everything: to try the simulator and jobcarving on.
function veeleisend(
  toeval: Toeval,
  vandaag: string,
  bakkerij: WerkgeverMetSector,
  beroepen: Beroepen,
): DemoVacature {
  const beroep = beroepen.perSector
    .get(bakkerij.sector.code)!
    .find(({ label }) => label === 'bakkerijmedewerker')!
  const vacature: DemoVacature['vacature'] = {
    ...generateVacature(toeval, vandaag, bakkerij, beroep, true),
    ...datesFor(toeval, vandaag, 'concept', ''),
    id: VEELEISENDE_VACATURE.id,
    status: 'concept',
    titel: 'Bakker en bezorger',
    soorten: ['regulier'],
    arbeidsvoorwaarden: voorwaardenOf(toeval, ['regulier']),
    urenMin: 32,
    urenMax: 38,
    kantoortijden: false,
    onregelmatig: true,
    reisafstandHard: true,
  }
  return { vacature, eisen: veeleisendeEisen(toeval, vacature.id, beroep) }
}

function generateVacature(
  toeval: Toeval,
  vandaag: string,
  { werkgever, sector, mensen }: WerkgeverMetSector,
  beroep: BekendBeroep,
  isVast: boolean,
): DemoVacature['vacature'] {
  const status = isVast ? 'gepubliceerd' : toeval.weighted(STATUSSEN)
  const soorten = pickSoorten(toeval)
  const [urenMin, urenMax] = isVast ? [16, 32] : toeval.weighted(UREN)
  const contact = toeval.pick(mensen).account
  return {
    id: isVast ? VASTE_VACATURE.id : toeval.uuid(),
    werkgeverId: werkgever.id,
    status,
    bereik: isVast || toeval.chance(0.85) ? 'openbaar' : 'wsp',
    titel: beroep.titel,
    omschrijving: omschrijvingOf(toeval, beroep, sector, werkgever.plaats),
    beroepId: beroep.termId,
    soorten,
    aantalPlaatsen: toeval.weighted([
      [1, 75],
      [2, 15],
      [toeval.int(3, 8), 10],
    ]),
    werkEnDenkniveau: beroep.denkniveau,
    urenMin,
    urenMax,
    kantoortijden: beroep.onregelmatig ? toeval.chance(0.2) : toeval.chance(0.9),
    onregelmatig: beroep.onregelmatig ? toeval.chance(0.75) : false,
    onregelmatigHard: false,
    contract: toeval.chance(0.8) ? 'B' : 'O',
    ...pickSalaris(toeval, beroep, soorten),
    arbeidsvoorwaarden: voorwaardenOf(toeval, soorten),
    ondersteuning: toeval.sample(STEUN, toeval.int(isVast ? 2 : 0, 4)),
    straat: werkgever.straat,
    huisnummer: werkgever.huisnummer,
    postcode: werkgever.postcode,
    pc4: werkgever.pc4,
    plaats: werkgever.plaats,
    reisafstandHard: !isVast && toeval.chance(0.15),
    contactNaam: contact.naam,
    contactEmail: contact.email,
    contactTelefoon: contact.telefoon ?? null,
    ...datesFor(toeval, vandaag, status, mensen[0]!.account.id),
  }
}

// Whoever publishes has handed in first; an expired vacature has its closing date behind it.
function datesFor(toeval: Toeval, vandaag: string, status: VacatureStatus, ingediendDoorId: string) {
  const isOud = status === 'verlopen' || status === 'vervuld' || status === 'ingetrokken'
  const ingediend = isOud ? toeval.int(60, 200) : toeval.int(status === 'ingediend' ? 0 : 4, 55)
  const gepubliceerd = ingediend - toeval.int(1, 3)
  const isIngediend = status !== 'concept'
  const isGepubliceerd = isIngediend && status !== 'ingediend'
  const sluiting = status === 'verlopen' ? -toeval.int(1, 30) : toeval.int(20, 90)
  return {
    aangemaaktOp: moment(vandaag, -ingediend - toeval.int(1, 6)),
    ingediendDoorId: isIngediend ? ingediendDoorId : null,
    ingediendOp: isIngediend ? moment(vandaag, -ingediend - 1, toeval.int(0, 400)) : null,
    gepubliceerdOp: isGepubliceerd ? moment(vandaag, -gepubliceerd - 1, toeval.int(0, 400)) : null,
    startdatum: day(vandaag, sluiting + toeval.int(5, 40)),
    sluitingsdatum: day(vandaag, sluiting),
  }
}

function pickSoorten(toeval: Toeval): VacatureSoort[] {
  const eerste: VacatureSoort[] = toeval.chance(0.75) ? ['regulier'] : []
  const extra = Array.from({ length: toeval.int(eerste.length ? 0 : 1, 2) }, () => toeval.weighted(SOORTEN))
  return [...new Set([...eerste, ...extra])]
}

// Cents a month. A place to learn has no pay of its own; a vacature may be silent about it.
function pickSalaris(toeval: Toeval, beroep: BekendBeroep, soorten: readonly VacatureSoort[]) {
  if (soorten.every((soort) => ZONDER_LOON.includes(soort)) || toeval.chance(0.08))
    return { salarisMin: null, salarisMax: null }
  const [laag, hoog] = beroep.loon
  const min = laag + toeval.int(0, 2) * 25
  return { salarisMin: min * 100, salarisMax: Math.max(min, hoog - toeval.int(0, 2) * 25) * 100 }
}
