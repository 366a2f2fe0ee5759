import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { getDeelname, listMogelijkDubbel } from './get-deelname.server.ts'
import { getVerplichting } from './get-verplichting.server.ts'
import {
  canChangeInvulling,
  canEditInvulling,
  canJudgeInvulling,
  canManageVerplichting,
  canReadBouwblok,
  canReviseInvulling,
} from './policy.ts'
import { sroiScope } from './scope.server.ts'

/** One invulling with its contract, for who may see the contract. Null outside the scope. */
export async function getInvulling(
  actor: Actor,
  { id, verplichtingId }: { id: string; verplichtingId: string },
) {
  const verplichting = await getVerplichting(actor, verplichtingId)
  const regel = verplichting?.invullingen.find((een) => een.id === id)
  if (!verplichting || !regel) return null
  const rij = await db().sroiInvulling.findFirst({
    where: { id, verplichtingId, verplichting: sroiScope(actor) },
    select: {
      versie: true,
      reden: true,
      gemeenteCode: true,
      ingediendOp: true,
      beoordeeldOp: true,
      ingediendDoorId: true,
      plaatsingId: true,
      evenement: { select: { id: true, titel: true } },
      bouwblokId: true,
      bonussen: { select: { bonusId: true, bonus: { select: { naam: true } } } },
      ingediendDoor: { select: { naam: true } },
      beoordeeldDoor: { select: { naam: true } },
    },
  })
  if (!rij) return null
  const metGroep = canReadBouwblok(actor)
  const staat = { status: regel.status, ingediendDoorId: rij.ingediendDoorId }
  return {
    ...regel,
    verplichting,
    versie: rij.versie,
    reden: rij.reden,
    gemeenteCode: rij.gemeenteCode,
    plaatsingId: rij.plaatsingId,
    evenement: rij.evenement,
    deelname: rij.evenement
      ? await getDeelname(actor, { verplichtingId, evenementId: rij.evenement.id, soort: regel.soort })
      : null,
    mogelijkDubbel: rij.evenement ? [] : await listMogelijkDubbel(actor, { ...regel, verplichtingId }),
    ingediendOp: rij.ingediendOp?.toISOString() ?? null,
    ingediendDoor: rij.ingediendDoor.naam,
    beoordeeldOp: rij.beoordeeldOp?.toISOString() ?? null,
    beoordeeldDoor: rij.beoordeeldDoor?.naam ?? null,
    bouwblokId: metGroep ? rij.bouwblokId : null,
    bonussen: metGroep ? rij.bonussen.map(({ bonusId, bonus }) => ({ id: bonusId, naam: bonus.naam })) : [],
    isVanMij: actor.rol !== 'systeem' && rij.ingediendDoorId === actor.accountId,
    mag: {
      wijzigen: canChangeInvulling(actor, verplichting, staat),
      aanpassen: canEditInvulling(actor, verplichting, staat),
      beoordelen: canJudgeInvulling(actor, verplichting, staat),
      herzien: canReviseInvulling(actor, verplichting, staat),
    },
  }
}

/** The bouwblokken and bonussen of the table of a contract, for who judges. Null for anyone else, and outside the scope. */
export async function getTabelkeuzes(actor: Actor, verplichtingId: string) {
  if (!canManageVerplichting(actor)) return null
  const rij = await db().sroiVerplichting.findFirst({
    where: { AND: [sroiScope(actor), { id: verplichtingId }] },
    select: {
      tabel: {
        select: {
          bouwblokken: { orderBy: { naam: 'asc' }, select: { id: true, naam: true, jaarwaardeCents: true } },
          bonussen: { orderBy: { naam: 'asc' }, select: { id: true, naam: true, waardeCents: true } },
        },
      },
    },
  })
  if (!rij) return null
  const gemeenten = await db().gemeente.findMany({
    orderBy: { naam: 'asc' },
    select: { code: true, naam: true },
  })
  return { ...rij.tabel, gemeenten }
}
