import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Bericht } from '#app/mail/message.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Kalenderitem } from '#app/platform/kalender.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountVanKandidaat } from '#app/worker/mail/ontvangers.server.ts'

/** A bemiddeling with what a mail about it may say, or null when it is gone. */
export async function readBemiddelingVoorMail(id: string) {
  const row = await db().bemiddeling.findUnique({
    where: { id },
    select: {
      status: true,
      versie: true,
      eindeReden: true,
      eindeVanuit: true,
      kennismakingOp: true,
      kennismakingPlaats: true,
      proefplaatsingVan: true,
      proefplaatsingTot: true,
      vacatureId: true,
      vacature: {
        select: {
          titel: true,
          werkgeverId: true,
          werkgever: { select: { naam: true, ...bereikbaarSelect() } },
        },
      },
      profiel: { select: { code: true, kandidaatId: true, kandidaat: { select: { voornaam: true } } } },
      adviseur: persoonSelect(),
    },
  })
  if (!row) return null
  return {
    ...row,
    titel: row.vacature.titel ?? '',
    werkgever: row.vacature.werkgever.naam,
    code: row.profiel.code,
    voornaam: row.profiel.kandidaat.voornaam,
  }
}

export type BemiddelingVoorMail = NonNullable<Awaited<ReturnType<typeof readBemiddelingVoorMail>>>

export const url = (path: string) => `${config().http.publicUrl}${path}`

/** To the candidate, and only there, with a first name. */
export function toKandidaat(
  make: (b: BemiddelingVoorMail, id: string) => Bericht | null,
  afspraak?: (b: BemiddelingVoorMail, id: string) => Kalenderitem | undefined,
): MailHandler {
  return async ({ onderwerpId }) => {
    const bemiddeling = await readBemiddelingVoorMail(onderwerpId)
    const bericht = bemiddeling && make(bemiddeling, onderwerpId)
    if (!bericht) return []
    return (await accountVanKandidaat(bemiddeling.profiel.kandidaatId)).map(({ email }) => ({
      aan: email,
      bericht,
      afspraak: afspraak?.(bemiddeling, onderwerpId),
    }))
  }
}

/** A mail can leave long after its event: by then the offer may be gone, and an employer must not hear of it any more. */
export const isNog = (
  b: BemiddelingVoorMail | null,
  statussen: readonly BemiddelingVoorMail['status'][],
): b is BemiddelingVoorMail => b !== null && statussen.includes(b.status)

export const voorKandidaat = (b: BemiddelingVoorMail, id: string) => ({
  voornaam: b.voornaam,
  titel: b.titel,
  werkgever: b.werkgever,
  url: url(`/kandidaat/bemiddelingen/${id}`),
})

/** To the adviseur, by profile code. */
export const overProfiel = (b: BemiddelingVoorMail, path: string) => ({
  titel: b.titel,
  profielcode: b.code,
  url: url(path),
})
