import type { Actor } from '#app/platform/actor.ts'
import type { NazorgStatus, NazorgUitkomst } from './nazorg.ts'

/** Asks about a moment that the actor can already see through its scope. */
type Moment = { status: NazorgStatus }

/** The outcomes that may be recorded of an open question; only who phoned can say that nobody knew. */
export function uitkomstenVoor(actor: Actor, { status }: Moment): readonly NazorgUitkomst[] {
  if (status !== 'gevraagd') return []
  switch (actor.rol) {
    case 'werkgever':
      return ['werkt_nog', 'werkt_niet_meer']
    case 'adviseur':
    case 'jobcoach':
      return ['werkt_nog', 'werkt_niet_meer', 'niet_achterhaald']
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return []
  }
}

/** An outcome that was recorded, or that nobody knew in time, can be mended by an adviseur. */
export function canCorrectNazorg(actor: Actor, { status }: Moment): boolean {
  switch (actor.rol) {
    case 'adviseur':
      return status === 'beantwoord' || status === 'onbekend'
    case 'werkgever':
    case 'jobcoach':
    case 'kandidaat':
    case 'rapporteur':
    case 'beheerder':
    case 'systeem':
      return false
  }
}
