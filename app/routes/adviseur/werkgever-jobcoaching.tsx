import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/werkgever-jobcoaching'
import { AanvraagSchema } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagVelden, LopendeAanvragen } from '#app/domain/jobcoachaanvraag/components/aanvraag-velden.tsx'
import { listKeuzes } from '#app/domain/jobcoachaanvraag/list-keuzes.server.ts'
import { requestJobcoaching } from '#app/domain/jobcoachaanvraag/request-aanvraag.server.ts'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoach aanvragen | WSP-portaal' }]

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const werkgeverId = parseId(params.werkgeverId)
  const { naam } = found(await getRelatieKop(actor, werkgeverId))
  return { id: randomUUID(), werkgeverId, naam, keuzes: await listKeuzes(actor, werkgeverId) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), AanvraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestJobcoaching(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId: result.data.id }),
    'De aanvraag is gemaakt. De werkgever krijgt een e-mail.',
  )
}

export default function WerkgeverJobcoaching({ loaderData, actionData }: Route.ComponentProps) {
  const { id, werkgeverId, naam, keuzes } = loaderData
  const [form, fields] = useForm<
    Record<'id' | 'voor' | 'onderwerp' | 'tekst' | 'haast' | 'tochVersturen', string>
  >({
    id: 'jobcoaching',
    lastResult: actionData?.resultaat,
    defaultValue: { id, voor: '', onderwerp: '', tekst: '', haast: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
        { label: naam, naar: href('/adviseur/werkgevers/:werkgeverId', { werkgeverId }) },
      ]}
      titel={`Jobcoach aanvragen voor ${naam}`}
      intro="De werkgever ziet de aanvraag en uw tekst in het portaal."
      knop="Aanvraag maken"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? id)} />
      <LopendeAanvragen keuzes={keuzes} lezer="adviseur" />
      <AanvraagVelden fields={fields} keuzes={keuzes} />
    </FormPage>
  )
}
