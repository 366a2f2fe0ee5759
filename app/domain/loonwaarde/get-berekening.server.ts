import { toonParameter } from '#app/domain/regeling/get-uitleg.server.ts'
import type { Leeftijd } from '#app/domain/regeling/check-vraag.ts'
import { listParameters } from '#app/domain/regeling/list-parameters.server.ts'
import { berekenLoonkostensubsidie, MAANDEN_PER_JAAR } from '#app/domain/regeling/loonkosten.ts'
import { ontbreektTekst } from '#app/domain/regeling/parameter-tekst.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isDay, isoDay } from '#app/platform/iso-day.ts'
import { loonwaardeScope } from './scope.server.ts'
import { leeftijdOp } from './uitkomst.ts'

const VOLWASSEN = 21
const JONGSTE = 15

/**
 * The loonkostensubsidie with the measured percentage, the hours of the contract of that day and the amounts of one day for the age on that
 * day: the arithmetic is that of the noun regeling. Null as long as there is no outcome or no plaatsing, and outside the scope;
 * without a valid amount there is no sum but why not.
 */
export async function getBerekening(actor: Actor, id: string, gevraagd: string | null) {
  const rij = await db().loonwaardemeting.findFirst({
    where: { AND: [loonwaardeScope(actor), { id }] },
    select: {
      percentage: true,
      bemiddeling: {
        select: {
          plaatsing: {
            select: {
              urenPerWeek: true,
              contracten: { select: { van: true, tot: true, urenPerWeek: true } },
            },
          },
          profiel: { select: { kandidaat: { select: { geboortedatum: true } } } },
        },
      },
    },
  })
  const plaatsing = rij?.bemiddeling.plaatsing
  if (!rij || rij.percentage === null || !plaatsing) return null
  const isGevraagd = gevraagd !== null && isDay(gevraagd)
  const datum = isGevraagd ? gevraagd : today()
  const fout = gevraagd && !isGevraagd ? 'Vul een datum in die bestaat.' : null
  const uren = urenOp(plaatsing, datum)
  const jaren = leeftijdOp(isoDay(rij.bemiddeling.profiel.kandidaat.geboortedatum), datum)
  if (jaren < JONGSTE)
    return { ok: false as const, fout, datum, waarom: ['Op deze dag was deze persoon jonger dan 15 jaar.'] }
  const uitkomst = berekenLoonkostensubsidie({
    parameters: await listParameters(),
    datum,
    uren: String(uren),
    leeftijd: String(Math.min(jaren, VOLWASSEN)) as Leeftijd,
    grondslag: { soort: 'loonwaarde', loonwaarde: String(rij.percentage) },
  })
  if (!uitkomst.ok) return { ok: false as const, fout, datum, waarom: uitkomst.ontbreekt.map(ontbreektTekst) }
  return {
    ok: true as const,
    fout,
    datum,
    uren,
    percentage: rij.percentage,
    regels: uitkomst.regels,
    maand: uitkomst.maand,
    jaar: uitkomst.maand * MAANDEN_PER_JAAR,
    bedragen: uitkomst.gebruikt.map((parameter) => toonParameter(parameter, datum)),
  }
}

type Plaatsing = {
  urenPerWeek: number
  contracten: { van: Date; tot: Date | null; urenPerWeek: number }[]
}

/** Hours per week by the contract of a day; before the first and after the last one those of the first day. */
function urenOp({ urenPerWeek, contracten }: Plaatsing, datum: string): number {
  const contract = contracten.find(
    ({ van, tot }) => isoDay(van) <= datum && (tot === null || isoDay(tot) >= datum),
  )
  return contract?.urenPerWeek ?? urenPerWeek
}
