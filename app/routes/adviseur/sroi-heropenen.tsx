import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-heropenen'
import { HeropenSchema } from '#app/domain/sroi/afsluiten.ts'
import { reopenVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract weer openen | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, mag } = rij
  if (!mag.heropenen) throw redirect(pagina(id))
  return { id, versie, contractnummer }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), HeropenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await reopenVerplichting(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(id),
    gelukt: 'Het contract is weer open. De opdrachtnemer krijgt een e-mail.',
  })
}

export default function SroiHeropenen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer } = loaderData
  const [form, fields] = useForm({
    id: 'heropenen',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="SROI-contract weer openen"
      intro="De slotverklaring en de controlecode gelden dan niet meer. Bij het afsluiten komt er een nieuwe."
      knop="Weer openen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextField
        {...fieldProps(fields.reden)}
        label="Waarom opent u het contract weer?"
        hint="De opdrachtgever ziet dit ook."
        maxLength={300}
      />
    </FormPage>
  )
}
