import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import type { EindeReden } from '../bemiddeling.ts'

type Props = {
  action: string
  versie: number
  knop: string
  vraag: string
  bevestig: string
  redenLabel: string
  redenen: { waarde: EindeReden; label: string }[]
}

/** Stops a bemiddeling: asks for the reason in place. Works without JavaScript. */
export function EindeForm({ action, versie, knop, vraag, bevestig, redenLabel, redenen }: Props) {
  return (
    <ConfirmForm action={action} knop={knop} vraag={vraag} bevestig={bevestig}>
      <HiddenField naam="versie" waarde={versie} />
      <SelectField naam="reden" label={redenLabel} opties={redenen} />
    </ConfirmForm>
  )
}
