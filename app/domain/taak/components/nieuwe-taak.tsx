import { useForm, type SubmissionResult } from '@conform-to/react'
import { Form, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { NieuweTaakSchema } from '#app/domain/taak/taak.ts'
import { Button } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TaakVelden } from './taak-velden.tsx'

type Props = {
  /** Of the task to be made: a form that is sent twice makes one. */
  id: string
  standaard: { toegewezenAanId: string; vervaldatum: string }
  adviseurs: { id: string; naam: string }[]
  lastResult: SubmissionResult | undefined
}

/** The form that adds a task to the list beside it. */
export function NieuweTaak({ id, standaard, adviseurs, lastResult }: Props) {
  const [form, fields] = useForm<z.input<typeof NieuweTaakSchema>>({
    id: 'taak',
    lastResult,
    defaultValue: standaard,
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={id} />
          <TaakVelden fields={fields} adviseurs={adviseurs} />
          <FormActions>
            <Button disabled={bezig}>Taak maken</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  )
}
