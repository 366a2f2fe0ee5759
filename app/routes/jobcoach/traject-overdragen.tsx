import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/traject-overdragen'
import { AndereCoachVeld } from '#app/domain/jobcoaching/components/andere-coach-veld.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listJobcoachesMetCaseload } from '#app/domain/jobcoaching/jobcoaches.server.ts'
import { OverdraagSchema } from '#app/domain/jobcoaching/traject.ts'
import { transferTraject } from '#app/domain/jobcoaching/transfer-traject.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Andere jobcoach | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const traject = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!traject.mag.overdragen) throw redirect(href('/jobcoach/trajecten/:trajectId', { trajectId }))
  const coaches = await listJobcoachesMetCaseload()
  return {
    id: trajectId,
    versie: traject.versie,
    coaches: coaches.filter(({ id }) => id !== actorOf(context, 'jobcoach').accountId),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), OverdraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await transferTraject(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten'),
    gelukt:
      'Het traject ligt nu bij de andere jobcoach. Jobcoach, werknemer en werkgever krijgen een e-mail.',
  })
}

export default function TrajectOverdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, coaches } = loaderData
  const [form, fields] = useForm({
    id: 'overdragen',
    lastResult: actionData?.resultaat,
    defaultValue: { naarId: '' },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Traject', naar: href('/jobcoach/trajecten/:trajectId', { trajectId: id }) }]}
      titel="Aan een andere jobcoach geven"
      intro="De andere jobcoach ziet alles wat u hebt geschreven. U ziet het traject daarna niet meer."
      knop="Traject overdragen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <AndereCoachVeld field={fields.naarId} coaches={coaches} />
    </FormPage>
  )
}
