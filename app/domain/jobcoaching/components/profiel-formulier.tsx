import { useForm, type SubmissionResult } from '@conform-to/react'
import type { ComponentProps } from 'react'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { PROFIEL_TEKST_MAX, PROFIEL_TITEL, PROFIEL_VELDEN, type ProfielSoort } from '../profiel.ts'

type Props = {
  soort: ProfielSoort
  kruimels: ComponentProps<typeof FormPage>['kruimels']
  /** What was written before; null when there is none yet. */
  profiel: ({ versie: number } & Record<string, unknown>) | null
  resultaat: SubmissionResult | undefined
}

/** The questions of one of the two profiles of a traject. */
export function ProfielFormulier({ soort, kruimels, profiel, resultaat }: Props) {
  const velden = PROFIEL_VELDEN[soort]
  const [form, fields] = useForm<Record<string, string>>({
    id: 'profiel',
    lastResult: resultaat,
    defaultValue: Object.fromEntries(velden.map(({ naam }) => [naam, (profiel?.[naam] as string) ?? ''])),
  })
  return (
    <FormPage
      kruimels={kruimels}
      titel={PROFIEL_TITEL[soort]}
      intro="Alleen u leest dit, en wie het traject van u overneemt. Schrijf wat er nodig is, niet waarom: geen diagnose en niets over gezondheid."
      knop="Profiel opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={profiel?.versie ?? 0} />
      {velden.map(({ naam, label, hint }) => {
        const veld = fields[naam]
        return (
          veld && (
            <TextareaField
              key={naam}
              {...fieldProps(veld)}
              label={label}
              hint={hint}
              verplicht={false}
              rijen={3}
              maxTekens={PROFIEL_TEKST_MAX}
            />
          )
        )
      })}
    </FormPage>
  )
}
