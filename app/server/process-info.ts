import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { platform } from 'node:os'

/**
 * Tells when a process started, as an opaque text, or null when it does not run. A pid together with this text
 * names one process for ever; a pid alone is reused.
 */
export function processStart(pid: number): string | null {
  if (platform() === 'linux') {
    const stat = readProc(pid, 'stat')
    if (stat === null) return null
    // The command name can contain spaces and brackets; the fields after the last bracket cannot.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : (fields[18] ?? null)
  }
  return ps(pid, 'lstart=')
}

/** The command line of a process, or null when it does not run or may not be seen. */
export function processCommand(pid: number): string | null {
  if (platform() === 'linux') return readProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim() ?? null
  return ps(pid, 'args=')
}

/** Sends SIGTERM (or another first signal), waits, and kills with SIGKILL what is still there after `graceMs`. */
export async function endProcess(
  { pid, start }: { pid: number; start: string },
  { signal = 'SIGTERM', graceMs = 10_000 }: { signal?: NodeJS.Signals; graceMs?: number } = {},
): Promise<void> {
  const isSame = () => processStart(pid) === start
  if (!isSame()) return
  process.kill(pid, signal)
  for (const end = Date.now() + graceMs; Date.now() < end && isSame();) await sleep(50)
  if (isSame()) process.kill(pid, 'SIGKILL')
  for (const end = Date.now() + 5_000; Date.now() < end && isSame();) await sleep(50)
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function readProc(pid: number, file: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

function ps(pid: number, column: string): string | null {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || null
  } catch {
    return null
  }
}
