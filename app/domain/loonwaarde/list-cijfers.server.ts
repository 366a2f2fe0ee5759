import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { dagenTussen, telMetingen, telStappen } from './cijfers.ts'
import { LOONWAARDE_STAPPEN } from './loonwaarde.ts'

/**
 * Figures of one calendar year for the gemeenten of a rapporteur: measurements that began in the year by gemeente, and how many
 * days each step took that was finished in the year. Numbers under five are hidden. Null for anyone else.
 */
export async function listLoonwaardecijfers(actor: Actor, jaar: number) {
  if (actor.rol !== 'rapporteur') return null
  const inJaar = { gte: dateOnly(`${jaar}-01-01`), lt: dateOnly(`${jaar + 1}-01-01`) }
  const gemeenteCode = { in: actor.gemeenteCodes }
  const [gemeenten, begin, stappen] = await Promise.all([
    db().gemeente.findMany({
      where: { code: gemeenteCode },
      orderBy: { naam: 'asc' },
      select: { code: true, naam: true },
    }),
    db().loonwaardemetingStap.findMany({
      where: { stap: 'contact_werkgever', begonnenOp: inJaar, meting: { gemeenteCode } },
      select: { meting: { select: { gemeenteCode: true, stand: true } } },
    }),
    db().loonwaardemetingStap.findMany({
      where: { klaarOp: inJaar, meting: { gemeenteCode } },
      select: { stap: true, begonnenOp: true, klaarOp: true, uiterlijk: true },
    }),
  ])
  return {
    perGemeente: gemeenten.map(({ code, naam }) => ({
      naam,
      ...telMetingen(begin.filter(({ meting }) => meting.gemeenteCode === code).map(({ meting }) => meting)),
    })),
    perStap: LOONWAARDE_STAPPEN.map((stap) => ({
      stap,
      ...telStappen(
        stappen.flatMap((een) =>
          een.stap === stap && een.klaarOp
            ? [
                {
                  dagen: dagenTussen(een.begonnenOp, een.klaarOp),
                  isOpTijd: een.klaarOp <= een.uiterlijk,
                },
              ]
            : [],
        ),
      ),
    })),
  }
}
