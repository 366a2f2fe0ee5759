import { randomUUID } from 'node:crypto'
import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { SpeeddateTekort } from '#prisma/generated/enums.ts'
import type { Instellingen, InstellingenInput } from './instellingen.ts'
import { loadDeelnemers, type Deelnemers } from './load-deelnemers.server.ts'
import { loadSpeeddateparen, type Speeddatepaar } from './load-paren.server.ts'
import { BEANTWOORD, isBeantwoord, loadGesprekken, lockSpeeddates } from './lock-speeddates.server.ts'
import { makeRooster } from './make-rooster.ts'
import { makeVraag, type StaandGesprek } from './make-vraag.ts'
import { dagdelenVan, giveNummers, rondeOf } from './rondes.ts'
import type { Rooster, TekortReden } from './rooster.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
export type Gepland = { gesprekken: number; nieuw: number }

/**
 * Makes the timetable from who has a place now. The pairs are scored and the timetable is made before anything is held, which
 * takes seconds for 60 employers and 350 candidates. A timetable that is there goes, when the form says so ('invalid' otherwise);
 * refused with 'conflict' once a talk was answered, or when somebody changed it meanwhile.
 */
export async function makeSpeeddateRooster(
  actor: Adviseur,
  { evenementId, versie, weg, ...instellingen }: InstellingenInput & { evenementId: string },
): Promise<Result<Gepland>> {
  const gelezen = await read(actor, evenementId)
  if (!gelezen) return refuse('not-found')
  const tafels = await giveTafels(evenementId, gelezen.deelnemers, instellingen.tafels)
  const rooster = plan(instellingen, gelezen, tafels, [])
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    if ((stand.data?.versie ?? 0) !== versie) return refuse('conflict')
    const nu = await loadGesprekken(tx, evenementId)
    if (nu.some(isBeantwoord))
      return refuse('conflict', 'Er zijn al gesprekken beantwoord. Vul het rooster alleen nog aan.')
    if (nu.length > 0 && !weg)
      return refuse('invalid', 'Vink aan dat het rooster van nu mag vervallen, of vul het aan.')
    await tx.speeddategesprek.deleteMany({ where: { evenementId } })
    const data = { ...instellingen, maximaleScore: rooster.maximaleScore, gemaaktOp: now() }
    await tx.speeddates.upsert({
      where: { evenementId },
      create: { ...data, evenementId },
      update: { ...data, versie: { increment: 1 } },
    })
    return write(tx, emit, { evenementId, instellingen, ...gelezen, tafels, rooster, al: [], hoe: 'gemaakt' })
  })
}

/**
 * Plans who came since and what is empty; talks that stand stay as they are. Talks of who does not come any more go first.
 * Refused with 'conflict' when somebody changed the timetable meanwhile.
 */
export async function fillSpeeddateRooster(
  actor: Adviseur,
  { evenementId, versie }: { evenementId: string; versie: number },
): Promise<Result<Gepland>> {
  const gelezen = await read(actor, evenementId)
  const instellingen = await db().speeddates.findUnique({ where: { evenementId } })
  if (!gelezen || !instellingen) return refuse('not-found')
  const tafels = await giveTafels(evenementId, gelezen.deelnemers, instellingen.tafels)
  const komen = new Set(gelezen.deelnemers.kandidaten.map(({ inschrijvingId }) => inschrijvingId))
  const alle = await loadGesprekken(db(), evenementId)
  const al = alle.filter((een) => tafels.has(een.aanmeldingId) && komen.has(een.inschrijvingId))
  const gezegd = alle.filter((een) => !al.includes(een) && isBeantwoord(een))
  const rooster = plan(instellingen, gelezen, tafels, al, gezegd)
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    if (stand.data?.versie !== versie || instellingen.versie !== versie) return refuse('conflict')
    await tx.speeddategesprek.deleteMany({
      where: { evenementId, id: { notIn: al.map(({ id }) => id) }, NOT: BEANTWOORD },
    })
    await tx.speeddates.update({
      where: { evenementId },
      data: { maximaleScore: rooster.maximaleScore, versie: { increment: 1 } },
    })
    return write(tx, emit, { evenementId, instellingen, ...gelezen, tafels, rooster, al, hoe: 'aangevuld' })
  })
}

type Gelezen = { deelnemers: Deelnemers; paren: Speeddatepaar[] }

async function read(actor: Adviseur, evenementId: string): Promise<Gelezen | null> {
  const evenement = await db().evenement.count({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
  })
  if (evenement === 0) return null
  const deelnemers = await loadDeelnemers(db(), evenementId)
  return { deelnemers, paren: await loadSpeeddateparen(actor, deelnemers) }
}

