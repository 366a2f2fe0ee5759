import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/loonwaarde-nieuw'
import { listTeMeten } from '#app/domain/loonwaarde/list-metingen.server.ts'
import {
  LOONWAARDE_SOORT_LABEL,
  LOONWAARDE_SOORT_UITLEG,
  LOONWAARDE_SOORTEN,
  NieuweMetingSchema,
} from '#app/domain/loonwaarde/loonwaarde.ts'
import { startMeting } from '#app/domain/loonwaarde/start-meting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemeting beginnen | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const keuzes = await listTeMeten(actorOf(context, 'adviseur'))
  const gevraagd = keuzes.find(({ id }) => id === url.searchParams.get('bemiddeling'))
  return {
    keuzes,
    bemiddelingId: gevraagd?.id ?? '',
    soort: gevraagd?.isGeplaatst === false ? 'praktijkroute' : '',
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), NieuweMetingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await startMeting(actorOf(context, 'adviseur'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/loonwaarde/:metingId', { metingId: result.data.id }),
    'De meting is begonnen en ligt bij u.',
  )
}

export default function LoonwaardeNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { keuzes, bemiddelingId, soort } = loaderData
  const [form, fields] = useForm({
    id: 'meting',
    lastResult: actionData?.resultaat,
    defaultValue: { bemiddelingId, soort },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') }]}
      titel="Loonwaardemeting beginnen"
      intro="De eerste stap is een gesprek met de werkgever. De werkgever ziet de meting in het portaal als dat gesprek er is geweest."
      knop="Meting beginnen"
      fouten={summaryProps(form)}
    >
      <SelectField
        {...fieldProps(fields.bemiddelingId)}
        label="Om wie gaat het?"
        hint="Mensen die u of uw organisatie begeleidt, die geplaatst zijn of op proef werken, en voor wie geen meting loopt."
        opties={keuzes.map(({ id, tekst }) => ({ waarde: id, label: tekst }))}
      />
      <RadioGroupField
        {...fieldProps(fields.soort)}
        label="Waarvoor is de meting?"
        opties={LOONWAARDE_SOORTEN.map((waarde) => ({
          waarde,
          label: LOONWAARDE_SOORT_LABEL[waarde],
          hint: LOONWAARDE_SOORT_UITLEG[waarde],
        }))}
      />
    </FormPage>
  )
}
