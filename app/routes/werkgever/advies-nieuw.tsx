import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/advies-nieuw'
import {
  ADVIES_ONDERWERPEN,
  AdviesAanvraagSchema,
  ONDERWERP_LABEL,
  ONDERWERP_UITLEG,
  TEKST_MAX,
  TITEL_MAX,
} from '#app/domain/advies/advies.ts'
import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { requestAdvies } from '#app/domain/advies/request-advies.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Advies vragen | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const { aanspreekpunt } = found(await getWerkgever(actor, actor.werkgeverId))
  const over = url.searchParams.get('onderwerp')
  return {
    id: randomUUID(),
    adviseur: aanspreekpunt.naam,
    onderwerp: ADVIES_ONDERWERPEN.find((onderwerp) => onderwerp === over) ?? '',
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), AdviesAanvraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestAdvies(actorOf(context, 'werkgever'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/advies/:adviesId', { adviesId: result.data.id }),
    'Uw vraag is verstuurd. U krijgt een e-mail als er een antwoord is.',
  )
}

export default function AdviesNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { id, adviseur, onderwerp } = loaderData
  const [form, fields] = useForm({
    id: 'advies',
    lastResult: actionData?.resultaat,
    defaultValue: { id, onderwerp, titel: '', toelichting: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Advies', naar: href('/werkgever/advies') }]} />
      <PageHeader
        titel="Advies vragen"
        intro={`Uw vraag gaat naar ${adviseur}, uw adviseur. U krijgt binnen ${REACTIE_WERKDAGEN} werkdagen een reactie.`}
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={String(fields.id.initialValue ?? id)} />
          <RadioGroupField
            {...fieldProps(fields.onderwerp)}
            label="Waar gaat uw vraag over?"
            opties={ADVIES_ONDERWERPEN.map((waarde) => ({
              waarde,
              label: ONDERWERP_LABEL[waarde],
              hint: ONDERWERP_UITLEG[waarde],
            }))}
          />
          <TextField
            {...fieldProps(fields.titel)}
            label="Uw vraag in één zin"
            hint="Bijvoorbeeld: Kunnen wij subsidie krijgen voor een lift naar de werkplaats?"
            maxLength={TITEL_MAX}
          />
          <TextareaField
            {...fieldProps(fields.toelichting)}
            label="Wilt u er meer over vertellen?"
            hint="Gaat het over een medewerker? Schrijf geen naam en niets over gezondheid. Dat bespreekt u met uw adviseur."
            verplicht={false}
            rijen={5}
            maxTekens={TEKST_MAX}
          />
          <FormActions>
            <Button disabled={bezig}>Vraag versturen</Button>
            <LinkButton soort="secondary" to={href('/werkgever/advies')}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
