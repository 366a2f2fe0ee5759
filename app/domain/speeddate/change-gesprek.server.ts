import { randomUUID } from 'node:crypto'
import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import {
  addTalk,
  moveTalk,
  removeTalk,
  swapTalks,
  type Wijziging,
  type WijzigReden,
} from './change-rooster.ts'
import { loadDeelnemers } from './load-deelnemers.server.ts'
import { loadSpeeddateparen } from './load-paren.server.ts'
import { BEANTWOORD, isBeantwoord, loadGesprekken, lockSpeeddates } from './lock-speeddates.server.ts'
import { makeVraag } from './make-vraag.ts'
import { dagdelenVan, plekOf, rondeOf } from './rondes.ts'
import { createUitval, listStaand } from './uitval.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
/** Where a talk is to be. */
type Naar = { ronde: number; tafelId: string }
export type Aanpassing =
  | { wat: 'toegevoegd'; inschrijvingId: string; naar: Naar }
  | { wat: 'verplaatst'; gesprekId: string; naar: Naar }
  | { wat: 'geruild'; gesprekId: string; metId: string }
  | { wat: 'weggehaald'; gesprekId: string }

const TEKST: Record<WijzigReden, string> = {
  'gesprek-onbekend': 'Dit gesprek staat niet meer in het rooster.',
  'ronde-onbekend': 'Deze ronde bestaat niet.',
  'tafel-onbekend': 'De werkgever aan deze tafel doet niet meer mee.',
  'kandidaat-onbekend': 'Deze kandidaat doet niet meer mee.',
  pauze: 'Dan is het pauze.',
  'tafel-afwezig': 'Aan deze tafel zit dan niemand.',
  'kandidaat-afwezig': 'Deze kandidaat is er dan niet.',
  'tafel-bezet': 'Aan deze tafel is in deze ronde al een gesprek.',
  'kandidaat-bezet': 'Deze kandidaat heeft in deze ronde al een gesprek.',
  'niet-toegestaan': 'Deze kandidaat voldoet bij geen vacature van deze werkgever aan wat moet.',
  'verboden-paar': 'Deze twee mogen elkaar niet spreken.',
  'al-gesproken': 'Deze twee hebben al een gesprek met elkaar.',
  'te-veel-gesprekken': 'Deze kandidaat heeft al het hoogste aantal gesprekken.',
  'te-lang-achter-elkaar': 'Deze kandidaat heeft dan te veel gesprekken achter elkaar.',
}

/**
 * Changes the timetable by hand: all of it, or nothing with every reason why not ('conflict'). What was answered stays where it is.
 * `versie` is that of the page: who changes an older timetable is refused.
 */
export async function changeSpeeddates(
  actor: Adviseur,
  { evenementId, versie, aanpassing }: { evenementId: string; versie: number; aanpassing: Aanpassing },
): Promise<Result<null>> {
  const gelezen = await read(actor, evenementId, aanpassing)
  if (!gelezen) return refuse('not-found')
  const { deelnemers, paren } = gelezen
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    if (stand.data?.versie !== versie) return refuse('conflict')
    const delen = dagdelenVan(stand.data)
    const nu = await loadGesprekken(tx, evenementId)
    const tafels = await tx.speeddatetafel.findMany({ where: { evenementId } })
    const vraag = makeVraag(stand.data, {
      ...deelnemers,
      tafels: listStaand(deelnemers.werkgevers, tafels),
      paren,
      vast: nu,
    })
    const aanmeldingOf = new Map(tafels.map(({ id, aanmeldingId }) => [id, aanmeldingId]))
    const plaats = (id: string) => {
      const gesprek = nu.find((een) => een.id === id)
      return { ronde: plekOf(delen, gesprek?.ronde ?? 0), tafelId: gesprek?.tafelId ?? '' }
    }
    const naar = ({ ronde, tafelId }: Naar) => ({ ronde: plekOf(delen, ronde), tafelId })
    const uitkomst = change()
    if (!uitkomst.ok) return refuse('conflict', uitkomst.redenen.map((reden) => TEKST[reden]).join(' '))
    const sleutel = (een: { ronde: number; tafelId: string; kandidaatId: string }) =>
      `${een.ronde} ${een.tafelId} ${een.kandidaatId}`
    const was = new Map(
      nu.map((een, plek) => [sleutel(vraag.vast[plek] as (typeof vraag.vast)[number]), een]),
    )
    const wordt = new Set(uitkomst.gesprekken.map(sleutel))
    const weg = [...was].flatMap(([plek, een]) => (wordt.has(plek) ? [] : [een]))
    if (weg.some(isBeantwoord))
      return refuse('conflict', 'Dit gesprek is al beantwoord. Het blijft waar het is.')
    await tx.speeddategesprek.deleteMany({ where: { id: { in: weg.map(({ id }) => id) } } })
    for (const een of uitkomst.gesprekken) {
      if (was.has(sleutel(een))) continue
      const werkgever = aanmeldingOf.get(een.tafelId)
      const paar = paren.find(
        ({ aanmeldingId, inschrijvingId }) =>
          aanmeldingId === werkgever && inschrijvingId === een.kandidaatId,
      )
      await giveNummer(tx, evenementId, een.kandidaatId)
      await tx.speeddategesprek.create({
        data: {
          id: randomUUID(),
          evenementId,
          ronde: rondeOf(delen, een.ronde),
          tafelId: een.tafelId,
          inschrijvingId: een.kandidaatId,
          score: paar?.score ?? weg.find(({ aanmeldingId }) => aanmeldingId === werkgever)?.score ?? 0,
          vacatureId: paar?.vacatureId ?? null,
          metDeHand: true,
        },
      })
    }
    await tx.speeddates.update({ where: { evenementId }, data: { versie: { increment: 1 } } })
    const gegevens = { wat: aanpassing.wat, gesprekken: uitkomst.gesprekken.length }
    await emit({ type: 'speeddates.gewijzigd', onderwerp: evenementId, gegevens })
    return done(null)

    function change(): Wijziging {
      switch (aanpassing.wat) {
        case 'toegevoegd':
          return addTalk(vraag, vraag.vast, {
            ...naar(aanpassing.naar),
            kandidaatId: aanpassing.inschrijvingId,
          })
        case 'verplaatst':
          return moveTalk(vraag, vraag.vast, plaats(aanpassing.gesprekId), naar(aanpassing.naar))
        case 'geruild':
          return swapTalks(vraag, vraag.vast, plaats(aanpassing.gesprekId), plaats(aanpassing.metId))
        case 'weggehaald':
          return removeTalk(vraag.vast, plaats(aanpassing.gesprekId))
      }
    }
  })
}

