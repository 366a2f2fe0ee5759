/**
 * Numbers for values: equal values share a number, so that a column can hold the number and one table answers for all
 * profiles with the same value. Numbers are handed out from 0 up and never taken back.
 */
export type Codes<T> = {
  readonly values: readonly T[]
  /** The number of the value with this key; `make` is called for a key that is new. */
  codeOf(key: string, make: () => T): number
  /** Undefined when no profile ever had it. */
  find(key: string): number | undefined
}

export function createCodes<T>(): Codes<T> {
  const values: T[] = []
  const perKey = new Map<string, number>()
  return {
    values,
    codeOf(key, make) {
      const known = perKey.get(key)
      if (known !== undefined) return known
      const code = values.push(make()) - 1
      perKey.set(key, code)
      return code
    },
    find: (key) => perKey.get(key),
  }
}
