import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/bemiddeling-proefplaatsing'
import { ProefplaatsingSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { canStartProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import { startProefplaatsing } from '#app/domain/bemiddeling/start-proefplaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Proefplaatsing vastleggen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const { status, versie, profiel, vacature } = found(await getBemiddeling(actor, id))
  return { id, versie, code: profiel.code, vacature, kan: canStartProefplaatsing(actor, { status }) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), ProefplaatsingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await startProefplaatsing(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
    'De proefplaatsing is vastgelegd. Leg voor de laatste dag vast hoe het verdergaat.',
  )
}

export default function Proefplaatsing({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vacature, kan } = loaderData
  const [form, fields] = useForm<z.input<typeof ProefplaatsingSchema>>({
    id: 'proefplaatsing',
    lastResult: actionData?.resultaat,
  })
  const terug = href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Bemiddelingen', naar: href('/adviseur/bemiddelingen') },
          { label: `${code} voor ${vacature.titel}`, naar: terug },
        ]}
      />
      <PageHeader titel="Proefplaatsing vastleggen" intro={`${code} bij ${vacature.werkgever}`} />
      <DetailsExplain vraag="Wat is een proefplaatsing?">
        De kandidaat werkt een tijd op proef met behoud van uitkering. De werkgever wil daarna een contract
        geven als het goed gaat. Een proefplaatsing duurt hoogstens 6 maanden.
      </DetailsExplain>
      {kan ? (
        <>
          <FormErrorSummary {...summaryProps(form)} />
          <Form method="post" noValidate>
            <FormFields>
              <HiddenField naam="versie" waarde={versie} />
              <DateField {...fieldProps(fields.van)} label="Eerste dag" />
              <DateField {...fieldProps(fields.tot)} label="Laatste dag" />
              <FormActions>
                <Button>Proefplaatsing vastleggen</Button>
                <LinkButton to={terug} soort="subtle">
                  Terug
                </LinkButton>
              </FormActions>
            </FormFields>
          </Form>
        </>
      ) : (
        <Alert toon="warning">Een proefplaatsing kan alleen na een kennismaking.</Alert>
      )}
    </Page>
  )
}
