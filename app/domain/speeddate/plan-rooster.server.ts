import { randomUUID } from 'node:crypto'
import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { klokTijd } from '#app/domain/evenement/tijden.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import type { SpeeddateTekort } from '#prisma/generated/enums.ts'
import { assignTafels, type Plaatsing } from './assign-tafels.ts'
import type { Instellingen, InstellingenInput } from './instellingen.ts'
import { loadDeelnemers, type Deelnemers } from './load-deelnemers.server.ts'
import { loadSpeeddateparen, type Speeddatepaar } from './load-paren.server.ts'
import { BEANTWOORD, isBeantwoord, loadGesprekken, lockSpeeddates } from './lock-speeddates.server.ts'
import { makeRooster } from './make-rooster.ts'
import { makeVraag, type StaandGesprek } from './make-vraag.ts'
import { dagdelenVan, giveNummers, listVoorbij, rondeOf } from './rondes.ts'
import type { Rooster, TekortReden } from './rooster.ts'
import { createUitval } from './uitval.ts'

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
  const rooster = plan(instellingen, { ...gelezen, tafels })
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
  const alle = await loadStaand(evenementId)
  const rijen = await db().speeddatetafel.findMany({ where: { evenementId } })
  const uitvalOf = createUitval(dagdelenVan(instellingen), gelezen.deelnemers, rijen)
  const isTafel = new Set(tafels.map(({ nummer }) => nummer))
  const al = alle.filter(
    (een) => isTafel.has(een.tafelNummer) && uitvalOf({ ...een, tafelId: een.rijId }) === null,
  )
  const bezet = alle.filter((een) => !al.includes(een) && isBeantwoord(een))
  const rooster = plan(instellingen, { ...gelezen, tafels, vast: al, bezet, nu: now() })
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

type Gelezen = { start: Date; deelnemers: Deelnemers; paren: Speeddatepaar[] }

/** The planner knows a table by its number. */
const sleutelOf = (nummer: number) => String(nummer).padStart(3, '0')

async function loadStaand(evenementId: string) {
  const rijen = await loadGesprekken(db(), evenementId)
  return rijen.map((een) => ({ ...een, rijId: een.tafelId, tafelId: sleutelOf(een.tafelNummer) }))
}

async function read(actor: Adviseur, evenementId: string): Promise<Gelezen | null> {
  const evenement = await db().evenement.findFirst({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
    select: { start: true },
  })
  if (!evenement) return null
  const deelnemers = await loadDeelnemers(db(), evenementId)
  return { ...evenement, deelnemers, paren: await loadSpeeddateparen(actor, deelnemers) }
}

/** Who sits at which tables. Whoever sat somewhere sits there again; a table at which something was answered stays taken. */
async function giveTafels(evenementId: string, { werkgevers }: Deelnemers, hoogste: number) {
  const ids = werkgevers.map(({ aanmeldingId }) => aanmeldingId)
  const al = await db().speeddatetafel.findMany({
    where: { evenementId, OR: [{ aanmeldingId: { in: ids } }, { gesprekken: { some: BEANTWOORD } }] },
    select: { nummer: true, aanmeldingId: true },
  })
  const gewenst = werkgevers.map(({ aanmeldingId, wens }) => ({ aanmeldingId, tafels: wens.tafels }))
  return assignTafels(gewenst, al, hoogste)
}

type Planning = Gelezen & {
  tafels: readonly Plaatsing[]
  vast?: readonly StaandGesprek[]
  bezet?: readonly StaandGesprek[]
  /** With this the rounds that have begun get no new talks. */
  nu?: Date
}

function plan(
  instellingen: Instellingen,
  { start, deelnemers, paren, tafels, vast = [], bezet = [], nu }: Planning,
): Rooster {
  const moment = nu && { dag: amsterdamDay(nu), tijd: klokTijd(nu) }
  const uitkomst = makeRooster(
    makeVraag(instellingen, {
      ...deelnemers,
      tafels: tafels.map(({ nummer, aanmeldingId }) => ({ id: sleutelOf(nummer), aanmeldingId })),
      ...{ paren, vast, bezet },
      voorbij: moment ? listVoorbij(dagdelenVan(instellingen), amsterdamDay(start), moment) : [],
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
    tafels: readonly Plaatsing[]
    rooster: Rooster
    al: readonly StaandGesprek[]
    hoe: 'gemaakt' | 'aangevuld'
  },
): Promise<Result<Gepland>> {
  const { evenementId, deelnemers, paren, tafels, rooster, al, hoe } = plan
  // A table of somebody who does not come any more stays only for what was said there.
  await tx.speeddatetafel.deleteMany({ where: { evenementId, gesprekken: { none: {} } } })
  await tx.speeddatetafel.createMany({
    data: tafels.map((tafel) => ({ ...tafel, evenementId })),
    skipDuplicates: true,
  })
  const rijen = await tx.speeddatetafel.findMany({ where: { evenementId } })
  const tafelOf = new Map(rijen.map((rij) => [sleutelOf(rij.nummer), rij]))
  await writeNummers(tx, evenementId, deelnemers, rooster)
  const delen = dagdelenVan(plan.instellingen)
  const paarOf = new Map(paren.map((paar) => [`${paar.aanmeldingId} ${paar.inschrijvingId}`, paar]))
  const staat = new Set(al.map(({ ronde, tafelId }) => `${ronde} ${tafelId}`))
  const nieuw = rooster.gesprekken.flatMap(({ ronde: plek, tafelId, kandidaatId }) => {
    const ronde = rondeOf(delen, plek)
    const tafel = tafelOf.get(tafelId)
    const paar = paarOf.get(`${tafel?.aanmeldingId} ${kandidaatId}`)
    if (!paar || !tafel || staat.has(`${ronde} ${tafelId}`)) return []
    const { score, vacatureId } = paar
    return [
      {
        id: randomUUID(),
        evenementId,
        ronde,
        tafelId: tafel.id,
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
