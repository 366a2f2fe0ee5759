import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/evenement-nieuw'
import { EvenementVelden } from '#app/domain/evenement/components/evenement-velden.tsx'
import { NieuwEvenementSchema, type EvenementWaarden } from '#app/domain/evenement/evenement-form.ts'
import { EVENEMENT_SOORTEN, SOORT_LABEL } from '#app/domain/evenement/evenement.ts'
import { voorstelVoor } from '#app/domain/evenement/form-values.server.ts'
import { createEvenement } from '#app/domain/evenement/save-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Nieuw evenement | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const gevraagd = url.searchParams.get('soort')
  const soort = EVENEMENT_SOORTEN.find((een) => een === gevraagd) ?? 'harrie_training'
  const { accountId } = actorOf(context, 'adviseur')
  return { id: randomUUID(), soort, waarden: await voorstelVoor(accountId, soort) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), NieuwEvenementSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createEvenement(actorOf(context, 'adviseur'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId', { evenementId: result.data.id }),
    'Het concept is bewaard. Vul nu het programma in.',
  )
}

export default function EvenementNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { soort, id } = loaderData
  return (
    // Another kind starts with other values.
    <Formulier key={soort} id={id} loaderData={loaderData} resultaat={actionData?.resultaat} />
  )
}

function Formulier({
  id,
  loaderData: { soort, waarden },
  resultaat,
}: {
  id: string
  loaderData: Route.ComponentProps['loaderData']
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm<EvenementWaarden>({
    id: 'evenement',
    lastResult: resultaat,
    defaultValue: waarden,
  })
  return (
    <FormPage
      kruimels={[{ label: 'Evenementen', naar: href('/adviseur/evenementen') }]}
      titel="Nieuw evenement"
      intro="Kies eerst de soort: dan staan de gewone aantallen en tijden er al. U bewaart een concept. Niemand buiten het WSP ziet het, totdat u het publiceert."
      knop="Concept bewaren"
      fouten={summaryProps(form)}
    >
      <FacetList
        niveau={2}
        titel="Welke soort?"
        waarden={EVENEMENT_SOORTEN.map((een) => ({
          label: SOORT_LABEL[een],
          naar: `${href('/adviseur/evenementen/nieuw')}?soort=${een}`,
          aan: een === soort,
        }))}
      />
      <HiddenField naam="id" waarde={id} />
      <EvenementVelden fields={fields} />
    </FormPage>
  )
}