/** Who sits at which table, by registration. Whoever sat somewhere sits there again; beyond the tables there are, nobody sits. */
async function giveTafels(evenementId: string, { werkgevers }: Deelnemers, aantal: number) {
  const ids = werkgevers.map(({ aanmeldingId }) => aanmeldingId)
  const rijen = await db().speeddatetafel.findMany({
    where: {
      evenementId,
      nummer: { lte: aantal },
      OR: [{ aanmeldingId: { in: ids } }, { gesprekken: { some: BEANTWOORD } }],
    },
  })
  const al = new Map(rijen.map(({ aanmeldingId, nummer }) => [aanmeldingId, nummer]))
  return new Map([...giveNummers(ids, al)].filter(([, nummer]) => nummer <= aantal))
}

function plan(
  instellingen: Instellingen,
  { deelnemers, paren }: Gelezen,
  tafels: ReadonlyMap<string, number>,
  vast: readonly StaandGesprek[],
  bezet: readonly StaandGesprek[] = [],
): Rooster {
  const uitkomst = makeRooster(
    makeVraag(instellingen, {
      aanmeldingIds: [...tafels.keys()],
      inschrijvingIds: deelnemers.kandidaten.map(({ inschrijvingId }) => inschrijvingId),
      paren,
      vast,
      bezet,
    }),
  )
  // Talks that stand were judged when they were made, and the times of the rounds only change with a new timetable.
  if (!uitkomst.ok) throw new Error('Talks that stand break a rule.')
  return uitkomst.rooster
}

const TEKORT: Record<TekortReden, SpeeddateTekort> = {
  'niemand-toegestaan': 'niemand_toegestaan',
  'niet-aanwezig': 'niet_aanwezig',
  grens: 'grens',
  'tafels-vol': 'tafels_vol',
}

async function write(
  tx: Tx,
  emit: Emit,
  plan: Gelezen & {
    evenementId: string
    instellingen: Instellingen
    tafels: ReadonlyMap<string, number>
    rooster: Rooster
    al: readonly StaandGesprek[]
    hoe: 'gemaakt' | 'aangevuld'
  },
): Promise<Result<Gepland>> {
  const { evenementId, deelnemers, paren, tafels, rooster, al, hoe } = plan
  // A table of somebody who does not come any more stays only for what was said there.
  await tx.speeddatetafel.deleteMany({ where: { evenementId, gesprekken: { none: {} } } })
  await tx.speeddatetafel.createMany({
    data: [...tafels].map(([aanmeldingId, nummer]) => ({ evenementId, aanmeldingId, nummer })),
    skipDuplicates: true,
  })
  const rijen = await tx.speeddatetafel.findMany({ where: { evenementId } })
  const tafelOf = new Map(rijen.map(({ id, aanmeldingId }) => [aanmeldingId, id]))
  await writeNummers(tx, evenementId, deelnemers, rooster)
  const delen = dagdelenVan(plan.instellingen)
  const paarOf = new Map(paren.map((paar) => [`${paar.aanmeldingId} ${paar.inschrijvingId}`, paar]))
  const staat = new Set(al.map(({ ronde, aanmeldingId }) => `${ronde} ${aanmeldingId}`))
  const nieuw = rooster.gesprekken.flatMap(({ ronde: plek, tafelId, kandidaatId }) => {
    const ronde = rondeOf(delen, plek)
    const paar = paarOf.get(`${tafelId} ${kandidaatId}`)
    const tafel = tafelOf.get(tafelId)
    if (!paar || !tafel || staat.has(`${ronde} ${tafelId}`)) return []
    const { score, vacatureId } = paar
    return [
      {
        id: randomUUID(),
        evenementId,
        ronde,
        tafelId: tafel,
        inschrijvingId: kandidaatId,
        score: score ?? 0,
        vacatureId,
      },
    ]
  })
  await tx.speeddategesprek.createMany({ data: nieuw })
  const gegevens = { gesprekken: rooster.gesprekken.length, nieuw: nieuw.length }
  await emit({ type: `speeddates.${hoe}`, onderwerp: evenementId, gegevens })
  return done(gegevens)
}

async function writeNummers(tx: Tx, evenementId: string, { kandidaten }: Deelnemers, { tekorten }: Rooster) {
  const rijen = await tx.speeddatenummer.findMany({ where: { evenementId } })
  const al = new Map(rijen.map(({ inschrijvingId, nummer }) => [inschrijvingId, nummer]))
  const nummers = giveNummers(
    kandidaten.map(({ inschrijvingId }) => inschrijvingId),
    al,
  )
  await tx.speeddatenummer.createMany({
    data: [...nummers].map(([inschrijvingId, nummer]) => ({ evenementId, inschrijvingId, nummer })),
    skipDuplicates: true,
  })
  await tx.speeddatenummer.updateMany({ where: { evenementId }, data: { tekort: null } })
  for (const reden of Object.keys(TEKORT) as TekortReden[]) {
    const ids = tekorten.filter((een) => een.reden === reden).map(({ kandidaatId }) => kandidaatId)
    if (ids.length > 0)
      await tx.speeddatenummer.updateMany({
        where: { inschrijvingId: { in: ids } },
        data: { tekort: TEKORT[reden] },
      })
  }
}
