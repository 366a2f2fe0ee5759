import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { CurrencyField, DateField, HiddenField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { hooguitTekst, type Deelname } from '../deelname.ts'
import { isMetAantal, isMetBedrag, type InvullingSoort, type PlaatsingKeuze } from '../invulling.ts'

type Veld = Pick<
  FieldMetadata<unknown, Record<string, unknown>, string[]>,
  'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
>
type Werk = 'omschrijving' | 'bedrag' | 'aantal' | 'van' | 'tot'
type Naam = Werk | 'plaatsingId' | 'moment'

type Props = {
  soort: InvullingSoort
  /** The id that this form makes: a form that is sent twice makes one. */
  id: string
  fields: Record<Naam, Veld>
  plaatsingen: PlaatsingKeuze[]
  /** The event of the WSP at which it was done. */
  deelname: Deelname | null
}

/** The questions about one kind of work, the same for a contractor and an adviseur. */
export function InvullingVelden({ soort, id, fields, plaatsingen, deelname }: Props) {
  return (
    <>
      <HiddenField naam="id" waarde={id} />
      <HiddenField naam="soort" waarde={soort} />
      {deelname && <HiddenField naam="evenementId" waarde={deelname.evenementId} />}
      {soort === 'plaatsing' && (
        <SelectField
          {...fieldProps(fields.plaatsingId)}
          label="Welke plaatsing?"
          hint="Uren en dagen komen uit de afspraken van de plaatsing. Loonstroken zijn niet nodig."
          opties={plaatsingen.map((keuze) => ({ waarde: keuze.id, label: plaatsingTekst(keuze) }))}
        />
      )}
      <WerkVelden soort={soort} fields={fields} deelname={deelname} />
      {deelname ? (
        <HiddenField naam="moment" waarde="ingediend" />
      ) : (
        <RadioGroupField
          {...fieldProps(fields.moment)}
          label="Is het al gebeurd of begonnen?"
          opties={[
            { waarde: 'ingediend', label: 'Ja, beoordeel het' },
            { waarde: 'gepland', label: 'Nog niet, dit is gepland', hint: 'U dient het later in.' },
          ]}
        />
      )}
    </>
  )
}

type WerkProps = { soort: InvullingSoort; fields: Record<Werk, Veld>; deelname?: Deelname | null }

/** What it is, its amount and its days: what can be changed afterwards. */
export function WerkVelden({ soort, fields, deelname }: WerkProps) {
  return (
    <>
      {soort !== 'plaatsing' && (
        <TextField
          {...fieldProps(fields.omschrijving)}
          label="Wat is er gedaan of wordt er gedaan?"
          hint="Schrijf geen namen van medewerkers en niets over gezondheid of uitkering."
          maxLength={200}
        />
      )}
      {isMetBedrag(soort) && (
        <CurrencyField
          {...fieldProps(fields.bedrag)}
          label={
            soort === 'inkoop' ? 'Bedrag van de factuur, zonder btw' : 'Waarde die is afgesproken, zonder btw'
          }
        />
      )}
      {isMetAantal(soort) && (
        <NumberField
          {...fieldProps(fields.aantal)}
          label={soort === 'expertise' ? 'Hoeveel uren?' : 'Hoeveel plaatsen?'}
          eenheid={soort === 'expertise' ? 'uur' : 'plaatsen'}
          {...(deelname && { hint: hooguitTekst(deelname) })}
        />
      )}
      <DateField
        {...fieldProps(fields.van)}
        label="Eerste dag"
        verplicht={soort !== 'plaatsing'}
        {...(soort === 'plaatsing' && { hint: 'Leeg is vanaf de eerste werkdag.' })}
      />
      <DateField
        {...fieldProps(fields.tot)}
        label="Laatste dag"
        verplicht={soort !== 'plaatsing'}
        {...(soort === 'plaatsing' && { hint: 'Leeg is zolang de plaatsing binnen het contract loopt.' })}
      />
    </>
  )
}

function plaatsingTekst({ functie, startdatum, beeindigdOp, teltBij }: PlaatsingKeuze): string {
  const dagen = `vanaf ${formatDatumKort(startdatum)}${beeindigdOp ? ` tot en met ${formatDatumKort(beeindigdOp)}` : ''}`
  return `${functie}, ${dagen}${teltBij ? ` (telt al bij contract ${teltBij})` : ''}`
}
