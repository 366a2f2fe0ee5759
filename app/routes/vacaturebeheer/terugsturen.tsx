import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/terugsturen'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { sendBackVacature } from '#app/domain/vacature/send-back-vacature.server.ts'
import { REDEN_MAX, TerugsturenSchema } from '#app/domain/vacature/status-forms.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature terugsturen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.terugsturen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel, werkgeverNaam } = vacature
  return { id, versie, titel, werkgeverNaam }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const form = parseForm(await readForm(request), TerugsturenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await sendBackVacature(actor, { vacatureId, ...form.data })
  // Someone else decided meanwhile: there is nothing left to send back here, so the message goes along.
  if (!result.ok && result.reden === 'conflict') {
    return redirectWithMelding(href('/vacaturebeheer/:vacatureId', { vacatureId }), meldingOf(result), 'fout')
  }
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/vacaturebeheer/:vacatureId', { vacatureId }),
    'De vacature is teruggestuurd. De werkgever krijgt een e-mail met uw reden.',
  )
}

export default function Terugsturen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, werkgeverNaam } = loaderData
  const [form, fields] = useForm({
    id: 'terugsturen',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: titel ?? 'Vacature', naar: terug },
        ]}
      />
      <PageHeader
        titel="Vacature terugsturen"
        intro={`${werkgeverNaam} krijgt een e-mail met uw reden en kan de vacature aanpassen en opnieuw indienen.`}
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <TextareaField
            {...fieldProps(fields.reden)}
            label="Wat moet er veranderen?"
            hint="Zeg precies wat er mist of anders moet. De werkgever leest dit."
            maxTekens={REDEN_MAX}
          />
          <FormActions>
            <Button disabled={bezig}>Vacature terugsturen</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
