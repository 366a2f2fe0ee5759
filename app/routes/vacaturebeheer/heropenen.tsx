import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/heropenen'
import { reopenVacature } from '#app/domain/vacature/reopen-vacature.server.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { readSluitingsdatumSchema } from '#app/domain/vacature/sluitingsdatum.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature heropenen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.heropenen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, titel } = vacature
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId })
  const form = parseForm(await readForm(request), readSluitingsdatumSchema())
  if (!form.ok) return invalidForm(form)
  const result = await reopenVacature(actor, { vacatureId, ...form.data })
  // Someone else changed the vacature meanwhile: the message goes along to where it can be seen.
  if (!result.ok && result.reden === 'conflict') return redirectWithMelding(terug, meldingOf(result), 'fout')
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    terug,
    'De vacature is opnieuw ingediend. Een adviseur van het WSP kijkt eerst mee.',
  )
}

export default function Heropenen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'heropenen',
    lastResult: actionData?.resultaat,
    defaultValue: { sluitingsdatum: '' },
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
        titel="Vacature heropenen"
        intro="Alles wat eerder is ingevuld, blijft staan. Een adviseur van het WSP kijkt opnieuw mee voordat de vacature verschijnt."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <DateField
            {...fieldProps(fields.sluitingsdatum)}
            label="Tot en met welke dag zoekt u iemand?"
            hint="Hooguit een half jaar vooruit."
          />
          <FormActions>
            <Button disabled={bezig}>Vacature opnieuw indienen</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
