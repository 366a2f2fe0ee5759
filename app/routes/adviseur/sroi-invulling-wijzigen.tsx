import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-invulling-wijzigen'
import { changeInvulling } from '#app/domain/sroi/change-invulling.server.ts'
import { WerkVelden } from '#app/domain/sroi/components/invulling-velden.tsx'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { invullingWijzigSchema } from '#app/domain/sroi/invulling.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Invulling wijzigen | WSP-portaal' }]

const pagina = (verplichtingId: string, invullingId: string) =>
  href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId', { verplichtingId, invullingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const { versie, soort, omschrijving, bedragCents, aantal, van, tot, mag } = found(
    await getInvulling(actorOf(context, 'adviseur'), { id, verplichtingId }),
  )
  if (!mag.aanpassen) throw redirect(pagina(verplichtingId, id))
  return {
    ...{ id, verplichtingId, versie, soort, omschrijving },
    waarden: {
      omschrijving,
      bedrag: bedragCents === null ? '' : formatEuroInvoer(bedragCents),
      aantal: aantal === null ? '' : String(aantal),
      van,
      tot,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const { soort } = found(await getInvulling(actor, { id, verplichtingId }))
  const form = parseForm(await readForm(request), invullingWijzigSchema(soort))
  if (!form.ok) return invalidForm(form)
  return answerFormPage(form, await changeInvulling(actor, { id, verplichtingId, ...form.data }), {
    terug: pagina(verplichtingId, id),
    gelukt: 'De invulling is gewijzigd.',
  })
}

export default function SroiInvullingWijzigen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, verplichtingId, versie, soort, omschrijving, waarden } = loaderData
  const [form, fields] = useForm({ id: 'wijzigen', lastResult: actionData?.resultaat, defaultValue: waarden })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: omschrijving, naar: pagina(verplichtingId, id) },
      ]}
      titel="Invulling wijzigen"
      intro="Wat voor werk het is, verandert niet. Is dat anders? Trek de invulling dan in en voeg een nieuwe toe."
      knop="Wijziging bewaren"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <WerkVelden soort={soort} fields={fields} />
    </FormPage>
  )
}
