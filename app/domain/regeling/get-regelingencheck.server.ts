import { today } from '#app/platform/clock.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import { checkVraagSchema, toQuery, type CheckVraag, type VraagVelden } from './check-vraag.ts'
import { toonParameter, type GetoondeParameter } from './get-uitleg.server.ts'
import { listParameters } from './list-parameters.server.ts'
import { soortVan, type Ontbrekend, type Parameter } from './parameter.ts'
import { periodenVan } from './parameter-stand.ts'
import { berekenRegelingencheck, type Checkuitkomst } from './regelingencheck.ts'
import { vervolgstappen, type Vervolgstap } from './stappen.ts'

/** The schema of the questions; on the server, because it looks at the clock. */
export function readCheckVraagSchema() {
  return checkVraagSchema(today())
}

/**
 * What the form starts with: a job from today on, and up to when the minimum wage is known. A link from a vacature brings
 * its hours along in the query (`uren`).
 */
export async function getCheckBegin(
  query: URLSearchParams,
): Promise<{ antwoorden: VraagVelden; minimumloonTot: string | null }> {
  const uren = query.get('uren')
  const laatste = periodenVan(await listParameters(), 'minimumuurloon_21').at(-1)
  return {
    antwoorden: { start: today(), leeftijd: '21', loon: 'minimum', contract: 'vast', ...(uren && { uren }) },
    minimumloonTot: laatste?.geldigTot ?? null,
  }
}

export type Regelingencheck = Omit<Checkuitkomst, 'gebruikt'> & {
  bedragen: GetoondeParameter[]
  stappen: Vervolgstap[]
  /** The answers as a query, for the link back to the form. */
  query: string
  /** What was needed for what was asked and is not known on the start date, each once. */
  ontbreekt: Ontbrekend[]
  /** The same answers with a start date for which every amount is known; null when there is nothing missing. */
  voorbeeld: { start: string; query: string } | null
  /** Up to this day the amounts that change at fixed times are known; null when none was used. */
  geldigTot: string | null
}

/** The whole outcome for these answers. Nothing is stored, nobody is asked who they are. */
export async function getRegelingencheck(vraag: CheckVraag): Promise<Regelingencheck> {
  const parameters = await listParameters()
  const { gebruikt, ...uitkomst } = berekenRegelingencheck(parameters, vraag)
  const ontbreekt = eenmaal(uitkomst.delen.flatMap((deel) => deel.ontbreekt))
  const start = voorbeeldStart(ontbreekt)
  return {
    ...uitkomst,
    // Each part names its own parameters; the page shows each of them once.
    delen: uitkomst.delen.map((deel) => ({ ...deel, gebruikt: [] })),
    ontbreekt,
    bedragen: gebruikt.map((parameter) => toonParameter(parameter, vraag.start)),
    stappen: vervolgstappen(parameters, vraag, uitkomst.delen),
    query: toQuery(vraag),
    voorbeeld: start === null ? null : { start, query: toQuery({ ...vraag, start }) },
    geldigTot: eersteEinde(gebruikt),
  }
}

function eenmaal(ontbreekt: Ontbrekend[]): Ontbrekend[] {
  return [...new Map(ontbreekt.map((een) => [een.naam, een])).values()]
}

/** The last day before the first of what is missing; null when one of them has no earlier period. */
function voorbeeldStart(ontbreekt: Ontbrekend[]): string | null {
  const dagen = ontbreekt.map(({ vanaf }) => vanaf)
  if (dagen.length === 0 || dagen.includes(null)) return null
  const eerste = dagen.filter((dag) => dag !== null).sort()[0]
  return eerste === undefined ? null : plusDays(eerste, -1)
}

function eersteEinde(gebruikt: Parameter[]): string | null {
  const eindes = gebruikt.flatMap(({ naam, geldigTot }) =>
    soortVan(naam).wisselt && geldigTot ? [geldigTot] : [],
  )
  return eindes.sort()[0] ?? null
}
