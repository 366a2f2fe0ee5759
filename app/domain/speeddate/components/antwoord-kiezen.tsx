import { SelectField } from '#app/ui/form/select-field.tsx'
import { ANTWOORD_LABEL, ANTWOORDEN, veldNaam, type Antwoord, type Kant } from '../antwoorden.ts'

type Props = { kant: Kant; gesprekId: string; label: string; antwoord: Antwoord | null }

/** What one side thinks of one talk. */
export function AntwoordKiezen({ kant, gesprekId, label, antwoord }: Props) {
  return (
    <SelectField
      naam={veldNaam(kant, gesprekId)}
      label={label}
      standaard={antwoord ?? ''}
      verplicht={false}
      kies="Nog niet ingevuld"
      opties={ANTWOORDEN.map((waarde) => ({ waarde, label: ANTWOORD_LABEL[waarde] }))}
    />
  )
}
