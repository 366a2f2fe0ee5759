import { Form } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/slotverklaring'
import { checkSlotcode } from '#app/domain/sroi/make-slotverklaring.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumTijd, formatEuro } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Slotverklaring SROI controleren | WSP-portaal' },
  { name: 'robots', content: 'noindex' },
]

const VraagSchema = z.object({ code: z.string().trim().max(40).catch('').default('') })

export async function loader({ url }: Route.LoaderArgs) {
  const { code } = parseQuery(url, VraagSchema)
  return { code, verklaring: code ? await checkSlotcode(code) : null }
}

export default function Slotverklaring({ loaderData: { code, verklaring } }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader
        titel="Slotverklaring SROI controleren"
        intro="Onderaan een slotverklaring staat een controlecode. Vul die in en vergelijk wat u ziet met het document."
      />
      <Form method="get">
        <FormFields>
          <TextField
            naam="code"
            id="code"
            label="Controlecode"
            hint="Bijvoorbeeld SROI-7F3Q-K2M9-PX4T."
            standaard={code}
            breedte="middel"
            autoComplete="off"
            spellCheck={false}
          />
          <FormActions>
            <Button>Controleren</Button>
          </FormActions>
        </FormFields>
      </Form>
      {verklaring ? (
        <>
          <Alert toon="ok" titel="Deze slotverklaring is echt en geldt nog">
            Staat er in het document iets anders dan hieronder? Dan is het document veranderd.
          </Alert>
          <SummaryList
            rijen={[
              { label: 'Controlecode', waarde: verklaring.code },
              { label: 'Contract', waarde: verklaring.contractnummer },
              { label: 'Opdrachtgever', waarde: verklaring.opdrachtgever },
              { label: 'Afgesloten op', waarde: formatDatumTijd(verklaring.geslotenOp) },
              { label: 'Uitkomst', waarde: verklaring.isVoldaan ? 'Voldaan' : 'Niet helemaal voldaan' },
              { label: 'Verplichting', waarde: formatEuro(verklaring.verplichtCents) },
            ]}
          />
        </>
      ) : (
        code && (
          <Alert toon="warning" titel="Wij kennen geen slotverklaring met deze code">
            Kijk de code na. Is een contract weer geopend, dan geldt de oude verklaring niet meer.
          </Alert>
        )
      )}
    </Page>
  )
}
