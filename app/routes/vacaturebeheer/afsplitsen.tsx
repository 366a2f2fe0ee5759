import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/afsplitsen'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { isHebben, NIVEAU_LABEL } from '#app/domain/vacature/eisen.ts'
import { splitVacature } from '#app/domain/vacature/split-vacature.server.ts'
import { SplitsSchema, splitsTitel } from '#app/domain/vacature/splitsen.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Deel van het werk afsplitsen | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.wijzigen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const gevraagd = url.searchParams.getAll('eis')
  return {
    id: vacature.id,
    nieuwId: randomUUID(),
    versie: vacature.versie,
    titel: vacature.titel,
    isOnline: vacature.status === 'gepubliceerd',
    eisen: vacature.eisen.map(({ termId, label, niveau, hard }) => ({ termId, label, niveau, hard })),
    gekozen: vacature.eisen.map(({ termId }) => termId).filter((termId) => gevraagd.includes(termId)),
    nieuweTitel: splitsTitel(vacature.titel),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const form = parseForm(await readForm(request), SplitsSchema)
  if (!form.ok) return invalidForm(form)
  const result = await splitVacature(actor, { vacatureId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/vacaturebeheer/:vacatureId', { vacatureId: result.data.id }),
    'Het deel is afgesplitst. Dit is de nieuwe functie, als concept. Vul aan wat nog ontbreekt.',
  )
}

export default function Afsplitsen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, nieuwId, versie, titel, isOnline, eisen, gekozen, nieuweTitel } = loaderData
  const [form, fields] = useForm({
    id: 'afsplitsen',
    lastResult: actionData?.resultaat,
    defaultValue: { termIds: gekozen, titel: nieuweTitel },
  })
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          {
            label: titel ?? 'Vacature',
            naar: href('/vacaturebeheer/:vacatureId', { vacatureId: id }),
          },
          { label: 'Wat kan anders?', naar: terug },
        ]}
      />
      <PageHeader
        titel="Deel van het werk afsplitsen"
        intro="Wat u hier kiest, gaat uit deze vacature en wordt een tweede functie. Die begint als concept: u vult daarna de tekst, het beroep en de uren aan."
      />
      {isOnline && (
        <Alert toon="warning">
          Deze vacature staat online. Wat u afsplitst, is daar meteen weg. De nieuwe functie is pas te zien na
          indienen en goedkeuren.
        </Alert>
      )}
      <FormErrorSummary {...summaryProps(form)} />
      <Form
        method="post"
        action={href('/vacaturebeheer/:vacatureId/afsplitsen', { vacatureId: id })}
        noValidate
      >
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <HiddenField naam="id" waarde={nieuwId} />
          <CheckboxGroupField
            {...groupProps(fields.termIds)}
            label="Welk deel splitst u af?"
            hint="Kies wat bij elkaar hoort en samen een taak is. Laat minstens één punt staan."
            opties={eisen.map((eis) => ({ waarde: eis.termId, label: eis.label, hint: eisTekst(eis) }))}
          />
          <TextField
            {...fieldProps(fields.titel)}
            label="Hoe noemt u de nieuwe functie?"
            hint="U kunt dit later nog veranderen."
          />
          <FormActions>
            <Button disabled={bezig}>Afsplitsen en nieuwe functie openen</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}

function eisTekst({ termId, niveau, hard }: { termId: string; niveau: number; hard: boolean }): string {
  const belang = hard ? 'Moet' : 'Wens'
  if (isHebben(termId)) return belang
  return `${belang}, niveau ${NIVEAU_LABEL[niveau === 1 || niveau === 2 ? niveau : 3].toLowerCase()}`
}
