import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-overdragen'
import { AdviesOverdraagSchema } from '#app/domain/advies/advies.ts'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { assignCoordinator } from '#app/domain/sroi/save-verplichting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Geven aan een collega | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, coordinator, mag } = rij
  if (!mag.toevoegen) throw redirect(pagina(id))
  const collegas = (await listAdviseurs()).filter((collega) => collega.id !== coordinator.id)
  return { id, versie, contractnummer, collegas }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), AdviesOverdraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await assignCoordinator(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(id),
    gelukt: 'Uw collega is nu coördinator en krijgt een e-mail.',
  })
}

export default function SroiOverdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, collegas } = loaderData
  const [form, fields] = useForm({
    id: 'overdragen',
    lastResult: actionData?.resultaat,
    defaultValue: { naarId: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="Geven aan een collega"
      intro="Uw collega wordt coördinator van dit contract. De opdrachtnemer ziet wie dat is."
      knop="Geven aan deze collega"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <SelectField
        {...fieldProps(fields.naarId)}
        label="Welke collega?"
        opties={collegas.map((collega) => ({ waarde: collega.id, label: collega.naam }))}
      />
    </FormPage>
  )
}
