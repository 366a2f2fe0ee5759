import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { randomUUID } from 'node:crypto'
import { processStart, sleep } from './process-info.ts'

type Owner = { pid: number; start: string; info: string }

/** Someone else holds the lock. `info` is what that process said about itself, `pid` its number. */
export class LockedError extends Error {
  readonly pid: number
  readonly info: string

  constructor(owner: Owner) {
    super(`In gebruik door proces ${owner.pid}`)
    this.name = 'LockedError'
    this.pid = owner.pid
    this.info = owner.info
  }
}

/**
 * Takes the lock in `file` for this process and returns the function that gives it back. A lock whose process is
 * gone is taken over. `info` is shown to whoever comes second. Throws a LockedError when a live process holds it.
 */
export function takeLock(file: string, info: string): () => void {
  mkdirSync(dirname(file), { recursive: true })
  const own: Owner = { pid: process.pid, start: processStart(process.pid) ?? '', info }
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, JSON.stringify(own))
  try {
    for (;;) {
      // A hard link appears complete or not at all, so that nobody ever reads half a lock.
      if (tryLink(draft, file)) break
      const content = read(file)
      if (content === null) continue
      const owner = parseOwner(content)
      if (owner && processStart(owner.pid) === owner.start) throw new LockedError(owner)
      discard(file, content)
    }
  } finally {
    rmSync(draft, { force: true })
  }
  return () => {
    if (read(file) === JSON.stringify(own)) rmSync(file, { force: true })
  }
}

/** As takeLock, but waits for a live holder for at most `timeoutMs`; then throws its LockedError. */
export async function waitForLock(file: string, info: string, timeoutMs: number): Promise<() => void> {
  for (const end = Date.now() + timeoutMs; ; await sleep(200)) {
    try {
      return takeLock(file, info)
    } catch (error) {
      if (!(error instanceof LockedError) || Date.now() > end) throw error
    }
  }
}

/** Removes a stale lock, unless another process just put its own in that place: then that one goes back. */
function discard(file: string, stale: string): void {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside) !== stale) tryLink(aside, file)
  rmSync(aside, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function parseOwner(content: string): Owner | null {
  try {
    const { pid, start, info } = JSON.parse(content) as Partial<Owner>
    return typeof pid === 'number' && typeof start === 'string' ? { pid, start, info: info ?? '' } : null
  } catch {
    return null
  }
}
