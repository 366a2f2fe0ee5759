import { href } from 'react-router'
import type { Route } from './+types/kandidaat-volgen'
import { VolgFormulier } from '#app/domain/volgopdracht/components/volg-formulier.tsx'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getVolgbaarProfiel } from '#app/domain/volgopdracht/get-volgbaar.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { VolgSchema } from '#app/domain/volgopdracht/volgopdracht.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaat volgen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const kandidaatId = parseId(params.kandidaatId)
  const profiel = found(await getVolgbaarProfiel(actor, kandidaatId))
  return {
    kandidaatId,
    code: profiel.code,
    volgt: await getVolgopdracht(actor, { profielId: profiel.profielId }),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const { profielId } = found(await getVolgbaarProfiel(actor, parseId(params.kandidaatId)))
  const form = parseForm(await readForm(request), VolgSchema)
  if (!form.ok) return invalidForm(form)
  const result = await follow(actor, { profielId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/volgen'),
    'U volgt deze kandidaat. Zijn er nieuwe vacatures die passen, dan krijgt u ’s ochtends een mail.',
  )
}

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export default function KandidaatVolgen({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, code, volgt } = loaderData
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader
        titel={`Mail mij nieuwe vacatures voor ${code}`}
        intro="Wat nu al past, telt niet als nieuw. Staat het profiel uit, dan komt er geen mail."
      />
      <VolgFormulier volgt={volgt} resultaat={actionData?.resultaat} knop="Kandidaat volgen" terug={terug} />
    </Page>
  )
}
