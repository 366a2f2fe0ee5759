import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/evenement-wijzigen'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { EvenementVelden } from '#app/domain/evenement/components/evenement-velden.tsx'
import { WijzigEvenementSchema, type EvenementWaarden } from '#app/domain/evenement/evenement-form.ts'
import { waardenVan } from '#app/domain/evenement/form-values.server.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { updateEvenement } from '#app/domain/evenement/save-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenement wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const evenement = found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId)))
  const { id, titel, status, versie, mag } = evenement
  return { id, titel, status, versie, mag, waarden: waardenVan(evenement) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.evenementId)
  const form = parseForm(await readForm(request), WijzigEvenementSchema)
  if (!form.ok) return invalidForm(form)
  const result = await updateEvenement(actorOf(context, 'adviseur'), { ...form.data, id })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId', { evenementId: id }),
    'De wijziging is bewaard.',
  )
}

export default function EvenementWijzigen({ loaderData, actionData }: Route.ComponentProps) {
  const { status, versie, mag, waarden } = loaderData
  const [form, fields] = useForm<EvenementWaarden>({
    id: 'evenement',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData)}
      titel="Evenement wijzigen"
      intro={
        status === 'gepubliceerd'
          ? 'Iedereen ziet dit evenement al. Verandert de tijd of de plaats, dan krijgt wie zich heeft aangemeld een e-mail. Verandert de dag, dan schuift het programma mee.'
          : 'Verandert de dag, dan schuift het programma mee.'
      }
      knop="Wijziging bewaren"
      fouten={summaryProps(form)}
      nietNu={
        mag.wijzigen ? null : 'Dit evenement is afgelopen of gaat niet door. U kunt het niet meer wijzigen.'
      }
    >
      <HiddenField naam="versie" waarde={versie} />
      <EvenementVelden fields={fields} />
    </FormPage>
  )
}
