import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/jobcoaching-nieuw'
import { AanvraagSchema } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagVelden, LopendeAanvragen } from '#app/domain/jobcoachaanvraag/components/aanvraag-velden.tsx'
import { listKeuzes } from '#app/domain/jobcoachaanvraag/list-keuzes.server.ts'
import { requestJobcoaching } from '#app/domain/jobcoachaanvraag/request-aanvraag.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoach aanvragen | WSP-portaal' }]

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const { aanspreekpunt } = found(await getWerkgever(actor, actor.werkgeverId))
  const keuzes = await listKeuzes(actor, actor.werkgeverId)
  const gevraagd = url.searchParams.get('plaatsing')
  const voor = keuzes.find(({ plaatsingId }) => plaatsingId === gevraagd)
  return { id: randomUUID(), adviseur: aanspreekpunt.naam, keuzes, voor: voor?.plaatsingId ?? '' }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever')
  const form = parseForm(await readForm(request), AanvraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestJobcoaching(actor, { ...form.data, werkgeverId: actor.werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', { jobcoachaanvraagId: result.data.id }),
    'Uw aanvraag is verstuurd. U krijgt een e-mail met de dag waarop wij uiterlijk reageren.',
  )
}

export default function JobcoachingNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { id, adviseur, keuzes, voor } = loaderData
  const [form, fields] = useForm<
    Record<'id' | 'voor' | 'onderwerp' | 'tekst' | 'haast' | 'tochVersturen', string>
  >({
    id: 'jobcoaching',
    lastResult: actionData?.resultaat,
    defaultValue: { id, voor, onderwerp: '', tekst: '', haast: '' },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Jobcoaching', naar: href('/werkgever/jobcoaching') }]}
      titel="Jobcoach aanvragen"
      intro={`Uw aanvraag gaat naar ${adviseur}, uw adviseur. Die zoekt samen met u de jobcoach die past.`}
      knop="Aanvraag versturen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? id)} />
      <LopendeAanvragen keuzes={keuzes} lezer="werkgever" />
      <AanvraagVelden fields={fields} keuzes={keuzes} />
    </FormPage>
  )
}
