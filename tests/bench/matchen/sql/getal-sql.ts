/** A number that the database adds up in floating point: without its type it is a `numeric`, which is many times slower. */
export function float(waarde: number): string {
  return `(${waarde})::float8`
}
