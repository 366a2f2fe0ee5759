/** Joins class names, leaving out what is empty. */
export function classes(...namen: (string | false | null | undefined)[]): string {
  return namen.filter(Boolean).join(' ')
}
