import { href } from 'react-router'
import type { Route } from './+types/harrie'
import { setBuddysInDienst } from '#app/domain/deelname/change-harriebuddys.server.ts'
import { HarrieForm } from '#app/domain/deelname/components/harrie-form.tsx'
import { getHarriebuddys } from '#app/domain/deelname/get-harriebuddys.server.ts'
import { InDienstSchema } from '#app/domain/deelname/harriebuddys.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Harrie-training | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  return { buddys: await getHarriebuddys(actor, actor.werkgeverId) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever')
  const form = parseForm(await readForm(request), InDienstSchema)
  if (!form.ok) return invalidForm(form)
  const { werkgeverId } = actor
  const result = await setBuddysInDienst(actor, { werkgeverId, aantal: form.data.aantal })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/werkgever/bedrijf'), 'Het aantal is aangepast.')
}

export default function Harrie({ loaderData: { buddys }, actionData }: Route.ComponentProps) {
  return (
    <HarrieForm
      kruimels={[
        { label: 'Mijn WSP', naar: href('/werkgever') },
        { label: 'Uw bedrijf', naar: href('/werkgever/bedrijf') },
      ]}
      buddys={buddys}
      resultaat={actionData?.resultaat}
    />
  )
}
