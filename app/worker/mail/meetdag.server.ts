import { z } from 'zod'
import { meetdagMail, type MeetdagSoort } from '#app/mail/loonwaarde.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever } from '#app/worker/mail/ontvangers.server.ts'

/** The day at the workplace, to everybody at the employer; the calendar file makes, changes or strikes out one and the same entry. */
async function aanWerkgever(metingId: string, soort: MeetdagSoort): ReturnType<MailHandler> {
  const meting = await db().loonwaardemeting.findUnique({
    where: { id: metingId },
    select: {
      versie: true,
      stand: true,
      stap: true,
      geplandOp: true,
      bemiddeling: { select: { vacature: { select: { titel: true, werkgeverId: true } } } },
    },
  })
  const isVervallen = soort === 'vervallen'
  const geldt = isVervallen ? meting?.stand === 'gestopt' : meting?.stand === 'loopt'
  // Measured before the mail left: there is nothing to prepare any more.
  if (!meting?.geplandOp || !geldt || meting.stap !== 'gemeten') return []
  const { titel, werkgeverId } = meting.bemiddeling.vacature
  const functie = titel ?? 'zonder naam'
  const dag = isoDay(meting.geplandOp)
  const url = `${config().http.publicUrl}/werkgever/loonwaarde`
  const afspraak = {
    uid: `${metingId}.meetdag`,
    versie: meting.versie,
    titel: `Loonwaardemeting: ${functie}`,
    url,
    dag,
    isVervallen,
  }
  return (await accountsVanWerkgever(werkgeverId)).map(({ email, naam }) => ({
    aan: email,
    bericht: meetdagMail({ soort, naam, functie, dag: formatDatum(dag), url }),
    afspraak,
  }))
}

/** Only the step in which a day is agreed. */
export const gepland: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { stap } = z.object({ stap: z.string() }).parse(gegevens)
  return stap === 'gepland' ? aanWerkgever(onderwerpId, 'gepland') : []
}

export const verzet: MailHandler = ({ onderwerpId }) => aanWerkgever(onderwerpId, 'verzet')

/** Nothing when it stopped before a day was agreed. */
export const vervallen: MailHandler = ({ onderwerpId }) => aanWerkgever(onderwerpId, 'vervallen')
