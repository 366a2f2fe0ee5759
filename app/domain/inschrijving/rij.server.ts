const laatsten = new Map<string, Promise<unknown>>()

/**
 * Does the work of one key in the order of asking, one at a time in this process. The lock in the database would do the same, but
 * who waits there holds a connection: a crowd for one event would keep every other page from the database.
 */
export async function opVolgorde<T>(sleutel: string, work: () => Promise<T>): Promise<T> {
  const eerder = laatsten.get(sleutel) ?? Promise.resolve()
  const mijn = eerder.then(work, work)
  laatsten.set(sleutel, mijn)
  try {
    return await mijn
  } finally {
    if (laatsten.get(sleutel) === mijn) laatsten.delete(sleutel)
  }
}
