import { listAdviseursMetEmail } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { listBekenden } from '../find-dubbelen.server.ts'
import { listPlaatsen } from '../find-plaats.server.ts'
import type { Stand } from './beoordeel.ts'
import type { Rij } from './lees-rij.ts'

const KENMERKEN = {
  id: true,
  naam: true,
  handelsnamen: true,
  contactpersonen: { select: { naam: true, email: true } },
} as const

/**
 * Everything of the portal that a file is compared with, read in the transaction of the caller. Employers of the file that
 * exist stay locked until it ends: nobody adds the same contactpersoon or merges them in between.
 */
export async function loadStand(
  tx: Tx,
  actor: Actor,
  rijen: readonly Rij[],
  aanspreekpuntId: string,
): Promise<Stand> {
  const cijfers = (tekst = '') => tekst.replace(/[\s.]/g, '')
  const kvkNummers = [...new Set(rijen.map(({ cellen }) => cijfers(cellen.kvkNummer)))]
  const gevonden = await tx.werkgever.findMany({
    where: { kvkNummer: { in: kvkNummers } },
    select: { id: true, samengevoegdMetId: true },
  })
  const ids = gevonden.flatMap(({ id, samengevoegdMetId }) => [
    id,
    ...(samengevoegdMetId ? [samengevoegdMetId] : []),
  ])
  await tx.$queryRaw`SELECT id FROM werkgever WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  // Again, because only now does it stand still.
  const werkgevers = await tx.werkgever.findMany({
    where: { kvkNummer: { in: kvkNummers } },
    select: { ...KENMERKEN, kvkNummer: true, samengevoegdMet: { select: KENMERKEN } },
  })
  const vestigingen = await tx.vestiging.findMany({
    where: { vestigingsnummer: { in: rijen.map(({ cellen }) => cijfers(cellen.vestigingsnummer)) } },
    select: { vestigingsnummer: true },
  })
  const bekenden = await listBekenden(actor, tx)
  return {
    clusters: await tx.dienstcluster.findMany({ select: { code: true, naam: true } }),
    adviseurs: await listAdviseursMetEmail(tx),
    aanspreekpuntId,
    vandaag: today(),
    bekenden,
    opKvk: new Map(
      werkgevers.map(({ kvkNummer, samengevoegdMet, ...zelf }) => {
        const { id, naam, handelsnamen, contactpersonen } = samengevoegdMet ?? zelf
        const namen = [naam, ...handelsnamen, ...(samengevoegdMet ? [zelf.naam, ...zelf.handelsnamen] : [])]
        return [kvkNummer, { id, namen, contacten: contactpersonen }]
      }),
    ),
    vestigingsnummers: new Set(vestigingen.flatMap(({ vestigingsnummer }) => vestigingsnummer ?? [])),
    plaatsen: await listPlaatsen(
      tx,
      rijen.map(({ cellen }) => cijfers(cellen.postcode)),
    ),
  }
}
