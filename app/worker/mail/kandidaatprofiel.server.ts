import { profielHerbevestigenMail } from '#app/mail/kandidaatprofiel.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountVanKandidaat } from '#app/worker/mail/ontvangers.server.ts'

export const profielHerbevestigen: MailHandler = async ({ onderwerpId }) => {
  const profiel = await db().kandidaatprofiel.findUnique({
    where: { id: onderwerpId },
    select: { zichtbaarTot: true, kandidaatId: true, kandidaat: { select: { voornaam: true } } },
  })
  if (!profiel?.zichtbaarTot) return []
  const bericht = profielHerbevestigenMail({
    voornaam: profiel.kandidaat.voornaam,
    zichtbaarTot: formatDatum(profiel.zichtbaarTot.toISOString().slice(0, 10)),
    url: `${config().http.publicUrl}/kandidaat/profiel`,
  })
  return (await accountVanKandidaat(profiel.kandidaatId)).map(({ email }) => ({ aan: email, bericht }))
}
