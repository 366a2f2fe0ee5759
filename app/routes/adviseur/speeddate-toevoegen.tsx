import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/speeddate-toevoegen'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { ToevoegSchema } from '#app/domain/speeddate/aanpassing.ts'
import { changeSpeeddates } from '#app/domain/speeddate/change-gesprek.server.ts'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { rondesOf } from '#app/domain/speeddate/rondes.ts'
import { rondeTekst } from '#app/domain/speeddate/teksten.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gesprek toevoegen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const { titel, instellingen, kandidaten, tafels, dagdelen, mag } = found(
    await getSpeeddates(actorOf(context, 'adviseur'), id),
  )
  return {
    ...{ id, titel, versie: instellingen?.versie ?? 0, open: mag.plannen && instellingen !== null },
    kandidaten: kandidaten.map(({ inschrijvingId, naam, aantal }) => ({
      waarde: inschrijvingId,
      label: `${naam} (${aantal === 1 ? '1 gesprek' : `${aantal} gesprekken`})`,
    })),
    tafels: tafels.flatMap(({ id, nummer, naam, komt }) =>
      komt ? [{ waarde: id, label: `${nummer}. ${naam}` }] : [],
    ),
    rondes: rondesOf(dagdelen).map(({ nummer }) => ({ waarde: nummer, label: rondeTekst(dagdelen, nummer) })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), ToevoegSchema)
  if (!form.ok) return invalidForm(form)
  const { versie, inschrijvingId, ...naar } = form.data
  const result = await changeSpeeddates(actorOf(context, 'adviseur'), {
    ...{ evenementId, versie },
    aanpassing: { wat: 'toegevoegd', inschrijvingId, naar },
  })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }),
    'Het gesprek staat in het rooster.',
  )
}

export default function SpeeddateToevoegen({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, open, kandidaten, tafels, rondes } = loaderData
  const [form, fields] = useForm<Record<'inschrijvingId' | 'ronde' | 'tafelId', string>>({
    id: 'gesprek',
    lastResult: actionData?.resultaat,
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData, 'speeddates')}
      titel="Gesprek toevoegen"
      intro="Een gesprek komt er alleen bij als de tafel en de kandidaat in die ronde vrij zijn."
      knop="Gesprek toevoegen"
      fouten={summaryProps(form)}
      nietNu={open ? null : 'Er is nog geen rooster, of het evenement is voorbij.'}
    >
      <HiddenField naam="versie" waarde={versie} />
      <SelectField {...fieldProps(fields.inschrijvingId)} label="Kandidaat" opties={kandidaten} />
      <SelectField {...fieldProps(fields.tafelId)} label="Tafel" opties={tafels} />
      <SelectField {...fieldProps(fields.ronde)} label="Ronde" opties={rondes} />
    </FormPage>
  )
}
