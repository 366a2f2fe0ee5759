import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/** What anyone may see: public, published, and not past its closing date even before the nightly job says so. */
export function openbareVacatures(): Prisma.VacatureWhereInput {
  return { status: 'gepubliceerd', bereik: 'openbaar', sluitingsdatum: { gte: dateOnly(today()) } }
}

/** The read fence. Every read and every command goes through it; null is a visitor. */
export function vacatureScope(actor: Actor | null): Prisma.VacatureWhereInput {
  switch (actor?.rol) {
    case 'werkgever':
      return { werkgeverId: actor.werkgeverId }
    case 'adviseur':
    case 'beheerder':
    case 'systeem':
      return {}
    case 'kandidaat':
    case 'jobcoach':
    case 'rapporteur':
    case undefined:
      return openbareVacatures()
  }
}
