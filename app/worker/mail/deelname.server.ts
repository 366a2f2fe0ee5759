import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { dagIn, tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { titelIn, vul, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { deelnameMail } from '#app/mail/deelname.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import { mailTaal } from '#app/worker/mail/over-aanmelding.server.ts'

/** To who was there. Nothing when the check-in was taken back, or once they answered. */
export const evaluatie: MailHandler = async ({ onderwerpId }) => {
  const persoon = await readPersoon(onderwerpId)
  if (!persoon?.ingechecktOp || persoon.evaluatie) return []
  return mailTo(persoon, 'evaluatie', ({ mail: { evaluatie: t } }) => ({ ...t, slot: t.weg }))
}

/** To whose certificate it is. Nothing when it was withdrawn since. */
export const certificaat: MailHandler = async ({ onderwerpId }) => {
  const persoon = await readPersoon(onderwerpId)
  if (!persoon?.certificaat || persoon.certificaat.ingetrokkenOp) return []
  return mailTo(persoon, 'certificaat', ({ mail: { certificaat: t } }) => ({ ...t, slot: t.bewaar }))
}

type Persoon = NonNullable<Awaited<ReturnType<typeof readPersoon>>>

function readPersoon(id: string) {
  return db().inschrijving.findFirst({
    where: { id, evenement: { verwijderdOp: null } },
    select: {
      id: true,
      naam: true,
      ingechecktOp: true,
      aanmelding: { select: { id: true, email: true, taal: true } },
      evenement: { select: { titel: true, titelEn: true, verwijderOp: true } },
      evaluatie: { select: { id: true } },
      certificaat: { select: { ingetrokkenOp: true } },
    },
  })
}

function mailTo(
  { id, naam, aanmelding, evenement }: Persoon,
  pagina: 'evaluatie' | 'certificaat',
  textsOf: (t: Teksten) => { onderwerp: string; tekst: string; knop: string; slot: string },
): Verzending[] {
  if (!aanmelding.email) return []
  const { taal } = aanmelding
  const t = tekstenVan(taal)
  const { onderwerp, tekst, knop, slot } = textsOf(t)
  const titel = titelIn(taal, evenement)
  const bericht = deelnameMail({
    taal: mailTaal(taal),
    onderwerp: vul(onderwerp, { titel }),
    aanhef: vul(t.mail.aanhef, { naam }),
    tekst: vul(tekst, { titel }),
    knop,
    slot: vul(slot, { datum: dagIn(taal, isoDay(evenement.verwijderOp)) }),
    url: `${config().http.publicUrl}/aanmelding/${aanmelding.id}/${pagina}/${id}?sleutel=${sleutelOf(aanmelding.id)}`,
  })
  return [{ aan: aanmelding.email, bericht }]
}
