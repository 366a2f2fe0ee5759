import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { toContract } from './change-plaatsing.server.ts'
import { contractOp } from './contract.ts'
import { canChangePlaatsing, canUndoEinde } from './policy.ts'
import { plaatsingScope } from './scope.server.ts'
import { standOp } from './stand.ts'

/** Everything about one plaatsing for an adviseur; the candidate is a code. Null for other roles and outside the scope. */
export async function getPlaatsing(actor: Actor, id: string) {
  if (actor.rol !== 'adviseur') return null
  const row = await db().plaatsing.findFirst({
    where: { AND: [plaatsingScope(actor), { id }] },
    select: {
      id: true,
      versie: true,
      soort: true,
      startdatum: true,
      einddatum: true,
      urenPerWeek: true,
      isGarantiebaan: true,
      omvang: true,
      beeindigdOp: true,
      eindeReden: true,
      gemeente: { select: { naam: true } },
      partner: { select: { id: true, naam: true } },
      jobcoach: { select: { id: true, naam: true, email: true, telefoon: true } },
      contracten: {
        orderBy: { volgnummer: 'asc' },
        select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
      },
      bemiddeling: {
        select: {
          id: true,
          adviseur: { select: { naam: true } },
          profiel: { select: { id: true, code: true } },
          vacature: {
            select: {
              id: true,
              titel: true,
              status: true,
              werkgever: { select: { id: true, naam: true, ...bereikbaarSelect() } },
            },
          },
        },
      },
    },
  })
  if (!row) return null
  const { bemiddeling, contracten: rijen, ...rest } = row
  const { werkgever, ...vacature } = bemiddeling.vacature
  const dagen = { einddatum: isoDayOrNull(row.einddatum), beeindigdOp: isoDayOrNull(row.beeindigdOp) }
  const contracten = rijen.map(toContract)
  return {
    ...rest,
    ...dagen,
    startdatum: isoDay(row.startdatum),
    gemeente: row.gemeente.naam,
    stand: standOp({ ...dagen, eindeReden: row.eindeReden }, today()),
    contracten,
    nu: contractOp(contracten, today()),
    bemiddelingId: bemiddeling.id,
    profiel: bemiddeling.profiel,
    geplaatstDoor: bemiddeling.adviseur.naam,
    vacature: { id: vacature.id, titel: vacature.titel ?? '', status: vacature.status },
    werkgever: { id: werkgever.id, naam: werkgever.naam },
    aanspreekpunt: (bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt).naam,
    mag: {
      wijzigen: canChangePlaatsing(actor, row),
      terugdraaien: canUndoEinde(actor, row),
      // After the first day the figures count on it; with a second contract the first is no longer all there is.
      startAanpassen:
        canChangePlaatsing(actor, row) && isoDay(row.startdatum) > today() && contracten.length === 1,
    },
  }
}

/** What happened with it, oldest first, with the name of the colleague who did it. For adviseurs. */
export async function listPlaatsingHistorie(actor: Actor, id: string) {
  if (actor.rol !== 'adviseur') return []
  const rows = await db().gebeurtenis.findMany({
    where: { onderwerpId: id, type: { startsWith: 'plaatsing.' } },
    orderBy: { id: 'asc' },
    take: 500,
    select: { type: true, opgetredenOp: true, actorAccountId: true, actorRol: true },
  })
  const collegas = rows.flatMap(({ actorAccountId, actorRol }) =>
    actorAccountId && actorRol === 'adviseur' ? [actorAccountId] : [],
  )
  const namen = new Map(
    (
      await db().account.findMany({
        where: { id: { in: collegas } },
        select: { id: true, naam: true },
      })
    ).map((account) => [account.id, account.naam]),
  )
  return rows.map(({ type, opgetredenOp, actorAccountId }) => ({
    type,
    op: opgetredenOp.toISOString(),
    door: (actorAccountId && namen.get(actorAccountId)) ?? null,
  }))
}
