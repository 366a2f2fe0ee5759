import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import type { Blad } from '#app/platform/tabel/write-xlsx.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { INVULLING_LABEL, INVULLING_STATUS_LABEL } from './invulling.ts'
import { listLijnen, type SroiLijn } from './list-lijnen.server.ts'
import { listAlleVerplichtingen } from './list-verplichtingen.server.ts'
import type { VerplichtingRegel } from './read-regels.server.ts'
import { PROGNOSE_LABEL } from './verplichting-voortgang.ts'
import { isLopend, STATUS_LABEL } from './verplichting.ts'

/** Lists that one account takes in an hour: more than work asks for, less than a loop. */
const MAX_PER_UUR = 20

/** A workbook with a sheet of contracts and one of their invullingen, or one of the two as CSV. */
export const SroiExportSchema = z.object({
  vorm: z.enum(['csv', 'lijnen', 'xlsx'], 'Kies Excel of CSV.'),
})

/** What the file is called, without extension, and its tables: the first row has the names of the columns. */
type SroiBestand = { naam: string; vorm: 'csv' | 'xlsx'; bladen: [Blad, ...Blad[]] }

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
 * Every contract that the actor sees, every invulling of them, or both, as rows of a table, amounts in euros with a comma. A
 * contractor gets no file: what a plaatsing counts for
 * is not for it. Who took how many is in the audit log. Refused with 'not-allowed' for others than adviseurs and rapporteurs, 'conflict'
 * when this account took too many lists in the last hour.
 */
export async function exportVerplichtingen(
  actor: Actor,
  { vorm }: z.output<typeof SroiExportSchema>,
): Promise<Result<SroiBestand>> {
  if (actor.rol !== 'adviseur' && actor.rol !== 'rapporteur') return refuse('not-allowed')
  const { accountId } = actor
  const regels = vorm === 'lijnen' ? [] : await listAlleVerplichtingen(actor)
  const lijnen = vorm === 'csv' ? [] : await listLijnen(actor)
  return inTransaction<SroiBestand>(actor, async (tx, emit) => {
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
      gegevens: { contracten: regels.length, lijnen: lijnen.length, vorm },
    })
    const contractenblad = { naam: 'Contracten', rijen: [KOPPEN, ...regels.map(toRij)] }
    const lijnenblad = { naam: 'Invullingen', rijen: [LIJN_KOPPEN, ...lijnen.map(toLijnRij)] }
    switch (vorm) {
      case 'csv':
        return done({ naam: 'sroi', vorm, bladen: [contractenblad] })
      case 'lijnen':
        return done({ naam: 'sroi-invullingen', vorm: 'csv', bladen: [lijnenblad] })
      case 'xlsx':
        return done({ naam: 'sroi', vorm, bladen: [contractenblad, lijnenblad] })
    }
  })
}

const LIJN_KOPPEN = [
  'Contractnummer',
  'Opdrachtgever',
  'Opdrachtnemer',
  'Soort',
  'Stand',
  'Eerste dag',
  'Laatste dag',
  'Uren per week',
  'Aantal uren of plaatsen',
  'Bedrag zonder btw',
  'Bouwblok',
  'Telt voor',
  'Gemeente',
  'Ingediend op',
  'Beoordeeld op',
]

/** Without what the contractor wrote: a name of somebody could be in it. */
function toLijnRij(lijn: SroiLijn): string[] {
  return [
    lijn.contractnummer,
    lijn.opdrachtgever,
    lijn.werkgever,
    INVULLING_LABEL[lijn.soort],
    INVULLING_STATUS_LABEL[lijn.status],
    lijn.van,
    lijn.tot,
    lijn.urenPerWeek.join(' en '),
    lijn.aantal === null ? '' : String(lijn.aantal),
    lijn.bedragCents === null ? '' : euro(lijn.bedragCents),
    lijn.bouwblok ?? '',
    euro(lijn.waardeCents),
    lijn.gemeente ?? '',
    lijn.ingediendOp ?? '',
    lijn.beoordeeldOp ?? '',
  ]
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
