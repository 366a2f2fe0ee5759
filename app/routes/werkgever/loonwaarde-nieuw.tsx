import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/loonwaarde-nieuw'
import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { listMeetplekken } from '#app/domain/loonwaarde/list-meetplekken.server.ts'
import {
  MeetaanvraagSchema,
  meetplekTekst,
  REGEL_MAX,
  VOOR_COLLEGA,
} from '#app/domain/loonwaarde/meetaanvraag.ts'
import { requestMeting } from '#app/domain/loonwaarde/request-meting.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemeting vragen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [werkgever, plekken] = await Promise.all([
    getWerkgever(actor, actor.werkgeverId),
    listMeetplekken(actor),
  ])
  return { id: randomUUID(), adviseur: found(werkgever).aanspreekpunt.naam, plekken }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), MeetaanvraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestMeting(actorOf(context, 'werkgever'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/loonwaarde'),
    'Uw aanvraag is verstuurd. U krijgt een e-mail als uw adviseur reageert.',
  )
}

export default function LoonwaardeNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { id, adviseur, plekken } = loaderData
  const [form, fields] = useForm<Record<'id' | 'voor' | 'functie' | 'wens' | 'regel', string>>({
    id: 'meetaanvraag',
    lastResult: actionData?.resultaat,
    defaultValue: { id, voor: '', functie: '', wens: '', regel: '' },
  })
  return (
    <FormPage
      kruimels={[{ label: 'Loonwaardemetingen', naar: href('/werkgever/loonwaarde') }]}
      titel="Loonwaardemeting vragen"
      intro={`Uw aanvraag gaat naar ${adviseur}, uw adviseur. U krijgt binnen ${REACTIE_WERKDAGEN} werkdagen een reactie.`}
      knop="Aanvraag versturen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? id)} />
      <RadioGroupField
        {...fieldProps(fields.voor)}
        label="Voor wie vraagt u een meting?"
        opties={[
          ...plekken.map((plek) => ({ waarde: plek.plaatsingId, label: meetplekTekst(plek) })),
          { waarde: VOOR_COLLEGA, label: 'Een andere medewerker', hint: 'Die niet via het WSP bij u kwam.' },
        ]}
      />
      <TextField
        {...fieldProps(fields.functie)}
        label="Functie van de andere medewerker"
        hint="Alleen als u hierboven ‘Een andere medewerker’ koos. Schrijf geen naam."
        verplicht={false}
      />
      <DateField {...fieldProps(fields.wens)} label="Op welke dag komt het u goed uit?" verplicht={false} />
      <TextField
        {...fieldProps(fields.regel)}
        label="Wilt u er iets bij zeggen?"
        hint="Schrijf geen naam en niets over gezondheid. Dat bespreekt u met uw adviseur."
        verplicht={false}
        maxLength={REGEL_MAX}
      />
    </FormPage>
  )
}
