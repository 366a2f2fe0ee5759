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
    const [nu, tafels] = await Promise.all([
      loadGesprekken(tx, evenementId),
      tx.speeddatetafel.findMany({ where: { evenementId } }),
    ])
    const komt = new Set(deelnemers.werkgevers.map(({ aanmeldingId }) => aanmeldingId))
    const vraag = makeVraag(stand.data, {
      aanmeldingIds: tafels.flatMap(({ aanmeldingId }) => (komt.has(aanmeldingId) ? [aanmeldingId] : [])),
      inschrijvingIds: deelnemers.kandidaten.map(({ inschrijvingId }) => inschrijvingId),
      paren,
      vast: nu,
    })
    const aanmeldingOf = new Map(tafels.map(({ id, aanmeldingId }) => [id, aanmeldingId]))
    const plaats = (id: string) => {
      const gesprek = nu.find((een) => een.id === id)
      return { ronde: plekOf(delen, gesprek?.ronde ?? 0), tafelId: gesprek?.aanmeldingId ?? '' }
    }
    const naar = ({ ronde, tafelId }: Naar) => ({
      ronde: plekOf(delen, ronde),
      tafelId: aanmeldingOf.get(tafelId) ?? '',
    })
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
    const tafelOf = new Map(tafels.map(({ id, aanmeldingId }) => [aanmeldingId, id]))
    for (const een of uitkomst.gesprekken) {
      if (was.has(sleutel(een))) continue
      const paar = paren.find(
        ({ aanmeldingId, inschrijvingId }) =>
          aanmeldingId === een.tafelId && inschrijvingId === een.kandidaatId,
      )
      await giveNummer(tx, evenementId, een.kandidaatId)
      await tx.speeddategesprek.create({
        data: {
          id: randomUUID(),
          evenementId,
          ronde: rondeOf(delen, een.ronde),
          tafelId: tafelOf.get(een.tafelId) ?? '',
          inschrijvingId: een.kandidaatId,
          score: paar?.score ?? weg.find(({ aanmeldingId }) => aanmeldingId === een.tafelId)?.score ?? 0,
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

/** Takes away the talks of who does not come any more, on either side, with one act. Answers how many; none is none. */
export async function removeUitvallers(
  actor: Adviseur,
  { evenementId }: { evenementId: string },
): Promise<Result<{ aantal: number }>> {
  return inTransaction(actor, async (tx, emit) => {
    const stand = await lockSpeeddates(tx, actor, evenementId)
    if (!stand.ok) return stand
    const { werkgevers, kandidaten } = await loadDeelnemers(tx, evenementId)
    const { count } = await tx.speeddategesprek.deleteMany({
      where: {
        evenementId,
        NOT: BEANTWOORD,
        OR: [
          { inschrijvingId: { notIn: kandidaten.map(({ inschrijvingId }) => inschrijvingId) } },
          { tafel: { aanmeldingId: { notIn: werkgevers.map(({ aanmeldingId }) => aanmeldingId) } } },
        ],
      },
    })
    if (count === 0) return done({ aantal: 0 })
    await tx.speeddates.update({ where: { evenementId }, data: { versie: { increment: 1 } } })
    const gesprekken = await tx.speeddategesprek.count({ where: { evenementId } })
    const gegevens = { wat: 'uitgevallen', gesprekken }
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
