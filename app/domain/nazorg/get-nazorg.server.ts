import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { UITKOMSTEN } from './nazorg.ts'
import { canCorrectNazorg, uitkomstenVoor } from './policy.ts'
import { nazorgScope } from './scope.server.ts'

/**
 * One moment with what was recorded about it, newest last. For all who may see it: no name of a candidate; the account of who
 * answered and why an adviseur mended it are for staff alone. Null outside the scope.
 */
export async function getNazorg(actor: Actor, id: string) {
  const rij = await db().nazorgmoment.findFirst({
    where: { AND: [nazorgScope(actor), { id }] },
    select: {
      id: true,
      moment: true,
      dag: true,
      sluitdag: true,
      status: true,
      uitkomst: true,
      versie: true,
      gevraagdOp: true,
      herinnerdOp: true,
      bellenOp: true,
      plaatsing: {
        select: {
          id: true,
          startdatum: true,
          beeindigdOp: true,
          bemiddeling: {
            select: {
              id: true,
              profiel: { select: { code: true } },
              vacature: { select: { titel: true, werkgever: { select: { id: true, naam: true } } } },
            },
          },
        },
      },
      antwoorden: {
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          uitkomst: true,
          bron: true,
          laatsteWerkdag: true,
          toelichting: true,
          op: true,
          account: { select: { naam: true } },
        },
      },
    },
  })
  if (!rij) return null
  const { plaatsing, antwoorden, dag, sluitdag, gevraagdOp, herinnerdOp, bellenOp, ...moment } = rij
  const { bemiddeling } = plaatsing
  const isVoorbij = isoDay(sluitdag) < today()
  const corrigeren = canCorrectNazorg(actor, rij)
  const isStaf = actor.rol !== 'werkgever'
  return {
    ...moment,
    dag: isoDay(dag),
    sluitdag: isoDay(sluitdag),
    vandaag: today(),
    gevraagdOp: gevraagdOp?.toISOString() ?? null,
    herinnerdOp: herinnerdOp?.toISOString() ?? null,
    bellenOp: bellenOp?.toISOString() ?? null,
    plaatsingId: plaatsing.id,
    startdatum: isoDay(plaatsing.startdatum),
    beeindigdOp: isoDayOrNull(plaatsing.beeindigdOp),
    bemiddelingId: bemiddeling.id,
    code: bemiddeling.profiel.code,
    functie: bemiddeling.vacature.titel ?? 'zonder naam',
    werkgever: bemiddeling.vacature.werkgever.naam,
    werkgeverId: bemiddeling.vacature.werkgever.id,
    antwoorden: antwoorden.map(({ account, op, laatsteWerkdag, toelichting, ...antwoord }) => ({
      ...antwoord,
      laatsteWerkdag: isoDayOrNull(laatsteWerkdag),
      toelichting: isStaf ? toelichting : null,
      door: isStaf ? (account?.naam ?? null) : null,
      op: op.toISOString(),
    })),
    mag: {
      /** The outcomes to choose from; none when there is nothing to record. */
      vastleggen: isVoorbij ? [] : [...uitkomstenVoor(actor, rij)],
      verbeteren: corrigeren ? UITKOMSTEN.filter((een) => een !== rij.uitkomst) : [],
    },
  }
}

/** The five moments of one plaatsing, first one first, for its page. */
export async function listNazorgVanPlaatsing(actor: Actor, plaatsingId: string) {
  const rijen = await db().nazorgmoment.findMany({
    where: { AND: [nazorgScope(actor), { plaatsingId }] },
    orderBy: [{ dag: 'asc' }, { id: 'asc' }],
    select: { id: true, moment: true, dag: true, status: true, uitkomst: true, bron: true, bellenOp: true },
  })
  return rijen.map(({ dag, bellenOp, ...rij }) => ({
    ...rij,
    dag: isoDay(dag),
    isBellen: rij.status === 'gevraagd' && bellenOp !== null,
  }))
}
