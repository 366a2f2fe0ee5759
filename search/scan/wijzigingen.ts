const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Which profiles changed and have not been read again, and since when. */
export function createWijzigingen(clock: () => number = () => performance.now()) {
  let ids = new Set<string>()
  let alles = false
  let wacht: number | null = null
  let bezig: number | null = null
  let wake = () => {}

  return {
    /** The id of a profile, or nothing for "any of them". */
    note(id: string): void {
      if (id === '') alles = true
      else if (UUID.test(id)) ids.add(id)
      else return
      wacht ??= clock()
      wake()
    },
    isEmpty: () => !alles && ids.size === 0,
    /** What waited; until `done` it still counts as not read. */
    take(): { alles: boolean; ids: string[] } {
      const taken = { alles, ids: [...ids] }
      bezig = wacht
      ids = new Set()
      alles = false
      wacht = null
      return taken
    },
    done(): void {
      bezig = null
    },
    clear(): void {
      ids = new Set()
      alles = false
      wacht = bezig = null
    },
    /** How long the oldest change has not been read. */
    lagMs: () => clock() - (bezig ?? wacht ?? clock()),
    wake: () => wake(),
    /** Until there is a change, somebody calls `wake`, or the time is over. */
    async next(timeoutMs: number): Promise<void> {
      if (alles || ids.size > 0) return
      let timer: NodeJS.Timeout | undefined
      await new Promise<void>((resolve) => {
        wake = resolve
        timer = setTimeout(resolve, timeoutMs)
      })
      clearTimeout(timer)
      wake = () => {}
    },
  }
}
