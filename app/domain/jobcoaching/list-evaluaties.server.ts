import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Coach } from './get-traject.server.ts'
import { trajectScope } from './scope.server.ts'

/** Evaluations and extensions of an own traject, newest first, for the coach alone. */
export async function listEvaluaties(actor: Coach, trajectId: string) {
  const where = { trajectId, traject: trajectScope(actor) }
  const [evaluaties, verlengingen] = await Promise.all([
    db().trajectevaluatie.findMany({
      where,
      orderBy: [{ op: 'desc' }, { id: 'desc' }],
      take: 50,
      select: {
        id: true,
        op: true,
        advies: true,
        toelichting: true,
        volgendeOp: true,
        doelen: { select: { doelId: true, oordeel: true, doel: { select: { tekst: true } } } },
      },
    }),
    db().trajectverlenging.findMany({
      where,
      orderBy: { op: 'desc' },
      take: 20,
      select: { id: true, van: true, tot: true, reden: true },
    }),
  ])
  return {
    evaluaties: evaluaties.map(({ op, volgendeOp, doelen, ...rest }) => ({
      ...rest,
      op: isoDay(op),
      volgendeOp: isoDayOrNull(volgendeOp),
      doelen: doelen.map(({ doelId, oordeel, doel }) => ({ doelId, oordeel, tekst: doel.tekst })),
    })),
    verlengingen: verlengingen.map(({ van, tot, ...rest }) => ({
      ...rest,
      van: isoDay(van),
      tot: isoDay(tot),
    })),
  }
}
