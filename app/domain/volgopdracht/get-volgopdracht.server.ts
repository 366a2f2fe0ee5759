import { volgopdrachtOfToken } from '#app/domain/volgopdracht/afmeldlink.server.ts'
import type { Onderwerp } from '#app/domain/volgopdracht/follow.server.ts'
import { volgopdrachtScope } from '#app/domain/volgopdracht/scope.server.ts'
import type { Drempel } from '#app/domain/volgopdracht/volgopdracht.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'

export type EigenVolgopdracht = Drempel & { id: string; versie: number }

/** How the actor follows this vacature or profile; null when not. */
export async function getVolgopdracht(actor: Actor, onderwerp: Onderwerp): Promise<EigenVolgopdracht | null> {
  return db().volgopdracht.findFirst({
    where: { AND: [volgopdrachtScope(actor), onderwerp] },
    select: { id: true, versie: true, klasse: true, minimum: true, metNavragen: true },
  })
}

/** Whether a link of a mail is ours, and whether there is still something to stop. For anyone who has the link. */
export async function readAfmeldlink(token: string): Promise<{ isGeldig: boolean; loopt: boolean }> {
  const id = volgopdrachtOfToken(token)
  if (!id) return { isGeldig: false, loopt: false }
  return { isGeldig: true, loopt: (await db().volgopdracht.count({ where: { id } })) > 0 }
}
