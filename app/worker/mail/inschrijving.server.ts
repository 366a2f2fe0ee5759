import { momentIn } from '#app/domain/inschrijving/taal.server.ts'
import { vul } from '#app/domain/inschrijving/taal.ts'
import { gaatDoor, overWieKomt } from '#app/worker/mail/aanmelding.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { overAanmelding, readInschrijving } from '#app/worker/mail/over-aanmelding.server.ts'

/** A place came free for one person. Nothing when the offer was answered or lapsed before the mail left. */
export const aangeboden: MailHandler = async ({ onderwerpId }) => {
  const gevonden = await readInschrijving(onderwerpId)
  if (!gevonden) return []
  const { aanmelding, persoon } = gevonden
  if (persoon.status !== 'aangeboden' || !persoon.aangebodenTot || !gaatDoor(aanmelding)) return []
  const tot = momentIn(aanmelding.taal, persoon.aangebodenTot)
  return [
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.aanbod.onderwerp,
      alineas: ({ mail }) => [vul(mail.aanbod.tekst, { naam: persoon.naam, tot })],
      knop: ({ mail }) => mail.aanbod.knop,
      wie: () => [persoon],
    }),
  ]
}

/** The place was accepted: what to keep, with a calendar file. */
export const aangenomen: MailHandler = async ({ onderwerpId }) => {
  const gevonden = await readInschrijving(onderwerpId)
  return gevonden?.persoon.status === 'ingeschreven' && gaatDoor(gevonden.aanmelding)
    ? [overWieKomt(gevonden.aanmelding)]
    : []
}

/** Nobody answered in time. */
export const aanbodVerlopen: MailHandler = async ({ onderwerpId }) => {
  const gevonden = await readInschrijving(onderwerpId)
  if (gevonden?.persoon.status !== 'verlopen') return []
  const { aanmelding, persoon } = gevonden
  return [
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.aanbodVerlopen.onderwerp,
      alineas: ({ mail }) => [
        vul(mail.aanbodVerlopen.tekst, { naam: persoon.naam }),
        mail.aanbodVerlopen.opnieuw,
      ],
    }),
  ]
}
