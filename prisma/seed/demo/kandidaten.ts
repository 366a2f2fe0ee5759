import { age, moment } from '#prisma/seed/demo/datum.ts'
import {
  pickBeroepen,
  pickDoelgroep,
  pickGeboortedatum,
  pickVoorkeuren,
} from '#prisma/seed/demo/kandidaat-basis.ts'
import { generateKenmerken } from '#prisma/seed/demo/kandidaat-kenmerken.ts'
import { pickAdres, pickNaam, pickTelefoon, slug } from '#prisma/seed/demo/namen.ts'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'
import { kandidaatMens, pickSleutels, toestemmingen } from '#prisma/seed/demo/kandidaat-toegang.ts'
import { createToeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoKandidaat, KandidaatBron, Referentie } from '#prisma/seed/demo/types.ts'
import { vasteKandidaat } from '#prisma/seed/demo/vaste-kandidaten.ts'

export type KandidatenOpties = KandidaatBron & { batch?: number }

type Gebied = Referentie['postcodegebieden'][number]
type Plek = Gebied & { dienstCode: string }

// Some live just outside; the gemeente of the region that serves them is the one they are counted for.
const OMGEVING: Record<string, string> = { Uitgeest: '0396', Castricum: '0396', Haarlemmermeer: '0392' }
const BUITEN_REGIO = 0.06

/**
 * Yields candidates 0 to `aantal`, in batches. The first two are the fixed people. Candidate n is the same person
 * whatever `aantal` is, so that a larger region contains the smaller one.
 */
export function* generateKandidaten(aantal: number, opties: KandidatenOpties): Generator<DemoKandidaat[]> {
  const plekken = splitPlekken(opties.referentie)
  const { batch = 1000 } = opties
  for (let begin = 0; begin < aantal; begin += batch) {
    const rijen: DemoKandidaat[] = []
    for (let index = begin; index < Math.min(begin + batch, aantal); index++) {
      rijen.push(vasteKandidaat(index, opties) ?? generateKandidaat(index, opties, plekken))
    }
    yield rijen
  }
}

function generateKandidaat(
  index: number,
  { zaad, vandaag, adviseurIds, beroepen, referentie }: KandidatenOpties,
  plekken: { regio: Plek[]; omgeving: Plek[] },
): DemoKandidaat {
  const toeval = createToeval(zaad, 'kandidaat', index)
  const [id, profielId] = [toeval.uuid(), toeval.uuid()]
  const plek = toeval.pick(toeval.chance(BUITEN_REGIO) ? plekken.omgeving : plekken.regio)
  const werkcoachId = toeval.pick(adviseurIds)
  const werkbeeld = pickBeroepen(toeval, beroepen)
  const naam = pickNaam(toeval)
  const geboortedatum = pickGeboortedatum(toeval, vandaag)
  const sinds = toeval.int(20, 600)
  const sleutels = pickSleutels(toeval, vandaag, age(geboortedatum, vandaag) >= 18, werkcoachId)
  const kandidaat: DemoKandidaat['kandidaat'] = {
    id,
    ...naam,
    email: `${slug(`${naam.voornaam} ${naam.achternaam}`)}.${index}@kandidaat.wsp.example`,
    telefoon: toeval.chance(0.9) ? pickTelefoon(toeval) : null,
    geboortedatum,
    ...pickAdres(toeval, plek.pc4),
    plaats: plek.plaats,
    gemeenteCode: plek.dienstCode,
    doelgroep: pickDoelgroep(toeval),
    organisatieId: toeval.pick(referentie.organisaties.filter(({ soort }) => soort !== 'gemeente')).id,
    werkcoachId,
    aangemaaktOp: moment(vandaag, -sinds),
  }
  const heeftAccount = sleutels.sleutelKandidaatOp !== null || toeval.chance(0.5)
  return {
    kandidaat,
    profiel: {
      id: profielId,
      kandidaatId: id,
      code: profielcode(zaad, index),
      pc4: plek.pc4,
      ...pickVoorkeuren(toeval, vandaag, werkbeeld),
      ...sleutels,
      aangemaaktOp: moment(vandaag, -sinds),
    },
    kenmerken: generateKenmerken({ profielId, vandaag, adviseurId: werkcoachId, toeval }, werkbeeld),
    beroepen: [
      ...werkbeeld.gewenst.map(({ termId }) => ({ profielId, termId, soort: 'gewenst' as const })),
      ...werkbeeld.gewerkt.map(({ termId }) => ({ profielId, termId, soort: 'gewerkt' as const })),
    ],
    toestemmingen: toestemmingen(toeval, id, sleutels.sleutelKandidaatOp),
    mens: heeftAccount ? kandidaatMens(toeval, kandidaat) : null,
  }
}

function splitPlekken({ postcodegebieden, gemeenten }: Referentie) {
  const regioCodes = new Set(gemeenten.map(({ code }) => code))
  const plek = (gebied: Gebied, dienstCode: string): Plek => ({ ...gebied, dienstCode })
  return {
    regio: postcodegebieden.filter((g) => regioCodes.has(g.gemeenteCode)).map((g) => plek(g, g.gemeenteCode)),
    omgeving: postcodegebieden.flatMap((g) => (OMGEVING[g.gemeente] ? [plek(g, OMGEVING[g.gemeente]!)] : [])),
  }
}
