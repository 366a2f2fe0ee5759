import { getWaarneming, voorVan } from '#app/domain/afwezigheid/waarneming.server.ts'
import { BORD_STAPPEN, type BordKaart, type BordStap } from '#app/domain/bemiddeling/bord.ts'
import { bemiddelingenVan } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { uiterlijkVan } from '#app/domain/bemiddeling/termijnen.ts'
import { wieIsAanZet, type Partij, type Stand } from '#app/domain/bemiddeling/volgende-stap.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { klokVan } from '#app/platform/werkdagen.ts'

/** A column longer than this is no board any more: the rest is in the list. */
const PER_STAP = 30

type Bord = Record<BordStap, { aantal: number; teLaat: number; kaarten: BordKaart[] }>

/**
 * All running bemiddelingen by step, the most urgent first within each. With `alleenMijn` the own ones and those of whom this
 * adviseur stands in for; with `wie` only those where that party is to act. Empty for anyone but an adviseur.
 */
export async function listBord(
  actor: Actor,
  filter: { alleenMijn: boolean; wie: Partij | null },
): Promise<Bord> {
  const bord = emptyBord()
  if (actor.rol !== 'adviseur') return bord
  const waarneming = await getWaarneming(actor.accountId)
  const rows = await db().bemiddeling.findMany({
    where: {
      AND: [bemiddelingScope(actor), filter.alleenMijn ? bemiddelingenVan(waarneming) : {}],
      status: { in: [...BORD_STAPPEN] },
    },
    orderBy: [{ statusSinds: 'asc' }, { id: 'asc' }],
    select: SELECT,
  })
  const nu = now()
  const vandaag = today()
  const kaarten = rows
    .map((row) => ({
      stap: row.status as BordStap,
      kaart: {
        ...toKaart(row, nu, vandaag),
        adviseur: row.adviseur.naam,
        isMijn: row.adviseur.id === actor.accountId,
        voor: filter.alleenMijn ? voorVan(waarneming, row.adviseur) : null,
      },
    }))
    .filter(({ kaart }) => filter.wie === null || kaart.wie === filter.wie)
    .sort((a, b) => (a.kaart.uiterlijk ?? '9').localeCompare(b.kaart.uiterlijk ?? '9'))
  for (const { stap, kaart } of kaarten) {
    const kolom = bord[stap]
    kolom.aantal++
    if (kaart.klok?.stand === 'te_laat') kolom.teLaat++
    if (kolom.kaarten.length < PER_STAP) kolom.kaarten.push(kaart)
  }
  return bord
}

const SELECT = {
  id: true,
  status: true,
  statusSinds: true,
  kennismakingOp: true,
  proefplaatsingTot: true,
  vacature: { select: { titel: true, werkgever: { select: { naam: true } } } },
  profiel: { select: { code: true } },
  adviseur: { select: { id: true, naam: true } },
  toestemmingen: { where: { soort: 'kennismaking', ingetrokkenOp: null }, select: { gegevenOp: true } },
  terugkoppeling: { select: { past: true, vervolg: true, kennismakingOp: true } },
} satisfies Prisma.BemiddelingSelect

type Rij = Prisma.BemiddelingGetPayload<{ select: typeof SELECT }>

function toKaart(row: Rij, nu: Date, vandaag: string) {
  const toestemmingOp = row.toestemmingen[0]?.gegevenOp ?? null
  const proefplaatsingTot = isoDayOrNull(row.proefplaatsingTot)
  const stand: Stand = {
    status: row.status,
    heeftToestemming: toestemmingOp !== null,
    isKennismakingGeweest: row.kennismakingOp !== null && row.kennismakingOp <= nu,
  }
  const uiterlijk = uiterlijkVan({ ...row, toestemmingOp, proefplaatsingTot }, nu)
  const { terugkoppeling } = row
  // What was said of an earlier meeting is on the page; here it would be taken for the last one.
  const isLaatste = terugkoppeling?.kennismakingOp.getTime() === row.kennismakingOp?.getTime()
  return {
    id: row.id,
    code: row.profiel.code,
    titel: row.vacature.titel ?? '',
    werkgever: row.vacature.werkgever.naam,
    stand,
    wie: wieIsAanZet(stand),
    uiterlijk,
    klok: uiterlijk ? klokVan(uiterlijk, vandaag) : null,
    kennismakingOp: row.kennismakingOp?.toISOString() ?? null,
    proefplaatsingTot,
    terugkoppeling:
      terugkoppeling && isLaatste ? { past: terugkoppeling.past, vervolg: terugkoppeling.vervolg } : null,
  }
}

function emptyBord(): Bord {
  const leeg = () => ({ aantal: 0, teLaat: 0, kaarten: [] })
  return {
    voorgesteld: leeg(),
    akkoord_kandidaat: leeg(),
    aangeboden: leeg(),
    belangstelling: leeg(),
    kennismaking: leeg(),
    proefplaatsing: leeg(),
  }
}
