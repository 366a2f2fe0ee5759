import type { TijdlijnBron } from '../bron.server.ts'
import { listGebeurtenissen, namesOf } from '../list-gebeurtenissen.server.ts'

const TYPES = [
  'werkgever.aanspreekpunt-gewijzigd',
  'werkgever.vervanger-gewijzigd',
  'werkgever.gewijzigd',
  'werkgever.samengevoegd',
] as const

/** Who looks after the employer, and changes in its data. */
export const relatie: TijdlijnBron = {
  soort: 'relatie',
  async list({ werkgeverIds, ...vraag }) {
    const rijen = await listGebeurtenissen(werkgeverIds, TYPES, vraag)
    const namen = await namesOf(
      rijen.flatMap(({ gegevens }) => [gegevens.van, gegevens.naar].filter((id) => typeof id === 'string')),
    )
    const naam = (id: unknown) => (typeof id === 'string' && namen.get(id)) || 'niemand'
    return rijen.map(({ id, type, opgetredenOp, gegevens, door }) => ({
      id,
      soort: 'relatie',
      op: opgetredenOp,
      door,
      titel: titleOf(type, naam(gegevens.van), naam(gegevens.naar)),
    }))
  },
}

function titleOf(type: string, van: string, naar: string): string {
  switch (type) {
    case 'werkgever.aanspreekpunt-gewijzigd':
      return `Aanspreekpunt van ${van} naar ${naar}`
    case 'werkgever.vervanger-gewijzigd':
      return naar === 'niemand' ? `${van} vervangt niet meer` : `${naar} vervangt bij afwezigheid`
    case 'werkgever.samengevoegd':
      return 'Samengevoegd met een andere werkgever in het portaal'
    default:
      return 'Gegevens gewijzigd'
  }
}
