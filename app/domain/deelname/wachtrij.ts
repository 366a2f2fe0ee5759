/** One tap at the door that the server has not answered yet. `om`: milliseconds on the clock of the phone. */
export type Tik = { id: string; soort: 'in' | 'uit'; om: number }

/** Where taps are kept: the storage of one tab, which is gone when the tab closes. */
export type Tikbewaarder = { lees: () => string | null; schrijf: (tekst: string | null) => void }

/**
 * Taps in their order, kept as ids and times alone: no name is ever written to the phone. Without a place to keep them, or when it
 * is full or unreadable, they live in the page.
 */
export function openWachtrij(bewaarder: Tikbewaarder | null) {
  let tikken = read(bewaarder)
  const bewaar = (nieuw: Tik[]) => {
    tikken = nieuw
    try {
      bewaarder?.schrijf(nieuw.length > 0 ? JSON.stringify(nieuw) : null)
    } catch {
      // A browser may forbid storage: the page goes on without it.
    }
  }
  return {
    alle: (): readonly Tik[] => tikken,
    eerste: (): Tik | undefined => tikken[0],
    erbij: (tik: Tik) => bewaar([...tikken, tik]),
    klaar: (tik: Tik) => bewaar(tikken.filter((een) => een !== tik)),
  }
}

function read(bewaarder: Tikbewaarder | null): Tik[] {
  try {
    const gelezen: unknown = JSON.parse(bewaarder?.lees() ?? '[]')
    return Array.isArray(gelezen) ? gelezen.filter(isTik) : []
  } catch {
    return []
  }
}

function isTik(waarde: unknown): waarde is Tik {
  const { id, soort, om } = (waarde ?? {}) as Partial<Tik>
  return typeof id === 'string' && typeof om === 'number' && (soort === 'in' || soort === 'uit')
}
