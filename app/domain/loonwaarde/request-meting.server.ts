import { requestAdvies } from '#app/domain/advies/request-advies.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { refuse, type Result } from '#app/platform/result.ts'
import { listMeetplekken } from './list-meetplekken.server.ts'
import { meetvraag, VOOR_COLLEGA, type MeetaanvraagInput } from './meetaanvraag.ts'

/**
 * An employer asks for a measurement. It is a question to the aanspreekpunt, with the clock, the mails and the page of one: which
 * kind of measurement fits, and whether, is for the adviseur, who then begins it. Refused with 'invalid' for a workplace that is not
 * in the own list or a day that is over, 'conflict' when too many questions are open.
 */
export async function requestMeting(
  actor: Extract<Actor, { rol: 'werkgever' }>,
  { id, voor, ...wensen }: MeetaanvraagInput,
): Promise<Result<{ id: string }>> {
  if (wensen.wens !== null && wensen.wens < today())
    return refuse('invalid', 'Deze dag is al voorbij. Kies een latere dag, of laat het veld leeg.')
  const plek = (await listMeetplekken(actor)).find(({ plaatsingId }) => plaatsingId === voor) ?? null
  if (voor !== VOOR_COLLEGA && plek === null) return refuse('invalid', 'Kies een medewerker uit de lijst.')
  return requestAdvies(actor, { id, onderwerp: 'loonwaardemeting', ...meetvraag(wensen, plek) })
}
