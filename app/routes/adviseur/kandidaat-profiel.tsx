import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/kandidaat-profiel'
import { VoorkeurenVelden } from '#app/domain/kandidaatprofiel/components/voorkeuren-velden.tsx'
import { ProfielvoorkeurenSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getProfielvoorkeuren } from '#app/domain/kandidaatprofiel/get-profielvoorkeuren.server.ts'
import { saveProfielvoorkeuren } from '#app/domain/kandidaatprofiel/save-profielvoorkeuren.server.ts'
import { toVoorkeurenForm } from '#app/domain/kandidaatprofiel/voorkeuren-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wensen van de kandidaat | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const row = found(await getProfielvoorkeuren(actorOf(context, 'adviseur'), kandidaatId))
  return { kandidaatId, code: row.code, form: toVoorkeurenForm(row) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const form = parseForm(await readForm(request), ProfielvoorkeurenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveProfielvoorkeuren(actorOf(context, 'adviseur'), { ...form.data, kandidaatId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/kandidaten/:kandidaatId', { kandidaatId }),
    'De wensen zijn opgeslagen.',
  )
}

export default function KandidaatProfiel({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, code } = loaderData
  const [form, fields] = useForm<z.input<typeof ProfielvoorkeurenSchema>>({
    id: 'voorkeuren',
    defaultValue: loaderData.form,
    lastResult: actionData?.resultaat,
  })
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader
        titel="Uren, reizen en wensen"
        intro="Of werkgevers zien wat helpt op het werk, beslist de kandidaat zelf."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <VoorkeurenVelden fields={fields} voor="adviseur" />
          <FormActions>
            <Button>Wensen opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
