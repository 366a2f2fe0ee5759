import { AFGELOPEN } from '#app/domain/bemiddeling/bemiddeling.ts'
import { OPEN_STATUSSEN } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { NIET_GESLOTEN } from '#app/domain/sroi/scope.server.ts'
import type { Tx } from '#app/platform/db.server.ts'

/** Everything that lies with one adviseur and is not finished, each with the employer it belongs to. */
export type LopendWerk = {
  werkgevers: { id: string; naam: string; versie: number; vervangerId: string | null }[]
  taken: { id: string; werkgeverId: string | null }[]
  bemiddelingen: { id: string; werkgeverId: string }[]
  adviesaanvragen: { id: string; werkgeverId: string }[]
  jobcoachaanvragen: { id: string; werkgeverId: string }[]
  metingen: { id: string; werkgeverId: string }[]
  /** SROI contracts that this adviseur coordinates and that are not closed. */
  contracten: { id: string; werkgeverId: string }[]
}

/** Reads what a transfer must move. An employer that was merged into another is a signpost and stays. */
export async function readLopendWerk(
  tx: Pick<
    Tx,
    | 'werkgever'
    | 'taak'
    | 'bemiddeling'
    | 'adviesaanvraag'
    | 'jobcoachaanvraag'
    | 'loonwaardemeting'
    | 'sroiVerplichting'
  >,
  accountId: string,
): Promise<LopendWerk> {
  const werkgevers = await tx.werkgever.findMany({
    where: { aanspreekpuntId: accountId, samengevoegdMetId: null },
    select: { id: true, naam: true, versie: true, vervangerId: true },
    orderBy: [{ naam: 'asc' }, { id: 'asc' }],
  })
  const taken = await tx.taak.findMany({
    where: { toegewezenAanId: accountId, gedaanOp: null },
    select: { id: true, werkgeverId: true },
  })
  const bemiddelingen = await tx.bemiddeling.findMany({
    where: { adviseurId: accountId, status: { notIn: AFGELOPEN } },
    select: { id: true, vacature: { select: { werkgeverId: true } } },
  })
  const adviesaanvragen = await tx.adviesaanvraag.findMany({
    where: { behandelaarId: accountId, status: { not: 'afgesloten' } },
    select: { id: true, werkgeverId: true },
  })
  const jobcoachaanvragen = await tx.jobcoachaanvraag.findMany({
    where: { behandelaarId: accountId, status: { in: [...OPEN_STATUSSEN] } },
    select: { id: true, werkgeverId: true },
  })
  const metingen = await tx.loonwaardemeting.findMany({
    where: { behandelaarId: accountId, stand: 'loopt' },
    select: { id: true, bemiddeling: { select: { vacature: { select: { werkgeverId: true } } } } },
  })
  const contracten = await tx.sroiVerplichting.findMany({
    where: { coordinatorId: accountId, ...NIET_GESLOTEN },
    select: { id: true, werkgeverId: true },
  })
  return {
    werkgevers,
    taken,
    bemiddelingen: bemiddelingen.map(({ id, vacature }) => ({ id, werkgeverId: vacature.werkgeverId })),
    adviesaanvragen,
    jobcoachaanvragen,
    metingen: metingen.map(({ id, bemiddeling }) => ({ id, werkgeverId: bemiddeling.vacature.werkgeverId })),
    contracten,
  }
}
