import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/advies-heropenen'
import { AdviesBerichtSchema, TEKST_MAX } from '#app/domain/advies/advies.ts'
import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { getAdvies } from '#app/domain/advies/get-advies.server.ts'
import { reopenAdvies } from '#app/domain/advies/reply-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vraag opnieuw openen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const advies = found(await getAdvies(actorOf(context, 'werkgever'), parseId(params.adviesId)))
  const { id, versie, titel, mag } = advies
  if (!mag.heropenen) throw redirect(href('/werkgever/advies/:adviesId', { adviesId: id }))
  return { id, versie, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const terug = href('/werkgever/advies/:adviesId', { adviesId: id })
  const form = parseForm(await readForm(request), AdviesBerichtSchema)
  if (!form.ok) return invalidForm(form)
  const result = await reopenAdvies(actorOf(context, 'werkgever'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug,
    gelukt: 'Uw vraag is weer open. Uw adviseur heeft bericht gekregen.',
  })
}

export default function AdviesHeropenen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel } = loaderData
  const [form, fields] = useForm({
    id: 'heropenen',
    lastResult: actionData?.resultaat,
    defaultValue: { tekst: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Advies', naar: href('/werkgever/advies') },
        { label: titel, naar: href('/werkgever/advies/:adviesId', { adviesId: id }) },
      ]}
      titel="Vraag opnieuw openen"
      intro={`Schrijf waarmee u nog niet geholpen bent. U krijgt binnen ${REACTIE_WERKDAGEN} werkdagen een reactie.`}
      knop="Opnieuw openen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextareaField
        {...fieldProps(fields.tekst)}
        label="Wat wilt u nog weten?"
        hint="Schrijf geen namen van medewerkers en niets over gezondheid."
        rijen={5}
        maxTekens={TEKST_MAX}
      />
    </FormPage>
  )
}
