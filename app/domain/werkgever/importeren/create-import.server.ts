import { isAdviseurAanHetWerk } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db, isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { readTabel } from '#app/platform/tabel/read-tabel.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { canImportWerkgevers } from '../policy.ts'
import { beoordeelRijen } from './beoordeel.ts'
import { leesKop, type Cellen } from './kolommen.ts'
import type { Rij } from './lees-rij.ts'
import { loadStand } from './load-stand.server.ts'
import { importScope } from './scope.server.ts'
import { toImportrij } from './store-rijen.server.ts'
import { BEWAAR_DAGEN, MAX_BYTES, MAX_OPEN, MAX_RIJEN } from './werkgeverimport.ts'

export type UploadInput = {
  id: string
  aanspreekpuntId: string
  bestand: { naam: string; bytes: Uint8Array }
}

/**
 * Reads a file of employers and contactpersonen and keeps what it would do, for the preview; nothing of an employer is
 * written. The id comes from the page: a form that is sent twice makes one import. Refused with 'invalid' when the file
 * cannot be read as a whole (with why), 'conflict' when too many imports wait.
 */
export async function createImport(actor: Actor, input: UploadInput): Promise<Result<{ id: string }>> {
  if (actor.rol !== 'adviseur' || !canImportWerkgevers(actor)) return refuse('not-allowed')
  const { id, aanspreekpuntId } = input
  const eerder = await findEerder(actor, id)
  if (eerder) return eerder
  const gelezen = await readBestand(input.bestand.bytes)
  if (!gelezen.ok) return gelezen
  const { rijen, onbekend } = gelezen.data
  try {
    return await inTransaction(actor, async (tx, emit) => {
      if (!(await isAdviseurAanHetWerk(tx, aanspreekpuntId)))
        return refuse('invalid', 'Kies een aanspreekpunt uit de lijst.')
      if (
        (await tx.werkgeverimport.count({ where: { ...importScope(actor), status: 'gelezen' } })) >= MAX_OPEN
      )
        return refuse(
          'conflict',
          `U hebt al ${MAX_OPEN} imports die wachten. Rond er een af, of gooi er een weg.`,
        )
      const beoordeeld = beoordeelRijen(rijen, await loadStand(tx, actor, rijen, aanspreekpuntId))
      await tx.werkgeverimport.create({
        data: {
          id,
          accountId: actor.accountId,
          aanspreekpuntId,
          bestandsnaam: fileName(input.bestand.naam),
          onbekendeKolommen: onbekend,
          vervaltOp: addDays(now(), BEWAAR_DAGEN),
        },
      })
      await tx.importrij.createMany({
        data: beoordeeld.map((een, index) => ({
          importId: id,
          cellen: rijen[index]?.cellen ?? {},
          ...toImportrij(een),
        })),
      })
      const problemen = beoordeeld.filter(({ oordeel }) => oordeel === 'probleem').length
      await emit({
        type: 'werkgeverimport.gelezen',
        onderwerp: id,
        gegevens: { rijen: rijen.length, problemen },
      })
      return done({ id })
    })
  } catch (error) {
    if (isUniqueViolation(error, 'werkgeverimport_'))
      return (await findEerder(actor, id)) ?? refuse('conflict')
    throw error
  }
}

/** The answer to a form whose id was used before; null when it was not. */
async function findEerder(actor: Actor, id: string): Promise<Result<{ id: string }> | null> {
  const eerder = await db().werkgeverimport.count({ where: { AND: [importScope(actor), { id }] } })
  return eerder > 0 ? done({ id }) : null
}

async function readBestand(bytes: Uint8Array): Promise<Result<{ rijen: Rij[]; onbekend: string[] }>> {
  if (bytes.length === 0) return refuse('invalid', 'Het bestand is leeg. Kies een ander bestand.')
  if (bytes.length > MAX_BYTES)
    return refuse(
      'invalid',
      'Het bestand is te groot. Het mag hooguit 1 MB zijn. Verdeel de lijst over meer bestanden.',
    )
  const tabel = await readTabel(bytes, MAX_RIJEN + 100)
  if (!tabel.ok) return tabel
  const begin = tabel.data.findIndex((rij) => rij.some((cel) => cel !== ''))
  const koprij = tabel.data[begin]
  if (!koprij) return refuse('invalid', 'Het bestand is leeg. Kies een ander bestand.')
  const kop = leesKop(koprij)
  if ('fout' in kop) return refuse('invalid', kop.fout)
  const rijen = tabel.data
    .map((cellen, index) => ({ nummer: index + 1, cellen: toCellen(cellen, kop.kolommen) }))
    .slice(begin + 1)
    .filter(({ cellen }) => Object.keys(cellen).length > 0)
  if (rijen.length === 0) return refuse('invalid', 'Onder de namen van de kolommen staan geen rijen.')
  if (rijen.length > MAX_RIJEN)
    return refuse('invalid', `Er staan meer dan ${MAX_RIJEN} rijen in. Verdeel de lijst over meer bestanden.`)
  return done({ rijen, onbekend: kop.onbekend.slice(0, 50) })
}

/** Only known columns are kept: what else a file holds does not come into the portal. */
function toCellen(rij: readonly string[], kolommen: readonly (keyof Cellen | null)[]): Cellen {
  return Object.fromEntries(
    kolommen.flatMap((kolom, index) => {
      const tekst = (rij[index] ?? '').replaceAll('\u0000', '').replace(FORMULE_BEVEILIGD, '').trim()
      return kolom && tekst ? [[kolom, tekst.slice(0, 1_000)]] : []
    }),
  )
}

/** Our own export puts an apostrophe before what a spreadsheet would take for a formula. */
const FORMULE_BEVEILIGD = /^'(?=[=+\-@\t\r])/

/** Shown to the uploader alone; a browser may send a path. */
function fileName(naam: string): string {
  const kaal = naam
    .replace(/^.*[\\/]/, '')
    .replace(/\p{C}/gu, '')
    .trim()
  return kaal.slice(0, 100) || 'bestand'
}
