import { z } from 'zod'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { HAAST_LABEL, isOpen, type AanvraagStatus } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import {
  jobcoachaanvraagAangevuldMail,
  jobcoachaanvraagOvergedragenMail,
  jobcoachaanvraagReactieMail,
  jobcoachingGevraagdMail,
  jobcoachingOntvangenMail,
} from '#app/mail/jobcoachaanvraag.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`
const voorAdviseur = (id: string) => url(`/adviseur/jobcoaching/${id}`)
const voorWerkgever = (id: string) => url(`/werkgever/jobcoaching/aanvragen/${id}`)

async function read(id: string) {
  const row = await db().jobcoachaanvraag.findUnique({
    where: { id },
    select: {
      status: true,
      haast: true,
      doorAdviseur: true,
      reactieVoor: true,
      werkgeverId: true,
      account: { select: { id: true, naam: true, email: true, geblokkeerdOp: true } },
      behandelaar: persoonSelect(),
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
    },
  })
  if (!row) return null
  const { behandelaar, werkgever, reactieVoor } = row
  const dag = isoDayOrNull(reactieVoor)
  return {
    ...row,
    reactieVoor: dag && formatDatum(dag),
    /** Who does the work of who has it, or who answers for the employer; null when nobody of them can log in. */
    adviseur: bereikbaar(behandelaar ?? werkgever.aanspreekpunt, werkgever),
  }
}

/**
 * To who must react, unless that adviseur made the request; and a receipt to the employer: to who asked, or to everybody there
 * when an adviseur asked. Nothing when somebody took it, or the employer took it back, before the mail left.
 */
export const gedaan: MailHandler = async ({ onderwerpId }) => {
  const aanvraag = await read(onderwerpId)
  if (aanvraag?.status !== 'nieuw' || !aanvraag.reactieVoor) return []
  const { account, adviseur, reactieVoor, doorAdviseur, haast } = aanvraag
  const werkgever = aanvraag.werkgever.naam
  const maaktZelf = doorAdviseur && adviseur?.id === account?.id
  const bij = doorAdviseur
    ? await accountsVanWerkgever(aanvraag.werkgeverId)
    : account && account.geblokkeerdOp === null
      ? [account]
      : []
  return [
    ...naarAdviseur(maaktZelf ? null : adviseur, (naam) =>
      jobcoachingGevraagdMail({
        naam,
        werkgever,
        haast: HAAST_LABEL[haast].toLowerCase(),
        reactieVoor,
        url: voorAdviseur(onderwerpId),
      }),
    ),
    ...bij.map(({ email, naam }) => ({
      aan: email,
      bericht: jobcoachingOntvangenMail({
        naam,
        werkgever,
        adviseur: adviseur?.naam ?? aanvraag.werkgever.aanspreekpunt.naam,
        doorAdviseur,
        reactieVoor,
        url: voorWerkgever(onderwerpId),
      }),
    })),
  ]
}

/** Nothing when it went on to another one meanwhile. */
export const overgedragen: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { naar } = z.object({ naar: z.string() }).parse(gegevens)
  const aanvraag = await read(onderwerpId)
  if (!aanvraag || !isOpen(aanvraag.status) || aanvraag.behandelaar?.id !== naar) return []
  return naarAdviseur(aanvraag.adviseur, (naam) =>
    jobcoachaanvraagOvergedragenMail({
      naam,
      werkgever: aanvraag.werkgever.naam,
      reactieVoor: aanvraag.reactieVoor,
      url: voorAdviseur(onderwerpId),
    }),
  )
}

export const aangevuld: MailHandler = async ({ onderwerpId }) => {
  const aanvraag = await read(onderwerpId)
  if (!aanvraag || !isOpen(aanvraag.status)) return []
  return naarAdviseur(aanvraag.adviseur, (naam) =>
    jobcoachaanvraagAangevuldMail({
      naam,
      werkgever: aanvraag.werkgever.naam,
      reactieVoor: aanvraag.reactieVoor,
      url: voorAdviseur(onderwerpId),
    }),
  )
}

/** Nothing when the request went on before the mail left: the next mail tells how it stands. */
const naarWerkgever =
  (soort: 'wedervraag' | 'doorzetting' | 'afwijzing', bij: AanvraagStatus): MailHandler =>
  async ({ onderwerpId }) => {
    const aanvraag = await read(onderwerpId)
    if (aanvraag?.status !== bij) return []
    const ontvangers = await accountsVanWerkgever(aanvraag.werkgeverId)
    return ontvangers.map(({ email, naam }) => ({
      aan: email,
      bericht: jobcoachaanvraagReactieMail({
        naam,
        soort,
        adviseur: aanvraag.behandelaar?.naam ?? 'Een adviseur',
        reactieVoor: aanvraag.reactieVoor,
        url: voorWerkgever(onderwerpId),
      }),
    }))
  }

export const teruggevraagd = naarWerkgever('wedervraag', 'wacht_op_werkgever')
export const doorgezet = naarWerkgever('doorzetting', 'toewijzen')
export const afgewezen = naarWerkgever('afwijzing', 'afgewezen')
