import { z } from 'zod'
import { ONDERWERP_LABEL } from '#app/domain/advies/advies.ts'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import {
  adviesBerichtVanWerkgeverMail,
  adviesGevraagdMail,
  adviesOvergedragenMail,
  adviesReactieMail,
} from '#app/mail/advies.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  const row = await db().adviesaanvraag.findUnique({
    where: { id },
    select: {
      status: true,
      onderwerp: true,
      reactieVoor: true,
      uiterlijk: true,
      werkgeverId: true,
      behandelaar: persoonSelect(),
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
    },
  })
  if (!row) return null
  const { behandelaar, werkgever } = row
  return {
    ...row,
    onderwerp: ONDERWERP_LABEL[row.onderwerp].toLowerCase(),
    /** Who does the work of who has it, or who answers for the employer; null when nobody of them can log in. */
    adviseur: bereikbaar(behandelaar ?? werkgever.aanspreekpunt, werkgever),
  }
}

/** Nothing when somebody reacted, or the employer took it back, before the mail left. */
export const gevraagd: MailHandler = async ({ onderwerpId }) => {
  const aanvraag = await read(onderwerpId)
  if (aanvraag?.status !== 'nieuw' || !aanvraag.reactieVoor) return []
  const reactieVoor = formatDatum(isoDay(aanvraag.reactieVoor))
  return naarAdviseur(aanvraag.adviseur, (naam) =>
    adviesGevraagdMail({
      naam,
      werkgever: aanvraag.werkgever.naam,
      onderwerp: aanvraag.onderwerp,
      reactieVoor,
      url: url(`/adviseur/advies/${onderwerpId}`),
    }),
  )
}

/** Nothing when it went on to another one meanwhile. */
export const overgedragen: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { naar } = z.object({ naar: z.string() }).parse(gegevens)
  const aanvraag = await read(onderwerpId)
  if (!aanvraag || aanvraag.status === 'afgesloten' || aanvraag.behandelaar?.id !== naar) return []
  return naarAdviseur(aanvraag.adviseur, (naam) =>
    adviesOvergedragenMail({
      naam,
      werkgever: aanvraag.werkgever.naam,
      onderwerp: aanvraag.onderwerp,
      uiterlijk: aanvraag.uiterlijk && formatDatum(isoDay(aanvraag.uiterlijk)),
      url: url(`/adviseur/advies/${onderwerpId}`),
    }),
  )
}

const vanWerkgever =
  (isHeropend: boolean): MailHandler =>
  async ({ onderwerpId }) => {
    const aanvraag = await read(onderwerpId)
    if (!aanvraag?.reactieVoor) return []
    const reactieVoor = formatDatum(isoDay(aanvraag.reactieVoor))
    return naarAdviseur(aanvraag.adviseur, (naam) =>
      adviesBerichtVanWerkgeverMail({
        naam,
        werkgever: aanvraag.werkgever.naam,
        onderwerp: aanvraag.onderwerp,
        reactieVoor,
        isHeropend,
        url: url(`/adviseur/advies/${onderwerpId}`),
      }),
    )
  }

export const aangevuld = vanWerkgever(false)
export const heropend = vanWerkgever(true)

export const beantwoord: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { soort } = z.object({ soort: z.enum(['antwoord', 'wedervraag']) }).parse(gegevens)
  return naarWerkgever(onderwerpId, soort)
}

export const afgesloten: MailHandler = async ({ onderwerpId }) => naarWerkgever(onderwerpId, 'afsluiting')

async function naarWerkgever(id: string, soort: 'antwoord' | 'wedervraag' | 'afsluiting') {
  const aanvraag = await read(id)
  if (!aanvraag) return []
  const ontvangers = await accountsVanWerkgever(aanvraag.werkgeverId)
  const schrijver = await db().adviesbericht.findFirst({
    where: { adviesaanvraagId: id, soort },
    orderBy: { op: 'desc' },
    select: { account: { select: { naam: true } } },
  })
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: adviesReactieMail({
      naam,
      onderwerp: aanvraag.onderwerp,
      adviseur: schrijver?.account?.naam ?? 'Een adviseur',
      soort,
      url: url(`/werkgever/advies/${id}`),
    }),
  }))
}
