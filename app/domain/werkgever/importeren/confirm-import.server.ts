import { randomUUID } from 'node:crypto'
import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { isUniqueViolation, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { insertWerkgevers } from '../insert-werkgever.server.ts'
import { canImportWerkgevers } from '../policy.ts'
import { beoordeelRijen, type Beoordeeld } from './beoordeel.ts'
import { insertContactpersonen } from './insert-contactpersonen.server.ts'
import { loadStand } from './load-stand.server.ts'
import { importScope } from './scope.server.ts'
import { changedRijen, loadRijen, toImportrij, type BewaardeRij } from './store-rijen.server.ts'

const ANDERS =
  'Er is intussen iets veranderd in het portaal. Er is niets toegevoegd. Bekijk de rijen opnieuw en bevestig dan.'

/**
 * Writes what the preview showed: every good row or, when anything goes wrong, none. A row with a problem is never written,
 * an employer that looks like another one only when the uploader said so. Judges everything again first: when one row would
 * now do something else, nothing is written, the preview is renewed and the answer is 'conflict'. Confirmed twice, it is
 * done once.
 */
export async function confirmImport(actor: Actor, { id }: { id: string }): Promise<Result<null>> {
  if (!canImportWerkgevers(actor)) return refuse('not-allowed')
  try {
    const result = await inTransaction(actor, (tx, emit) => confirm(tx, emit, actor, id), {
      // The largest file, 2,000 new employers, takes some seconds.
      timeoutMs: 60_000,
    })
    if (!result.ok && result.reden === 'conflict') await renewImport(actor, id)
    return result
  } catch (error) {
    // Somebody added one of these employers between our look and our writing.
    if (!isUniqueViolation(error, 'werkgever_') && !isUniqueViolation(error, 'vestiging_')) throw error
    await renewImport(actor, id)
    return refuse('conflict', ANDERS)
  }
}

async function confirm(tx: Tx, emit: Emit, actor: Actor, id: string): Promise<Result<null>> {
  await tx.$queryRaw`SELECT id FROM werkgeverimport WHERE id = ${id}::uuid FOR UPDATE`
  const gevonden = await tx.werkgeverimport.findFirst({
    where: { AND: [importScope(actor), { id }] },
    select: { status: true, aanspreekpuntId: true },
  })
  if (!gevonden) return refuse('not-found')
  if (gevonden.status === 'uitgevoerd') return done(null)
  const rijen = await loadRijen(tx, id)
  const beoordeeld = beoordeelRijen(rijen, await loadStand(tx, actor, rijen, gevonden.aanspreekpuntId))
  if (changedRijen(rijen, beoordeeld).length > 0) return refuse('conflict', ANDERS)
  const gaan = chosen(rijen, beoordeeld)
  for (const adviseurId of new Set(gaan.flatMap(({ werkgever }) => werkgever?.aanspreekpuntId ?? [])))
    if (!(await isAdviseurAanHetWerk(tx, adviseurId)))
      return refuse('conflict', 'Een van de adviseurs kan niet meer inloggen. Lees het bestand opnieuw in.')
  const uitkomst = await write(tx, emit, actor, id, gaan)
  await tx.werkgeverimport.update({
    where: { id },
    data: {
      status: 'uitgevoerd',
      uitgevoerdOp: now(),
      nieuwWerkgevers: uitkomst.werkgevers,
      nieuwContacten: uitkomst.contactpersonen,
    },
  })
  const problemen = beoordeeld.filter(({ oordeel }) => oordeel === 'probleem').length
  const gegevens = { ...uitkomst, problemen, overgeslagen: rijen.length - gaan.length - problemen }
  await emit({ type: 'werkgeverimport.uitgevoerd', onderwerp: id, gegevens })
  return done(null)
}

/** The rows that are written: the good ones, and of those that look like another employer the ones that were said to be new. */
function chosen(rijen: readonly BewaardeRij[], beoordeeld: readonly Beoordeeld[]): Beoordeeld[] {
  const keuzes = new Map(rijen.map(({ nummer, keuze }) => [nummer, keuze]))
  return beoordeeld.filter(({ nummer, leider, oordeel }) => {
    if (oordeel === 'lijkt_op') return keuzes.get(leider ?? nummer) === 'toevoegen'
    return oordeel === 'nieuw' || oordeel === 'contact'
  })
}

async function write(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  importId: string,
  gaan: readonly Beoordeeld[],
): Promise<{ werkgevers: number; contactpersonen: number }> {
  const nieuw = gaan.flatMap((een) =>
    een.werkgever ? [{ ...een.werkgever, id: randomUUID(), nummer: een.nummer }] : [],
  )
  const idVan = new Map(nieuw.map(({ nummer, id }) => [nummer, id]))
  await insertWerkgevers(
    tx,
    emit,
    actor,
    nieuw.map(
      ({ nummer: _, plaats, straat, huisnummer, postcode, vestigingsnummer, relatieSinds, ...rest }) => ({
        ...rest,
        adres: { straat, huisnummer, postcode, vestigingsnummer, ...plaats },
        ...(relatieSinds && { nieuweRelatieOp: relatieSinds }),
      }),
    ),
  )
  const koppeling = gaan.flatMap(({ nummer, leider, bestaandId }) => {
    const werkgeverId = bestaandId ?? idVan.get(leider ?? nummer)
    return werkgeverId ? [{ nummer, werkgeverId }] : []
  })
  const werkgeverVan = new Map(koppeling.map(({ nummer, werkgeverId }) => [nummer, werkgeverId]))
  const contacten = gaan.flatMap(({ nummer, contact }) => {
    const werkgeverId = werkgeverVan.get(nummer)
    return contact && werkgeverId ? [{ ...contact, werkgeverId }] : []
  })
  await insertContactpersonen(tx, emit, contacten)
  await tx.$executeRaw`
    UPDATE importrij r SET werkgever_id = k.werkgever_id
    FROM unnest(${koppeling.map(({ nummer }) => nummer)}::int[], ${koppeling.map(({ werkgeverId }) => werkgeverId)}::uuid[])
      AS k (nummer, werkgever_id)
    WHERE r.import_id = ${importId}::uuid AND r.nummer = k.nummer`
  return { werkgevers: nieuw.length, contactpersonen: contacten.length }
}

/** Shows what is so now. A decision about a row of which something else is said falls: it was about what was shown then. */
async function renewImport(actor: Actor, id: string): Promise<void> {
  await inTransaction(actor, async (tx) => {
    const gevonden = await tx.werkgeverimport.findFirst({
      where: { AND: [importScope(actor), { id, status: 'gelezen' }] },
      select: { aanspreekpuntId: true },
    })
    if (!gevonden) return refuse('not-found')
    const rijen = await loadRijen(tx, id)
    const stand = await loadStand(tx, actor, rijen, gevonden.aanspreekpuntId)
    for (const een of changedRijen(rijen, beoordeelRijen(rijen, stand)))
      await tx.importrij.update({
        where: { importId_nummer: { importId: id, nummer: een.nummer } },
        data: { ...toImportrij(een), keuze: null },
      })
    return done(null)
  })
}
