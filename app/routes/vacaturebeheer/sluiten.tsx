import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/sluiten'
import { AFLOOP_LABEL, AFLOPEN } from '#app/domain/vacature/afloop.ts'
import { closeVacature } from '#app/domain/vacature/close-vacature.server.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { SluitenSchema, TOELICHTING_MAX } from '#app/domain/vacature/status-forms.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature afsluiten | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.sluiten) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel } = vacature
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), SluitenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await closeVacature(actor, { vacatureId, ...form.data })
  // Someone else changed the vacature meanwhile: the message goes along to where it can be seen.
  if (!result.ok && result.reden === 'conflict') return redirectWithMelding(terug, meldingOf(result), 'fout')
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(terug, 'De vacature is gesloten en is niet meer te vinden.')
}

export default function Sluiten({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'sluiten',
    lastResult: actionData?.resultaat,
    defaultValue: { afloop: '', toelichting: '' },
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
        titel="Vacature afsluiten"
        intro="De vacature is daarna niet meer te vinden. Lopen er nog gesprekken met kandidaten? Dan rondt de adviseur die af."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <RadioGroupField
            {...fieldProps(fields.afloop)}
            label="Hoe is de vacature afgelopen?"
            hint="Hebt u een kandidaat van het WSP aangenomen? Dan legt uw adviseur dat vast en sluit de vacature vanzelf."
            opties={AFLOPEN.map((afloop) => ({ waarde: afloop, label: AFLOOP_LABEL[afloop] }))}
          />
          <TextareaField
            {...fieldProps(fields.toelichting)}
            label="Wat kunnen wij ervan leren?"
            hint="Schrijf geen namen van kandidaten op."
            verplicht={false}
            maxTekens={TOELICHTING_MAX}
          />
          <FormActions>
            <Button disabled={bezig}>Vacature afsluiten</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
