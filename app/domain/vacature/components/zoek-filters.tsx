import { SBI_LABEL } from '#app/domain/werkgever/werkgever.ts'
import { Button } from '#app/ui/button.tsx'
import { FacetGroup, FilterDetails } from '#app/ui/filters.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { PostcodeField, TextField } from '#app/ui/form/text-field.tsx'
import { URENKLASSEN } from '../urenklassen.ts'
import { SOORT_LABEL, SOORTEN } from '../vacature.ts'

type Vraag = {
  q: string
  soort: string[]
  sector: string[]
  gemeente: string[]
  uren: string[]
  postcode: string
  km: number
}

type Props = {
  vraag: Vraag
  /** Null when the counts are not known. */
  facetten: Record<'soorten' | 'sbiSectie' | 'gemeente' | 'urenKlasse', Record<string, number>> | null
  afstanden: number[]
  rond: string | null | false
}

/** Search box and filters of the public list: a plain GET form, so that every search has an address. */
export function ZoekFilters({ vraag, facetten, afstanden, rond }: Props) {
  return (
    <FormFields>
      <TextField naam="q" type="search" label="Zoek op werk, taak of plaats" standaard={vraag.q} />
      <PostcodeField
        naam="postcode"
        label="Jouw postcode"
        standaard={vraag.postcode}
        verplicht={false}
        hint={rond ? `Wij zoeken rond ${rond}.` : undefined}
        fout={rond === false ? 'Deze postcode kennen wij niet. Wij zoeken nu overal.' : undefined}
      />
      <SelectField
        naam="km"
        label="Hoe ver weg mag het zijn?"
        kies={null}
        standaard={vraag.km}
        opties={afstanden.map((km) => ({ waarde: km, label: `Tot ${km} km` }))}
        hint="Telt alleen als je een postcode invult."
      />
      <div>
        <Button icoon="zoek">Zoek vacatures</Button>
      </div>
      <FilterDetails
        isActief={[vraag.soort, vraag.uren, vraag.gemeente, vraag.sector].some((lijst) => lijst.length > 0)}
      >
        <Facet
          naam="soort"
          titel="Soort plek"
          opties={SOORTEN.map((soort) => [soort, SOORT_LABEL[soort]])}
          gekozen={vraag.soort}
          aantallen={facetten?.soorten}
        />
        <Facet
          naam="uren"
          titel="Uren per week"
          opties={Object.entries(URENKLASSEN).map(([klasse, { label }]) => [klasse, label])}
          gekozen={vraag.uren}
          aantallen={facetten?.urenKlasse}
        />
        <Facet
          naam="gemeente"
          titel="Gemeente"
          opties={Object.keys(facetten?.gemeente ?? {})
            .concat(vraag.gemeente)
            .filter((naam, index, alle) => alle.indexOf(naam) === index)
            .sort((a, b) => a.localeCompare(b, 'nl'))
            .map((naam) => [naam, naam])}
          gekozen={vraag.gemeente}
          aantallen={facetten?.gemeente}
        />
        <Facet
          naam="sector"
          titel="Sector"
          opties={Object.entries(SBI_LABEL)}
          gekozen={vraag.sector}
          aantallen={facetten?.sbiSectie}
        />
        <div>
          <Button soort="secondary">Filters toepassen</Button>
        </div>
      </FilterDetails>
    </FormFields>
  )
}

type FacetProps = {
  naam: string
  titel: string
  opties: [string, string][]
  gekozen: string[]
  aantallen: Record<string, number> | undefined
}

/** The values that give a result, and what is ticked; all values when the counts are not known. */
function Facet({ naam, titel, opties, gekozen, aantallen }: FacetProps) {
  const zichtbaar = opties.filter(([waarde]) => !aantallen || aantallen[waarde] || gekozen.includes(waarde))
  return (
    <FacetGroup
      naam={naam}
      titel={titel}
      gekozen={gekozen}
      opties={zichtbaar.map(([waarde, label]) => ({
        waarde,
        label: aantallen ? `${label} (${aantallen[waarde] ?? 0})` : label,
      }))}
    />
  )
}
