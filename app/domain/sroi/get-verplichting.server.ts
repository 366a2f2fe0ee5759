import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { HELE_TABEL_SELECT } from './read-regels.server.ts'
import {
  canClose,
  canJudgePlan,
  canManageVerplichting,
  canProposeInvulling,
  canReadBouwblok,
  canReopen,
  canSubmitPlan,
} from './policy.ts'
import { readInvullingen } from './read-invullingen.server.ts'
import { sroiScope } from './scope.server.ts'
import { standVan, standVoorOpdrachtnemer, type Stand } from './verplichting-voortgang.ts'
import { isLopend } from './verplichting.ts'

/**
 * One contract with what fulfils it and how far it is. The contractor gets no bouwblok and no exact value
 * of plaatsingen, one or together: either would say to which group somebody belongs. For them amounts are the lowest that they can be,
 * and `hoogst` and `hoogsteCents` the highest; both are null for who reads exact amounts.
 * `alsOpdrachtnemer`: as the contractor reads it, for what is sent to them. Null outside the scope.
 */
export async function getVerplichting(actor: Actor, id: string, { alsOpdrachtnemer = false } = {}) {
  const rij = await db().sroiVerplichting.findFirst({
    where: { AND: [sroiScope(actor), { id }] },
    select: SELECT,
  })
  if (!rij) return null
  const metGroep = canReadBouwblok(actor) && !alsOpdrachtnemer
  const contract = { van: isoDay(rij.startOp), tot: isoDay(rij.herstelTot) }
  const invullingen = (await readInvullingen([id])).get(id) ?? []
  const verplichting = { verplichtCents: rij.verplichtCents, contract }
  const bij = { tabel: rij.tabel, vandaag: today() }
  const bereik = metGroep ? null : standVoorOpdrachtnemer(verplichting, invullingen, bij)
  const { waarden, ...voortgang } = bereik?.laagst ?? standVan(verplichting, invullingen, bij)
  return {
    id,
    versie: rij.versie,
    contractnummer: rij.contractnummer,
    omschrijving: rij.omschrijving,
    status: rij.status,
    opdrachtgever: rij.opdrachtgever,
    werkgever: rij.werkgever,
    coordinator: rij.coordinator,
    tabel: rij.tabel,
    somCents: Number(rij.somCents),
    grondslag: rij.grondslag,
    arbeidBasispunten: rij.arbeidBasispunten,
    percentageBasispunten: rij.percentageBasispunten,
    verplichtCents: rij.verplichtCents,
    gunningOp: isoDay(rij.gunningOp),
    startOp: contract.van,
    eindOp: isoDay(rij.eindOp),
    herstelTot: contract.tot,
    isHerstel: isLopend(rij.status) && isoDay(rij.eindOp) < today(),
    meldenVoor: isoDay(rij.meldenVoor),
    gemeldOp: rij.gemeldOp?.toISOString() ?? null,
    plan: rij.plan,
    planDag: rij.planIngediendOp && amsterdamDay(rij.planIngediendOp),
    planDoor: rij.planDoor?.naam ?? null,
    isPlanVanMij: actor.rol !== 'systeem' && rij.planDoorId === actor.accountId,
    planAkkoordOp: rij.planAkkoordOp?.toISOString() ?? null,
    planReactie: rij.planReactie,
    geslotenOp: rij.geslotenOp?.toISOString() ?? null,
    slotToelichting: rij.slotToelichting,
    slotCode: rij.slotCode,
    voortgang,
    hoogst: bereik && withoutWaarden(bereik.hoogst),
    rapportages: rij.rapportages.map(({ dag, gedaanOp, ...rapportage }) => ({
      ...rapportage,
      dag: isoDay(dag),
      gedaanOp: gedaanOp?.toISOString() ?? null,
      isTeLaat: gedaanOp === null && isoDay(dag) < today(),
    })),
    invullingen: rij.invullingen.map((een) => ({
      id: een.id,
      soort: een.soort,
      status: een.status,
      omschrijving: een.omschrijving,
      van: isoDay(een.van),
      tot: isoDay(een.tot),
      bedragCents: een.bedragCents,
      aantal: een.aantal,
      bouwblok: metGroep ? (een.bouwblok?.naam ?? null) : null,
      waardeCents: waarden.get(een.id) ?? 0,
      hoogsteCents: bereik && (bereik.hoogst.waarden.get(een.id) ?? 0),
      bewijsstukken: een._count.bewijsstukken,
    })),
    mag: {
      beheren: canManageVerplichting(actor),
      toevoegen: canProposeInvulling(actor, rij),
      planIndienen: canSubmitPlan(actor, rij),
      planBeoordelen: canJudgePlan(actor, rij),
      sluiten: canClose(actor, rij),
      heropenen: canReopen(actor, rij),
      melden: canProposeInvulling(actor, rij) && rij.gemeldOp === null,
    },
  }
}

const withoutWaarden = ({ waarden: _, ...stand }: Stand) => stand

const SELECT = {
  versie: true,
  contractnummer: true,
  omschrijving: true,
  status: true,
  somCents: true,
  grondslag: true,
  arbeidBasispunten: true,
  percentageBasispunten: true,
  verplichtCents: true,
  gunningOp: true,
  startOp: true,
  eindOp: true,
  herstelTot: true,
  meldenVoor: true,
  gemeldOp: true,
  plan: true,
  planIngediendOp: true,
  planDoorId: true,
  planDoor: { select: { naam: true } },
  planAkkoordOp: true,
  planReactie: true,
  geslotenOp: true,
  slotToelichting: true,
  slotCode: true,
  tabel: { select: { id: true, versie: true, ...HELE_TABEL_SELECT } },
  opdrachtgever: { select: { id: true, naam: true } },
  werkgever: { select: { id: true, naam: true } },
  coordinator: { select: { id: true, naam: true, email: true, telefoon: true } },
  rapportages: { orderBy: { dag: 'asc' }, select: { id: true, dag: true, gedaanOp: true } },
  invullingen: {
    orderBy: [{ van: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      soort: true,
      status: true,
      omschrijving: true,
      van: true,
      tot: true,
      bedragCents: true,
      aantal: true,
      bouwblok: { select: { naam: true } },
      _count: { select: { bewijsstukken: true } },
    },
  },
} satisfies Prisma.SroiVerplichtingSelect
