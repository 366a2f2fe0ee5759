import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { listAlleVerplichtingen, type VerplichtingRegel } from './list-verplichtingen.server.ts'
import { PROGNOSE_LABEL } from './verplichting-voortgang.ts'
import { isLopend, STATUS_LABEL } from './verplichting.ts'

/** Lists that one account takes in an hour: more than work asks for, less than a loop. */
const MAX_PER_UUR = 20

export const SroiExportSchema = z.object({ vorm: z.enum(['csv', 'xlsx'], 'Kies Excel of CSV.') })

const KOPPEN = [
  'Contractnummer',
  'Onderwerp',
  'Opdrachtgever',
  'Opdrachtnemer',
  'Coördinator',
  'Stand',
  'Prognose',
  'Verplichting',
  'Goedgekeurd',
  'Ingediend',
  'Gepland',
  'Nog niet ingevuld',
  'Einde contract',
  'Telt tot en met',
]

/**
 * Every contract that the actor sees as rows of a table, amounts in euros with a comma, the first row with the names of the
 * columns. Who took how many is in the audit log. Refused with 'not-allowed' for others than adviseurs and rapporteurs, 'conflict'
 * when this account took too many lists in the last hour.
 */
export async function exportVerplichtingen(
  actor: Actor,
  { vorm }: z.output<typeof SroiExportSchema>,
): Promise<Result<string[][]>> {
  if (actor.rol !== 'adviseur' && actor.rol !== 'rapporteur') return refuse('not-allowed')
  const { accountId } = actor
  const regels = await listAlleVerplichtingen(actor)
  return inTransaction(actor, async (tx, emit) => {
    // Requests of one account at once wait here, so that together they stay under the limit.
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`
    const eerder = await tx.gebeurtenis.count({
      where: {
        actorAccountId: accountId,
        type: 'sroi.geexporteerd',
        opgetredenOp: { gt: new Date(now().getTime() - 3_600_000) },
      },
    })
    if (eerder >= MAX_PER_UUR)
      return refuse(
        'conflict',
        'U hebt het afgelopen uur vaak een lijst gedownload. Probeer het later opnieuw.',
      )
    await emit({
      type: 'sroi.geexporteerd',
      onderwerp: accountId,
      gegevens: { contracten: regels.length, vorm },
    })
    return done([KOPPEN, ...regels.map(toRij)])
  })
}

const euro = (cents: number) => (cents / 100).toFixed(2).replace('.', ',')

function toRij(regel: VerplichtingRegel): string[] {
  return [
    regel.contractnummer,
    regel.omschrijving,
    regel.opdrachtgever,
    regel.werkgever,
    regel.coordinator,
    STATUS_LABEL[regel.status],
    isLopend(regel.status) ? PROGNOSE_LABEL[regel.prognose] : '',
    euro(regel.verplichtCents),
    euro(regel.goedgekeurdCents),
    euro(regel.ingediendCents),
    euro(regel.geplandCents),
    euro(regel.gatCents),
    regel.eindOp,
    regel.herstelTot,
  ]
}
