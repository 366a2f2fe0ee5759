import { createHash } from 'node:crypto'
import { SYSTEEM } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { anonimiseer, type AnoniemeKaart } from '#app/domain/talent/anonimiseer.ts'
import { loadTalentprofielen } from '#app/domain/talent/load-talentprofielen.server.ts'
import { toRijInhoud, type RijInhoud } from '#app/domain/talent/rij-inhoud.ts'
import { vindbaarWhere } from '#app/domain/talent/vindbaar.server.ts'

/** Cards written in one transaction. Between two of them the table is mixed, and every read still asks for five alike. */
const BATCH = 500

const INHOUD = {
  klasse: true,
  familie: true,
  gewenst: true,
  gewerkt: true,
  urenVan: true,
  urenTot: true,
  deelregio: true,
  beschikbaar: true,
  soorten: true,
  certificaten: true,
  kenmerken: true,
} as const satisfies Prisma.TalentkaartSelect

type Inhoud = RijInhoud & { klasse: string; familie: string }

export type KaartenGemaakt = { vindbaar: number; getoond: number; gewijzigd: number }

/**
 * Makes the cards of the talentverkenner anew from everybody who may be listed now, because one person who comes or goes can
 * change what the others may show. Writes only what is different, each with its row for the search engine. Safe to run at
 * any moment and twice. Answers how many may be listed, how many are, and how many cards were written or removed.
 */
export async function makeTalentkaarten(): Promise<KaartenGemaakt> {
  // The rows that are here now, by id: one that commits later with a lower id stays for the next round.
  const gezien = await db().talentwijziging.findMany({ select: { id: true }, take: 10_000 })
  const profielen = await loadTalentprofielen(vindbaarWhere(now()))
  const nieuw = new Map(anonimiseer(profielen).map((kaart) => [kaart.id, toInhoud(kaart)]))
  const rows = await db().talentkaart.findMany({ select: { id: true, profielId: true, ...INHOUD } })

  const weg: string[] = []
  const anders: { id: string; inhoud: Inhoud }[] = []
  for (const { id, profielId, ...oud } of rows) {
    const inhoud = nieuw.get(profielId)
    if (!inhoud) weg.push(id)
    else if (!isGelijk(oud, inhoud)) anders.push({ id, inhoud })
    nieuw.delete(profielId)
  }
  const erbij = [...nieuw].map(([profielId, inhoud]) => ({ profielId, ...inhoud }))
  for (const ids of batches(weg)) await write(ids, (tx) => remove(tx, ids))
  for (const deel of batches(anders))
    await write(
      deel.map(({ id }) => id),
      (tx) => change(tx, deel),
    )
  for (const deel of batches(erbij)) await add(deel)
  await db().talentwijziging.deleteMany({ where: { id: { in: gezien.map(({ id }) => id) } } })
  return {
    vindbaar: profielen.length,
    getoond: rows.length - weg.length + erbij.length,
    gewijzigd: weg.length + anders.length + erbij.length,
  }
}

function toInhoud(kaart: AnoniemeKaart): Inhoud {
  const klasse = createHash('sha256').update(kaart.klasse).digest('base64url').slice(0, 22)
  return { klasse, familie: kaart.familie, ...toRijInhoud(kaart) }
}

function isGelijk(oud: Inhoud, nieuw: Inhoud): boolean {
  return Object.keys(INHOUD).every((veld) => {
    const naam = veld as keyof Inhoud
    return JSON.stringify(oud[naam]) === JSON.stringify(nieuw[naam])
  })
}

async function write(ids: string[], work: (tx: Tx) => Promise<void>): Promise<void> {
  await inTransaction(SYSTEEM, async (tx) => {
    await work(tx)
    await queue(tx, ids)
    return done(null)
  })
}

async function remove(tx: Tx, ids: string[]): Promise<void> {
  await tx.talentkaart.deleteMany({ where: { id: { in: ids } } })
}

async function change(tx: Tx, deel: { id: string; inhoud: Inhoud }[]): Promise<void> {
  for (const { id, inhoud } of deel) await tx.talentkaart.updateMany({ where: { id }, data: inhoud })
}

async function add(deel: (Inhoud & { profielId: string })[]): Promise<void> {
  await inTransaction(SYSTEEM, async (tx) => {
    const rows = await tx.talentkaart.createManyAndReturn({
      data: deel,
      skipDuplicates: true,
      select: { id: true },
    })
    await queue(
      tx,
      rows.map(({ id }) => id),
    )
    return done(null)
  })
}

/** The search engine reads the card again, and drops it when it is gone. */
async function queue(tx: Tx, ids: string[]): Promise<void> {
  await tx.zoekWijziging.createMany({
    data: ids.map((documentId) => ({ index: 'talentkaart', documentId })),
  })
}

function* batches<T>(alles: T[]): Generator<T[]> {
  for (let begin = 0; begin < alles.length; begin += BATCH) yield alles.slice(begin, begin + BATCH)
}
