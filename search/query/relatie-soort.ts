/** What the staff finds in one search, in the order in which it is shown. */
export const RELATIE_SOORTEN = ['werkgever', 'contactpersoon', 'vacature'] as const
export type RelatieSoort = (typeof RELATIE_SOORTEN)[number]
