import { Form } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Link } from '#app/ui/link.tsx'

type Props = {
  q: string
  /** What else the list is asked, and keeps. */
  rest: Record<string, string>
  /** The same list without what was typed. */
  alles: string
}

/** Finds a contract in a long list. */
export function ZoekContract({ q, rest, alles }: Props) {
  return (
    <Form method="get" role="search" aria-label="Zoek een contract" key={q}>
      <FormFields>
        {Object.entries(rest).map(([naam, waarde]) => (
          <input key={naam} type="hidden" name={naam} value={waarde} />
        ))}
        <TextField
          naam="q"
          id="zoek-contract"
          type="search"
          label="Contractnummer, opdrachtnemer of onderwerp"
          standaard={q}
          verplicht={undefined}
        />
        <FormActions>
          <Button soort="secondary" icoon="zoek">
            Zoeken
          </Button>
          {q && <Link to={alles}>Toon alle contracten</Link>}
        </FormActions>
      </FormFields>
    </Form>
  )
}
