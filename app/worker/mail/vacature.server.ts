import { z } from 'zod'
import { AFLOOP_LABEL } from '#app/domain/vacature/afloop.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import {
  vacatureGeslotenMail,
  vacatureGepubliceerdMail,
  vacatureIngediendMail,
  vacatureSluitBijnaMail,
  vacatureTeruggestuurdMail,
  vacatureVerlopenMail,
} from '#app/mail/vacature.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

async function readVacature(id: string) {
  return db().vacature.findUnique({
    where: { id },
    select: {
      titel: true,
      bereik: true,
      terugstuurReden: true,
      status: true,
      sluitingsdatum: true,
      afloop: true,
      werkgeverId: true,
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
    },
  })
}

const urlOf = (id: string) => `${config().http.publicUrl}/vacaturebeheer/${id}`

export const vacatureIngediend: MailHandler = async ({ onderwerpId }) => {
  const vacature = await readVacature(onderwerpId)
  if (!vacature) return []
  return naarAdviseur(bereikbaarAanspreekpunt(vacature.werkgever), (naam) =>
    vacatureIngediendMail({
      naam,
      titel: vacature.titel ?? '',
      werkgever: vacature.werkgever.naam,
      url: urlOf(onderwerpId),
    }),
  )
}

export const vacatureGepubliceerd: MailHandler = async ({ onderwerpId }) => {
  const vacature = await readVacature(onderwerpId)
  if (!vacature) return []
  const ontvangers = await accountsVanWerkgever(vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: vacatureGepubliceerdMail({
      naam,
      titel: vacature.titel ?? '',
      openbaar: vacature.bereik === 'openbaar',
      url: urlOf(onderwerpId),
    }),
  }))
}

export const vacatureTeruggestuurd: MailHandler = async ({ onderwerpId }) => {
  const vacature = await readVacature(onderwerpId)
  if (!vacature?.terugstuurReden) return []
  const reden = vacature.terugstuurReden
  const ontvangers = await accountsVanWerkgever(vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: vacatureTeruggestuurdMail({ naam, titel: vacature.titel ?? '', reden, url: urlOf(onderwerpId) }),
  }))
}

/** To the employer and the aanspreekpunt. Nothing when the date was moved or the vacature was closed meanwhile. */
export const vacatureSluitBijna: MailHandler = async ({ onderwerpId, gegevens }) => {
  const vacature = await readVacature(onderwerpId)
  if (vacature?.status !== 'gepubliceerd' || !vacature.sluitingsdatum) return []
  const sluitingsdatum = isoDay(vacature.sluitingsdatum)
  if (sluitingsdatum !== z.object({ sluitingsdatum: z.string() }).parse(gegevens).sluitingsdatum) return []
  const ontvangers = await accountsVanWerkgever(vacature.werkgeverId)
  const make = (naam: string) =>
    vacatureSluitBijnaMail({
      naam,
      titel: vacature.titel ?? '',
      sluitingsdatum: formatDatum(sluitingsdatum),
      url: urlOf(onderwerpId),
    })
  return [
    ...ontvangers.map(({ email, naam }) => ({ aan: email, bericht: make(naam) })),
    ...naarAdviseur(bereikbaarAanspreekpunt(vacature.werkgever), make),
  ]
}

export const vacatureVerlopen: MailHandler = async ({ onderwerpId }) => {
  const vacature = await readVacature(onderwerpId)
  if (vacature?.status !== 'verlopen') return []
  const ontvangers = await accountsVanWerkgever(vacature.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: vacatureVerlopenMail({ naam, titel: vacature.titel ?? '', url: urlOf(onderwerpId) }),
  }))
}

/** An adviseur who closes a vacature knows it; only what an employer closes is told to the aanspreekpunt. */
export const vacatureGesloten: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { door } = z.object({ door: z.string().optional() }).parse(gegevens)
  const vacature = await readVacature(onderwerpId)
  if (door !== 'werkgever' || !vacature?.afloop) return []
  const { afloop } = vacature
  const lopend = await db().bemiddeling.count({
    where: { vacatureId: onderwerpId, status: { notIn: ['beeindigd', 'geplaatst'] } },
  })
  return naarAdviseur(bereikbaarAanspreekpunt(vacature.werkgever), (naam) =>
    vacatureGeslotenMail({
      naam,
      titel: vacature.titel ?? '',
      werkgever: vacature.werkgever.naam,
      afloop: AFLOOP_LABEL[afloop],
      lopend,
      url: urlOf(onderwerpId),
    }),
  )
}
