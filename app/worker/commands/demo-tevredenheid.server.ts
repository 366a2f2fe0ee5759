import type { PrismaClient } from '#prisma/generated/client.ts'

const DAG_MS = 86_400_000
const DAGEN_TERUG = 290
const OPEN_DAGEN = 45

/** Invented answers; null is an employer who did not answer. Their mean is near the 7.4 that the WSP reports. */
const ANTWOORDEN: readonly { cijfer: number | null; tekst?: string }[] = [
  { cijfer: 8 },
  { cijfer: 7, tekst: 'Graag iets sneller bericht als een kandidaat afvalt.' },
  { cijfer: null },
  { cijfer: 9, tekst: 'Fijn dat er één vast aanspreekpunt is.' },
  { cijfer: 6, tekst: 'De eerste kandidaat paste niet bij onze werktijden.' },
  { cijfer: 8 },
  { cijfer: null },
  { cijfer: 7 },
  { cijfer: 7, tekst: 'De uitleg over loonkostensubsidie mocht duidelijker.' },
]

/** Questions and answers about the filled vacatures of the demo, one for an employer, spread over the months before `nu`. */
export async function writeDemoTevredenheid(db: PrismaClient, nu: Date): Promise<number> {
  await db.vacature.updateMany({ where: { status: 'vervuld', afloop: null }, data: { afloop: 'wsp' } })
  const vervuld = await db.vacature.findMany({
    where: { status: 'vervuld' },
    distinct: ['werkgeverId'],
    orderBy: [{ werkgeverId: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      werkgeverId: true,
      werkgever: { select: { dienstclusterCode: true, aanspreekpuntId: true } },
    },
  })
  const { count } = await db.tevredenheidsonderzoek.createMany({
    data: vervuld.map(({ id, werkgeverId, werkgever }, index) => {
      const { cijfer, tekst } = ANTWOORDEN[index % ANTWOORDEN.length] ?? { cijfer: null }
      const gevraagdOp = new Date(
        nu.getTime() - Math.round((DAGEN_TERUG * DAG_MS * (index + 1)) / (vervuld.length + 1)),
      )
      return {
        werkgeverId,
        dienst: 'vacature' as const,
        onderwerpId: id,
        ...werkgever,
        gevraagdOp,
        sluitOp: new Date(gevraagdOp.getTime() + OPEN_DAGEN * DAG_MS),
        cijfer,
        verbeterpunt: tekst ?? null,
        beantwoordOp: cijfer === null ? null : new Date(gevraagdOp.getTime() + 2 * DAG_MS),
      }
    }),
    skipDuplicates: true,
  })
  return count
}
