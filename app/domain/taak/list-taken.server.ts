import { z } from 'zod'
import { getWaarneming, voorVan, type Waarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { werkVoorAnderen } from '#app/domain/werkgever/werk-van.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canRemoveTaak } from './policy.ts'
import { taakScope } from './scope.server.ts'
import { termijnOf } from './taak.ts'

export const PER_PAGINA = 50
/** Done tasks are shown this long, so that a wrong click can be undone. */
const GEDAAN_DAGEN = 30

export const TaakLijstSchema = z.object({
  toon: z.enum(['open', 'gedaan']).catch('open').default('open'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

const SELECT = {
  id: true,
  versie: true,
  titel: true,
  toelichting: true,
  vervaldatum: true,
  bron: true,
  gedaanOp: true,
  toegewezenAanId: true,
  toegewezenAan: { select: { id: true, naam: true } },
  gedaanDoor: { select: { naam: true } },
  werkgever: { select: { id: true, naam: true } },
  vacature: { select: { id: true, titel: true } },
  bemiddeling: { select: { id: true, profiel: { select: { code: true } } } },
} satisfies Prisma.TaakSelect

type Rij = Prisma.TaakGetPayload<{ select: typeof SELECT }>

/** The due date that a new task starts with: a week from today, as yyyy-mm-dd. */
export function overEenWeek(): string {
  return isoDay(addDays(dateOnly(today()), 7))
}

/** One task, for the form. Null outside the scope. */
export async function getTaak(actor: Actor, id: string) {
  const rij = await db().taak.findFirst({ where: { AND: [taakScope(actor), { id }] }, select: SELECT })
  return rij && toRegel(actor, rij)
}

/** The tasks of the actor and of whom they stand in for: open by due date, or the own ones done in the last 30 days with the last one first. */
export async function listMijnTaken(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { toon, pagina }: z.output<typeof TaakLijstSchema>,
) {
  const waarneming = await getWaarneming(actor.accountId)
  const mijn = { AND: [taakScope(actor), { toegewezenAanId: actor.accountId }] }
  const open: Prisma.TaakWhereInput = { AND: [taakScope(actor), takenVan(waarneming), { gedaanOp: null }] }
  const gedaan: Prisma.TaakWhereInput = { AND: [mijn, { gedaanOp: { gte: addDays(now(), -GEDAAN_DAGEN) } }] }
  const [aantalOpen, aantalTeLaat, aantalGedaan, rijen] = await Promise.all([
    db().taak.count({ where: open }),
    db().taak.count({ where: { AND: [open, { vervaldatum: { lt: dateOnly(today()) } }] } }),
    db().taak.count({ where: gedaan }),
    db().taak.findMany({
      where: toon === 'open' ? open : gedaan,
      select: SELECT,
      orderBy: toon === 'open' ? OP_DATUM : LAATST_GEDAAN,
      skip: (pagina - 1) * PER_PAGINA,
      take: PER_PAGINA,
    }),
  ])
  return {
    aantalOpen,
    aantalTeLaat,
    aantalGedaan,
    aantalPaginas: Math.ceil((toon === 'open' ? aantalOpen : aantalGedaan) / PER_PAGINA),
    taken: rijen.map((rij) => ({
      ...toRegel(actor, rij),
      voor: toon === 'open' ? voorVan(waarneming, rij.toegewezenAan) : null,
    })),
  }
}

/** How many open tasks, and how many of these should have been done. */
async function countOpen(where: Prisma.TaakWhereInput): Promise<{ open: number; teLaat: number }> {
  const [open, teLaat] = await Promise.all([
    db().taak.count({ where }),
    db().taak.count({ where: { AND: [where, { vervaldatum: { lt: dateOnly(today()) } }] } }),
  ])
  return { open, teLaat }
}

/** The first open tasks of the actor and of whom they stand in for, by due date: late ones apart, `aantal` of each, with how many there are of both. */
export async function listTakenTeDoen(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  waarneming: Waarneming,
  aantal: number,
) {
  const open = { AND: [taakScope(actor), takenVan(waarneming), { gedaanOp: null }] }
  const metVoor = (rij: Rij) => ({ ...toRegel(actor, rij), voor: voorVan(waarneming, rij.toegewezenAan) })
  const vandaag = dateOnly(today())
  const lijst = (vervaldatum: Prisma.DateTimeFilter) =>
    db().taak.findMany({
      where: { AND: [open, { vervaldatum }] },
      select: SELECT,
      orderBy: OP_DATUM,
      take: aantal,
    })
  const [aantallen, teLaat, daarna] = await Promise.all([
    countOpen(open),
    lijst({ lt: vandaag }),
    lijst({ gte: vandaag }),
  ])
  return {
    aantallen,
    teLaat: teLaat.map(metVoor),
    daarna: daarna.map(metVoor),
  }
}

/** The tasks about one employer, of everybody: open by due date, then the last done ones. */
export async function listTakenVanWerkgever(actor: Actor, werkgeverId: string) {
  const where = { AND: [taakScope(actor), { werkgeverId }] }
  const [open, gedaan] = await Promise.all([
    db().taak.findMany({
      where: { AND: [where, { gedaanOp: null }] },
      select: SELECT,
      orderBy: OP_DATUM,
      take: 200,
    }),
    db().taak.findMany({
      where: { AND: [where, { gedaanOp: { not: null } }] },
      select: SELECT,
      orderBy: LAATST_GEDAAN,
      take: 20,
    }),
  ])
  return {
    open: open.map((rij) => toRegel(actor, rij)),
    gedaan: gedaan.map((rij) => toRegel(actor, rij)),
  }
}

/** The own tasks, and those of colleagues whose work the actor does today. */
function takenVan(waarneming: Waarneming): Prisma.TaakWhereInput {
  return {
    OR: [
      { toegewezenAanId: waarneming.ik },
      ...werkVoorAnderen(waarneming).map(({ eigenaar, werkgever, ookZonderWerkgever }) => ({
        toegewezenAan: eigenaar,
        OR: [{ werkgever }, ...(ookZonderWerkgever ? [{ werkgeverId: null }] : [])],
      })),
    ],
  }
}

const OP_DATUM: Prisma.TaakOrderByWithRelationInput[] = [{ vervaldatum: 'asc' }, { id: 'asc' }]
const LAATST_GEDAAN: Prisma.TaakOrderByWithRelationInput[] = [{ gedaanOp: 'desc' }, { id: 'desc' }]

export type TaakRegel = ReturnType<typeof toRegel>

function toRegel(actor: Actor, rij: Rij) {
  const vervaldatum = isoDay(rij.vervaldatum)
  return {
    id: rij.id,
    versie: rij.versie,
    titel: rij.titel,
    toelichting: rij.toelichting,
    vervaldatum,
    termijn: termijnOf(vervaldatum, today()),
    isVanPortaal: rij.bron === 'portaal',
    gedaanOp: rij.gedaanOp?.toISOString() ?? null,
    gedaanDoor: rij.gedaanDoor?.naam ?? null,
    toegewezenAanId: rij.toegewezenAanId,
    toegewezenAan: rij.toegewezenAan.naam,
    isMijn: 'accountId' in actor && actor.accountId === rij.toegewezenAanId,
    werkgever: rij.werkgever,
    onderwerp: onderwerpOf(rij),
    magWeg: canRemoveTaak(actor, rij),
  }
}

/** What the task is about besides its employer, as a link for staff. A candidate is a code. */
function onderwerpOf({ vacature, bemiddeling }: Rij): { label: string; naar: string } | null {
  if (vacature)
    return { label: vacature.titel ?? 'Vacature zonder titel', naar: `/vacaturebeheer/${vacature.id}` }
  if (bemiddeling)
    return {
      label: `Bemiddeling ${bemiddeling.profiel.code}`,
      naar: `/adviseur/bemiddelingen/${bemiddeling.id}`,
    }
  return null
}
