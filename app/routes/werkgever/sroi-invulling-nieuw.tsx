import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-invulling-nieuw'
import { InvullingVelden } from '#app/domain/sroi/components/invulling-velden.tsx'
import { SoortKeuze } from '#app/domain/sroi/components/soort-keuze.tsx'
import { getDeelname, waardenUitDeelname } from '#app/domain/sroi/get-deelname.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import {
  INVULLING_LABEL,
  InvullingSchema,
  soortUitVraag,
  waardenUitVraag,
} from '#app/domain/sroi/invulling.ts'
import { listPlaatsingKeuzes } from '#app/domain/sroi/list-keuzes.server.ts'
import { proposeInvulling } from '#app/domain/sroi/propose-invulling.server.ts'
import { soortenVan } from '#app/domain/sroi/soort-telt.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Invulling toevoegen | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/werkgever/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const rij = found(await getVerplichting(actor, parseId(params.verplichtingId)))
  const { id, contractnummer, werkgever, tabel, mag } = rij
  if (!mag.toevoegen) throw redirect(pagina(id))
  const soort = soortUitVraag(url.searchParams)
  const evenementId = url.searchParams.get('evenement')
  const deelname = await getDeelname(actor, { verplichtingId: id, evenementId, soort })
  const plaatsingen = soort === 'plaatsing' ? await listPlaatsingKeuzes(actor, werkgever.id) : []
  return {
    id,
    contractnummer,
    soort,
    soorten: soortenVan(tabel),
    plaatsingen,
    nieuwId: randomUUID(),
    deelname,
    waarden: deelname ? waardenUitDeelname(deelname) : waardenUitVraag(url.searchParams),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), InvullingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await proposeInvulling(actorOf(context, 'werkgever'), { verplichtingId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId', {
      verplichtingId,
      invullingId: result.data.id,
    }),
    'De invulling is toegevoegd. U kunt er bewijs bij doen. U krijgt een e-mail als die beoordeeld is.',
  )
}

export default function SroiInvullingNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { id, contractnummer, soort, soorten, plaatsingen, deelname, nieuwId, waarden } = loaderData
  const [form, fields] = useForm({
    id: `invulling-${soort ?? 'keuze'}`,
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  const kruimels = [
    { label: 'SROI', naar: href('/werkgever/sroi') },
    { label: contractnummer, naar: pagina(id) },
  ]
  if (!soort)
    return (
      <SoortKeuze
        kruimels={kruimels}
        soorten={soorten}
        naar={href('/werkgever/sroi/:verplichtingId/invullingen/nieuw', { verplichtingId: id })}
      />
    )
  return (
    <FormPage
      kruimels={kruimels}
      titel={INVULLING_LABEL[soort]}
      intro={
        deelname
          ? 'Het WSP beoordeelt wat u indient. U hoeft niets te bewijzen: het WSP weet hoeveel collega’s er waren. De namen staan niet bij het contract.'
          : 'Het WSP beoordeelt wat u indient. Bij een plaatsing via het WSP hoeft u niets te bewijzen.'
      }
      knop="Invulling toevoegen"
      fouten={summaryProps(form)}
    >
      <InvullingVelden
        soort={soort}
        id={nieuwId}
        fields={fields}
        plaatsingen={plaatsingen}
        deelname={deelname}
      />
    </FormPage>
  )
}
