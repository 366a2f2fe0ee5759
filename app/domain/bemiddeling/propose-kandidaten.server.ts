import { proposeKandidaat } from '#app/domain/bemiddeling/propose-kandidaat.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

export type ProposeKandidatenInput = { vacatureId: string; profielIds: readonly string[] }

export type Voorgesteld = { voorgesteld: number; geweigerd: { profielId: string; melding: string }[] }

/**
 * Proposes a vacature to several candidates. Each is a proposal of its own, with its own explanation, event and mail: that
 * one is refused stops none of the others, and is told with its reason. Refused as a whole when nobody was chosen
 * ('invalid') or the actor proposes to nobody ('not-allowed').
 */
export async function proposeKandidaten(
  actor: Actor,
  { vacatureId, profielIds }: ProposeKandidatenInput,
): Promise<Result<Voorgesteld>> {
  if (profielIds.length === 0) return refuse('invalid', 'Vink eerst een kandidaat aan.')
  const geweigerd: Voorgesteld['geweigerd'] = []
  let voorgesteld = 0
  for (const profielId of profielIds) {
    const result = await proposeKandidaat(actor, { vacatureId, profielId })
    if (result.ok) voorgesteld++
    else if (result.reden === 'not-allowed') return result
    else geweigerd.push({ profielId, melding: result.melding ?? 'Voorstellen is niet gelukt.' })
  }
  return done({ voorgesteld, geweigerd })
}
