import { z } from 'zod'
import { aanzegTekst } from '#app/domain/plaatsing/aanzeg-tekst.ts'
import { toContract } from '#app/domain/plaatsing/change-plaatsing.server.ts'
import { aanzegdagVan } from '#app/domain/plaatsing/remind-contracten.server.ts'
import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { contractEindigtAdviseurMail, contractEindigtMail } from '#app/mail/plaatsing.ts'
import { today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { MailHandler } from '#app/worker/mail/mail-job.ts'
import { accountsVanWerkgever, naarAdviseur } from '#app/worker/mail/ontvangers.server.ts'

const url = (path: string) => `${config().http.publicUrl}${path}`

/** Nothing when it was extended or ended before the mail left. */
export const contractEindigt: MailHandler = async ({ onderwerpId, gegevens }) => {
  const { einddatum } = z.object({ einddatum: z.string() }).parse(gegevens)
  const rij = await db().plaatsing.findUnique({
    where: { id: onderwerpId },
    select: {
      einddatum: true,
      beeindigdOp: true,
      contracten: {
        orderBy: { volgnummer: 'asc' },
        select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
      },
      bemiddeling: {
        select: {
          profiel: { select: { code: true } },
          vacature: {
            select: {
              titel: true,
              werkgeverId: true,
              werkgever: { select: { naam: true, ...bereikbaarSelect() } },
            },
          },
        },
      },
    },
  })
  if (!rij || rij.beeindigdOp || isoDayOrNull(rij.einddatum) !== einddatum) return []
  const { vacature, profiel } = rij.bemiddeling
  const contracten = rij.contracten.map(toContract)
  const laatste = contracten.at(-1)
  if (!laatste) return []
  const aanzeggen = aanzegdagVan(contracten)
  const wie = bereikbaarAanspreekpunt(vacature.werkgever)
  const over = { titel: vacature.titel ?? 'zonder titel', einddatum: formatDatum(einddatum) }
  const watNu = aanzegTekst({ soort: laatste.soort, aanzeggen, vandaag: today() })
  const ontvangers = await accountsVanWerkgever(vacature.werkgeverId)
  return [
    ...ontvangers.map(({ email, naam }) => ({
      aan: email,
      bericht: contractEindigtMail({
        ...over,
        naam,
        watNu,
        adviseur: wie?.naam ?? null,
        url: url(`/werkgever/plaatsingen/${onderwerpId}`),
      }),
    })),
    ...naarAdviseur(wie, (naam) =>
      contractEindigtAdviseurMail({
        ...over,
        naam,
        profielcode: profiel.code,
        werkgever: vacature.werkgever.naam,
        aanzeggen: aanzeggen && formatDatum(aanzeggen),
        url: url(`/adviseur/plaatsingen/${onderwerpId}`),
      }),
    ),
  ]
}
