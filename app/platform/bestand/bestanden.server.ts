import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { config } from '#app/platform/config.server.ts'

/**
 * Files that people hand in, under random ids in the data folder, which no web server serves. A file is written whole under a
 * name of its own before it gets its place, so that a process that dies leaves no half file at it; the row that names it is
 * written after it. What has no row is removed by `removeOrphans`.
 */

const map = (...delen: string[]) => join(config().dataDir, 'bestanden', ...delen)
const tijdelijk = (id: string) => map('tijdelijk', id)
const plaats = (id: string) => map(id.slice(0, 2), id)

export type Ontvangen = { id: string; grootte: number; sha256: string }

/**
 * Writes a stream to a temporary file. A stream above `maxBytes` is read to its end and thrown away: null. The caller keeps
 * or drops what was received.
 */
export async function receiveFile(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Ontvangen | null> {
  const id = randomUUID()
  await mkdir(map('tijdelijk'), { recursive: true, mode: 0o700 })
  const bestand = await open(tijdelijk(id), 'wx', 0o600)
  const hash = createHash('sha256')
  let grootte = 0
  let isKlaar = false
  try {
    for await (const deel of stream) {
      grootte += deel.length
      if (grootte > maxBytes) continue
      hash.update(deel)
      await bestand.write(deel)
    }
    await bestand.sync()
    isKlaar = grootte <= maxBytes
  } finally {
    await bestand.close()
    if (!isKlaar) await dropFile(id)
  }
  return isKlaar ? { id, grootte, sha256: hash.digest('hex') } : null
}

/** The content of a file that was received and has no place yet. */
export async function readReceived(id: string): Promise<Uint8Array> {
  return readFile(tijdelijk(id))
}

/** Gives a received file its place. From here on a row may name it. */
export async function keepFile(id: string): Promise<void> {
  await mkdir(dirname(plaats(id)), { recursive: true, mode: 0o700 })
  await rename(tijdelijk(id), plaats(id))
  // The new name is on the disk only when its folder is.
  const folder = await open(dirname(plaats(id)), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Writes a file that the portal made itself, and gives it its place. */
export async function storeFile(bytes: Uint8Array): Promise<Ontvangen> {
  const ontvangen = await receiveFile([bytes] as unknown as AsyncIterable<Uint8Array>, Infinity)
  if (!ontvangen) throw new Error('a file of our own has no limit')
  await keepFile(ontvangen.id)
  return ontvangen
}

/** Forgets a received file that is not kept. */
export async function dropFile(id: string): Promise<void> {
  await rm(tijdelijk(id), { force: true })
}

/** Removes a file whose row is gone. */
export async function removeFile(id: string): Promise<void> {
  await rm(plaats(id), { force: true })
}

/** The content of a kept file, as a stream; null when it is not there. */
export async function openFile(id: string): Promise<Readable | null> {
  try {
    await stat(plaats(id))
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
  return createReadStream(plaats(id))
}

/**
 * Removes what nobody names: kept files without a row and received files that were never kept, both older than `ouderDan`, so
 * that a form that is being handled keeps its file. `isBekend` answers which of these ids a row names. Safe to run twice, also
 * at the same time. Answers how many it removed.
 */
export async function removeOrphans(
  ouderDan: Date,
  isBekend: (ids: string[]) => Promise<ReadonlySet<string>>,
): Promise<number> {
  let aantal = 0
  for (const folder of await listFolder(map())) {
    const oud: string[] = []
    for (const naam of await listFolder(map(folder))) {
      const info = await stat(map(folder, naam)).catch(() => null)
      if (info && info.mtime < ouderDan) oud.push(naam)
    }
    if (oud.length === 0) continue
    const bekend = folder === 'tijdelijk' ? new Set<string>() : await isBekend(oud)
    for (const naam of oud.filter((een) => !bekend.has(een))) {
      await rm(map(folder, naam), { force: true })
      aantal++
    }
  }
  return aantal
}

async function listFolder(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}
