import { data, Form, href } from 'react-router'
import type { Route } from './+types/kandidaat-beroepen'
import { BeroepenVelden } from '#app/domain/kandidaatprofiel/components/beroepen-velden.tsx'
import { BeroepenSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getBeroepen } from '#app/domain/kandidaatprofiel/get-beroepen.server.ts'
import { saveBeroepen } from '#app/domain/kandidaatprofiel/save-beroepen.server.ts'
import { searchFieldTermen } from '#app/domain/kandidaatprofiel/search-field-termen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId, statusOf } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Beroepen van de kandidaat | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  return { kandidaatId, ...found(await getBeroepen(actorOf(context, 'adviseur'), kandidaatId)) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const formData = await readForm(request)
  const form = parseForm(formData, BeroepenSchema)
  const { zoek, gekozen } = await searchFieldTermen(formData, { gewenst: 'beroep', gewerkt: 'beroep' })
  if (zoek) return { resultaat: form.submission.reply(), zoek, gekozen }
  if (!form.ok) return data({ resultaat: form.resultaat, zoek, gekozen }, { status: 400 })
  const result = await saveBeroepen(actorOf(context, 'adviseur'), { ...form.data, kandidaatId })
  if (!result.ok) {
    const resultaat = form.submission.reply({ formErrors: [meldingOf(result)] })
    return data({ resultaat, zoek, gekozen }, { status: statusOf(result) })
  }
  return redirectWithMelding(
    href('/adviseur/kandidaten/:kandidaatId', { kandidaatId }),
    'De beroepen zijn opgeslagen.',
  )
}

export default function KandidaatBeroepen({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, code } = loaderData
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader titel="Beroepen" intro="Een werkgever ziet alleen de beroepsgroep." />
      <FormErrorSummary fouten={actionData?.resultaat.error} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField
            naam="versie"
            waarde={String(actionData?.resultaat.initialValue?.versie ?? loaderData.versie)}
          />
          <BeroepenVelden
            voor="adviseur"
            gekozen={actionData?.gekozen ?? loaderData}
            zoek={actionData?.zoek ?? null}
            fouten={actionData?.resultaat.error ?? {}}
          />
          <FormActions>
            <Button>Beroepen opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
