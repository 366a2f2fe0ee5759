import { db } from '#app/platform/db.server.ts'
import type { TermSoort } from '#search/matching/model.ts'
import type { Keuze, Zoekresultaat } from '#app/domain/kandidaatprofiel/components/beroepen-velden.tsx'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'

const MAX_GEKOZEN = 50
const MAX_RESULTATEN = 12

/**
 * A form with term pickers that is sent without JavaScript: what was searched for (button `zoek-<veld>`, text
 * `<veld>Zoek`), and what was picked so far per field with its label, so that no choice is lost.
 */
export async function searchFieldTermen<V extends string>(
  form: FormData,
  velden: Record<V, TermSoort>,
): Promise<{ zoek: Zoekresultaat; gekozen: Record<V, Keuze[]> }> {
  const namen = Object.keys(velden) as V[]
  const ids = new Map(namen.map((veld) => [veld, textsOf(form, veld).slice(0, MAX_GEKOZEN)]))
  const rows = await db().term.findMany({
    where: { id: { in: [...ids.values()].flat() } },
    select: { id: true, label: true, soort: true },
  })
  const gekozen = {} as Record<V, Keuze[]>
  for (const veld of namen) {
    const termen = rows.filter(({ soort }) => soort === velden[veld])
    gekozen[veld] = (ids.get(veld) ?? [])
      .flatMap((id) => termen.filter((term) => term.id === id))
      .map(({ id, label }) => ({ id, label }))
  }
  const veld = namen.find((naam) => form.get('intent') === `zoek-${naam}`)
  if (!veld) return { zoek: null, gekozen }
  const vraag = (textsOf(form, `${veld}Zoek`)[0] ?? '').trim().slice(0, 100)
  const { resultaten } = await searchTermen({ soort: velden[veld], q: vraag, limiet: MAX_RESULTATEN })
  return { zoek: { veld, vraag, resultaten }, gekozen }
}

const textsOf = (form: FormData, naam: string) =>
  form.getAll(naam).filter((waarde) => typeof waarde === 'string')
