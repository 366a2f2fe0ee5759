import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/aanpak'
import { setAanpak } from '#app/domain/jobcoaching/change-plan.server.ts'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { AANPAK_MAX, AanpakSchema } from '#app/domain/jobcoaching/plan.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Aanpak | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, versie, mag, aanpak } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId/plan', { trajectId }))
  return { id, wie, versie, aanpak }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), AanpakSchema)
  if (!form.ok) return invalidForm(form)
  const result = await setAanpak(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/plan', { trajectId }),
    gelukt: 'De aanpak is opgeslagen.',
  })
}

export default function Aanpak({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: 'aanpak',
    lastResult: actionData?.resultaat,
    defaultValue: { aanpak: loaderData.aanpak ?? '' },
  })
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData, 'plan')}
      titel="Aanpak"
      intro="Hoe werkt u samen aan de doelen? De werknemer leest dit ook."
      knop="Aanpak opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={loaderData.versie} />
      <TextareaField
        {...fieldProps(fields.aanpak)}
        label="Aanpak"
        hint="Bijvoorbeeld: hoe vaak u komt, wat u oefent en wie er meedoet. Schrijf niets over gezondheid."
        verplicht={false}
        rijen={8}
        maxTekens={AANPAK_MAX}
      />
    </FormPage>
  )
}
