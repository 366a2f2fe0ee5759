import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { canEditGegevens } from '#app/domain/kandidaatprofiel/policy.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

const GEGEVENS_SELECT = {
  id: true,
  versie: true,
  voornaam: true,
  achternaam: true,
  email: true,
  telefoon: true,
  geboortedatum: true,
  straat: true,
  huisnummer: true,
  postcode: true,
  plaats: true,
  gemeenteCode: true,
  doelgroep: true,
  notitie: true,
  organisatieId: true,
  werkcoachId: true,
} as const

/** What the form about the person starts with; null for who may not change it. */
export async function getGegevens(actor: Actor, kandidaatId: string) {
  const row = await db().kandidaat.findFirst({
    where: { AND: [kandidaatScope(actor), { id: kandidaatId }] },
    select: { ...GEGEVENS_SELECT, werkcoach: { select: { naam: true } } },
  })
  if (!row || !canEditGegevens(actor, row)) return null
  return { ...row, geboortedatum: isoDay(row.geboortedatum) }
}

/** What the portal holds of the candidate who asks: everything, because it is theirs to read. */
export async function getEigenGegevens(actor: Extract<Actor, { rol: 'kandidaat' }>) {
  const row = await db().kandidaat.findUnique({
    where: { id: actor.kandidaatId },
    select: {
      ...GEGEVENS_SELECT,
      gemeente: { select: { naam: true } },
      organisatie: { select: { naam: true } },
      werkcoach: { select: { naam: true } },
    },
  })
  if (!row) return null
  return {
    ...row,
    geboortedatum: isoDay(row.geboortedatum),
    gemeente: row.gemeente.naam,
    organisatie: row.organisatie.naam,
    werkcoach: row.werkcoach.naam,
  }
}
