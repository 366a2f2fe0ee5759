import { z } from 'zod'
import { line, versie } from '#app/platform/form-values.ts'
import type { Relatiestatus } from '#prisma/generated/client.ts'

export const RELATIESTATUSSEN = [
  'prospect',
  'nieuw',
  'actief',
  'slapend',
  'beeindigd',
] as const satisfies readonly Relatiestatus[]

export const RELATIESTATUS_LABEL: Record<Relatiestatus, string> = {
  prospect: 'Prospect',
  nieuw: 'Nieuwe relatie',
  actief: 'Actief',
  slapend: 'Slapend',
  beeindigd: 'Beëindigd',
}

/** What each status means, in one line for the adviseur who chooses it. */
export const RELATIESTATUS_UITLEG: Record<Relatiestatus, string> = {
  prospect: 'Er is nog geen samenwerking. Telt nog niet mee als relatie.',
  nieuw: 'De samenwerking begint. Vanaf vandaag telt deze werkgever mee als nieuwe relatie.',
  actief: 'Wij werken samen.',
  slapend: 'Er loopt nu niets, maar de werkgever blijft in ons netwerk.',
  beeindigd: 'De samenwerking is gestopt, of de werkgever bestaat niet meer.',
}

/** With which status an employer can come into the portal by hand. */
export const STARTSTATUSSEN = ['prospect', 'nieuw'] as const satisfies readonly Relatiestatus[]

const NAAR: Record<Relatiestatus, readonly Relatiestatus[]> = {
  prospect: ['nieuw', 'beeindigd'],
  nieuw: ['actief', 'slapend', 'beeindigd'],
  actief: ['slapend', 'beeindigd'],
  slapend: ['actief', 'beeindigd'],
  beeindigd: ['prospect', 'actief'],
}

/**
 * The statuses that can follow. An ended relation starts again as what it was: who was once a relation is active at once
 * and is not counted as new a second time, who never was is a prospect again.
 */
export function volgendeStatussen(nu: {
  relatiestatus: Relatiestatus
  wasRelatie: boolean
}): Relatiestatus[] {
  return NAAR[nu.relatiestatus].filter(
    (naar) => nu.relatiestatus !== 'beeindigd' || (naar === 'actief') === nu.wasRelatie,
  )
}

/** Every status but the first and the last: an employer that works with the WSP. */
export function isRelatie(status: Relatiestatus): boolean {
  return status !== 'prospect' && status !== 'beeindigd'
}

/** The next step of a relation, with why. */
export const RelatiestatusSchema = z.object({
  versie,
  naar: z.enum(RELATIESTATUSSEN, 'Kies wat de relatie wordt.'),
  toelichting: line(300, 'De toelichting'),
})
