import { z } from 'zod'
import { plusDays, isoDay } from '#app/platform/iso-day.ts'
import { PLAN_BINNEN_DAGEN } from '#app/domain/jobcoaching/traject.ts'
import * as mails from '#app/mail/jobcoaching.ts'
import type { Bericht } from '#app/mail/message.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler, Verzending } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, accountVanKandidaat } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  const row = await db().jobcoachtraject.findUnique({
    where: { id },
    select: {
      id: true,
      status: true,
      startdatum: true,
      einddatum: true,
      beeindigdOp: true,
      werkgeverId: true,
      kandidaatId: true,
      jobcoach: { select: { id: true, naam: true, email: true, telefoon: true, geblokkeerdOp: true } },
      werkgever: { select: { naam: true } },
      kandidaat: { select: { voornaam: true } },
      plaatsing: { select: { bemiddeling: { select: { vacature: { select: { titel: true } } } } } },
    },
  })
  if (!row) return null
  return {
    ...row,
    functie: row.plaatsing?.bemiddeling.vacature.titel ?? null,
    startdatum: formatDatum(isoDay(row.startdatum)),
    einddatum: formatDatum(isoDay(row.einddatum)),
    planVoor: formatDatum(plusDays(isoDay(row.startdatum), PLAN_BINNEN_DAGEN)),
  }
}

type Traject = NonNullable<Awaited<ReturnType<typeof read>>>

function naarCoach({ jobcoach }: Traject, bericht: Bericht): Verzending[] {
  return jobcoach.geblokkeerdOp ? [] : [{ aan: jobcoach.email, bericht }]
}

async function naarKandidaat(
  { kandidaat, kandidaatId }: Traject,
  make: (voornaam: string) => Bericht,
): Promise<Verzending[]> {
  if (!kandidaat || !kandidaatId) return []
  const bericht = make(kandidaat.voornaam)
  return (await accountVanKandidaat(kandidaatId)).map(({ email }) => ({ aan: email, bericht }))
}

async function naarWerkgever(traject: Traject, make: (naam: string) => Bericht): Promise<Verzending[]> {
  const ontvangers = await accountsVanWerkgever(traject.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({ aan: email, bericht: make(naam) }))
}

/** To coach, candidate and employer; nothing when it ended before the mail left. */
export const gestart: MailHandler = async ({ onderwerpId }) => {
  const traject = await read(onderwerpId)
  if (traject?.status !== 'lopend') return []
  const { jobcoach, functie, startdatum, einddatum, planVoor } = traject
  const werkgever = traject.werkgever.naam
  const { telefoon } = jobcoach
  const naam = jobcoach.naam
  const coachMail = mails.trajectGestartCoachMail({
    ...{ naam, werkgever, functie, startdatum, einddatum, planVoor },
    url: url(`/jobcoach/trajecten/${onderwerpId}`),
  })
  return [
    ...naarCoach(traject, coachMail),
    ...(await naarKandidaat(traject, (voornaam) =>
      mails.trajectGestartKandidaatMail({
        voornaam,
        coach: naam,
        telefoon,
        werkgever,
        url: url('/kandidaat'),
      }),
    )),
    ...(await naarWerkgever(traject, (aan) =>
      mails.trajectGestartWerkgeverMail({
        ...{ naam: aan, functie, coach: naam, telefoon, startdatum, einddatum },
        url: url(`/werkgever/jobcoaching/${onderwerpId}`),
      }),
    )),
  ]
}

/** Nothing when it went on to yet another one, or ended, before the mail left. */
export const overgedragen: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { van, naar } = z.object({ van: z.string(), naar: z.string() }).parse(gegevens)
  const traject = await read(onderwerpId)
  if (traject?.status !== 'lopend' || traject.jobcoach.id !== naar) return []
  const vorige = await db().account.findUnique({ where: { id: van }, select: { naam: true } })
  const { jobcoach, functie, einddatum } = traject
  const { naam, telefoon } = jobcoach
  const coachMail = mails.trajectOvergenomenCoachMail({
    ...{ naam, functie, einddatum },
    van: vorige?.naam ?? null,
    werkgever: traject.werkgever.naam,
    url: url(`/jobcoach/trajecten/${onderwerpId}`),
  })
  return [
    ...naarCoach(traject, coachMail),
    ...(await naarKandidaat(traject, (voornaam) =>
      mails.trajectOvergenomenKandidaatMail({
        voornaam,
        coach: naam,
        telefoon,
        url: url('/kandidaat/jobcoach'),
      }),
    )),
    ...(await naarWerkgever(traject, (aan) =>
      mails.trajectOvergenomenWerkgeverMail({
        naam: aan,
        functie,
        coach: naam,
        telefoon,
        url: url(`/werkgever/jobcoaching/${onderwerpId}`),
      }),
    )),
  ]
}

