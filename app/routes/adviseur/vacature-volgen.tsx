import { href } from 'react-router'
import type { Route } from './+types/vacature-volgen'
import { VolgFormulier } from '#app/domain/volgopdracht/components/volg-formulier.tsx'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getVolgbareVacature } from '#app/domain/volgopdracht/get-volgbaar.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { VolgSchema } from '#app/domain/volgopdracht/volgopdracht.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature volgen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const [vacature, volgt] = await Promise.all([
    getVolgbareVacature(actor, vacatureId),
    getVolgopdracht(actor, { vacatureId }),
  ])
  return { vacature: found(vacature), volgt }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const form = parseForm(await readForm(request), VolgSchema)
  if (!form.ok) return invalidForm(form)
  const result = await follow(actorOf(context, 'adviseur'), { vacatureId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/volgen'),
    'U volgt deze vacature. Zijn er nieuwe kandidaten, dan krijgt u ’s ochtends een mail.',
  )
}

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export default function VacatureVolgen({ loaderData, actionData }: Route.ComponentProps) {
  const { vacature, volgt } = loaderData
  const terug = href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: vacature.id })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: `Kandidaten voor ${vacature.titel}`, naar: terug }]} />
      <PageHeader
        titel="Mail mij nieuwe kandidaten"
        boven={`${vacature.titel} bij ${vacature.werkgever}`}
        intro="Wie nu al past, telt niet als nieuw. In de mail staan alleen profielcodes."
      />
      <VolgFormulier volgt={volgt} resultaat={actionData?.resultaat} knop="Vacature volgen" terug={terug} />
    </Page>
  )
}
