import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canMerge } from '../policy.ts'
import { refuseVersie } from '../save-werkgever.server.ts'
import { werkgeverScope } from '../scope.server.ts'
import type { SamenvoegInput } from './keuzes.ts'
import { moveAll } from './verhuizing.server.ts'

const SELECT = {
  id: true,
  versie: true,
  naam: true,
  handelsnamen: true,
  website: true,
  sbiSectie: true,
  focussector: true,
  grootteklasse: true,
  dienstclusterCode: true,
  relatiestatus: true,
  nieuweRelatieOp: true,
  herkomst: true,
  herkomstToelichting: true,
  aanspreekpuntId: true,
  vervangerId: true,
  vestigingen: { where: { isHoofdvestiging: true }, select: { id: true } },
} satisfies Prisma.WerkgeverSelect

type Rij = Prisma.WerkgeverGetPayload<{ select: typeof SELECT }>

/**
 * Makes two employers one. Everything that belongs to `gaatId` moves to `blijftId` in one transaction, per field the chosen
 * answer stays, the names of both stay findable, and what is left of the other one is a signpost that keeps its own KVK number
 * and history. Refused with 'not-allowed' for who is not the aanspreekpunt of both, with 'conflict' when one of them changed
 * after the preview.
 */
export async function mergeWerkgevers(
  actor: Actor,
  {
    blijftId,
    gaatId,
    versieBlijft,
    versieGaat,
    keuzes,
  }: SamenvoegInput & { blijftId: string; gaatId: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    // In one order, so that two merges of the same pair wait for each other instead of blocking each other.
    await tx.$queryRaw`SELECT id FROM werkgever WHERE id IN (${blijftId}::uuid, ${gaatId}::uuid) ORDER BY id FOR UPDATE`
    const rijen = await tx.werkgever.findMany({
      where: { AND: [werkgeverScope(actor), { id: { in: [blijftId, gaatId] } }] },
      select: SELECT,
    })
    const blijft = rijen.find(({ id }) => id === blijftId)
    const gaat = rijen.find(({ id }) => id === gaatId)
    if (!blijft || !gaat || blijft === gaat) return refuse('not-found')
    if (!canMerge(actor, blijft, gaat)) return refuse('not-allowed')
    if (blijft.versie !== versieBlijft || gaat.versie !== versieGaat) return refuseVersie()

    const kies = <T>(veld: keyof typeof keuzes, van: (rij: Rij) => T): T =>
      van(keuzes[veld] === 'gaat' ? gaat : blijft)
    const nieuweRelatieOp = eerste(blijft.nieuweRelatieOp, gaat.nieuweRelatieOp)
    const relatiestatus = kies('relatiestatus', (rij) => rij.relatiestatus)
    if (relatiestatus === 'prospect' && nieuweRelatieOp) {
      return refuse(
        'invalid',
        'Een van beide was al een relatie. Kies de relatie die dat zegt, en niet "Prospect".',
      )
    }
    const zorg = await chooseZorg(
      tx,
      blijft,
      kies('aanspreekpunt', (rij) => rij),
      relatiestatus,
    )
    if (!zorg)
      return refuse(
        'invalid',
        'Het gekozen aanspreekpunt kan niet inloggen. Kies het andere aanspreekpunt, of geef de werkgever eerst een nieuw.',
      )
    const naam = kies('naam', (rij) => rij.naam)
    const hoofdvestiging = kies('hoofdvestiging', (rij) => rij.vestigingen[0]?.id)

    const aantallen = await moveAll(tx, blijftId, gaatId)
    await tx.relatiestatusWijziging.create({
      data: {
        werkgeverId: gaatId,
        van: gaat.relatiestatus,
        naar: 'beeindigd',
        op: now(),
        doorId: accountIdOf(actor),
        toelichting: 'Samengevoegd met een andere werkgever.',
      },
    })
    await tx.werkgever.update({
      where: { id: gaatId },
      data: {
        relatiestatus: 'beeindigd',
        vervangerId: null,
        samengevoegdMetId: blijftId,
        samengevoegdOp: now(),
        versie: { increment: 1 },
      },
    })
    await tx.werkgever.update({
      where: { id: blijftId },
      data: {
        naam,
        handelsnamen: namesBeside(naam, blijft, gaat),
        website: kies('website', (rij) => rij.website) ?? blijft.website ?? gaat.website,
        sbiSectie: kies('sbiSectie', (rij) => rij.sbiSectie),
        focussector: kies('focussector', (rij) => rij.focussector),
        grootteklasse: kies('grootteklasse', (rij) => rij.grootteklasse),
        dienstclusterCode: kies('dienstcluster', (rij) => rij.dienstclusterCode),
        herkomst: kies('herkomst', (rij) => rij.herkomst),
        herkomstToelichting: kies('herkomst', (rij) => rij.herkomstToelichting),
        ...zorg,
        relatiestatus,
        nieuweRelatieOp,
        versie: { increment: 1 },
      },
    })
    if (hoofdvestiging) await makeHoofdvestiging(tx, blijftId, hoofdvestiging)
    await writeStatus(tx, actor, blijft, relatiestatus)
    await emitAll(tx, emit, { blijft, gaat, aantallen, naar: kies('aanspreekpunt', (rij) => rij) })
    return done({ id: blijftId })
  })
}

