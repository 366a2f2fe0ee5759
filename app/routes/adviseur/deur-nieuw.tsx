import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/deur-nieuw'
import { InloopSchema } from '#app/domain/deelname/deur-form.ts'
import { countDeur, DEELNEMER_LABEL } from '#app/domain/deelname/deur.ts'
import { getDeur } from '#app/domain/deelname/get-deur.server.ts'
import { letIn } from '#app/domain/deelname/let-in.server.ts'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Iemand zonder aanmelding | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const { titel, personen, plaatsen, mag } = found(await getDeur(actorOf(context, 'adviseur'), id))
  return { id, titel, open: mag.inchecken, rollen: countDeur(personen, plaatsen), nieuwId: randomUUID() }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), InloopSchema)
  if (!form.ok) return invalidForm(form)
  const result = await letIn(actorOf(context, 'adviseur'), { ...form.data, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/deur', { evenementId }),
    `${form.data.naam} is er.`,
  )
}

export default function DeurNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { open, rollen, nieuwId } = loaderData
  const [form, fields] = useForm<Record<'naam' | 'rol' | 'organisatieNaam', string>>({
    id: 'inloop',
    lastResult: actionData?.resultaat,
    defaultValue: { naam: '', rol: rollen.length === 1 ? rollen[0]?.rol : undefined, organisatieNaam: '' },
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData, 'deur')}
      titel="Iemand zonder aanmelding"
      intro="Is er een plaats vrij, dan is deze persoon meteen ingeschreven en binnen. Er gaat geen mail uit."
      knop="Laat binnen"
      fouten={summaryProps(form)}
      nietNu={open ? null : 'De deur van dit evenement is niet open.'}
    >
      <HiddenField naam="id" waarde={nieuwId} />
      <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" maxLength={120} />
      <RadioGroupField
        {...fieldProps(fields.rol)}
        label="Komt als"
        opties={rollen.map(({ rol, vrij }) => ({
          waarde: rol,
          label: DEELNEMER_LABEL[rol],
          hint: vrij === 0 ? 'Geen plaats vrij' : `${vrij} vrij`,
        }))}
      />
      <TextField
        {...fieldProps(fields.organisatieNaam)}
        label="Organisatie"
        verplicht={false}
        autoComplete="off"
        maxLength={120}
      />
    </FormPage>
  )
}
