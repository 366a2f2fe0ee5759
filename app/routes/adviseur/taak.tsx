import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/taak'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { TaakVelden } from '#app/domain/taak/components/taak-velden.tsx'
import { getTaak } from '#app/domain/taak/list-taken.server.ts'
import { saveTaak } from '#app/domain/taak/save-taak.server.ts'
import { TaakSchema } from '#app/domain/taak/taak.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Taak wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const [taak, adviseurs] = await Promise.all([
    getTaak(actorOf(context, 'adviseur'), parseId(params.taakId)),
    listAdviseurs(),
  ])
  const { toegewezenAanId: id, toegewezenAan: naam } = found(taak)
  // Who left stays a choice as long as nobody is chosen instead.
  const staatErin = adviseurs.some((adviseur) => adviseur.id === id)
  return { taak: found(taak), adviseurs: staatErin ? adviseurs : [{ id, naam }, ...adviseurs] }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const taakId = parseId(params.taakId)
  const form = parseForm(await readForm(request), TaakSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveTaak(actorOf(context, 'adviseur'), { ...form.data, taakId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/adviseur/taken'), 'De taak is gewijzigd.')
}

export default function Taak({ loaderData, actionData }: Route.ComponentProps) {
  const { taak, adviseurs } = loaderData
  const [form, fields] = useForm<z.input<typeof TaakSchema>>({
    id: 'taak',
    lastResult: actionData?.resultaat,
    defaultValue: {
      versie: String(taak.versie),
      titel: taak.titel,
      toelichting: taak.toelichting ?? '',
      vervaldatum: taak.vervaldatum,
      toegewezenAanId: taak.toegewezenAanId,
    },
  })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn taken', naar: href('/adviseur/taken') }]} />
      <PageHeader titel="Taak wijzigen" boven={taak.werkgever?.naam} />
      {taak.gedaanOp ? (
        <Alert toon="ok">{`Deze taak is gedaan op ${formatDatumKort(new Date(taak.gedaanOp))}.`}</Alert>
      ) : (
        <>
          <FormErrorSummary {...summaryProps(form)} />
          <Form method="post" noValidate>
            <FormFields>
              <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
              <TaakVelden fields={fields} adviseurs={adviseurs} />
              <FormActions>
                <Button>Taak opslaan</Button>
                <LinkButton soort="subtle" to={href('/adviseur/taken')}>
                  Terug zonder opslaan
                </LinkButton>
              </FormActions>
            </FormFields>
          </Form>
        </>
      )}
      {taak.magWeg && (
        <ConfirmForm
          knop="Taak weghalen"
          vraag="De taak is dan weg, ook bij uw collega’s."
          bevestig="Ja, haal deze taak weg"
          action={href('/adviseur/taken/:taakId/verwijderen', { taakId: taak.id })}
        />
      )}
    </Page>
  )
}
