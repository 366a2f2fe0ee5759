import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/werkgever-wijzigen'
import { GegevensVelden } from '#app/domain/werkgever/components/gegevens-velden.tsx'
import { getRelatie } from '#app/domain/werkgever/get-relatie.server.ts'
import { listDienstclusters } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { saveWerkgever } from '#app/domain/werkgever/save-werkgever.server.ts'
import { WerkgeverSchema } from '#app/domain/werkgever/werkgever-form.ts'
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

export const meta: Route.MetaFunction = () => [{ title: 'Gegevens van de werkgever | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const [gevonden, clusters] = await Promise.all([
    getRelatie(actorOf(context, 'adviseur'), parseId(params.werkgeverId)),
    listDienstclusters(),
  ])
  const werkgever = found(gevonden)
  return {
    id: werkgever.id,
    naam: werkgever.naam,
    clusters,
    waarden: {
      versie: String(werkgever.versie),
      naam: werkgever.naam,
      handelsnamen: werkgever.handelsnamen.join('\n'),
      kvkNummer: werkgever.kvkNummer,
      website: werkgever.website?.replace(/^https?:\/\//, '') ?? '',
      sbiSectie: werkgever.sbiSectie,
      focussector: werkgever.focussector ?? '',
      grootteklasse: werkgever.grootteklasse,
      dienstclusterCode: werkgever.dienstclusterCode,
      herkomst: werkgever.herkomst,
      herkomstToelichting: werkgever.herkomstToelichting ?? '',
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), WerkgeverSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveWerkgever(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId }),
    'De gegevens zijn opgeslagen.',
  )
}

export default function WerkgeverWijzigen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, naam, clusters, waarden } = loaderData
  const [form, fields] = useForm<z.input<typeof WerkgeverSchema>>({
    id: 'werkgever',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const terug = href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: naam, naar: terug },
        ]}
      />
      <PageHeader titel="Gegevens wijzigen" intro="Adressen wijzigt u bij de vestigingen." />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <GegevensVelden fields={fields} clusters={clusters} />
          <FormActions>
            <Button>Gegevens opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
