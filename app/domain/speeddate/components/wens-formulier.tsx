import { useForm, type SubmissionResult } from '@conform-to/react'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { personenTekst } from '#app/domain/evenement/evenement.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { TAFELS_MAX, type Wens } from '../wens.ts'

type Props = {
  evenement: { id: string; titel: string }
  naam: string
  versie: number
  wens: Wens
  /** How many people of the employer come; null for a candidate. */
  mensen: number | null
  open: boolean
  resultaat?: SubmissionResult<string[]> | undefined
}

const VELDEN = [
  ['komtOm', 'Komt om', 'Laat dit leeg als deze deelnemer er vanaf de eerste ronde is.'],
  ['gaatOm', 'Gaat weg om', 'Laat dit leeg als deze deelnemer tot het einde blijft.'],
  ['wegVan', 'Tussendoor weg van', 'Laat dit leeg als dat niet zo is.'],
  ['wegTot', 'Tussendoor weg tot', undefined],
] as const

/** When somebody is there, and of an employer at how many tables. */
export function WensFormulier({ evenement, naam, versie, wens, mensen, open, resultaat }: Props) {
  const [form, fields] = useForm<Record<keyof Wens, string>>({
    id: 'wens',
    lastResult: resultaat,
    defaultValue: {
      tafels: String(wens.tafels),
      komtOm: wens.komtOm ?? '',
      gaatOm: wens.gaatOm ?? '',
      wegVan: wens.wegVan ?? '',
      wegTot: wens.wegTot ?? '',
    },
  })
  return (
    <FormPage
      kruimels={evenementKruimels(evenement, 'speeddates')}
      titel={naam}
      intro="Wat u hier invult, telt bij het maken, wijzigen en aanvullen van het rooster. Gesprekken die er al staan en niet meer kunnen, ziet u daarna bij het rooster."
      knop="Opslaan"
      fouten={summaryProps(form)}
      nietNu={open ? null : 'Dit kan zolang het evenement gepubliceerd is en niet voorbij is.'}
    >
      <HiddenField naam="versie" waarde={versie} />
      {mensen !== null && (
        <NumberField
          {...fieldProps(fields.tafels)}
          label="Aan hoeveel tafels tegelijk"
          hint={`Aangemeld: ${personenTekst(mensen)}. Aan elke tafel zit iemand van deze werkgever. Een kandidaat spreekt maar één van hen. Hoogstens ${TAFELS_MAX} tafels.`}
          eenheid="tafels"
        />
      )}
      {VELDEN.map(([veld, label, hint]) => (
        <TextField
          key={veld}
          {...fieldProps(fields[veld])}
          label={label}
          {...(hint && { hint: `Bijvoorbeeld 14:00. ${hint}` })}
          verplicht={false}
          breedte="kort"
          autoComplete="off"
        />
      ))}
    </FormPage>
  )
}
