import { scorePaar } from '#search/matching/score.ts'
import { MATCH_PROFIEL_SELECT, toMatchProfiel } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { termIdsOf } from '#app/domain/match/term-ids.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { MATCH_VACATURE_SELECT, toMatchVacature } from '#app/domain/vacature/match-vacature.server.ts'
import { TOESTEMMING_KENNISMAKING, type BemiddelingStatus } from '#app/domain/bemiddeling/bemiddeling.ts'
import { writeDemoPlaatsing } from '#app/worker/commands/demo-plaatsing.server.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import type { DemoVoorstel } from '#prisma/seed/demo/types.ts'

const STAPPEN: { status: BemiddelingStatus; type: string }[] = [
  { status: 'voorgesteld', type: 'bemiddeling.voorgesteld' },
  { status: 'akkoord_kandidaat', type: 'bemiddeling.akkoord-kandidaat' },
  { status: 'aangeboden', type: 'bemiddeling.aangeboden' },
  { status: 'belangstelling', type: 'bemiddeling.belangstelling' },
  { status: 'kennismaking', type: 'bemiddeling.kennismaking-gepland' },
  { status: 'proefplaatsing', type: 'bemiddeling.proefplaatsing-gestart' },
  { status: 'geplaatst', type: 'plaatsing.vastgelegd' },
]
const DAGEN_PER_STAP = 3
const DAG_MS = 86_400_000

/**
 * Writes the introductions of the demo region as rows with their history. Not through the commands: those would mail
 * hundreds of invented people about the past.
 */
export async function writeDemoBemiddelingen(db: PrismaClient, voorstellen: DemoVoorstel[]): Promise<number> {
  const [vacatureRows, profielRows] = await Promise.all([
    db.vacature.findMany({
      where: { id: { in: voorstellen.map(({ vacatureId }) => vacatureId) } },
      select: { ...MATCH_VACATURE_SELECT, werkgeverId: true },
    }),
    db.kandidaatprofiel.findMany({
      where: { id: { in: voorstellen.map(({ profielId }) => profielId) } },
      select: {
        ...MATCH_PROFIEL_SELECT,
        kandidaat: { select: { id: true, gemeenteCode: true, doelgroep: true, organisatieId: true } },
      },
    }),
  ])
  const vacatures = new Map(vacatureRows.map((row) => [row.id, { row, match: toMatchVacature(row) }]))
  const profielen = new Map(profielRows.map((row) => [row.id, { row, match: toMatchProfiel(row) }]))
  const taxonomie = await loadTaxonomie(
    termIdsOf(
      [...vacatures.values()].map(({ match }) => match),
      [...profielen.values()].map(({ match }) => match),
    ),
  )
  let aantal = 0
  for (const voorstel of voorstellen) {
    const vacature = vacatures.get(voorstel.vacatureId)
    const profiel = profielen.get(voorstel.profielId)
    if (!vacature || !profiel) continue
    const loopt = { vacatureId: voorstel.vacatureId, profielId: voorstel.profielId }
    if ((await db.bemiddeling.count({ where: loopt })) > 0) continue
    await db.$transaction(async (tx) => {
      const uitleg = scorePaar(vacature.match, profiel.match, taxonomie) as unknown as Prisma.InputJsonValue
      const { id } = await tx.bemiddeling.create({
        data: toRow(voorstel, uitleg, aantal),
        select: { id: true },
      })
      await tx.gebeurtenis.createMany({ data: historyOf(voorstel, id) })
      if (hasMet(voorstel)) {
        await tx.toestemming.create({
          data: {
            kandidaatId: profiel.row.kandidaat.id,
            soort: 'kennismaking',
            werkgeverId: vacature.row.werkgeverId,
            bemiddelingId: id,
            tekstversie: TOESTEMMING_KENNISMAKING.versie,
            gegevenOp: after(voorstel.voorgesteldOp, 4),
            ingetrokkenOp: voorstel.status === 'beeindigd' ? after(voorstel.voorgesteldOp, 6) : null,
          },
        })
      }
      if (voorstel.plaatsing) {
        await writeDemoPlaatsing(tx, id, voorstel, profiel.row.kandidaat)
        await tx.kandidaatprofiel.update({
          where: { id: voorstel.profielId },
          data: { sleutelAdviseurOp: null, sleutelAdviseurDoorId: null, zichtbaarTot: null },
        })
      }
    })
    aantal++
  }
  return aantal
}

function toRow(
  voorstel: DemoVoorstel,
  uitleg: Prisma.InputJsonValue,
  nummer: number,
): Prisma.BemiddelingUncheckedCreateInput {
  return {
    vacatureId: voorstel.vacatureId,
    profielId: voorstel.profielId,
    adviseurId: voorstel.adviseurId,
    status: voorstel.status,
    uitleg,
    eindeReden: voorstel.einde?.reden ?? null,
    eindeVanuit: voorstel.einde?.vanuit ?? null,
    kennismakingOp: voorstel.kennismaking?.op ?? null,
    kennismakingPlaats: voorstel.kennismaking?.plaats ?? null,
    proefplaatsingVan: voorstel.proefplaatsing?.van ?? null,
    proefplaatsingTot: voorstel.proefplaatsing?.tot ?? null,
    aangemaaktOp: voorstel.voorgesteldOp,
    statusSinds: sindsOf(voorstel, nummer),
  }
}

/** What runs has waited from a day to a week and a half, so that the board shows steps that are in time and steps that are late. */
function sindsOf(voorstel: DemoVoorstel, nummer: number): Date {
  const last = STAPPEN.findIndex(({ status }) => status === reached(voorstel))
  const gezet = after(voorstel.voorgesteldOp, last)
  const isLopend = !voorstel.einde && voorstel.status !== 'geplaatst'
  const wacht = new Date(Date.now() - (1 + (nummer % 11)) * DAG_MS)
  return isLopend && gezet < wacht ? wacht : gezet
}

function reached(voorstel: DemoVoorstel): BemiddelingStatus {
  return voorstel.einde?.vanuit ?? voorstel.status
}

function hasMet(voorstel: DemoVoorstel): boolean {
  return ['kennismaking', 'proefplaatsing', 'geplaatst'].includes(reached(voorstel))
}

function historyOf(voorstel: DemoVoorstel, id: string): Prisma.GebeurtenisCreateManyInput[] {
  const last = STAPPEN.findIndex(({ status }) => status === reached(voorstel))
  const steps = STAPPEN.slice(0, last + 1)
    // Not everyone had a proefplaatsing before the job, and the job itself is an event about the plaatsing.
    .filter(
      ({ status }) => status !== 'geplaatst' && (status !== 'proefplaatsing' || voorstel.proefplaatsing),
    )
    .map(({ type }) => type)
  if (voorstel.einde) steps.push('bemiddeling.beeindigd')
  return steps.map((type, index) => ({
    type,
    onderwerpId: id,
    actorRol: 'adviseur',
    actorAccountId: voorstel.adviseurId,
    gegevens: gegevensOf(type, voorstel),
    opgetredenOp: after(voorstel.voorgesteldOp, index),
  }))
}

function gegevensOf(type: string, voorstel: DemoVoorstel): Prisma.InputJsonObject {
  if (type === 'bemiddeling.beeindigd') return { reden: voorstel.einde?.reden ?? 'anders' }
  if (type === 'bemiddeling.voorgesteld')
    return { vacatureId: voorstel.vacatureId, profielId: voorstel.profielId }
  return {}
}

function after(start: Date, steps: number): Date {
  return new Date(start.getTime() + steps * DAGEN_PER_STAP * DAG_MS)
}
