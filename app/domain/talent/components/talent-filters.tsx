import { Button } from '#app/ui/button.tsx'
import { FacetGroup, FilterDetails } from '#app/ui/filters.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { FILTERS, type TalentFilter, type TalentZoekvraag } from '#app/domain/talent/talent.ts'
import type { FacetKeuze, GetoondeFacetten } from '#app/domain/talent/toon-facetten.ts'

const TITELS: Record<TalentFilter, string> = {
  werk: 'Werk dat iemand zoekt',
  uren: 'Uren per week',
  regio: 'Regio',
  vanaf: 'Kan beginnen',
  kan: 'Wat iemand kan',
  papier: 'Diploma’s en rijbewijs',
  ervaring: 'Werk dat iemand deed',
  soort: 'Wat voor plek',
}

const HINTS: Partial<Record<TalentFilter, string>> = {
  kan: 'Kiest u er meer, dan moet iemand alles kunnen.',
  papier: 'Kiest u er meer, dan moet iemand alles hebben.',
}

type Props = { vraag: TalentZoekvraag; facetten: GetoondeFacetten; beperkt: boolean }

/** Search box and filters of the talentverkenner: a plain GET form, so that every search has an address. */
export function TalentFilters({ vraag, facetten, beperkt }: Props) {
  return (
    <FormFields>
      <TextField
        naam="q"
        type="search"
        label="Zoek op werk of vaardigheid"
        hint="Bijvoorbeeld: kok, inpakken of heftruck."
        standaard={vraag.q}
      />
      <div>
        <Button icoon="zoek">Zoek profielen</Button>
      </div>
      <FilterDetails isActief={FILTERS.some((filter) => vraag[filter].length > 0)}>
        {!beperkt && (
          <p className="utrecht-form-field-description">
            Het getal zegt ongeveer hoeveel profielen er zijn. Minder dan 5 tonen wij niet.
          </p>
        )}
        {(Object.keys(TITELS) as TalentFilter[]).map((filter) => (
          <FacetGroup
            key={filter}
            naam={filter}
            titel={TITELS[filter]}
            hint={HINTS[filter]}
            opties={facetten[filter].map(toOptie)}
            gekozen={vraag[filter]}
          />
        ))}
        <div>
          <Button soort="secondary">Filters toepassen</Button>
        </div>
      </FilterDetails>
    </FormFields>
  )
}

function toOptie({ waarde, label, band }: FacetKeuze) {
  return { waarde, label: band === null ? label : `${label} (${band}+)` }
}
