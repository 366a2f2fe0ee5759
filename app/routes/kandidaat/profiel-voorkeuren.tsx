import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/profiel-voorkeuren'
import { VoorkeurenVelden } from '#app/domain/kandidaatprofiel/components/voorkeuren-velden.tsx'
import { ProfielvoorkeurenSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getProfielvoorkeuren } from '#app/domain/kandidaatprofiel/get-profielvoorkeuren.server.ts'
import { saveProfielvoorkeuren } from '#app/domain/kandidaatprofiel/save-profielvoorkeuren.server.ts'
import { toVoorkeurenForm } from '#app/domain/kandidaatprofiel/voorkeuren-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uren, reizen en wensen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  return toVoorkeurenForm(found(await getProfielvoorkeuren(actor, actor.kandidaatId)))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), ProfielvoorkeurenSchema)
  if (!form.ok) return invalidForm(form)
  const actor = actorOf(context, 'kandidaat')
  const result = await saveProfielvoorkeuren(actor, { ...form.data, kandidaatId: actor.kandidaatId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/kandidaat/profiel'), 'Je wensen zijn opgeslagen.')
}

export default function ProfielVoorkeuren({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'voorkeuren',
    defaultValue: loaderData,
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn profiel', naar: href('/kandidaat/profiel') }]} />
      <PageHeader titel="Uren, reizen en wensen" intro="Zo zoeken wij werk dat past bij jouw leven." />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <VoorkeurenVelden fields={fields} voor="kandidaat" />
          <FormActions>
            <Button>Wensen opslaan</Button>
            <LinkButton soort="subtle" to={href('/kandidaat/profiel')}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
