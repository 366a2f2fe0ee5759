import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/inschrijving-werkgever'
import { koppelWerkgever, suggestWerkgevers } from '#app/domain/deelname/koppel-werkgever.server.ts'
import { canKoppelWerkgever } from '#app/domain/deelname/policy.ts'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { getInschrijving } from '#app/domain/inschrijving/list-inschrijvingen.server.ts'
import { DUBBEL_REDEN_LABEL } from '#app/domain/werkgever/dubbelen.ts'
import { listWerkgevers, WerkgeverLijstSchema } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, parseQuery, readForm } from '#app/http/parse-form.server.ts'
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
  {
    title: `Werkgever bij een inschrijving voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal`,
  },
]

const GEEN = 'geen'
const KeuzeSchema = z.object({
  werkgeverId: z.union([z.uuid(), z.literal(GEEN)], { error: 'Kies een werkgever.' }),
})

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const evenementId = parseId(params.evenementId)
  const { q } = parseQuery(url, WerkgeverLijstSchema)
  const [evenement, gevonden] = await Promise.all([
    getEvenement(actor, evenementId),
    getInschrijving(actor, evenementId, parseId(params.aanmeldingId)),
  ])
  const inschrijving = found(gevonden)
  found(canKoppelWerkgever(actor, inschrijving) || null)
  const { werkgever, organisatieNaam, personen } = inschrijving
  const rest = { evenement: found(evenement), aanmeldingId: inschrijving.id, q, werkgever, organisatieNaam }
  const namen = personen.map(({ naam }) => naam)
  if (q) {
    const { werkgevers, totaal } = await listWerkgevers(actor, { q, pagina: 1 })
    const opties = werkgevers.map(({ id, naam, plaats }) => ({ waarde: id, label: naam, hint: plaats }))
    return { ...rest, namen, opties, totaal }
  }
  const lijken = await suggestWerkgevers(actor, inschrijving)
  const opties = lijken.map(({ id, naam, plaats, redenen }) => ({
    waarde: id,
    label: naam,
    hint: `${plaats}, ${redenen.map((reden) => DUBBEL_REDEN_LABEL[reden]).join(' en ')}`,
  }))
  return { ...rest, namen, opties, totaal: opties.length }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const aanmeldingId = parseId(params.aanmeldingId)
  const form = parseForm(await readForm(request), KeuzeSchema)
  if (!form.ok) return invalidForm(form)
  const { werkgeverId } = form.data
  const naar = werkgeverId === GEEN ? null : werkgeverId
  return answerFormPage(
    form,
    await koppelWerkgever(actorOf(context, 'adviseur'), { evenementId, aanmeldingId }, naar),
    {
      terug: href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
        evenementId,
        aanmeldingId,
      }),
      gelukt: naar
        ? 'De inschrijving hoort nu bij deze werkgever.'
        : 'De inschrijving hoort bij geen werkgever meer.',
    },
  )
}

export default function InschrijvingWerkgever({ loaderData, actionData }: Route.ComponentProps) {
  const { evenement, aanmeldingId, q, werkgever, organisatieNaam, namen, opties, totaal } = loaderData
  const [form, fields] = useForm({
    id: 'werkgever',
    lastResult: actionData?.resultaat,
    defaultValue: { werkgeverId: werkgever?.id ?? (opties.length === 1 ? opties[0]?.waarde : '') },
  })
  const plek = { evenementId: evenement.id, aanmeldingId }
  const inschrijving = href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', plek)
  const inschrijvingen = href('/adviseur/evenementen/:evenementId/inschrijvingen', {
    evenementId: evenement.id,
  })
  const keuzes = [
    ...(werkgever && !opties.some(({ waarde }) => waarde === werkgever.id)
      ? [{ waarde: werkgever.id, label: werkgever.naam, hint: 'Zo staat het nu' }]
      : []),
    ...opties,
    ...(werkgever ? [{ waarde: GEEN, label: 'Geen van deze: haal de koppeling weg' }] : []),
  ]
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          ...evenementKruimels(evenement),
          { label: 'Inschrijvingen', naar: inschrijvingen },
          { label: namen.join(', '), naar: inschrijving },
        ]}
      />
      <PageHeader
        titel="Bij welke werkgever hoort deze inschrijving?"
        intro={`${organisatieNaam ? `Ingevuld is: ${organisatieNaam}. ` : ''}Wie er komt, telt dan mee bij de werkgever: op de tijdlijn, bij Harrie-buddy’s en bij SROI. Wie een account heeft van die werkgever, ziet de inschrijving ook en kan haar wijzigen.`}
      />
      <ZoekForm label="Zoek een werkgever" q={q} />
      <FormErrorSummary {...summaryProps(form)} />
      {keuzes.length === 0 ? (
        <EmptyState titel={q ? 'Geen werkgever gevonden' : 'Geen werkgever lijkt hierop'} icoon="gebouw">
          Zoek op een deel van de naam of op het KVK-nummer.
        </EmptyState>
      ) : (
        <Form method="post" noValidate>
          <FormFields>
            <RadioGroupField
              {...fieldProps(fields.werkgeverId)}
              label={q ? `Werkgevers die passen bij “${q}”` : 'Werkgevers die hierop lijken'}
              hint={
                totaal > opties.length
                  ? `De eerste ${opties.length} van ${totaal}. Zoek preciezer om de lijst korter te maken.`
                  : undefined
              }
              opties={keuzes}
            />
            <FormActions>
              <Button>Opslaan</Button>
            </FormActions>
          </FormFields>
        </Form>
      )}
    </Page>
  )
}
