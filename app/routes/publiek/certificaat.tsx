import { useForm } from '@conform-to/react'
import { Form, useNavigation } from 'react-router'
import type { Route } from './+types/certificaat'
import { ControleSchema } from '#app/domain/deelname/certificaat.ts'
import { checkCertificaat, type Geldig } from '#app/domain/deelname/check-certificaat.server.ts'
import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { requestContext } from '#app/http/context.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Bewijs van deelname controleren | WSP-portaal' }]

/** A post, so that the name that was typed stands in no address and no log. Nothing is kept. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), ControleSchema)
  if (!form.ok) return invalidForm(form)
  const result = await checkCertificaat({ ...form.data, ip: context.get(requestContext).ip })
  if (!result.ok) return refusedForm(form, result)
  return { resultaat: form.submission.reply({ resetForm: false }), uitslag: { geldig: result.data } }
}

export default function CertificaatControle({ actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'controle',
    lastResult: actionData?.resultaat,
    defaultValue: { code: '', naam: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  const uitslag = actionData && 'uitslag' in actionData ? actionData.uitslag : null
  return (
    <Page>
      <PageHeader
        titel="Bewijs van deelname controleren"
        intro="Hier kijkt u na of een bewijs van deelname van het WerkgeversServicepunt echt is. Vul in wat erop staat. Wij bewaren niet wat u invult."
      />
      {uitslag && <Uitslag geldig={uitslag.geldig} />}
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField
            {...fieldProps(fields.code)}
            label="Code"
            hint="12 letters en cijfers, bijvoorbeeld 7F3Q-K2MP-9WXA."
            breedte="middel"
            autoComplete="off"
            spellCheck={false}
          />
          <TextField {...fieldProps(fields.naam)} label="Naam op het bewijs" autoComplete="off" />
          <FormActions>
            <Button disabled={bezig}>Controleer</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}

function Uitslag({ geldig }: { geldig: Geldig | null }) {
  if (!geldig)
    return (
      <Alert toon="warning" titel="Niet geldig" role="status">
        Er is geen geldig bewijs met deze code en deze naam. Kijk of u allebei precies zo invulde als op het
        bewijs.
      </Alert>
    )
  return (
    <Alert toon="ok" titel="Dit bewijs is geldig" role="status">
      {`Het hoort bij ${geldig.titel}, ${wanneerTekst(geldig.start, geldig.einde)}. Uitgegeven op ${formatDatumTijd(geldig.uitgegevenOp)}.`}
    </Alert>
  )
}
