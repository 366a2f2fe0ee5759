import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { endProcess, processStart } from './process-info.ts'

type Recorded = { naam: string; pid: number; start: string; signal: NodeJS.Signals }

/**
 * Keeps in the data folder which processes this run started, so that the next run can end them when this one is
 * killed before it could. The start time tells a leftover from a stranger that got the same pid.
 */
export function createProcessRecord(dataDir: string) {
  const file = join(dataDir, 'processen.json')
  const running = new Map<string, Recorded>()
  const save = () => {
    writeFileSync(`${file}.nieuw`, JSON.stringify([...running.values()]))
    renameSync(`${file}.nieuw`, file)
  }
  return {
    add(naam: string, pid: number, signal: NodeJS.Signals) {
      const start = processStart(pid)
      if (start === null) return
      running.set(naam, { naam, pid, start, signal })
      save()
    },
    remove(naam: string) {
      if (running.delete(naam)) save()
    },
    /** Kills all of them without waiting. */
    killAll() {
      for (const { pid, start } of running.values())
        if (processStart(pid) === start) process.kill(pid, 'SIGKILL')
    },
    clear() {
      rmSync(file, { force: true })
    },
  }
}

export type ProcessRecord = ReturnType<typeof createProcessRecord>

/** Ends what a killed earlier run in this folder left running. Returns the names of what it ended. */
export async function endLeftovers(dataDir: string): Promise<string[]> {
  const alive = readRecord(join(dataDir, 'processen.json')).filter(
    ({ pid, start }) => processStart(pid) === start,
  )
  await Promise.all(alive.map((found) => endProcess(found, { signal: found.signal })))
  return alive.map(({ naam }) => naam)
}

function readRecord(file: string): Recorded[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Recorded[]
  } catch {
    return []
  }
}
