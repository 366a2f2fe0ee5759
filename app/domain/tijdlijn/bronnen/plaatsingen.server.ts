import { bemiddelingScope } from '#app/domain/bemiddeling/scope.server.ts'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import { db } from '#app/platform/db.server.ts'
import type { EventType } from '#app/platform/events.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { formatDatumKort, formatUren } from '#app/ui/format.ts'
import type { BronVraag, TijdlijnBron } from '../bron.server.ts'
import { listGebeurtenissen } from '../list-gebeurtenissen.server.ts'
import type { TijdlijnItem } from '../tijdlijn.ts'

const TITEL = {
  'plaatsing.contract-eindigt': 'Contract loopt af',
  'plaatsing.verlengd': 'Nieuw contract',
  'plaatsing.uren-gewijzigd': 'Andere uren',
  'plaatsing.beeindigd': 'Plaatsing beëindigd',
  'plaatsing.einde-teruggedraaid': 'Einde van de plaatsing teruggedraaid',
} as const satisfies Partial<Record<EventType, string>>

/** Who started, on the day that it was recorded, and what came after. The candidate is a code. */
export const plaatsingen: TijdlijnBron = {
  soort: 'plaatsing',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().plaatsing.findMany({
      where: {
        bemiddeling: { AND: [bemiddelingScope(actor), { vacature: { werkgeverId: { in: werkgeverIds } } }] },
      },
      select: {
        id: true,
        soort: true,
        startdatum: true,
        urenPerWeek: true,
        aangemaaktOp: true,
        bemiddeling: {
          select: {
            profiel: { select: { code: true } },
            vacature: { select: { titel: true } },
            adviseur: { select: { naam: true } },
          },
        },
      },
    })
    const starts = rijen.map(({ id, soort, startdatum, urenPerWeek, aangemaaktOp, bemiddeling }) => ({
      id,
      soort: 'plaatsing' as const,
      op: aangemaaktOp,
      titel: `Plaatsing van ${over(bemiddeling)}`,
      feiten: [
        `Start ${formatDatumKort(isoDay(startdatum))}`,
        formatUren(urenPerWeek, urenPerWeek),
        SOORT_LABEL[soort],
      ],
      naar: `/adviseur/plaatsingen/${id}`,
      door: bemiddeling.adviseur.naam,
    }))
    const wie = new Map(rijen.map(({ id, bemiddeling }) => [id, over(bemiddeling)]))
    return [...starts.filter(({ op }) => op <= tot), ...(await listDaarna(wie, { tot, aantal }))]
      .sort((a, b) => b.op.getTime() - a.op.getTime() || b.id.localeCompare(a.id))
      .slice(0, aantal)
  },
}

async function listDaarna(
  wie: Map<string, string>,
  vraag: Pick<BronVraag, 'tot' | 'aantal'>,
): Promise<TijdlijnItem[]> {
  const types = Object.keys(TITEL) as (keyof typeof TITEL)[]
  const gebeurtenissen = await listGebeurtenissen([...wie.keys()], types, vraag)
  return gebeurtenissen.map(({ id, type, onderwerpId, opgetredenOp, door }) => ({
    id,
    soort: 'plaatsing',
    op: opgetredenOp,
    door,
    titel: `${TITEL[type as keyof typeof TITEL]}: ${wie.get(onderwerpId)}`,
    naar: `/adviseur/plaatsingen/${onderwerpId}`,
  }))
}

function over(bemiddeling: { profiel: { code: string }; vacature: { titel: string | null } }): string {
  return `${bemiddeling.profiel.code}: ${bemiddeling.vacature.titel ?? 'zonder titel'}`
}
