/** A condition in the filter language of Meilisearch. Only this file makes one, so that every value is quoted. */
export type Filter = { readonly text: string }

export function equals(field: string, value: string | number): Filter {
  return { text: `${field} = ${quote(value)}` }
}

export function notEquals(field: string, value: string | number): Filter {
  return { text: `${field} != ${quote(value)}` }
}

export function atLeast(field: string, value: number): Filter {
  return { text: `${field} >= ${number(value)}` }
}

export function atMost(field: string, value: number): Filter {
  return { text: `${field} <= ${number(value)}` }
}

export function moreThan(field: string, value: number): Filter {
  return { text: `${field} > ${number(value)}` }
}

/** One of these values; with none of them nothing matches. */
export function isOneOf(field: string, values: readonly string[]): Filter {
  return { text: `${field} IN [${values.map(quote).join(', ')}]` }
}

/** None of these values; a document without the field matches. */
export function isNoneOf(field: string, values: readonly string[]): Filter {
  return { text: `${field} NOT IN [${values.map(quote).join(', ')}]` }
}

/** Within `km` kilometres as the crow flies. */
export function within({ lat, lon, km }: { lat: number; lon: number; km: number }): Filter {
  return { text: `_geoRadius(${number(lat)}, ${number(lon)}, ${number(Math.round(km * 1000))})` }
}

export function all(filters: readonly (Filter | null)[]): Filter | null {
  return join(filters, 'AND')
}

export function any(filters: readonly (Filter | null)[]): Filter | null {
  return join(filters, 'OR')
}

/** Everything that does not meet the condition. */
export function not(filter: Filter): Filter {
  return { text: `NOT (${filter.text})` }
}

/** For the request: the text, or nothing when there is no condition. */
export function toFilterText(filter: Filter | null): string | undefined {
  return filter?.text
}

function join(filters: readonly (Filter | null)[], word: 'AND' | 'OR'): Filter | null {
  const present = filters.filter((filter) => filter !== null)
  if (present.length === 0) return null
  return { text: present.map(({ text }) => `(${text})`).join(` ${word} `) }
}

// In a quoted value the engine reads \" as a quote and leaves every other backslash as it is. A doubled backslash
// therefore never ends the value; it is then another value, which matches nothing: no dictionary value has one.
function quote(value: string | number): string {
  if (typeof value === 'number') return number(value)
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no number to filter on`)
  // Never 1e-7: the filter language has no exponents.
  return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6)
}
