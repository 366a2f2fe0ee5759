import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { actorOf, gaatDoor, lockAanmelding, type Toegang } from './change-aanmelding.server.ts'
import type { Deelnemer } from './deelnemer.ts'

/** What is wrong with the chosen parts, for a page that says it in the language of the reader. */
export type Bezwaar = { onderdeelVol: string } | { tegelijk: true } | { dubbeleNaam: true }

/**
 * Changes who comes, what they need and which parts they chose. Only after the confirmation: before it nobody is asked what they
 * need. Who waits for a place chooses no parts. `bezwaar` tells what cannot be; refused with 'conflict' when it changed meanwhile
 * or the event began.
 */
export async function changeDeelnemer(
  toegang: Toegang,
  inschrijvingId: string,
  { naam, voorzieningen, voorzieningTekst, onderdelen, versie }: Deelnemer,
): Promise<Result<{ bezwaar: Bezwaar | null }>> {
  return inTransaction<{ bezwaar: Bezwaar | null }>(actorOf(toegang), async (tx, emit) => {
    const aanmelding = await lockAanmelding(tx, toegang)
    const wie = aanmelding?.inschrijvingen.find(({ id }) => id === inschrijvingId)
    if (!aanmelding?.bevestigdOp || !wie) return refuse('not-found')
    if (wie.status !== 'ingeschreven' && wie.status !== 'wachtlijst' && wie.status !== 'aangeboden')
      return refuse('conflict')
    if (!gaatDoor(aanmelding, now()) || wie.versie !== versie) return refuse('conflict')
    const dubbel = aanmelding.inschrijvingen.some(
      (een) =>
        een.id !== inschrijvingId &&
        een.status !== 'geannuleerd' &&
        een.status !== 'verlopen' &&
        een.naam.toLowerCase() === naam.toLowerCase(),
    )
    if (dubbel) return done({ bezwaar: { dubbeleNaam: true } })
    if (wie.status === 'ingeschreven') {
      const bezwaar = await chooseOnderdelen(tx, { ...aanmelding, id: inschrijvingId }, onderdelen)
      if (bezwaar) return done({ bezwaar })
    }
    await tx.inschrijving.update({
      where: { id: inschrijvingId },
      data: { naam, voorzieningen, voorzieningTekst, versie: { increment: 1 } },
    })
    await emit({ type: 'inschrijving.gewijzigd', onderwerp: inschrijvingId })
    return done({ bezwaar: null })
  })
}

async function chooseOnderdelen(
  tx: Tx,
  { id, evenementId, rol }: { id: string; evenementId: string; rol: 'kandidaat' | 'werkgever' | 'bezoeker' },
  gekozen: readonly string[],
): Promise<Bezwaar | null> {
  // In the order of their id, as the counts are kept: two who choose never wait for each other crosswise.
  await tx.$queryRaw`SELECT 1 AS een FROM onderdeel WHERE evenement_id = ${evenementId}::uuid ORDER BY id FOR UPDATE`
  const alle = await tx.onderdeel.findMany({
    where: { evenementId, plaatsen: { not: null } },
    orderBy: { id: 'asc' },
    include: { keuzes: { where: { inschrijvingId: id }, select: { onderdeelId: true } } },
  })
  const mag = alle.filter(({ rollen }) => rollen.length === 0 || rollen.includes(rol))
  const wil = mag.filter((onderdeel) => gekozen.includes(onderdeel.id))
  const tegelijk = wil.some((een, plek) =>
    wil.slice(plek + 1).some((ander) => een.start < ander.einde && ander.start < een.einde),
  )
  if (tegelijk) return { tegelijk: true }
  const nieuw = wil.filter(({ keuzes }) => keuzes.length === 0)
  const vol = nieuw.find(({ plaatsen, bezet }) => plaatsen !== null && bezet >= plaatsen)
  if (vol) return { onderdeelVol: vol.titel }
  await tx.onderdeelkeuze.deleteMany({
    where: { inschrijvingId: id, onderdeelId: { notIn: wil.map((een) => een.id) } },
  })
  for (const onderdeel of nieuw)
    await tx.onderdeelkeuze.create({ data: { inschrijvingId: id, onderdeelId: onderdeel.id, op: now() } })
  return null
}
