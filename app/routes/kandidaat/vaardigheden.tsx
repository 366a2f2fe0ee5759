import { data, Form, href } from 'react-router'
import type { Route } from './+types/vaardigheden'
import { KenmerkenVelden } from '#app/domain/kandidaatprofiel/components/kenmerken-velden.tsx'
import { KenmerkenSchema, oordelenVan } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getKenmerken } from '#app/domain/kandidaatprofiel/get-kenmerken.server.ts'
import { toKenmerkenForm } from '#app/domain/kandidaatprofiel/kenmerken-form.ts'
import { listProfieltermen } from '#app/domain/kandidaatprofiel/list-profieltermen.server.ts'
import { saveKenmerken } from '#app/domain/kandidaatprofiel/save-kenmerken.server.ts'
import { searchFieldTermen } from '#app/domain/kandidaatprofiel/search-field-termen.server.ts'
import { sentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, statusOf } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wat ik kan | WSP-portaal' }]

const LIJSTEN = ['taal', 'basis', 'certificaat', 'rijbewijs'] as const

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const [profiel, termen] = await Promise.all([
    getKenmerken(actor, actor.kandidaatId, ['vakvaardigheid', ...LIJSTEN]),
    listProfieltermen(LIJSTEN),
  ])
  return toKenmerkenForm(found(profiel), termen, 'zelf')
}

export async function action({ context, request }: Route.ActionArgs) {
  const formData = await readForm(request)
  const form = parseForm(formData, KenmerkenSchema)
  const { zoek, gekozen } = await searchFieldTermen(formData, { nieuw: 'vakvaardigheid' })
  if (zoek) return { resultaat: form.submission.reply(), zoek, gekozen: gekozen.nieuw }
  if (!form.ok) return data({ resultaat: form.resultaat, zoek, gekozen: gekozen.nieuw }, { status: 400 })
  const actor = actorOf(context, 'kandidaat')
  const { kandidaatId } = actor
  const { versie, nieuw, nieuweTaal } = form.data
  const result = await saveKenmerken(actor, {
    kandidaatId,
    versie,
    ...oordelenVan(form.data),
    waarneming: null,
  })
  if (!result.ok) {
    const resultaat = form.submission.reply({ formErrors: [meldingOf(result)] })
    return data({ resultaat, zoek, gekozen: gekozen.nieuw }, { status: statusOf(result) })
  }
  return nieuw.length > 0 || nieuweTaal
    ? redirectWithMelding(href('/kandidaat/vaardigheden'), 'Toegevoegd. Kies nu hoe goed je het kunt.')
    : redirectWithMelding(href('/kandidaat/profiel'), 'Wat je kunt, is opgeslagen.')
}

export default function Vaardigheden({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn profiel', naar: href('/kandidaat/profiel') }]} />
      <PageHeader
        titel="Wat ik kan"
        intro="Vul in wat je weet. De rest kan later, ook samen met je adviseur."
      />
      <FormErrorSummary fouten={actionData?.resultaat.error} />
      <Form method="post" noValidate key={loaderData.versie}>
        <FormFields>
          <KenmerkenVelden
            voor="kandidaat"
            form={loaderData}
            gestuurd={sentKenmerken(actionData?.resultaat.initialValue)}
            gekozen={actionData?.gekozen ?? []}
            zoek={actionData?.zoek ?? null}
          />
          <FormActions>
            <Button>Opslaan</Button>
            <LinkButton soort="subtle" to={href('/kandidaat/profiel')}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
