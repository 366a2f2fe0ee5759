import { z } from 'zod'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { toContract } from './change-plaatsing.server.ts'
import { CONTRACT_LABEL, contractOp } from './contract.ts'
import { PLAATSING_EINDE_LABEL } from './einde.ts'
import { lijstWhere } from './list-alle-plaatsingen.server.ts'
import { STAND_LABEL, standOp, STANDEN } from './stand.ts'

/** This many fit in one file and in memory. */
const MEESTE = 5_000
/** Lists that one account takes in an hour: more than work asks for, less than a loop. */
const MAX_PER_UUR = 20

export const PlaatsingExportSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(STANDEN).catch('lopend').default('lopend'),
  gemeente: z.string().max(4).catch('').default(''),
  vorm: z.enum(['csv', 'xlsx'], 'Kies Excel of CSV.'),
})

const KOPPEN = [
  'Kandidaat',
  'Werkgever',
  'Functie',
  'Gemeente bij de start',
  'Partner',
  'Soort plaatsing',
  'Eerste werkdag',
  'Uren bij de start',
  'Contract nu',
  'Uren nu',
  'Afgesproken tot en met',
  'Stand',
  'Laatste werkdag',
  'Reden van het einde',
  'Jobcoach',
]

/**
 * The plaatsingen of the list as rows of a table, the first row with the names of the columns. Candidates are codes, and neither
 * doelgroep nor benefit is in it. Who took how many with which choices is in the audit log. Refused with 'not-allowed' for all
 * but adviseurs, 'conflict' when the list is too long or this account took too many lists in the last hour.
 */
export async function exportPlaatsingen(
  actor: Actor,
  { vorm, van, stand, gemeente }: z.output<typeof PlaatsingExportSchema>,
): Promise<Result<string[][]>> {
  if (actor.rol !== 'adviseur') return refuse('not-allowed')
  const waarneming = await getWaarneming(actor.accountId)
  return inTransaction(actor, async (tx, emit) => {
    // Requests of one account at once wait here, so that together they stay under the limit.
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${actor.accountId}::uuid FOR UPDATE`
    const sinds = new Date(now().getTime() - 3_600_000)
    const eerder = await tx.gebeurtenis.count({
      where: { actorAccountId: actor.accountId, type: 'plaatsing.geexporteerd', opgetredenOp: { gt: sinds } },
    })
    if (eerder >= MAX_PER_UUR)
      return refuse(
        'conflict',
        'U hebt het afgelopen uur vaak een lijst gedownload. Probeer het later opnieuw.',
      )
    const rijen = await tx.plaatsing.findMany({
      where: lijstWhere(actor, waarneming, {
        alleenMijn: van === 'mij',
        stand,
        gemeenteCode: gemeente || null,
        werkgeverId: null,
      }),
      select: SELECT,
      orderBy: [{ startdatum: 'asc' }, { id: 'asc' }],
      take: MEESTE + 1,
    })
    if (rijen.length > MEESTE)
      return refuse('conflict', `Dit zijn meer dan ${MEESTE} plaatsingen. Kies eerst een gemeente.`)
    await emit({
      type: 'plaatsing.geexporteerd',
      onderwerp: actor.accountId,
      gegevens: { plaatsingen: rijen.length, vorm, filters: [van, stand, ...(gemeente ? [gemeente] : [])] },
    })
    return done([KOPPEN, ...rijen.map(toRij)])
  })
}

const SELECT = {
  soort: true,
  startdatum: true,
  einddatum: true,
  urenPerWeek: true,
  beeindigdOp: true,
  eindeReden: true,
  gemeente: { select: { naam: true } },
  partner: { select: { naam: true } },
  jobcoach: { select: { naam: true } },
  contracten: {
    orderBy: { volgnummer: 'asc' },
    select: { volgnummer: true, soort: true, aanleiding: true, van: true, tot: true, urenPerWeek: true },
  },
  bemiddeling: {
    select: {
      profiel: { select: { code: true } },
      vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
    },
  },
} satisfies Prisma.PlaatsingSelect

function toRij(row: Prisma.PlaatsingGetPayload<{ select: typeof SELECT }>): string[] {
  const { profiel, vacature } = row.bemiddeling
  const dagen = { einddatum: isoDayOrNull(row.einddatum), beeindigdOp: isoDayOrNull(row.beeindigdOp) }
  const nu = contractOp(row.contracten.map(toContract), today())
  return [
    profiel.code,
    vacature.werkgever.naam,
    vacature.titel ?? '',
    row.gemeente.naam,
    row.partner.naam,
    SOORT_LABEL[row.soort],
    isoDay(row.startdatum),
    String(row.urenPerWeek),
    nu ? CONTRACT_LABEL[nu.soort] : '',
    nu ? String(nu.urenPerWeek) : '',
    dagen.einddatum ?? 'onbepaalde tijd',
    STAND_LABEL[standOp({ ...dagen, eindeReden: row.eindeReden }, today())],
    row.eindeReden === 'niet_begonnen' ? '' : (dagen.beeindigdOp ?? ''),
    row.eindeReden ? PLAATSING_EINDE_LABEL[row.eindeReden] : '',
    row.jobcoach?.naam ?? '',
  ]
}
