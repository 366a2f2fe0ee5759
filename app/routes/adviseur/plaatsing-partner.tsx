import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/plaatsing-partner'
import { PartnerSchema } from '#app/domain/plaatsing/partner.ts'
import { changePartner } from '#app/domain/plaatsing/change-partner.server.ts'
import { getPlaatsing } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { listPartners } from '#app/domain/plaatsing/change-partner.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Partner kiezen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const plaatsing = found(await getPlaatsing(actor, parseId(params.plaatsingId)))
  const { id, versie, profiel, werkgever, mag, partner } = plaatsing
  if (!mag.wijzigen) throw redirect(href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }))
  const keuzes = await listPartners(actor)
  return { id, versie, titel: `${profiel.code} bij ${werkgever.naam}`, nu: partner.id, keuzes }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.plaatsingId)
  const terug = href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })
  const form = parseForm(await readForm(request), PartnerSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changePartner(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, { terug, gelukt: 'De partner is gewijzigd.' })
}

export default function PlaatsingPartner({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, nu, keuzes } = loaderData
  const [form, fields] = useForm({
    id: 'partner',
    lastResult: actionData?.resultaat,
    defaultValue: { partnerId: nu },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') },
        { label: titel, naar: href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id }) },
      ]}
      titel="Partner kiezen"
      intro="De partner die deze plaatsing draagt. Zo telt de plaatsing ook mee in de cijfers."
      knop="Opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <SelectField
        {...fieldProps(fields.partnerId)}
        label="Partner"
        opties={keuzes.map((keuze) => ({ waarde: keuze.id, label: keuze.naam }))}
      />
    </FormPage>
  )
}
