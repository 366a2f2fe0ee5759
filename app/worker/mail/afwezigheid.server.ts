import { dagenTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { vervangingMail } from '#app/mail/afwezigheid.ts'
import { today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'

/** Nothing when it was ended, is over, or went to somebody who cannot log in before the mail left. */
export const vervanging: MailHandler = async ({ onderwerpId }) => {
  const rij = await db().afwezigheid.findUnique({
    where: { id: onderwerpId },
    select: {
      van: true,
      tot: true,
      account: { select: { naam: true } },
      vervanger: { select: { naam: true, email: true, geblokkeerdOp: true } },
    },
  })
  if (!rij?.vervanger || rij.vervanger.geblokkeerdOp !== null || isoDay(rij.tot) < today()) return []
  const bericht = vervangingMail({
    naam: rij.vervanger.naam,
    collega: rij.account.naam,
    dagen: dagenTekst({ van: isoDay(rij.van), tot: isoDay(rij.tot) }),
    url: `${config().http.publicUrl}/adviseur`,
  })
  return [{ aan: rij.vervanger.email, bericht }]
}
