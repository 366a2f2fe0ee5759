import { leesbareKaarten } from '#app/domain/talent/leesbare-kaarten.server.ts'
import { talentcode } from '#app/domain/talent/talentcode.server.ts'
import { addDays, dateOnly, now } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import { VAST, VASTE_KANDIDATEN, VASTE_VACATURE, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'

type Verzoek = Omit<Prisma.KennismakingsverzoekUncheckedCreateInput, 'profielId' | 'code'> & { werk: string }

/**
 * What employers of the demo region asked from the talentverkenner, and one melding of unusual use. Written as rows with
 * their history: through the commands they would mail invented people about the past.
 */
export async function writeDemoVerzoeken(db: PrismaClient): Promise<void> {
  if ((await db.kennismakingsverzoek.count()) > 0) return
  const dagen = (terug: number) => addDays(now(), -terug)
  const [bakkerij, tweede] = [VASTE_WERKGEVERS.bakkerij.id, VASTE_WERKGEVERS.tweede.id]
  const beantwoord = { beantwoordDoorId: VAST.adviseur.accountId, beantwoordOp: dagen(3), versie: 2 }
  const verzoeken: Verzoek[] = [
    {
      werk: '751',
      werkgeverId: bakkerij,
      accountId: VAST.werkgever.accountId,
      vacatureId: VASTE_VACATURE.id,
      bericht: 'Wij zoeken iemand voor de vroege dienst. Een kop koffie kan elke middag.',
      aangemaaktOp: dagen(1),
    },
    {
      werk: '513',
      werkgeverId: bakkerij,
      accountId: VAST.werkgever.accountId,
      functie: 'Bediening in de lunchroom',
      status: 'gesloten',
      reden: 'niet_beschikbaar',
      toelichting: 'Ik zoek graag met u verder. Bel mij gerust.',
      ...beantwoord,
      aangemaaktOp: dagen(9),
    },
    {
      werk: '933',
      werkgeverId: tweede,
      accountId: VAST.werkgever2.accountId,
      functie: 'Orderpicker, 24 uur',
      status: 'gevraagd',
      ...beantwoord,
      aangemaaktOp: dagen(4),
    },
  ]
  const bezet: string[] = [VASTE_KANDIDATEN.kim.profielId]
  for (const { werk, ...verzoek } of verzoeken) {
    const [kaart] = await db.$queryRaw<{ profielId: string }[]>`
      SELECT k."profielId" FROM ${leesbareKaarten(now())} k
      WHERE ${werk} = ANY (k.gewenst) AND NOT k."profielId" = ANY (${bezet}::uuid[])
      ORDER BY k."profielId" LIMIT 1`
    if (!kaart) continue
    bezet.push(kaart.profielId)
    const { profielId } = kaart
    const code = talentcode(verzoek.werkgeverId, profielId)
    const { id } = await db.kennismakingsverzoek.create({
      data: { ...verzoek, profielId, code },
      select: { id: true },
    })
    await db.gebeurtenis.createMany({ data: historyOf(id, profielId, verzoek) })
  }
  const melding = { werkgeverId: tweede, soort: 'doorbladeren', aantal: 12 } as const
  const { id } = await db.talentmelding.create({
    data: { ...melding, dag: dateOnly(isoDay(dagen(1))), aangemaaktOp: dagen(1) },
    select: { id: true },
  })
  await db.gebeurtenis.create({
    data: {
      type: 'talent.ongewoon-gebruik',
      onderwerpId: id,
      actorRol: 'werkgever',
      actorAccountId: VAST.werkgever2.accountId,
      gegevens: melding,
      opgetredenOp: dagen(1),
    },
  })
}

function historyOf(
  id: string,
  profielId: string,
  { werkgeverId, accountId, status, aangemaaktOp, beantwoordDoorId, beantwoordOp }: Omit<Verzoek, 'werk'>,
): Prisma.GebeurtenisCreateManyInput[] {
  return [
    {
      type: 'kennismakingsverzoek.gedaan',
      onderwerpId: id,
      actorRol: 'werkgever',
      actorAccountId: accountId ?? null,
      gegevens: { werkgeverId, profielId },
      opgetredenOp: aangemaaktOp ?? now(),
    },
    ...(beantwoordOp
      ? [
          {
            type: 'kennismakingsverzoek.beantwoord',
            onderwerpId: id,
            actorRol: 'adviseur',
            actorAccountId: beantwoordDoorId ?? null,
            gegevens: { status: status ?? 'open' },
            opgetredenOp: beantwoordOp,
          },
        ]
      : []),
  ]
}
