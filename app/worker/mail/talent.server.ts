import { MELDING_TEKST } from '#app/domain/talent/melding-tekst.ts'
import { stapVoorWerkgever } from '#app/domain/talent/verzoek.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { ongewoonGebruikMail, verzoekBeantwoordMail, verzoekGedaanMail } from '#app/mail/talent.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  const row = await db().kennismakingsverzoek.findUnique({
    where: { id },
    select: {
      status: true,
      reden: true,
      code: true,
      functie: true,
      toelichting: true,
      werkgeverId: true,
      werkgever: { select: { naam: true, ...bereikbaarSelect() } },
      vacature: { select: { titel: true } },
      profiel: { select: { code: true } },
    },
  })
  return row && { ...row, waarvoor: row.vacature?.titel ?? row.functie ?? '' }
}

/** Nothing when the employer took it back before the mail left. */
export const verzoekGedaan: MailHandler = async ({ onderwerpId }) => {
  const verzoek = await read(onderwerpId)
  if (verzoek?.status !== 'open') return []
  return naarAdviseur(bereikbaarAanspreekpunt(verzoek.werkgever), (naam) =>
    verzoekGedaanMail({
      naam,
      werkgever: verzoek.werkgever.naam,
      waarvoor: verzoek.waarvoor,
      profielcode: verzoek.profiel.code,
      url: url(`/adviseur/verzoeken/${onderwerpId}`),
    }),
  )
}

export const verzoekBeantwoord: MailHandler = async ({ onderwerpId }) => {
  const verzoek = await read(onderwerpId)
  if (verzoek?.status !== 'gevraagd' && verzoek?.status !== 'gesloten') return []
  const { code, waarvoor, toelichting, status, reden } = verzoek
  const ontvangers = await accountsVanWerkgever(verzoek.werkgeverId)
  return ontvangers.map(({ email, naam }) => ({
    aan: email,
    bericht: verzoekBeantwoordMail({
      naam,
      code,
      waarvoor,
      stap: stapVoorWerkgever(status, reden),
      toelichting,
      url: url('/werkgever/verzoeken'),
    }),
  }))
}

export const ongewoonGebruik: MailHandler = async ({ onderwerpId }) => {
  const melding = await db().talentmelding.findUnique({ where: { id: onderwerpId }, select: { soort: true } })
  if (!melding) return []
  const beheerders = await db().account.findMany({
    where: { geblokkeerdOp: null, rollen: { some: { rol: 'beheerder' } } },
    orderBy: { id: 'asc' },
    select: { email: true, naam: true },
  })
  return beheerders.map(({ email, naam }) => ({
    aan: email,
    bericht: ongewoonGebruikMail({
      naam,
      wat: MELDING_TEKST[melding.soort],
      url: url('/beheer/talentverkenner'),
    }),
  }))
}
