import { existsSync, mkdirSync, openSync, statSync } from 'node:fs'
import { join } from 'node:path'

const LIMIT_BYTES = 10_000_000

/**
 * Opens a log file in the data folder for a child process to write to. A file, because a pipe to this process would
 * break when this process is killed. A file above 10 MB starts anew.
 */
export function openLog(dataDir: string, name: string): { handle: number; path: string } {
  const dir = join(dataDir, 'log')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const path = join(dir, name)
  const isFull = existsSync(path) && statSync(path).size > LIMIT_BYTES
  return { handle: openSync(path, isFull ? 'w' : 'a', 0o600), path }
}
