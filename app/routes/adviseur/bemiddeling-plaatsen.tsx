import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/bemiddeling-plaatsen'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { canPlaatsen } from '#app/domain/bemiddeling/policy.ts'
import { placeWithJobcoach } from '#app/domain/jobcoaching/place-with-jobcoach.server.ts'
import { listPartners } from '#app/domain/plaatsing/change-partner.server.ts'
import { StartFields } from '#app/domain/plaatsing/components/start-fields.tsx'
import { listJobcoaches } from '#app/domain/plaatsing/jobcoaches.server.ts'
import { PlaatsingSchema } from '#app/domain/plaatsing/plaatsing.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Plaatsing vastleggen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const [gevonden, jobcoaches, partners] = await Promise.all([
    getBemiddeling(actor, id),
    listJobcoaches(actor),
    listPartners(actor),
  ])
  const { status, versie, profiel, vacature } = found(gevonden)
  return {
    id,
    versie,
    code: profiel.code,
    vacature,
    jobcoaches,
    partners,
    kan: canPlaatsen(actor, { status }),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const bemiddelingId = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), PlaatsingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await placeWithJobcoach(actorOf(context, 'adviseur'), { bemiddelingId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  const vervuld = result.data.isVacatureVervuld ? ' Dit was de laatste plaats: de vacature is vervuld.' : ''
  return redirectWithMelding(
    href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId }),
    `De plaatsing is vastgelegd. Kandidaat en werkgever krijgen nu een e-mail.${vervuld}`,
  )
}

export default function Plaatsen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vacature, jobcoaches, partners, kan } = loaderData
  const [form, fields] = useForm<z.input<typeof PlaatsingSchema>>({
    id: 'plaatsing',
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
      <PageHeader
        titel="Plaatsing vastleggen"
        intro={`${code} begint bij ${vacature.werkgever} als ${vacature.titel}.`}
      />
      {kan ? (
        <>
          <p>Na het opslaan is het profiel niet meer zichtbaar voor werkgevers.</p>
          <FormErrorSummary {...summaryProps(form)} />
          <Form method="post" noValidate>
            <FormFields>
              <HiddenField naam="versie" waarde={versie} />
              <StartFields fields={fields} />
              <SelectField
                {...fieldProps(fields.partnerId)}
                label="Welke partner draagt deze plaatsing?"
                kies="De partner die de kandidaat begeleidt"
                verplicht={false}
                opties={partners.map(({ id: waarde, naam }) => ({ waarde, label: naam }))}
              />
              <SelectField
                {...fieldProps(fields.jobcoachId)}
                label="Jobcoach"
                kies="Geen jobcoach"
                verplicht={false}
                opties={jobcoaches.map(({ id: waarde, naam }) => ({ waarde, label: naam }))}
              />
              <FormActions>
                <Button>Plaatsing vastleggen</Button>
                <LinkButton to={terug} soort="subtle">
                  Terug
                </LinkButton>
              </FormActions>
            </FormFields>
          </Form>
        </>
      ) : (
        <Alert toon="warning">Een plaatsing kan alleen na een kennismaking of een proefplaatsing.</Alert>
      )}
    </Page>
  )
}
