import type { Actor } from '#app/platform/actor.ts'
import type { AgendaItem } from './agenda.ts'

/** Who has an agenda: those who work with employers and candidates by appointment. */
export type AgendaActor = Extract<Actor, { rol: 'adviseur' | 'jobcoach' }>

/** Days as yyyy-mm-dd, both included. */
export type Periode = { van: string; tot: string }

/** One source of the agenda: what of it concerns this person in the period. Reads only what is theirs to do. */
export type AgendaBron = (actor: AgendaActor, periode: Periode) => Promise<AgendaItem[]>