/**
 * Who looks after the employer from now on. Null when the chosen aanspreekpunt is blocked: only who has that name already may
 * keep it. Who cannot stand in any more does not.
 */
async function chooseZorg(tx: Tx, blijft: Rij, gekozen: Rij, naar: Rij['relatiestatus']) {
  const { aanspreekpuntId, vervangerId } = gekozen
  const houdt = blijft.aanspreekpuntId === aanspreekpuntId && blijft.relatiestatus !== 'beeindigd'
  if (naar !== 'beeindigd' && !houdt && !(await isAdviseurAanHetWerk(tx, aanspreekpuntId))) return null
  const vervangt = vervangerId !== null && (await isAdviseurAanHetWerk(tx, vervangerId))
  return { aanspreekpuntId, vervangerId: vervangt ? vervangerId : null }
}

function eerste(a: Date | null, b: Date | null): Date | null {
  if (!a || !b) return a ?? b
  return a < b ? a : b
}

/** Every name that either of them was known by, once, besides the one that it has now. */
function namesBeside(naam: string, blijft: Rij, gaat: Rij): string[] {
  const namen = [blijft.naam, gaat.naam, ...blijft.handelsnamen, ...gaat.handelsnamen]
  return [...new Set(namen)].filter((ander) => ander !== naam)
}

async function makeHoofdvestiging(tx: Tx, werkgeverId: string, id: string): Promise<void> {
  await tx.vestiging.updateMany({
    where: { werkgeverId, isHoofdvestiging: true, id: { not: id } },
    data: { isHoofdvestiging: false },
  })
  await tx.vestiging.update({ where: { id }, data: { isHoofdvestiging: true } })
}

async function writeStatus(tx: Tx, actor: Actor, blijft: Rij, naar: Rij['relatiestatus']): Promise<void> {
  if (naar === blijft.relatiestatus) return
  await tx.relatiestatusWijziging.create({
    data: {
      werkgeverId: blijft.id,
      van: blijft.relatiestatus,
      naar,
      op: now(),
      doorId: accountIdOf(actor),
      toelichting: 'Gekozen bij het samenvoegen.',
    },
  })
}

async function emitAll(
  tx: Tx,
  emit: Emit,
  { blijft, gaat, aantallen, naar }: { blijft: Rij; gaat: Rij; aantallen: Record<string, number>; naar: Rij },
): Promise<void> {
  const onderwerp = blijft.id
  await emit({ type: 'werkgever.samengevoegd', onderwerp, gegevens: { oudId: gaat.id, aantallen } })
  if (naar.aanspreekpuntId !== blijft.aanspreekpuntId) {
    const gegevens = { van: blijft.aanspreekpuntId, naar: naar.aanspreekpuntId }
    await emit({ type: 'werkgever.aanspreekpunt-gewijzigd', onderwerp, gegevens })
  }
  // Open vacatures are found by the sector of their employer, which may be another one now.
  const open = await tx.vacature.findMany({
    where: { werkgeverId: blijft.id, status: 'gepubliceerd' },
    select: { id: true },
  })
  for (const { id } of open)
    await emit({ type: 'vacature.gewijzigd', onderwerp: id, gegevens: { stap: 'werkgever' } })
}
