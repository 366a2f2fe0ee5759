import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/inschrijving-kandidaat'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { TaalVeld } from '#app/domain/inschrijving/components/taal-veld.tsx'
import { KandidaatKeuzeSchema } from '#app/domain/inschrijving/enrol-form.ts'
import { enrolNamens } from '#app/domain/inschrijving/enrol.server.ts'
import { listKandidaten } from '#app/domain/kandidaatprofiel/list-kandidaten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { ZoekForm } from '#app/ui/form/zoek-form.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Kandidaat aanmelden voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

const VraagSchema = z.object({ q: z.string().max(100).catch('').default('') })

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const { q } = parseQuery(url, VraagSchema)
  const [evenement, lijst] = await Promise.all([
    getEvenement(actor, parseId(params.evenementId)),
    listKandidaten(actor, { q, toon: q ? 'alle' : 'mijn', pagina: 1 }),
  ])
  return { evenement: found(evenement), q, kandidaten: lijst.kandidaten, totaal: lijst.totaal }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), KandidaatKeuzeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await enrolNamens(actorOf(context, 'adviseur'), {
    ...form.data,
    evenementId,
    rol: 'kandidaat',
    namen: [],
    email: '',
    telefoon: null,
    organisatieNaam: null,
  })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
      evenementId,
      aanmeldingId: result.data.id,
    }),
    'De kandidaat is aangemeld en krijgt een e-mail.',
  )
}

export default function InschrijvingKandidaat({ loaderData, actionData }: Route.ComponentProps) {
  const { evenement, q, kandidaten, totaal } = loaderData
  const [form, fields] = useForm({
    id: 'kandidaat',
    lastResult: actionData?.resultaat,
    defaultValue: { kandidaatId: '', taal: 'nl' },
  })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          ...evenementKruimels(evenement),
          {
            label: 'Inschrijvingen',
            naar: href('/adviseur/evenementen/:evenementId/inschrijvingen', { evenementId: evenement.id }),
          },
        ]}
      />
      <PageHeader
        titel={`Kandidaat aanmelden voor ${evenement.titel}`}
        intro="De kandidaat krijgt een e-mail met een link om iets te wijzigen of af te zeggen."
      />
      <ZoekForm label="Zoek op naam of code" q={q} />
      <FormErrorSummary {...summaryProps(form)} />
      {kandidaten.length === 0 ? (
        <EmptyState titel="Geen kandidaat gevonden" icoon="persoon">
          Zoek op een deel van de naam. U ziet alleen kandidaten van uw eigen organisatie.
        </EmptyState>
      ) : (
        <Form method="post" noValidate>
          <FormFields>
            <RadioGroupField
              {...fieldProps(fields.kandidaatId)}
              label={q ? `Kandidaten die passen bij “${q}”` : 'Uw kandidaten'}
              hint={
                totaal > kandidaten.length
                  ? `De eerste ${kandidaten.length} van ${totaal}. Zoek op naam om de lijst korter te maken.`
                  : undefined
              }
              opties={kandidaten.map(({ id, naam, code, gemeente }) => ({
                waarde: id,
                label: naam,
                hint: `${code}, ${gemeente}`,
              }))}
            />
            <TaalVeld {...fieldProps(fields.taal)} />
            <FormActions>
              <Button>Aanmelden</Button>
            </FormActions>
          </FormFields>
        </Form>
      )}
    </Page>
  )
}
