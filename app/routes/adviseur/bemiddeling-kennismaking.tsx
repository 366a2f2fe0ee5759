import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/bemiddeling-kennismaking'
import { KennismakingSchema } from '#app/domain/bemiddeling/bemiddeling.ts'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getPlanGegevens } from '#app/domain/bemiddeling/get-plan-gegevens.server.ts'
import { planKennismaking } from '#app/domain/bemiddeling/plan-kennismaking.server.ts'
import { canPlanKennismaking } from '#app/domain/bemiddeling/policy.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kennismaking plannen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const [gevonden, plan] = await Promise.all([getBemiddeling(actor, id), getPlanGegevens(actor, id)])
  const { status, versie, heeftToestemming, profiel, vacature, kennismakingPlaats } = found(gevonden)
  return {
    id,
    versie,
    code: profiel.code,
    vacature,
    kan: heeftToestemming && canPlanKennismaking(actor, { status }),
    isVerzetten: status === 'kennismaking',
    contact: found(plan).contact,
    plaats: kennismakingPlaats ?? found(plan).adres,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), KennismakingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await planKennismaking(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
    'De kennismaking is gepland. Kandidaat en werkgever krijgen nu een e-mail met datum, tijd en plaats.',
  )
}

export default function Kennismaking({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vacature, kan, isVerzetten, contact, plaats } = loaderData
  const [form, fields] = useForm<z.input<typeof KennismakingSchema>>({
    id: 'kennismaking',
    lastResult: actionData?.resultaat,
    defaultValue: { plaats },
  })
  const terug = href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })
  const titel = isVerzetten ? 'Kennismaking verzetten' : 'Kennismaking plannen'
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Bemiddelingen', naar: href('/adviseur/bemiddelingen') },
          { label: `${code} voor ${vacature.titel}`, naar: terug },
        ]}
      />
      <PageHeader titel={titel} intro={`${code} bij ${vacature.werkgever}`} />
      {kan ? (
        <>
          <p>
            Spreek het moment eerst af met de kandidaat en de werkgever. Na het opslaan ziet de werkgever de
            naam en contactgegevens van de kandidaat.
          </p>
          <SummaryList
            rijen={[
              { label: 'Contactpersoon', waarde: contact.naam },
              { label: 'Telefoon', waarde: contact.telefoon },
              { label: 'E-mailadres', waarde: contact.email },
            ]}
          />
          <FormErrorSummary {...summaryProps(form)} />
          <Form method="post" noValidate>
            <FormFields>
              <HiddenField naam="versie" waarde={versie} />
              <DateField {...fieldProps(fields.datum)} label="Datum" />
              <TextField
                {...fieldProps(fields.tijd)}
                label="Tijd"
                hint="Bijvoorbeeld 14:00."
                breedte="kort"
              />
              <TextField
                {...fieldProps(fields.plaats)}
                label="Plaats"
                hint="Adres, of hoe u online afspreekt."
              />
              <FormActions>
                <Button>Afspraak vastleggen en versturen</Button>
                <LinkButton to={terug} soort="subtle">
                  Terug
                </LinkButton>
              </FormActions>
            </FormFields>
          </Form>
        </>
      ) : (
        <Alert toon="warning">
          Plannen kan nu niet: de kandidaat heeft geen toestemming gegeven, of deze stap is al voorbij.
        </Alert>
      )}
    </Page>
  )
}
