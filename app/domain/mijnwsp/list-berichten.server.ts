import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { adviesScope } from '#app/domain/advies/scope.server.ts'
import { bemiddelingScope, zichtbaarAanbod } from '#app/domain/bemiddeling/scope.server.ts'
import { aanvraagScope } from '#app/domain/jobcoachaanvraag/scope.server.ts'
import { verzoekScope } from '#app/domain/talent/scope.server.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import {
  ADVIES_BERICHT,
  JOBCOACH_BERICHT,
  KANDIDAAT_BERICHT,
  VACATURE_BERICHT,
  type Bericht,
} from './berichten.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

/** Of each kind so many records are looked at, newest first: more than an employer reads back. */
const MEESTE_RECORDS = 500

/**
 * What the WSP told this employer, newest first, at most `aantal`. Made from what the portal keeps of its own work, read
 * through the scopes of today: what an employer may no longer see is no longer in the list either.
 */
export async function listBerichten(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const lijsten = await Promise.all([
    overVacatures(actor, aantal),
    overKandidaten(actor, aantal),
    overVerzoeken(actor, aantal),
    overAdvies(actor, aantal),
    overJobcoaching(actor, aantal),
  ])
  return lijsten
    .flat()
    .sort((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0))
    .slice(0, aantal)
}

async function overVacatures(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const rows = await db().vacature.findMany({
    where: { AND: [vacatureScope(actor), { ingediendOp: { not: null } }] },
    orderBy: { bijgewerktOp: 'desc' },
    take: MEESTE_RECORDS,
    select: { id: true, titel: true },
  })
  const titels = new Map(rows.map(({ id, titel }) => [id, titel ?? 'zonder naam']))
  return (await eventsOf(Object.keys(VACATURE_BERICHT), [...titels.keys()], aantal)).map((event) => ({
    sleutel: event.sleutel,
    over: { soort: 'vacature', id: event.onderwerpId },
    tekst: VACATURE_BERICHT[event.type]?.(titels.get(event.onderwerpId) ?? '') ?? '',
    op: event.op,
  }))
}

async function overKandidaten(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const rows = await db().bemiddeling.findMany({
    where: {
      AND: [
        bemiddelingScope(actor),
        { OR: [{ status: { notIn: ['aangeboden', 'belangstelling'] } }, zichtbaarAanbod(now())] },
      ],
    },
    orderBy: { bijgewerktOp: 'desc' },
    take: MEESTE_RECORDS,
    select: {
      id: true,
      eindeReden: true,
      vacature: { select: { titel: true } },
      profiel: { select: { code: true } },
    },
  })
  const perId = new Map(rows.map((row) => [row.id, row]))
  return (await eventsOf(Object.keys(KANDIDAAT_BERICHT), [...perId.keys()], aantal)).flatMap((event) => {
    const row = perId.get(event.onderwerpId)
    // What the employer ended itself is no news for it.
    const isEigenEinde =
      event.type === 'bemiddeling.beeindigd' && (row?.eindeReden?.startsWith('werkgever_') ?? false)
    if (!row || isEigenEinde) return []
    return [
      {
        sleutel: event.sleutel,
        over: { soort: 'kandidaat' as const, id: row.id },
        tekst: KANDIDAAT_BERICHT[event.type]?.(row.profiel.code, row.vacature.titel ?? '') ?? '',
        op: event.op,
      },
    ]
  })
}

async function overVerzoeken(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const rows = await db().kennismakingsverzoek.findMany({
    where: { AND: [verzoekScope(actor), { beantwoordOp: { not: null } }] },
    orderBy: [{ beantwoordOp: 'desc' }, { id: 'desc' }],
    take: aantal,
    select: { id: true, code: true, beantwoordOp: true },
  })
  return rows.flatMap(({ id, code, beantwoordOp }) =>
    beantwoordOp
      ? [
          {
            sleutel: `verzoek-${id}`,
            over: { soort: 'verzoek' as const, id },
            tekst: `Antwoord op uw verzoek over profiel ${code}`,
            op: beantwoordOp.toISOString(),
          },
        ]
      : [],
  )
}

async function overAdvies(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const rows = await db().adviesbericht.findMany({
    where: { adviesaanvraag: adviesScope(actor), soort: { in: ['antwoord', 'wedervraag', 'afsluiting'] } },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: aantal,
    select: { id: true, soort: true, op: true, adviesaanvraag: { select: { id: true, titel: true } } },
  })
  return rows.flatMap(({ id, soort, op, adviesaanvraag }) =>
    soort === 'antwoord' || soort === 'wedervraag' || soort === 'afsluiting'
      ? [
          {
            sleutel: `advies-${id}`,
            over: { soort: 'advies' as const, id: adviesaanvraag.id },
            tekst: ADVIES_BERICHT[soort](adviesaanvraag.titel),
            op: op.toISOString(),
          },
        ]
      : [],
  )
}

async function overJobcoaching(actor: Werkgever, aantal: number): Promise<Bericht[]> {
  const rows = await db().jobcoachaanvraagbericht.findMany({
    where: {
      jobcoachaanvraag: aanvraagScope(actor),
      soort: { in: ['wedervraag', 'doorzetting', 'afwijzing'] },
    },
    orderBy: [{ op: 'desc' }, { id: 'desc' }],
    take: aantal,
    select: { id: true, soort: true, op: true, jobcoachaanvraagId: true },
  })
  return rows.flatMap(({ id, soort, op, jobcoachaanvraagId }) =>
    soort === 'wedervraag' || soort === 'doorzetting' || soort === 'afwijzing'
      ? [
          {
            sleutel: `jobcoachaanvraag-${id}`,
            over: { soort: 'jobcoachaanvraag' as const, id: jobcoachaanvraagId },
            tekst: JOBCOACH_BERICHT[soort],
            op: op.toISOString(),
          },
        ]
      : [],
  )
}

async function eventsOf(typen: string[], ids: string[], aantal: number) {
  const rows = await db().gebeurtenis.findMany({
    where: { type: { in: typen }, onderwerpId: { in: ids } },
    orderBy: { id: 'desc' },
    take: aantal,
    select: { id: true, type: true, onderwerpId: true, opgetredenOp: true },
  })
  return rows.map(({ id, type, onderwerpId, opgetredenOp }) => ({
    sleutel: `gebeurtenis-${id}`,
    type,
    onderwerpId,
    op: opgetredenOp.toISOString(),
  }))
}
