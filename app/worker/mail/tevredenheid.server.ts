import { sleutelOf } from '#app/domain/tevredenheid/sleutel.server.ts'
import { tevredenheidMail } from '#app/mail/tevredenheid.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'

export const tevredenheidVraag: MailHandler = ({ onderwerpId }) => makeMail(onderwerpId, false)
export const tevredenheidHerinnering: MailHandler = ({ onderwerpId }) => makeMail(onderwerpId, true)

/** To the contact person of the vacature. Nothing once it was answered or is closed. */
async function makeMail(id: string, isHerinnering: boolean): Promise<Verzending[]> {
  const onderzoek = await db().tevredenheidsonderzoek.findUnique({
    where: { id },
    select: {
      onderwerpId: true,
      sluitOp: true,
      beantwoordOp: true,
      aanspreekpunt: { select: { naam: true } },
    },
  })
  if (!onderzoek || onderzoek.beantwoordOp || onderzoek.sluitOp <= now()) return []
  const vacature = await db().vacature.findUnique({
    where: { id: onderzoek.onderwerpId },
    select: { titel: true, contactNaam: true, contactEmail: true },
  })
  if (!vacature?.contactEmail) return []
  const basis = `${config().http.publicUrl}/tevredenheid/${id}?sleutel=${sleutelOf(id)}`
  const bericht = tevredenheidMail({
    naam: vacature.contactNaam ?? 'werkgever',
    titel: vacature.titel ?? '',
    adviseur: onderzoek.aanspreekpunt.naam,
    sluit: formatDatum(onderzoek.sluitOp),
    isHerinnering,
    urlVoor: (cijfer) => `${basis}&cijfer=${cijfer}`,
  })
  return [{ aan: vacature.contactEmail, bericht }]
}
