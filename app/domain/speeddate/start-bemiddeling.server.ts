import { proposeKandidaat } from '#app/domain/bemiddeling/propose-kandidaat.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { loadSpeeddateparen } from './load-paren.server.ts'
import { gesprekScope } from './scope.server.ts'

/**
 * Makes a bemiddeling of a talk after which both said yes, as a proposal that the candidate still answers in the portal: a yes at a
 * table gives nobody their name. One that runs already for the two is linked instead. Twice is once. Refused with 'conflict' when
 * one of them is not in the portal, or for the reasons of proposeKandidaat.
 */
export async function startBemiddeling(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { evenementId, gesprekId }: { evenementId: string; gesprekId: string },
): Promise<Result<{ bemiddelingId: string }>> {
  const gesprek = await load(actor, evenementId, gesprekId)
  if (!gesprek) return refuse('not-found')
  const { bemiddelingId, profielId, vacatureId } = gesprek
  if (bemiddelingId) return done({ bemiddelingId })
  if (!gesprek.isWederzijds) return refuse('conflict', 'Dit kan pas als beiden ja hebben gezegd.')
  if (!profielId || !vacatureId)
    return refuse(
      'conflict',
      'Van deze kandidaat is er geen zichtbaar profiel, of de werkgever heeft geen open vacature. Leg dat eerst vast.',
    )
  const lopend = await db().bemiddeling.findFirst({
    where: { vacatureId, profielId, status: { not: 'beeindigd' } },
    select: { id: true },
  })
  const gemaakt = lopend ? done(lopend) : await proposeKandidaat(actor, { vacatureId, profielId })
  if (!gemaakt.ok) return gemaakt
  const { id } = gemaakt.data
  return inTransaction(actor, async (tx, emit) => {
    const elders = await tx.speeddategesprek.count({ where: { bemiddelingId: id } })
    if (elders > 0) return refuse('conflict', 'De bemiddeling van deze twee komt al uit een eerder gesprek.')
    const { count } = await tx.speeddategesprek.updateMany({
      where: { id: gesprekId, bemiddelingId: null, antwoordWerkgever: 'ja', antwoordKandidaat: 'ja' },
      data: { bemiddelingId: id },
    })
    if (count === 0) return refuse('conflict')
    await emit({ type: 'speeddategesprek.bemiddeld', onderwerp: gesprekId, gegevens: { bemiddelingId: id } })
    return done({ bemiddelingId: id })
  })
}

async function load(actor: Extract<Actor, { rol: 'adviseur' }>, evenementId: string, gesprekId: string) {
  const rij = await db().speeddategesprek.findFirst({
    where: { AND: [gesprekScope(actor), { evenementId, id: gesprekId }] },
    select: {
      inschrijvingId: true,
      vacatureId: true,
      bemiddelingId: true,
      antwoordWerkgever: true,
      antwoordKandidaat: true,
      tafel: { select: { aanmelding: { select: { id: true, werkgeverId: true } } } },
      deelnemer: {
        select: {
          inschrijving: {
            select: {
              aanmelding: {
                select: {
                  kandidaat: { select: { profiel: { select: { id: true } } } },
                  _count: { select: { inschrijvingen: true } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (!rij) return null
  const { aanmelding } = rij.tafel
  const { kandidaat, _count } = rij.deelnemer.inschrijving.aanmelding
  const profielId = _count.inschrijvingen === 1 ? (kandidaat?.profiel?.id ?? null) : null
  const wie = { inschrijvingId: rij.inschrijvingId, profielId }
  const tafel = { aanmeldingId: aanmelding.id, werkgeverId: aanmelding.werkgeverId }
  // Planned before there was a vacature or a profile: what fits best now.
  const nu = rij.vacatureId ? [] : await loadSpeeddateparen(actor, { werkgevers: [tafel], kandidaten: [wie] })
  return {
    profielId,
    vacatureId: rij.vacatureId ?? nu[0]?.vacatureId ?? null,
    bemiddelingId: rij.bemiddelingId,
    isWederzijds: rij.antwoordWerkgever === 'ja' && rij.antwoordKandidaat === 'ja',
  }
}
