import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/programma'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { OnderdeelVelden } from '#app/domain/evenement/components/onderdeel-velden.tsx'
import { Programma } from '#app/domain/evenement/components/programma.tsx'
import { onderdeelWaarden } from '#app/domain/evenement/form-values.server.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import {
  buitenDeTijden,
  NieuwOnderdeelSchema,
  overlappen,
  type OnderdeelWaarden,
} from '#app/domain/evenement/programma.ts'
import { addOnderdeel } from '#app/domain/evenement/save-onderdeel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Programma van ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const evenement = found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId)))
  return { evenement, nieuwId: randomUUID(), waarden: onderdeelWaarden(evenement) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), NieuwOnderdeelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addOnderdeel(actorOf(context, 'adviseur'), { ...form.data, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/programma', { evenementId }),
    'Het onderdeel is toegevoegd.',
  )
}

export default function ProgrammaPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { evenement } = loaderData
  const botsingen = overlappen(evenement.onderdelen)
  const buiten = buitenDeTijden(evenement)
  return (
    <Page>
      <EvenementKop evenement={evenement} />
      {botsingen.map(([een, ander]) => (
        <Alert key={`${een.id}${ander.id}`} toon="warning">
          {`“${een.titel}” en “${ander.titel}” zijn tegelijk in ${een.zaal}.`}
        </Alert>
      ))}
      {buiten.map(({ id, titel }) => (
        <Alert key={id} toon="warning">
          {`“${titel}” valt buiten de tijden van het evenement.`}
        </Alert>
      ))}
      <Section titel="Programma">
        <Programma
          onderdelen={evenement.onderdelen}
          naar={({ id }) =>
            href('/adviseur/evenementen/:evenementId/programma/:onderdeelId', {
              evenementId: evenement.id,
              onderdeelId: id,
            })
          }
        />
      </Section>
      {evenement.mag.wijzigen && (
        // A new id after each part that was added: the next one is another one.
        <NieuwOnderdeel
          key={evenement.onderdelen.length}
          loaderData={loaderData}
          resultaat={actionData?.resultaat}
        />
      )}
    </Page>
  )
}

function NieuwOnderdeel({
  loaderData: { nieuwId, waarden },
  resultaat,
}: {
  loaderData: Route.ComponentProps['loaderData']
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm<OnderdeelWaarden>({
    id: 'onderdeel',
    lastResult: resultaat,
    defaultValue: waarden,
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Onderdeel toevoegen">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          <OnderdeelVelden fields={fields} />
          <FormActions>
            <Button disabled={bezig}>Onderdeel toevoegen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
