import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/sroi-wijzigen'
import { VerplichtingVelden } from '#app/domain/sroi/components/verplichting-velden.tsx'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { listOpdrachtgeverkeuzes } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { percentageInvoer } from '#app/domain/sroi/percentage.ts'
import { changeVerplichting } from '#app/domain/sroi/save-verplichting.server.ts'
import { VerplichtingSchema } from '#app/domain/sroi/verplichting.ts'
import { actorOf } from '#app/http/context.server.ts'
import {
  answerFormPage,
  invalidForm,
  parseForm,
  readForm,
  VersieSchema,
} from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract wijzigen | WSP-portaal' }]

const WijzigSchema = z.intersection(VersieSchema, VerplichtingSchema)
const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  if (rij.status !== 'concept') throw redirect(pagina(rij.id))
  const { id, versie, contractnummer } = rij
  return {
    id,
    versie,
    contractnummer,
    opdrachtgevers: await listOpdrachtgeverkeuzes(),
    waarden: {
      opdrachtgeverId: rij.opdrachtgever.id,
      contractnummer,
      omschrijving: rij.omschrijving,
      som: formatEuroInvoer(rij.somCents),
      grondslag: rij.grondslag,
      percentage: rij.percentageBasispunten === null ? '' : percentageInvoer(rij.percentageBasispunten),
      arbeid: percentageInvoer(rij.arbeidBasispunten),
      bedrag: rij.grondslag === 'bedrag' ? formatEuroInvoer(rij.verplichtCents) : '',
      gunningOp: rij.gunningOp,
      startOp: rij.startOp,
      eindOp: rij.eindOp,
      herstelTot: rij.herstelTot,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), WijzigSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeVerplichting(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug: pagina(id), gelukt: 'Het contract is gewijzigd.' })
}

export default function SroiWijzigen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, opdrachtgevers, waarden } = loaderData
  const [form, fields] = useForm({
    id: 'contract',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="SROI-contract wijzigen"
      intro="Zolang het contract een concept is, kunt u alles wijzigen."
      knop="Wijziging bewaren"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <VerplichtingVelden fields={fields} opdrachtgevers={opdrachtgevers} />
    </FormPage>
  )
}
