import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-doorzetten'
import { ONDERWERP_LABEL } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { forwardAanvraag, getTriage } from '#app/domain/jobcoachaanvraag/triage-aanvraag.server.ts'
import {
  DoorzetSchema,
  NOTITIE_MAX,
  SPECIALISME_LABEL,
  SPECIALISMEN,
} from '#app/domain/jobcoachaanvraag/triage.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wat is er nodig? | WSP-portaal' }]

const adres = (jobcoachaanvraagId: string) =>
  href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const aanvraag = found(await getAanvraag(actor, parseId(params.jobcoachaanvraagId)))
  const { id, versie, onderwerp, status, werkgever, mag } = aanvraag
  if (!mag.behandelen) throw redirect(adres(id))
  return {
    id,
    versie,
    isNieuw: status !== 'toewijzen',
    titel: `${werkgever.naam}: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`,
    ...found(await getTriage(actor, id)),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), DoorzetSchema)
  if (!form.ok) return invalidForm(form)
  const result = await forwardAanvraag(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: adres(id),
    gelukt: 'Opgeslagen. Nu kan de jobcoach worden gekozen.',
  })
}

export default function JobcoachaanvraagDoorzetten({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, isNieuw, titel, specialismen, notitie } = loaderData
  const [form, fields] = useForm<{ specialismen: string[]; notitie: string }>({
    id: 'doorzetten',
    lastResult: actionData?.resultaat,
    defaultValue: { specialismen, notitie: notitie ?? '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Aanvragen jobcoaching', naar: href('/adviseur/jobcoaching') },
        { label: titel, naar: adres(id) },
      ]}
      titel="Wat is er nodig?"
      intro={
        isNieuw
          ? 'U zegt hiermee ja op de aanvraag. De werkgever krijgt een e-mail dat wij een jobcoach zoeken.'
          : 'De werkgever krijgt hier geen bericht van.'
      }
      knop={isNieuw ? 'Ja, een jobcoach zoeken' : 'Opslaan'}
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <CheckboxGroupField
        {...groupProps(fields.specialismen)}
        label="Wat moet de jobcoach goed kunnen?"
        hint="Alleen adviseurs zien dit. De werkgever ziet het nooit."
        opties={SPECIALISMEN.map((waarde) => ({ waarde, label: SPECIALISME_LABEL[waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.notitie)}
        label="Notitie voor wie de jobcoach kiest"
        hint="Alleen adviseurs zien dit. Schrijf alleen wat nodig is om te kiezen, en geen diagnose."
        verplicht={false}
        rijen={3}
        maxTekens={NOTITIE_MAX}
      />
    </FormPage>
  )
}
