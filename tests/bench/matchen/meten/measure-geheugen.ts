import { readdirSync, readFileSync } from 'node:fs'
import type { BenchContext } from '../bench-context.ts'

/** Megabytes; null where this machine does not tell. */
export type Geheugen = { kolommen: number; zoekmachine: number | null; ditProces: number }

const MB = 1024 * 1024

export function measureGeheugen({ scan }: BenchContext): Geheugen {
  return {
    kolommen: scan.bytes() / MB,
    zoekmachine: residentOf('meilisearch'),
    ditProces: process.memoryUsage.rss() / MB,
  }
}

/** Of the one program with this name that this process started itself. */
function residentOf(naam: string): number | null {
  try {
    for (const pid of readdirSync('/proc').filter((map) => /^\d+$/.test(map))) {
      const status = statusOf(pid)
      if (!status?.get('Name')?.startsWith(naam) || status.get('PPid') !== String(process.pid)) continue
      return (Number.parseInt(status.get('VmRSS') ?? '', 10) * 1024) / MB
    }
  } catch {
    // No /proc: another platform.
  }
  return null
}

function statusOf(pid: string): Map<string, string> | null {
  try {
    const regels = readFileSync(`/proc/${pid}/status`, 'utf8').split('\n')
    return new Map(regels.map((regel) => regel.split(':\t').map((deel) => deel.trim()) as [string, string]))
  } catch {
    return null
  }
}
