import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/evenement-kopieren'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { copyEvenement } from '#app/domain/evenement/copy-evenement.server.ts'
import { KopieSchema } from '#app/domain/evenement/evenement-form.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenement herhalen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, titel } = found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId)))
  return { id, titel }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.evenementId)
  const form = parseForm(await readForm(request), KopieSchema)
  if (!form.ok) return invalidForm(form)
  const result = await copyEvenement(actorOf(context, 'adviseur'), { id, dagen: form.data })
  if (!result.ok) return refusedForm(form, result)
  const aantal = result.data.ids.length
  return redirectWithMelding(
    `${href('/adviseur/evenementen')}?stand=concept`,
    aantal === 1 ? 'Er staat een concept klaar.' : `Er staan ${aantal} concepten klaar.`,
  )
}

export default function EvenementKopieren({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof KopieSchema>>({
    id: 'kopieren',
    lastResult: actionData?.resultaat,
    defaultValue: {},
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData)}
      titel="Evenement herhalen"
      intro={`Op elke dag die u kiest, komt een concept met hetzelfde programma als ${loaderData.titel}. Niemand gaat mee: aanmelden begint opnieuw.`}
      knop="Concepten maken"
      fouten={summaryProps(form)}
    >
      <DateField {...fieldProps(fields.dag1)} label="Eerste dag" />
      <DateField {...fieldProps(fields.dag2)} label="Tweede dag" verplicht={false} />
      <DateField {...fieldProps(fields.dag3)} label="Derde dag" verplicht={false} />
      <DateField {...fieldProps(fields.dag4)} label="Vierde dag" verplicht={false} />
      <DateField {...fieldProps(fields.dag5)} label="Vijfde dag" verplicht={false} />
      <DateField {...fieldProps(fields.dag6)} label="Zesde dag" verplicht={false} />
    </FormPage>
  )
}
