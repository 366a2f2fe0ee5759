import { z } from 'zod'
import { vul } from '#app/domain/inschrijving/taal.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { isErbij, overAanmelding, readAanmeldingen } from '#app/worker/mail/over-aanmelding.server.ts'

const Velden = z.object({ velden: z.array(z.string()) })

/** Time or place is another: to everybody who comes or waits, with the calendar file as it is now. */
export const gewijzigd: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { velden } = Velden.parse(gegevens)
  return (await readAanmeldingen(onderwerpId))
    .filter(({ evenement }) => evenement.status === 'gepubliceerd')
    .map((aanmelding) =>
      overAanmelding(aanmelding, {
        onderwerp: ({ mail }) => mail.gewijzigd.onderwerp,
        alineas: ({ mail }) => [
          ...(velden.includes('tijd') ? [mail.gewijzigd.tijd] : []),
          ...(velden.includes('plaats') ? [mail.gewijzigd.plaats] : []),
          mail.gewijzigd.nu,
        ],
        slot: ({ mail }) => [mail.afzeggen],
        ...(aanmelding.inschrijvingen.some(isErbij) && { agenda: 'staat' }),
      }),
    )
}

/** It is called off: to everybody who was to come or waited, with the reason; the calendar strikes it out. */
export const geannuleerd: MailHandler = async ({ onderwerpId }) =>
  (await readAanmeldingen(onderwerpId)).map((aanmelding) =>
    overAanmelding(aanmelding, {
      onderwerp: ({ mail }) => mail.geannuleerd.onderwerp,
      alineas: ({ mail }) => [
        mail.geannuleerd.tekst,
        ...(aanmelding.evenement.annuleerReden
          ? [vul(mail.geannuleerd.reden, { reden: aanmelding.evenement.annuleerReden })]
          : []),
      ],
      knop: null,
      ...(aanmelding.inschrijvingen.some(isErbij) && { agenda: 'vervalt' }),
    }),
  )
