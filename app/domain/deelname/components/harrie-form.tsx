import { useForm, type SubmissionResult } from '@conform-to/react'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import type { Harriebuddys } from '../harriebuddys.ts'

/** Asks how many of the trained colleagues still work at an employer. */
export function HarrieForm({
  kruimels,
  buddys,
  resultaat,
}: {
  kruimels: { label: string; naar: string }[]
  buddys: Harriebuddys | null
  resultaat: SubmissionResult | undefined
}) {
  const { gevolgd, aantal } = buddys ?? { gevolgd: 0, aantal: 0 }
  const [form, fields] = useForm<Record<'aantal', string>>({
    id: 'harrie',
    lastResult: resultaat,
    defaultValue: { aantal: String(aantal) },
  })
  return (
    <FormPage
      kruimels={kruimels}
      titel="Wie werkt er nog?"
      intro={`${gevolgd === 1 ? '1 collega volgde' : `${gevolgd} collega’s volgden`} de Harrie-training. Werkt iemand van hen er niet meer, pas dan het aantal aan. Wij zoeken dan geen kandidaten meer op hulp die er niet is. Namen bewaren wij niet.`}
      knop="Opslaan"
      fouten={summaryProps(form)}
    >
      <TextField
        {...fieldProps(fields.aantal)}
        label="Hoeveel van hen werken er nog?"
        hint={`Van 0 tot en met ${gevolgd}.`}
        inputMode="numeric"
      />
    </FormPage>
  )
}
