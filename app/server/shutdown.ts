/** A reason to end that needs one clear line and no stack trace. */
export class StartError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StartError'
  }
}

/**
 * Collects what must be undone at the end and does it once, last first. `signal` aborts what is still being started.
 */
export function createShutdown() {
  const controller = new AbortController()
  const steps: (() => void | Promise<void>)[] = []
  const kills: (() => void)[] = []
  let running: Promise<void> | undefined
  return {
    signal: controller.signal,
    add(step: () => void | Promise<void>) {
      steps.push(step)
    },
    /** Registers what `force` does when the orderly end takes too long for the person who waits. */
    onForce(kill: () => void) {
      kills.push(kill)
    },
    force() {
      for (const kill of kills) kill()
    },
    run(): Promise<void> {
      running ??= (async () => {
        controller.abort()
        for (let step = steps.pop(); step; step = steps.pop()) await step()
      })()
      return running
    },
  }
}
