import { Form } from 'react-router'
import { Button } from '../button.tsx'
import { FormActions, FormFields } from './form-actions.tsx'
import { TextField } from './text-field.tsx'

/** Asks for a part of a name, in the address of the page; `q` is what was asked. */
export function ZoekForm({ label, q }: { label: string; q: string }) {
  return (
    <Form method="get" role="search">
      <FormFields>
        <TextField naam="q" label={label} standaard={q} verplicht={false} type="search" />
        <FormActions>
          <Button soort="secondary">Zoeken</Button>
        </FormActions>
      </FormFields>
    </Form>
  )
}
