import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/sroi-bewijs'
import { addBewijsstuk } from '#app/domain/sroi/bewijsstuk.server.ts'
import { BewijsstukSchema, TE_GROOT } from '#app/domain/sroi/bewijsstuk.ts'
import { BewijsForm } from '#app/domain/sroi/components/bewijs-form.tsx'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerUpload } from '#app/http/receive-upload.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Bewijs toevoegen | WSP-portaal' }]

const pagina = (verplichtingId: string, invullingId: string) =>
  href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId', { verplichtingId, invullingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const { omschrijving, mag } = found(
    await getInvulling(actorOf(context, 'werkgever'), { id, verplichtingId }),
  )
  if (!mag.wijzigen) throw redirect(pagina(verplichtingId, id))
  return { id, verplichtingId, omschrijving, nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever')
  const waar = { verplichtingId: parseId(params.verplichtingId), invullingId: parseId(params.invullingId) }
  // Who may not see the invulling does not get to write a file.
  found(await getInvulling(actor, { id: waar.invullingId, verplichtingId: waar.verplichtingId }))
  return answerUpload(request, BewijsstukSchema, {
    teGroot: TE_GROOT,
    terug: pagina(waar.verplichtingId, waar.invullingId),
    gelukt: 'Het bestand is bewaard.',
    save: ({ id }, bestand) => addBewijsstuk(actor, { ...waar, id, bestand }),
  })
}

export default function SroiBewijs({ loaderData, actionData }: Route.ComponentProps) {
  const { id, verplichtingId, omschrijving, nieuwId } = loaderData
  const [form, fields] = useForm<z.input<typeof BewijsstukSchema>>({
    id: 'bewijs',
    lastResult: actionData?.resultaat,
  })
  return (
    <BewijsForm
      kruimels={[
        { label: 'SROI', naar: href('/werkgever/sroi') },
        { label: omschrijving, naar: pagina(verplichtingId, id) },
      ]}
      id={String(fields.id.initialValue ?? nieuwId)}
      bestand={fieldProps(fields.bestand)}
      fouten={summaryProps(form)}
    />
  )
}
