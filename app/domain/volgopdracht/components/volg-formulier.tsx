import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form } from 'react-router'
import type { z } from 'zod'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { KLASSE_LABEL, MINIMA, VOLG_KLASSEN, type Drempel, type VolgSchema } from '../volgopdracht.ts'

type Props = {
  /** Null: not followed yet. */
  volgt: (Drempel & { versie: number }) | null
  resultaat: SubmissionResult | undefined
  /** What the button says when it is not followed yet. */
  knop: string
  terug: string
}

/** When a match is worth a mail, of a vacature or of a candidate. */
export function VolgFormulier({ volgt, resultaat, knop, terug }: Props) {
  const [form, fields] = useForm<z.input<typeof VolgSchema>>({
    id: 'volgen',
    lastResult: resultaat,
    defaultValue: {
      klasse: volgt?.klasse ?? 'past',
      minimum: String(volgt?.minimum ?? 60),
      metNavragen: volgt?.metNavragen ? 'on' : undefined,
    },
  })
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={volgt?.versie ?? 0} />
          <RadioGroupField
            {...fieldProps(fields.klasse)}
            label="Wat wilt u horen?"
            opties={VOLG_KLASSEN.map((waarde) => ({ waarde, label: KLASSE_LABEL[waarde] }))}
          />
          <RadioGroupField
            {...fieldProps(fields.minimum)}
            label="Vanaf welk cijfer “samen”?"
            opties={MINIMA.map(({ waarde, label }) => ({ waarde, label }))}
            rij
          />
          <CheckboxField
            {...fieldProps(fields.metNavragen)}
            label="Ook als iets wat moet nog niet bekend is"
            hint="U moet dan eerst iets navragen."
            verplicht={false}
          />
        </FormFields>
        <FormActions>
          <Button>{volgt ? 'Opslaan' : knop}</Button>
          <LinkButton soort="subtle" to={terug}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </>
  )
}

/** The threshold in words: "Alleen wat past, vanaf 60". */
export function drempelTekst({
  klasse,
  minimum,
  metNavragen,
}: {
  klasse: (typeof VOLG_KLASSEN)[number]
  minimum: number
  metNavragen: boolean
}): string {
  const vanaf = minimum > 0 ? `, vanaf ${minimum}` : ''
  return `${KLASSE_LABEL[klasse]}${vanaf}${metNavragen ? ', ook met iets om na te vragen' : ''}`
}
