import { formatDatumKort, formatUren } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import {
  denkniveauLabel,
  ONDERSTEUNING_LABEL,
  SOORT_LABEL,
  VERVOERMIDDEL_LABEL,
  type Ondersteuning,
  type Soort,
  type Vervoermiddel,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

export type ProfielFeitenProps = {
  profiel: {
    gewenst: string[]
    gewerkt: string[]
    urenMin: number
    urenMax: number
    /** yyyy-mm-dd */
    beschikbaarVanaf: string | null
    kantoortijden: boolean | null
    onregelmatig: boolean | null
    maxReisafstandKm: number
    vervoermiddelen: Vervoermiddel[]
    soorten: Soort[]
    ondersteuning: Ondersteuning[]
    deelOndersteuning: boolean
    werkEnDenkniveau: number
  }
  wijzigNaar: { wensen: string; beroepen: string } | null
}

/** The profile as an adviseur reads it: exact, and still without the person. */
export function ProfielFeiten({ profiel, wijzigNaar }: ProfielFeitenProps) {
  const wensen = wijzigNaar ? { wijzigNaar: wijzigNaar.wensen } : {}
  const beroepen = wijzigNaar ? { wijzigNaar: wijzigNaar.beroepen } : {}
  const steun = profiel.ondersteuning.map((vorm) => ONDERSTEUNING_LABEL[vorm]).join(', ')
  const gedeeld = profiel.deelOndersteuning
    ? 'de kandidaat deelt dit met werkgevers'
    : 'werkgevers zien dit niet'
  return (
    <SummaryList
      rijen={[
        { label: 'Gewenst werk', waarde: profiel.gewenst.join(', '), ...beroepen },
        { label: 'Gedaan werk', waarde: profiel.gewerkt.join(', '), ...beroepen },
        { label: 'Uren', waarde: formatUren(profiel.urenMin, profiel.urenMax), ...wensen },
        {
          label: 'Beschikbaar',
          waarde: profiel.beschikbaarVanaf ? `vanaf ${formatDatumKort(profiel.beschikbaarVanaf)}` : 'meteen',
          ...wensen,
        },
        { label: 'Overdag werken', waarde: yesNo(profiel.kantoortijden), ...wensen },
        { label: 'Avond, nacht of weekend', waarde: yesNo(profiel.onregelmatig), ...wensen },
        {
          label: 'Reizen',
          waarde: [
            `hooguit ${profiel.maxReisafstandKm} km`,
            ...profiel.vervoermiddelen.map((middel) => VERVOERMIDDEL_LABEL[middel].toLowerCase()),
          ].join(', '),
          ...wensen,
        },
        {
          label: 'Soort plek',
          waarde: profiel.soorten.map((soort) => SOORT_LABEL[soort]).join(', ') || 'Alles staat open',
          ...wensen,
        },
        { label: 'Werk- en denkniveau', waarde: denkniveauLabel(profiel.werkEnDenkniveau), ...wensen },
        { label: 'Wat helpt op het werk', waarde: steun && `${steun} (${gedeeld})`, ...wensen },
      ]}
    />
  )
}

function yesNo(antwoord: boolean | null): string {
  if (antwoord === null) return 'Nog niet bekend'
  return antwoord ? 'Ja' : 'Nee'
}
