import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { certificaatMail, evaluatieMail } from '#app/mail/deelname.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'

/** To who was there. Nothing when the check-in was taken back, or once they answered. */
export const evaluatie: MailHandler = async ({ onderwerpId }) => {
  const persoon = await readPersoon(onderwerpId)
  if (!persoon?.ingechecktOp || persoon.evaluatie) return []
  return mailTo(persoon, 'evaluatie', evaluatieMail)
}

/** To whose certificate it is. Nothing when it was withdrawn since. */
export const certificaat: MailHandler = async ({ onderwerpId }) => {
  const persoon = await readPersoon(onderwerpId)
  if (!persoon?.certificaat || persoon.certificaat.ingetrokkenOp) return []
  return mailTo(persoon, 'certificaat', certificaatMail)
}

type Persoon = NonNullable<Awaited<ReturnType<typeof readPersoon>>>

function readPersoon(id: string) {
  return db().inschrijving.findFirst({
    where: { id, evenement: { verwijderdOp: null } },
    select: {
      id: true,
      naam: true,
      rol: true,
      ingechecktOp: true,
      aanmelding: { select: { id: true, email: true } },
      evenement: { select: { titel: true, verwijderOp: true } },
      evaluatie: { select: { id: true } },
      certificaat: { select: { ingetrokkenOp: true } },
    },
  })
}

function mailTo(
  { id, naam, rol, aanmelding, evenement }: Persoon,
  pagina: 'evaluatie' | 'certificaat',
  make: typeof evaluatieMail,
): Verzending[] {
  if (!aanmelding.email) return []
  const bericht = make({
    naam,
    titel: evenement.titel,
    isKandidaat: rol === 'kandidaat',
    wegOp: formatDatum(evenement.verwijderOp),
    url: `${config().http.publicUrl}/aanmelding/${aanmelding.id}/${pagina}/${id}?sleutel=${sleutelOf(aanmelding.id)}`,
  })
  return [{ aan: aanmelding.email, bericht }]
}
