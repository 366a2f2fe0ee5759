import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-afwijzen'
import { ONDERWERP_LABEL, TEKST_MAX } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { declineAanvraag } from '#app/domain/jobcoachaanvraag/triage-aanvraag.server.ts'
import { AFWIJS_LABEL, AFWIJS_REDENEN, AfwijsSchema } from '#app/domain/jobcoachaanvraag/triage.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Aanvraag afwijzen | WSP-portaal' }]

const adres = (jobcoachaanvraagId: string) =>
  href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const aanvraag = found(await getAanvraag(actorOf(context, 'adviseur'), parseId(params.jobcoachaanvraagId)))
  const { id, versie, onderwerp, werkgever, mag } = aanvraag
  if (!mag.behandelen) throw redirect(adres(id))
  return { id, versie, titel: `${werkgever.naam}: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}` }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), AfwijsSchema)
  if (!form.ok) return invalidForm(form)
  const result = await declineAanvraag(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: adres(id),
    gelukt: 'De aanvraag is afgewezen. De werkgever krijgt een e-mail.',
  })
}

export default function JobcoachaanvraagAfwijzen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'afwijzen',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '', tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Aanvragen jobcoaching', naar: href('/adviseur/jobcoaching') },
        { label: titel, naar: adres(id) },
      ]}
      titel="Aanvraag afwijzen"
      intro="De werkgever leest uw bericht, en kan later opnieuw een jobcoach aanvragen."
      knop="Aanvraag afwijzen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.reden)}
        label="Waarom gaat de aanvraag niet door?"
        opties={AFWIJS_REDENEN.map((waarde) => ({ waarde, label: AFWIJS_LABEL[waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Uw bericht aan de werkgever"
        hint="Schrijf ook wat wel kan. Schrijf niets over iemands gezondheid of uitkering."
        rijen={5}
        maxTekens={TEKST_MAX}
      />
    </FormPage>
  )
}
