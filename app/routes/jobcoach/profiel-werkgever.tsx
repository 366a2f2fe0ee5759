import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/profiel-werkgever'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import {
  PROFIEL_TEKST_MAX,
  PROFIEL_TITEL,
  PROFIEL_VELDEN,
  WerkgeversprofielSchema,
} from '#app/domain/jobcoaching/profiel.ts'
import { getProfielen, saveWerkgeversprofiel } from '#app/domain/jobcoaching/profielen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgeversprofiel | WSP-portaal' }]

const terugNaar = (trajectId: string) => href('/jobcoach/trajecten/:trajectId/profielen', { trajectId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const trajectId = parseId(params.trajectId)
  const [traject, profielen] = await Promise.all([
    getTraject(actor, trajectId),
    getProfielen(actor, trajectId),
  ])
  const { id, wie, mag } = found(traject)
  if (!mag.begeleiden) throw redirect(terugNaar(trajectId))
  return { id, wie, profiel: profielen.werkgever }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), WerkgeversprofielSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveWerkgeversprofiel(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, { terug: terugNaar(trajectId), gelukt: 'Het profiel is opgeslagen.' })
}

export default function ProfielWerkgever({ loaderData, actionData }: Route.ComponentProps) {
  const { profiel } = loaderData
  const [form, fields] = useForm({
    id: 'profiel',
    lastResult: actionData?.resultaat,
    defaultValue: Object.fromEntries(
      PROFIEL_VELDEN.werkgever.map(({ naam }) => [naam, profiel?.[naam] ?? '']),
    ),
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData)}
      titel={PROFIEL_TITEL.werkgever}
      intro="Alleen u leest dit, en wie het traject van u overneemt. Schrijf wat er nodig is, niet waarom: geen diagnose en niets over gezondheid."
      knop="Profiel opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={profiel?.versie ?? 0} />
      {PROFIEL_VELDEN.werkgever.map(({ naam, label, hint }) => {
        const veld = fields[naam]
        return (
          veld && (
            <TextareaField
              key={naam}
              {...fieldProps(veld)}
              label={label}
              hint={hint}
              verplicht={false}
              rijen={3}
              maxTekens={PROFIEL_TEKST_MAX}
            />
          )
        )
      })}
    </FormPage>
  )
}
