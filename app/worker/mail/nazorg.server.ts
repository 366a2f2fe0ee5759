import { MOMENT_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { sleutelOf, type Lezer } from '#app/domain/nazorg/sleutel.server.ts'
import { nazorgMail } from '#app/mail/nazorg.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import { contactenVanWerkgever } from '#app/worker/mail/ontvangers.server.ts'

export const nazorgVraag: MailHandler = ({ onderwerpId }) => makeMails(onderwerpId, false)
export const nazorgHerinnering: MailHandler = ({ onderwerpId }) => makeMails(onderwerpId, true)

/** To the employer and to the jobcoach of the plaatsing. Nothing once it was answered or is closed. */
async function makeMails(id: string, isHerinnering: boolean): Promise<Verzending[]> {
  const moment = await db().nazorgmoment.findUnique({
    where: { id },
    select: {
      moment: true,
      status: true,
      sluitdag: true,
      plaatsing: {
        select: {
          startdatum: true,
          jobcoach: { select: { id: true, naam: true, email: true, geblokkeerdOp: true } },
          bemiddeling: {
            select: {
              vacature: {
                select: {
                  titel: true,
                  werkgeverId: true,
                  contactNaam: true,
                  contactEmail: true,
                  werkgever: { select: { naam: true } },
                },
              },
            },
          },
        },
      },
    },
  })
  if (moment?.status !== 'gevraagd' || moment.sluitdag < dateOnly(today())) return []
  const { startdatum, jobcoach, bemiddeling } = moment.plaatsing
  const { vacature } = bemiddeling
  const verzending = (aan: string, naam: string, lezer: Lezer): Verzending => {
    const basis = `${config().http.publicUrl}/nazorg/${id}?sleutel=${sleutelOf(id, lezer)}`
    return {
      aan,
      bericht: nazorgMail({
        naam,
        voor: lezer.soort,
        werkgever: vacature.werkgever.naam,
        functie: vacature.titel ?? 'zonder naam',
        startdatum: formatDatum(isoDay(startdatum)),
        moment: MOMENT_LABEL[moment.moment],
        sluit: formatDatum(isoDay(moment.sluitdag)),
        isHerinnering,
        urlVoor: (antwoord) => `${basis}&antwoord=${antwoord}`,
      }),
    }
  }
  const contacten = await contactenVanWerkgever(vacature.werkgeverId, {
    naam: vacature.contactNaam,
    email: vacature.contactEmail,
  })
  return [
    ...contacten.map(({ email, naam }) => verzending(email, naam, { soort: 'werkgever' })),
    ...(jobcoach && jobcoach.geblokkeerdOp === null
      ? [verzending(jobcoach.email, jobcoach.naam, { soort: 'jobcoach', accountId: jobcoach.id })]
      : []),
  ]
}
