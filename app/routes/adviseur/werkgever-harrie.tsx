import { href } from 'react-router'
import type { Route } from './+types/werkgever-harrie'
import { setBuddysInDienst } from '#app/domain/deelname/change-harriebuddys.server.ts'
import { HarrieForm } from '#app/domain/deelname/components/harrie-form.tsx'
import { getHarriebuddys } from '#app/domain/deelname/get-harriebuddys.server.ts'
import { InDienstSchema } from '#app/domain/deelname/harriebuddys.ts'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Harrie-training | WSP-portaal' }]

const pagina = (werkgeverId: string) => href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const werkgeverId = parseId(params.werkgeverId)
  const { naam } = found(await getRelatieKop(actor, werkgeverId))
  return { naam, werkgeverId, buddys: await getHarriebuddys(actor, werkgeverId) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), InDienstSchema)
  if (!form.ok) return invalidForm(form)
  const wat = { werkgeverId, aantal: form.data.aantal }
  const result = await setBuddysInDienst(actorOf(context, 'adviseur'), wat)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(pagina(werkgeverId), 'Het aantal is aangepast.')
}

export default function Harrie({ loaderData, actionData }: Route.ComponentProps) {
  const { naam, werkgeverId, buddys } = loaderData
  return (
    <HarrieForm
      kruimels={[
        { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
        { label: naam, naar: pagina(werkgeverId) },
      ]}
      buddys={buddys}
      resultaat={actionData?.resultaat}
    />
  )
}
