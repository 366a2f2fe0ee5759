import { log } from '#app/platform/log.server.ts'

/** One part of a job. `werk` is safe to run twice and answers how many things it changed. */
export type Stap = { naam: string; werk: () => Promise<number> }

/** Which steps failed: for each its name, and the kind and code of its error. Never a message, which can quote a person's data. */
export class StappenMislukt extends Error {
  readonly code: string
  constructor(mislukt: readonly string[]) {
    super('stappen mislukt')
    this.name = 'Mislukte stap:'
    this.code = mislukt.join('; ')
  }
}

/**
 * Runs every step, also after one that failed: what is wrong with one kind of work is no reason to leave all other work undone.
 * Throws `StappenMislukt` at the end when a step failed, so that the job is tried again: steps that did their work find nothing
 * left to do then.
 */
export async function runStappen(event: string, stappen: readonly Stap[]): Promise<void> {
  const aantallen: Record<string, number> = {}
  const mislukt: string[] = []
  for (const { naam, werk } of stappen) {
    try {
      const aantal = await werk()
      if (aantal > 0) aantallen[naam] = aantal
    } catch (error) {
      const { name, code } = error as { name?: string; code?: string }
      log.warn({ event: `${event}.stap-mislukt`, stap: naam, soort: name, foutcode: code })
      mislukt.push([naam, name, code].filter(Boolean).join(' '))
    }
  }
  log.info({ event, aantallen, mislukt: mislukt.length })
  if (mislukt.length > 0) throw new StappenMislukt(mislukt)
}
