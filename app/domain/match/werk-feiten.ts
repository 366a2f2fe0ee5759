import { contractTekst, salarisTekst, werktijdenTekst } from '#app/domain/vacature/components/words.ts'
import {
  ONDERSTEUNING_LABEL,
  SOORT_LABEL,
  type Ondersteuning,
  type VacatureSoort,
} from '#app/domain/vacature/vacature.ts'
import { formatDatum, formatUren } from '#app/ui/format.ts'

export type WerkFeit = { label: string; waarde: string }

type Werk = {
  soorten: VacatureSoort[]
  urenMin: number | null
  urenMax: number | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  contract: string | null
  startdatum: string | null
  salarisMin: number | null
  salarisMax: number | null
  ondersteuning: Ondersteuning[]
  plaats: string | null
}

/** The facts of the work that a candidate decides on, in words. What the employer did not say is left out. */
export function werkFeiten(werk: Werk): WerkFeit[] {
  return [
    { label: 'Plaats', waarde: werk.plaats ?? '' },
    { label: 'Uren', waarde: formatUren(werk.urenMin, werk.urenMax) },
    { label: 'Werktijden', waarde: werktijdenTekst(werk) },
    { label: 'Soort plek', waarde: werk.soorten.map((soort) => SOORT_LABEL[soort]).join(', ') },
    { label: 'Contract', waarde: contractTekst(werk.contract) },
    { label: 'Loon', waarde: salarisTekst(werk.salarisMin, werk.salarisMax) },
    { label: 'Begindatum', waarde: werk.startdatum ? formatDatum(werk.startdatum) : '' },
    {
      label: 'Hulp op het werk',
      waarde: werk.ondersteuning.map((vorm) => ONDERSTEUNING_LABEL[vorm]).join(', '),
    },
  ].filter(({ waarde }) => waarde !== '')
}
