import { plusDays, isoDay } from '#app/platform/iso-day.ts'
import { addDays, dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Doelgroep, Prisma } from '#prisma/generated/client.ts'
import type { DemoVoorstel } from '#prisma/seed/demo/types.ts'

type Persoon = { gemeenteCode: string; doelgroep: Doelgroep; organisatieId: string }

/** The plaatsing of an invented introduction with its contracts and, when it ended, its end; each with its line in the audit log. */
export async function writeDemoPlaatsing(
  tx: Tx,
  bemiddelingId: string,
  { plaatsing, adviseurId, voorgesteldOp }: DemoVoorstel,
  { gemeenteCode, doelgroep, organisatieId }: Persoon,
): Promise<void> {
  if (!plaatsing) return
  const { contracten, einde, ...rij } = plaatsing
  // Written down a few days before the first working day.
  const vastgelegdOp = addDays(voorgesteldOp, 40)
  const { id } = await tx.plaatsing.create({
    data: {
      ...rij,
      bemiddelingId,
      gemeenteCode,
      doelgroepBijStart: doelgroep,
      partnerId: organisatieId,
      ...(einde && { beeindigdOp: einde.op, eindeReden: einde.reden }),
      aangemaaktOp: vastgelegdOp,
      contracten: {
        create: contracten.map((contract, index) => ({
          ...contract,
          volgnummer: index + 1,
          aanleiding: index === 0 ? ('start' as const) : ('verlenging' as const),
          van: vanOf(rij.startdatum, contracten[index - 1]?.tot ?? null),
        })),
      },
    },
    select: { id: true },
  })
  const line = (type: string, op: Date, gegevens: Prisma.InputJsonObject) => ({
    type,
    onderwerpId: id,
    actorRol: 'adviseur',
    actorAccountId: adviseurId,
    gegevens,
    opgetredenOp: op,
  })
  await tx.gebeurtenis.createMany({
    data: [
      line('plaatsing.vastgelegd', vastgelegdOp, { bemiddelingId }),
      ...contracten.slice(1).map(({ soort }, index) =>
        line(
          'plaatsing.verlengd',
          dateOnly(plusDays(isoDay(contracten[index]?.tot ?? rij.startdatum), -20)),
          {
            volgnummer: index + 2,
            soort,
          },
        ),
      ),
      ...(einde ? [line('plaatsing.beeindigd', einde.op, { reden: einde.reden })] : []),
    ],
  })
}

function vanOf(start: Date, vorige: Date | null): Date {
  return vorige === null ? start : dateOnly(plusDays(isoDay(vorige), 1))
}