/** Takes away the talks that cannot go on as they stand (see createUitval), with one act. Answers how many; none is none. */
export async function removeUitvallers(
  actor: Adviseur,
  { evenementId }: { evenementId: string },
): Promise<Result<{ aantal: number }>> {
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    if (!stand.data) return done({ aantal: 0 })
    const deelnemers = await loadDeelnemers(tx, evenementId)
    const tafels = await tx.speeddatetafel.findMany({ where: { evenementId } })
    const nu = await loadGesprekken(tx, evenementId)
    const uitvalOf = createUitval(dagdelenVan(stand.data), deelnemers, tafels)
    const weg = nu.filter((een) => uitvalOf(een) !== null).map(({ id }) => id)
    const { count } = await tx.speeddategesprek.deleteMany({ where: { id: { in: weg }, NOT: BEANTWOORD } })
    if (count === 0) return done({ aantal: 0 })
    await tx.speeddates.update({ where: { evenementId }, data: { versie: { increment: 1 } } })
    const gegevens = { wat: 'uitgevallen', gesprekken: nu.length - count }
    await emit({ type: 'speeddates.gewijzigd', onderwerp: evenementId, gegevens })
    return done({ aantal: count })
  })
}

async function read(actor: Adviseur, evenementId: string, aanpassing: Aanpassing) {
  const evenement = await db().evenement.count({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
  })
  if (evenement === 0) return null
  const deelnemers = await loadDeelnemers(db(), evenementId)
  const gesprekIds = [
    ...('gesprekId' in aanpassing ? [aanpassing.gesprekId] : []),
    ...('metId' in aanpassing ? [aanpassing.metId] : []),
  ]
  const gesprekken = await db().speeddategesprek.findMany({ where: { evenementId, id: { in: gesprekIds } } })
  const wie = new Set(gesprekken.map(({ inschrijvingId }) => inschrijvingId))
  if (aanpassing.wat === 'toegevoegd') wie.add(aanpassing.inschrijvingId)
  const kandidaten = deelnemers.kandidaten.filter(({ inschrijvingId }) => wie.has(inschrijvingId))
  const { werkgevers } = deelnemers
  return { deelnemers, paren: await loadSpeeddateparen(actor, { werkgevers, kandidaten }) }
}

async function giveNummer(tx: Tx, evenementId: string, inschrijvingId: string): Promise<void> {
  const { _max } = await tx.speeddatenummer.aggregate({ where: { evenementId }, _max: { nummer: true } })
  await tx.speeddatenummer.createMany({
    data: [{ evenementId, inschrijvingId, nummer: (_max.nummer ?? 0) + 1 }],
    skipDuplicates: true,
  })
}
