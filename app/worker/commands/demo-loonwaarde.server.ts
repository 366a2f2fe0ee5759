import { LOONWAARDE_STAPPEN, type LoonwaardeStap } from '#app/domain/loonwaarde/loonwaarde.ts'
import { readTermijnen } from '#app/domain/loonwaarde/list-termijnen.server.ts'
import { laatsteDag, termijnOp } from '#app/domain/loonwaarde/termijn.ts'
import { standaardGeldigTot } from '#app/domain/loonwaarde/uitkomst.ts'
import { amsterdamTime, dateOnly } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PrismaClient } from '#prisma/generated/client.ts'

/** Days that each step took, in the order of the steps. */
const DAGEN = [3, 4, 8, 14, 9, 5, 30]
const UITKOMSTEN = [45, 60, 70, 55, 80, 65]

type Verhaal = { stap: LoonwaardeStap; stand: 'loopt' | 'afgerond' | 'gestopt'; isLaat: boolean }

/** One in each step, every other one late; then some that are over. */
const VERHALEN: Verhaal[] = [
  ...LOONWAARDE_STAPPEN.map((stap, index) => ({
    stap,
    stand: 'loopt' as const,
    isLaat: index % 2 === 1,
  })),
  ...Array.from({ length: 8 }, () => ({
    stap: 'afgerond' as const,
    stand: 'afgerond' as const,
    isLaat: false,
  })),
  { stap: 'gepland', stand: 'gestopt', isLaat: false },
]

/** Invented measurements in every step before `vandaag`, written as rows: the commands would mail about the past. */
export async function writeDemoLoonwaarde(db: PrismaClient, vandaag: string): Promise<void> {
  if ((await db.loonwaardemeting.count()) > 0) return
  const termijnen = await readTermijnen(db)
  const geplaatst = await db.bemiddeling.findMany({
    where: { status: 'geplaatst' },
    orderBy: { id: 'asc' },
    take: VERHALEN.length,
    select: {
      id: true,
      adviseurId: true,
      profiel: { select: { kandidaat: { select: { gemeenteCode: true } } } },
    },
  })
  for (const [index, { id, adviseurId, profiel }] of geplaatst.entries()) {
    const verhaal = VERHALEN[index]
    if (!verhaal) continue
    const { gemeenteCode } = profiel.kandidaat
    const gezet = LOONWAARDE_STAPPEN.slice(0, LOONWAARDE_STAPPEN.indexOf(verhaal.stap) + 1)
    const dagen = gezet.map((_, plek) => DAGEN[plek] ?? 5)
    const klaar = dagen.slice(0, -1).reduce((som, een) => som + een, 0)
    const laatste = verhaal.stand === 'afgerond' ? 30 + index : verhaal.isLaat ? 70 : 1
    let dag = plusDays(vandaag, -(klaar + laatste))
    const begin = dag
    const stappen = gezet.map((stap, plek) => {
      const begonnenOp = dag
      const isNu = plek === gezet.length - 1 && verhaal.stand !== 'afgerond'
      const termijn = termijnOp(termijnen, { stap, gemeenteCode, dag: begonnenOp })
      const uiterlijk = laatsteDag(begonnenOp, termijn ?? { aantal: 5, eenheid: 'werkdagen' })
      if (!isNu) dag = plusDays(dag, plek === gezet.length - 1 ? laatste : (dagen[plek] ?? 5))
      return {
        stap,
        begonnenOp: dateOnly(begonnenOp),
        uiterlijk: dateOnly(uiterlijk),
        klaarOp: isNu ? null : dateOnly(dag),
        doorId: isNu ? null : adviseurId,
        // Who is late heard of it then.
        herinnerdOp: isNu && uiterlijk < vandaag ? amsterdamTime(plusDays(uiterlijk, 1), '07:00') : null,
      }
    })
    const meetdag = stappen.find(({ stap }) => stap === 'gemeten')
    const gemeten = meetdag?.klaarOp?.toISOString().slice(0, 10)
    const heeftUitkomst = stappen.some(({ stap, klaarOp }) => stap === 'rapport_verwerkt' && klaarOp)
    await db.loonwaardemeting.create({
      data: {
        bemiddelingId: id,
        soort: index % 4 === 3 ? 'praktijkroute' : 'loonkostensubsidie',
        stand: verhaal.stand,
        stap: verhaal.stap,
        gemeenteCode,
        behandelaarId: adviseurId,
        uiterlijk: verhaal.stand === 'loopt' ? (stappen.at(-1)?.uiterlijk ?? null) : null,
        geplandOp: meetdag ? (meetdag.klaarOp ?? meetdag.uiterlijk) : null,
        stopreden: verhaal.stand === 'gestopt' ? 'werkgever_wil_niet' : null,
        eindeOp: verhaal.stand === 'loopt' ? null : dateOnly(dag),
        aangemaaktOp: amsterdamTime(begin, '09:30'),
        versie: gezet.length,
        stappen: { create: stappen },
        ...(heeftUitkomst &&
          gemeten && {
            percentage: UITKOMSTEN[index % UITKOMSTEN.length] ?? 60,
            gemetenOp: dateOnly(gemeten),
            briefOp: dateOnly(plusDays(gemeten, 6)),
            geldigTot: dateOnly(standaardGeldigTot(gemeten)),
            deskundige: 'Meetbureau De Proef',
          }),
      },
    })
  }
}
