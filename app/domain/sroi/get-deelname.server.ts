import { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { formatAantal } from '#app/ui/format.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { deelnameTekst, hooguit, hooguitTekst, isDeelnamesoort, isTeVeel, type Deelname } from './deelname.ts'
import type { Periode } from './duur.ts'
import type { InvullingInput, InvullingSoort } from './invulling.ts'
import { canManageVerplichting } from './policy.ts'
import { readDeelnames } from './read-deelnames.server.ts'
import { sroiScope } from './scope.server.ts'

type Tellend = Pick<Tx, '$queryRaw' | 'sroiInvulling'>

/** What the contractor of a contract did at one event, for who may see the contract. Null when that is nothing of this kind. */
export async function getDeelname(
  actor: Actor,
  {
    verplichtingId,
    evenementId,
    soort,
  }: { verplichtingId: string; evenementId: string | null; soort: InvullingSoort | null },
): Promise<Deelname | null> {
  const event = z.uuid().safeParse(evenementId)
  if (!event.success || !soort) return null
  const rij = await db().sroiVerplichting.findFirst({
    where: { AND: [sroiScope(actor), { id: verplichtingId }] },
    select: { werkgeverId: true },
  })
  return rij && findDeelname(db(), { ...rij, evenementId: event.data, soort })
}

/**
 * Titles of events of the same days at which the contractor was: a line that was typed in by hand may be about one of them, and then
 * it would count twice. For who judges; none for anyone else.
 */
export async function listMogelijkDubbel(
  actor: Actor,
  { verplichtingId, soort, van, tot }: Periode & { verplichtingId: string; soort: InvullingSoort },
): Promise<string[]> {
  if (!canManageVerplichting(actor) || !isDeelnamesoort(soort)) return []
  const rij = await db().sroiVerplichting.findFirst({
    where: { AND: [sroiScope(actor), { id: verplichtingId }] },
    select: { werkgeverId: true },
  })
  if (!rij) return []
  const deelnames = await readDeelnames(rij)
  return deelnames
    .filter((een) => een.soort === soort && een.van <= tot && een.tot >= van)
    .map((een) => deelnameTekst(een))
}

/** What the form begins with: the whole event, already over. */
export function waardenUitDeelname(deelname: Deelname) {
  return {
    plaatsingId: '',
    omschrijving: deelnameTekst(deelname),
    bedrag: '',
    aantal: String(hooguit(deelname)),
    van: deelname.van,
    tot: deelname.tot,
    moment: 'ingediend',
  }
}

/** Refused with 'invalid' for an event where this employer was not, a day outside it, and more than there was. */
export async function checkDeelname(
  tx: Tellend,
  {
    evenementId,
    soort,
    aantal,
    van,
    tot,
  }: Pick<InvullingInput, 'evenementId' | 'soort' | 'aantal' | 'van' | 'tot'>,
  werkgeverId: string,
): Promise<Result<null>> {
  if (evenementId === undefined) return done(null)
  const deelname = await findDeelname(tx, { werkgeverId, evenementId, soort })
  if (!deelname)
    return refuse('invalid', 'Dit bedrijf deed niet mee aan dit evenement, of het is nog niet voorbij.')
  if (isTeVeel(aantal, deelname)) return refuse('invalid', hooguitTekst(deelname))
  if ((van ?? deelname.van) < deelname.van || (tot ?? deelname.tot) > deelname.tot)
    return refuse('invalid', 'Vul de dagen van het evenement in.')
  return done(null)
}

/**
 * Before something of an event is approved: it may not be more than who was there, also when that was corrected afterwards. All that
 * the contractor has of the event counts together: two employers that became one have more than one line.
 */
export async function checkAanwezig(
  tx: Tellend,
  { evenementId, soort, werkgeverId }: { evenementId: string; soort: InvullingSoort; werkgeverId: string },
): Promise<Result<null>> {
  const deelname = await findDeelname(tx, { werkgeverId, evenementId, soort })
  const { _sum } = await tx.sroiInvulling.aggregate({
    where: {
      evenementId,
      soort,
      verplichting: { werkgeverId },
      status: { notIn: ['afgewezen', 'ingetrokken'] },
    },
    _sum: { aantal: true },
  })
  const gevraagd = _sum.aantal ?? 0
  if (!deelname) return refuse('conflict', 'Volgens het WSP deed dit bedrijf niet mee aan het evenement.')
  return isTeVeel(gevraagd, deelname)
    ? refuse('conflict', `Dit zijn er ${formatAantal(gevraagd)}. ${hooguitTekst(deelname)}`)
    : done(null)
}

async function findDeelname(
  tx: Pick<Tx, '$queryRaw'>,
  { werkgeverId, evenementId, soort }: { werkgeverId: string; evenementId: string; soort: InvullingSoort },
): Promise<Deelname | null> {
  if (!isDeelnamesoort(soort)) return null
  const deelnames = await readDeelnames({ werkgeverId, evenementId }, tx)
  const gevonden = deelnames.find((een) => een.soort === soort)
  if (!gevonden) return null
  const { teltAl: _, ...deelname } = gevonden
  return deelname
}
