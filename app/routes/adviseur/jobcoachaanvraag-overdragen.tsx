import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-overdragen'
import { AdviesOverdraagSchema } from '#app/domain/advies/advies.ts'
import { ONDERWERP_LABEL } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { handOverAanvraag, listAanvraagcollegas } from '#app/domain/jobcoachaanvraag/take-aanvraag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Geven aan een collega | WSP-portaal' }]

const adres = (jobcoachaanvraagId: string) =>
  href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const aanvraag = found(await getAanvraag(actor, parseId(params.jobcoachaanvraagId)))
  const { id, versie, onderwerp, werkgever, behandelaar, mag } = aanvraag
  if (!mag.behandelen) throw redirect(adres(id))
  return {
    id,
    versie,
    titel: `${werkgever.naam}: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`,
    collegas: await listAanvraagcollegas(actor, behandelaar?.id ?? null),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), AdviesOverdraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await handOverAanvraag(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: adres(id),
    gelukt: 'De aanvraag ligt nu bij uw collega, die een e-mail krijgt.',
  })
}

export default function JobcoachaanvraagOverdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, collegas } = loaderData
  const [form, fields] = useForm({
    id: 'overdragen',
    lastResult: actionData?.resultaat,
    defaultValue: { naarId: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Aanvragen jobcoaching', naar: href('/adviseur/jobcoaching') },
        { label: titel, naar: adres(id) },
      ]}
      titel="Geven aan een collega"
      intro="De dag waarop de werkgever iets van ons hoort, blijft dezelfde. De werkgever ziet wie de aanvraag behandelt."
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
