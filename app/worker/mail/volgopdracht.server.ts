import { getRonde, type Ronde } from '#app/domain/volgopdracht/get-ronde.server.ts'
import type { Bericht } from '#app/mail/message.ts'
import { nieuweKandidatenMail, nieuweVacaturesMail, nieuwWerkMail } from '#app/mail/volgopdracht.ts'
import { config } from '#app/platform/config.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'

export const volgopdrachtTreffers: MailHandler = async ({ onderwerpId }) => {
  const ronde = await getRonde(onderwerpId)
  return ronde ? [{ aan: ronde.email, bericht: berichtVan(ronde) }] : []
}

function berichtVan(ronde: Ronde): Bericht {
  const url = (path: string) => `${config().http.publicUrl}${path}`
  switch (ronde.soort) {
    case 'kandidaten':
      return nieuweKandidatenMail({ ...ronde, url: url(`/adviseur/vacatures/${ronde.vacatureId}/matches`) })
    case 'vacatures':
      return nieuweVacaturesMail({ ...ronde, url: url(`/adviseur/profielen/${ronde.profielId}/vacatures`) })
    case 'eigen-vacatures':
      return nieuwWerkMail({ ...ronde, url: url('/kandidaat/vacatures') })
  }
}
