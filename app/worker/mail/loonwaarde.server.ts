import { z } from 'zod'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { LOONWAARDE_STAPPEN, STAP_LABEL } from '#app/domain/loonwaarde/loonwaarde.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { metingOvergedragenMail, metingTeLaatMail, metingVerlooptMail } from '#app/mail/loonwaarde.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

async function read(id: string) {
  const row = await db().loonwaardemeting.findUnique({
    where: { id },
    select: {
      stand: true,
      stap: true,
      uiterlijk: true,
      behandelaar: persoonSelect(),
      bemiddeling: {
        select: { vacature: { select: { werkgever: { select: { naam: true, ...bereikbaarSelect() } } } } },
      },
    },
  })
  if (!row?.uiterlijk || row.stand !== 'loopt') return null
  const { werkgever } = row.bemiddeling.vacature
  return {
    stap: row.stap,
    behandelaarId: row.behandelaar.id,
    adviseur: bereikbaar(row.behandelaar, werkgever),
    gegevens: {
      werkgever: werkgever.naam,
      stap: STAP_LABEL[row.stap].toLowerCase(),
      uiterlijk: formatDatum(isoDay(row.uiterlijk)),
      url: url(`/adviseur/loonwaarde/${id}`),
    },
  }
}

/** Nothing when it went on to another one meanwhile, or is over. */
export const overgedragen: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { naar } = z.object({ naar: z.string() }).parse(gegevens)
  const meting = await read(onderwerpId)
  if (meting?.behandelaarId !== naar) return []
  return naarAdviseur(meting.adviseur, (naam) => metingOvergedragenMail({ naam, ...meting.gegevens }))
}

/** Nothing when the step was finished before the mail left. */
export const teLaat: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { stap } = z.object({ stap: z.enum(LOONWAARDE_STAPPEN) }).parse(gegevens)
  const meting = await read(onderwerpId)
  if (meting?.stap !== stap) return []
  return naarAdviseur(meting.adviseur, (naam) => metingTeLaatMail({ naam, ...meting.gegevens }))
}

/** Nothing when the outcome was mended or the measurement stopped before the mail left. */
export const verloopt: MailHandler = async ({ onderwerpId }) => {
  const row = await db().loonwaardemeting.findUnique({
    where: { id: onderwerpId },
    select: {
      stand: true,
      geldigTot: true,
      verlooptGemeldOp: true,
      behandelaar: persoonSelect(),
      bemiddeling: {
        select: { vacature: { select: { werkgever: { select: { naam: true, ...bereikbaarSelect() } } } } },
      },
    },
  })
  if (!row?.geldigTot || !row.verlooptGemeldOp || row.stand === 'gestopt') return []
  const { werkgever } = row.bemiddeling.vacature
  const geldigTot = formatDatum(isoDay(row.geldigTot))
  return naarAdviseur(bereikbaar(row.behandelaar, werkgever), (naam) =>
    metingVerlooptMail({
      naam,
      werkgever: werkgever.naam,
      geldigTot,
      url: url(`/adviseur/loonwaarde/${onderwerpId}`),
    }),
  )
}
