import { PLAATSING_EINDE_LABEL, PLAATSING_EINDE_REDENEN } from '#app/domain/plaatsing/einde.ts'
import type { fieldProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField } from '#app/ui/form/text-field.tsx'

type Veld = ReturnType<typeof fieldProps>

/** When and why somebody left. With `alleenAls` the form also offers another answer, for which these stay empty. */
export function EindeVelden({
  laatsteWerkdag,
  reden,
  alleenAls,
}: {
  laatsteWerkdag: Veld
  reden: Veld
  alleenAls?: string
}) {
  const vooraf = alleenAls ? `${alleenAls} ` : ''
  return (
    <>
      <DateField
        {...laatsteWerkdag}
        label="Laatste werkdag"
        hint={`${vooraf}De laatste dag dat deze medewerker echt werkte. Is de medewerker nooit begonnen? Dan mag dit leeg blijven.`}
        verplicht={!alleenAls}
      />
      <SelectField
        {...reden}
        label="Waarom werkt deze medewerker er niet meer?"
        hint={`${vooraf}Wij vragen niets over gezondheid.`}
        verplicht={!alleenAls}
        opties={PLAATSING_EINDE_REDENEN.map((waarde) => ({ waarde, label: PLAATSING_EINDE_LABEL[waarde] }))}
      />
    </>
  )
}
