import { TermPicker } from '#app/ui/form/term-picker.tsx'
import type { TermPickerProps } from '#app/ui/form/terms.ts'

export type Keuze = { id: string; label: string; toelichting?: string | undefined }
export type BeroepVeld = 'gewenst' | 'gewerkt'
/** Without JavaScript: for which field was searched, and what was found. */
export type Zoekresultaat = { veld: string; vraag: string; resultaten: Keuze[] } | null

const TEKST: Record<'kandidaat' | 'adviseur', Record<BeroepVeld, Pick<TermPickerProps, 'label' | 'hint'>>> = {
  kandidaat: {
    gewenst: {
      label: 'Welk werk wil je doen?',
      hint: 'Typ een beroep, bijvoorbeeld schoonmaker of hovenier. Kies er hooguit 10.',
    },
    gewerkt: {
      label: 'Welk werk heb je gedaan?',
      hint: 'Ook vrijwilligerswerk telt mee. De naam van het bedrijf is niet nodig.',
    },
  },
  adviseur: {
    gewenst: { label: 'Gewenste beroepen', hint: 'Hooguit 10.' },
    gewerkt: { label: 'Beroepen waarin de kandidaat heeft gewerkt', hint: 'Hooguit 20.' },
  },
}

type Props = {
  voor: 'kandidaat' | 'adviseur'
  gekozen: Record<BeroepVeld, Keuze[]>
  zoek: Zoekresultaat
  fouten: Partial<Record<string, string[] | null>>
}

export function BeroepenVelden({ voor, gekozen, zoek, fouten }: Props) {
  return (['gewenst', 'gewerkt'] as const).map((veld) => (
    <TermPicker
      key={veld}
      {...TEKST[voor][veld]}
      naam={veld}
      meer
      verplicht={false}
      bron="/taxonomie?soort=beroep"
      gekozen={gekozen[veld]}
      zoekIntent={`zoek-${veld}`}
      fout={fouten[veld]}
      {...(zoek?.veld === veld ? { vraag: zoek.vraag, resultaten: zoek.resultaten } : {})}
    />
  ))
}
