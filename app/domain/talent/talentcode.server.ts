import { pseudonym, spokenCode, uuidOfPseudonym } from '#app/platform/pseudonym.server.ts'

const LENGTE = 6
const lezer = (werkgeverId: string) => `talent|${werkgeverId}`

/** What this employer sees instead of a profile code, such as T-4K7QX2. Another employer sees another one. */
export function talentcode(werkgeverId: string, profielId: string): string {
  return `T-${spokenCode(lezer(werkgeverId), profielId, LENGTE)}`
}

/** The profile in an address of this employer. */
export function talentId(werkgeverId: string, profielId: string): string {
  return pseudonym(lezer(werkgeverId), profielId)
}

/** The profile behind it; null for what can be none. One that another employer gave away leads to nothing. */
export function profielIdOf(werkgeverId: string, id: string): string | null {
  return uuidOfPseudonym(lezer(werkgeverId), id)
}
