import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/gesprek-verslag'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import {
  AFSPRAKEN_MAX,
  GESPREK_MET_LABEL,
  GesprekVerslagSchema,
  VERSLAG_MAX,
} from '#app/domain/jobcoaching/gesprek.ts'
import { getGesprek } from '#app/domain/jobcoaching/list-gesprekken.server.ts'
import { recordVerslag } from '#app/domain/jobcoaching/record-verslag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Verslag | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const trajectId = parseId(params.trajectId)
  const [traject, gevonden] = await Promise.all([
    getTraject(actor, trajectId),
    getGesprek(actor, { trajectId, id: parseId(params.gesprekId) }),
  ])
  const { id, wie, mag } = found(traject)
  const gesprek = found(gevonden)
  if (!mag.begeleiden || gesprek.status === 'vervallen' || gesprek.stand === 'komt')
    throw redirect(href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }))
  const { versie, op, met, verslag, afspraken } = gesprek
  return { id, wie, versie, op, met, verslag, afspraken }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const gesprekId = parseId(params.gesprekId)
  const form = parseForm(await readForm(request), GesprekVerslagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await recordVerslag(actorOf(context, 'jobcoach'), { trajectId, gesprekId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId }),
    gelukt:
      result.ok && result.data.volgendeId
        ? 'Het verslag is opgeslagen en het volgende gesprek is gepland.'
        : 'Het verslag is opgeslagen.',
  })
}

export default function GesprekVerslag({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, op, met, verslag, afspraken } = loaderData
  const [form, fields] = useForm({
    id: 'verslag',
    lastResult: actionData?.resultaat,
    defaultValue: {
      verslag: verslag ?? '',
      afspraken: afspraken ?? '',
      volgendeDatum: '',
      volgendeTijd: '',
    },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'gesprekken')}
      titel="Verslag van het gesprek"
      intro={`${GESPREK_MET_LABEL[met]}, ${formatDatumTijd(op)}.`}
      knop="Verslag opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextareaField
        {...fieldProps(fields.verslag)}
        label="Verslag"
        hint="Alleen voor u, en voor wie het traject van u overneemt. Schrijf alleen wat nodig is voor de begeleiding."
        rijen={8}
        maxTekens={VERSLAG_MAX}
      />
      <TextareaField
        {...fieldProps(fields.afspraken)}
        label="Afspraken"
        hint="Let op: de werkgever, de werknemer en de adviseur lezen dit. Schrijf geen naam en niets over gezondheid of privé."
        verplicht={false}
        rijen={4}
        maxTekens={AFSPRAKEN_MAX}
      />
      <DateField
        {...fieldProps(fields.volgendeDatum)}
        label="Datum van het volgende gesprek"
        hint="Het volgende gesprek is met dezelfde mensen, op dezelfde plaats. Wie erbij is, krijgt een e-mail."
        verplicht={false}
      />
      <TextField
        {...fieldProps(fields.volgendeTijd)}
        label="Tijd van het volgende gesprek"
        hint="Bijvoorbeeld 14:00."
        verplicht={false}
        breedte="kort"
      />
    </FormPage>
  )
}