/** Nothing when it ended before the mail left. */
export const verlengd: MailHandler = async ({ onderwerpId }) => {
  const traject = await read(onderwerpId)
  if (traject?.status !== 'lopend') return []
  const over = { coach: traject.jobcoach.naam, functie: traject.functie, tot: traject.einddatum }
  return [
    ...(await naarKandidaat(traject, (naam) =>
      mails.trajectVerlengdMail({ ...over, naam, isKandidaat: true, url: url('/kandidaat/jobcoach') }),
    )),
    ...(await naarWerkgever(traject, (naam) =>
      mails.trajectVerlengdMail({
        ...over,
        naam,
        isKandidaat: false,
        url: url(`/werkgever/jobcoaching/${onderwerpId}`),
      }),
    )),
  ]
}

export const beeindigd: MailHandler = async ({ onderwerpId }) => {
  const traject = await read(onderwerpId)
  if (!traject?.beeindigdOp) return []
  const op = formatDatum(isoDay(traject.beeindigdOp))
  const over = { coach: traject.jobcoach.naam, functie: traject.functie, op }
  return [
    ...(await naarKandidaat(traject, (naam) =>
      mails.trajectBeeindigdMail({ ...over, naam, isKandidaat: true, url: url('/kandidaat') }),
    )),
    ...(await naarWerkgever(traject, (naam) =>
      mails.trajectBeeindigdMail({
        ...over,
        naam,
        isKandidaat: false,
        url: url(`/werkgever/jobcoaching/${onderwerpId}`),
      }),
    )),
  ]
}

/** To the coach; nothing when it was answered before the mail left. */
export const verlengingGevraagd: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { trajectId } = z.object({ trajectId: z.string() }).parse(gegevens)
  const traject = await read(trajectId)
  const verzoek = await db().trajectverlengverzoek.findUnique({
    where: { id: onderwerpId },
    select: { antwoord: true },
  })
  if (!traject || !verzoek || verzoek.antwoord) return []
  const { jobcoach, functie, einddatum, werkgever } = traject
  const bericht = mails.verlengingGevraagdMail({
    ...{ naam: jobcoach.naam, functie, einddatum, werkgever: werkgever.naam },
    url: url(`/jobcoach/trajecten/${trajectId}`),
  })
  return naarCoach(traject, bericht)
}

/** To the employer, without what the coach wrote: that is behind the login. */
export const verlengingAfgewezen: MailHandler = async ({ gegevens }) => {
  const { trajectId } = z.object({ trajectId: z.string() }).parse(gegevens)
  const traject = await read(trajectId)
  if (!traject) return []
  const { functie, einddatum, jobcoach } = traject
  return naarWerkgever(traject, (naam) =>
    mails.verlengingAfgewezenMail({
      ...{ naam, functie, einddatum, coach: jobcoach.naam },
      url: url(`/werkgever/jobcoaching/${trajectId}`),
    }),
  )
}

/** To the coach whose traject runs at a plaatsing that ends; nothing when the end was taken back before the mail left. */
export const werkStopt: MailHandler = async ({ onderwerpId }) => {
  const lopend = await db().jobcoachtraject.findFirst({
    where: { plaatsingId: onderwerpId, status: 'lopend', plaatsing: { beeindigdOp: { not: null } } },
    select: { id: true, plaatsing: { select: { beeindigdOp: true } } },
  })
  const traject = lopend && (await read(lopend.id))
  const op = lopend?.plaatsing?.beeindigdOp
  if (!traject || !op) return []
  const bericht = mails.werkStoptMail({
    ...{ naam: traject.jobcoach.naam, werkgever: traject.werkgever.naam, functie: traject.functie },
    op: formatDatum(isoDay(op)),
    url: url(`/jobcoach/trajecten/${traject.id}`),
  })
  return naarCoach(traject, bericht)
}
