import { plaatsingScope } from '#app/domain/plaatsing/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { HELE_TABEL_SELECT } from './read-regels.server.ts'
import { suggestiesUitDeelnames } from './deelname.ts'
import { canProposeInvulling } from './policy.ts'
import { readDeelnames } from './read-deelnames.server.ts'
import { sroiScope } from './scope.server.ts'
import { findSuggesties, type Suggestie } from './suggesties.ts'

/** What would close the gap of a contract, for who may add to it; none for others. */
export async function listSuggesties(
  actor: Extract<Actor, { rol: 'adviseur' | 'werkgever' }>,
  { id, gatCents }: { id: string; gatCents: number },
): Promise<Suggestie[]> {
  const rij = await db().sroiVerplichting.findFirst({
    where: { AND: [sroiScope(actor), { id }] },
    select: {
      status: true,
      startOp: true,
      herstelTot: true,
      werkgeverId: true,
      tabel: { select: HELE_TABEL_SELECT },
    },
  })
  if (!rij || gatCents === 0 || !canProposeInvulling(actor, rij)) return []
  const { tabel, werkgeverId, startOp, herstelTot } = rij
  const plaatsingen = await db().plaatsing.findMany({
    where: {
      AND: [
        plaatsingScope(actor),
        {
          bemiddeling: { vacature: { werkgeverId } },
          invullingen: { none: { status: { notIn: ['afgewezen', 'ingetrokken'] } } },
          startdatum: { lte: herstelTot },
        },
        {
          OR: [
            { beeindigdOp: null },
            { beeindigdOp: { gte: startOp }, eindeReden: { not: 'niet_begonnen' } },
          ],
        },
      ],
    },
    orderBy: [{ startdatum: 'desc' }, { id: 'desc' }],
    take: 100,
    select: {
      id: true,
      beeindigdOp: true,
      contracten: { orderBy: { volgnummer: 'asc' }, select: { van: true, tot: true, urenPerWeek: true } },
      bemiddeling: { select: { vacature: { select: { titel: true } } } },
    },
  })
  const situatie = {
    gatCents,
    tabel,
    contract: { van: isoDay(startOp), tot: isoDay(herstelTot) },
    vandaag: today(),
  }
  const deelnames = (await readDeelnames({ werkgeverId })).filter(({ teltAl }) => !teltAl)
  const uitPlaatsingen = findSuggesties({
    ...situatie,
    plaatsingen: plaatsingen.map((plaatsing) => ({
      id: plaatsing.id,
      functie: plaatsing.bemiddeling.vacature.titel ?? 'werk zonder titel',
      // Each is counted on its own, so it does not matter who it is.
      persoonId: plaatsing.id,
      isBegonnen: true,
      beeindigdOp: isoDayOrNull(plaatsing.beeindigdOp),
      contracten: plaatsing.contracten.map(({ van, tot, urenPerWeek }) => ({
        van: isoDay(van),
        tot: isoDayOrNull(tot),
        urenPerWeek,
      })),
    })),
  })
  // What was done already comes before what still has to be done.
  return [...suggestiesUitDeelnames({ ...situatie, deelnames }), ...uitPlaatsingen]
}
