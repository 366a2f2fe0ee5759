import { href, redirect } from 'react-router'
import type { Route } from './+types/profiel-werknemer'
import { ProfielFormulier } from '#app/domain/jobcoaching/components/profiel-formulier.tsx'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { WerknemersprofielSchema } from '#app/domain/jobcoaching/profiel.ts'
import { getProfielen, saveWerknemersprofiel } from '#app/domain/jobcoaching/profielen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Werknemersprofiel | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/profielen', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const trajectId = parseId(params.trajectId)
  const [traject, profielen] = await Promise.all([
    getTraject(actor, trajectId),
    getProfielen(actor, trajectId),
  ])
  const { id, wie, mag } = found(traject)
  if (!mag.begeleiden) throw redirect(terugNaar(trajectId))
  return { id, wie, profiel: profielen.werknemer }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), WerknemersprofielSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveWerknemersprofiel(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, { terug: terugNaar(trajectId), gelukt: 'Het profiel is opgeslagen.' })
}

export default function ProfielWerknemer({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <ProfielFormulier
      soort="werknemer"
      kruimels={trajectKruimels(loaderData)}
      profiel={loaderData.profiel}
      resultaat={actionData?.resultaat}
    />
  )
}
