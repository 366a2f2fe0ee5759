import {
  vacatureGepubliceerdMail,
  vacatureIngediendMail,
  vacatureTeruggestuurdMail,
} from '#app/mail/vacature.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever } from '#app/worker/mail/ontvangers.server.ts'

async function readVacature(id: string) {
  return db().vacature.findUnique({
    where: { id },
    select: {
      titel: true,
      bereik: true,
      terugstuurReden: true,
      werkgeverId: true,
      werkgever: { select: { naam: true, aanspreekpunt: { select: { email: true, naam: true } } } },
    },
  })
}

const urlOf = (id: string) => `${config().http.publicUrl}/vacaturebeheer/${id}`

export const vacatureIngediend: MailHandler = async ({ onderwerpId }) => {
  const vacature = await readVacature(onderwerpId)
  if (!vacature) return []
  const { aanspreekpunt, naam } = vacature.werkgever
  const bericht = vacatureIngediendMail({
    naam: aanspreekpunt.naam,
    titel: vacature.titel ?? '',
    werkgever: naam,
    url: urlOf(onderwerpId),
  })
  return [{ aan: aanspreekpunt.email, bericht }]
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
