import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/evenement-annuleren'
import { cancelEvenement } from '#app/domain/evenement/announce-evenement.server.ts'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { AnnuleerSchema } from '#app/domain/evenement/evenement-form.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenement afzeggen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const { id, titel, versie, mag } = found(
    await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId)),
  )
  return { id, titel, versie, mag }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.evenementId)
  const form = parseForm(await readForm(request), AnnuleerSchema)
  if (!form.ok) return invalidForm(form)
  const result = await cancelEvenement(actorOf(context, 'adviseur'), { ...form.data, id })
  return answerFormPage(form, result, {
    terug: href('/adviseur/evenementen/:evenementId', { evenementId: id }),
    gelukt: 'Het evenement gaat niet door.',
  })
}

export default function EvenementAnnuleren({ loaderData, actionData }: Route.ComponentProps) {
  const { titel, versie, mag } = loaderData
  const [form, fields] = useForm({
    id: 'annuleren',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '' },
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData)}
      titel="Evenement afzeggen"
      intro={`${titel} gaat dan niet door. Wie zich heeft aangemeld, krijgt een e-mail met de reden. Dat kunt u niet terugdraaien.`}
      knop="Evenement afzeggen"
      fouten={summaryProps(form)}
      nietNu={mag.annuleren ? null : 'Dit evenement kunt u niet afzeggen.'}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextareaField
        {...fieldProps(fields.reden)}
        label="Waarom gaat het niet door?"
        hint="Iedereen leest dit, ook op de openbare pagina. Noem geen namen."
        rijen={3}
        maxTekens={300}
      />
    </FormPage>
  )
}
