import type { FieldMetadata } from '@conform-to/react'
import { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, PostcodeField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { DOELGROEP_LABEL, DOELGROEPEN } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Velden = Record<
  | 'voornaam'
  | 'achternaam'
  | 'email'
  | 'telefoon'
  | 'geboortedatum'
  | 'straat'
  | 'huisnummer'
  | 'postcode'
  | 'plaats'
  | 'gemeenteCode'
  | 'doelgroep'
  | 'notitie'
  | 'werkcoachId',
  Pick<
    FieldMetadata<unknown, Record<string, unknown>, string[]>,
    'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
  >
>

type Keuze = { waarde: string; label: string }

type Props = {
  fields: Velden
  keuzes: { werkcoaches: Keuze[]; gemeenten: Keuze[] }
  emailHint: string
}

/** The person, as the WSP knows them. Autocomplete is off: the one who types is not the one it is about. */
export function GegevensVelden({ fields, keuzes, emailHint }: Props) {
  return (
    <>
      <TextField {...fieldProps(fields.voornaam)} label="Voornaam" autoComplete="off" breedte="middel" />
      <TextField {...fieldProps(fields.achternaam)} label="Achternaam" autoComplete="off" breedte="middel" />
      <TextField
        {...fieldProps(fields.email)}
        type="email"
        label="E-mailadres"
        hint={emailHint}
        autoComplete="off"
      />
      <TextField
        {...fieldProps(fields.telefoon)}
        type="tel"
        label="Telefoonnummer"
        verplicht={false}
        autoComplete="off"
        breedte="middel"
      />
      <DateField
        {...fieldProps(fields.geboortedatum)}
        label="Geboortedatum"
        hint="Een profiel van iemand onder de 18 jaar wordt nooit zichtbaar voor werkgevers."
      />
      <TextField {...fieldProps(fields.straat)} label="Straat" autoComplete="off" />
      <TextField {...fieldProps(fields.huisnummer)} label="Huisnummer" autoComplete="off" breedte="kort" />
      <PostcodeField {...fieldProps(fields.postcode)} label="Postcode" autoComplete="off" />
      <TextField {...fieldProps(fields.plaats)} label="Plaats" autoComplete="off" breedte="middel" />
      <SelectField
        {...fieldProps(fields.gemeenteCode)}
        label="Gemeente die de kandidaat helpt"
        opties={keuzes.gemeenten}
      />
      <SelectField
        {...fieldProps(fields.doelgroep)}
        label="Doelgroep"
        hint="Alleen voor het WSP. Een werkgever ziet dit nooit en het telt niet mee bij het matchen."
        opties={DOELGROEPEN.map((waarde) => ({ waarde, label: DOELGROEP_LABEL[waarde] }))}
      />
      <SelectField
        {...fieldProps(fields.werkcoachId)}
        label="Wie begeleidt de kandidaat?"
        opties={keuzes.werkcoaches}
      />
      <TextareaField
        {...fieldProps(fields.notitie)}
        label="Notitie voor collega’s"
        hint="De kandidaat kan dit lezen. Schrijf niets over gezondheid en geen BSN."
        verplicht={false}
        maxTekens={2000}
      />
    </>
  )
}
