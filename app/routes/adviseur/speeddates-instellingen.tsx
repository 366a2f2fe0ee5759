import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/speeddates-instellingen'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import {
  InstellingenSchema,
  toWaarden,
  type InstellingenWaarden,
} from '#app/domain/speeddate/instellingen.ts'
import { makeSpeeddateRooster } from '#app/domain/speeddate/plan-rooster.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, NumberField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Rooster maken | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const speeddates = found(await getSpeeddates(actorOf(context, 'adviseur'), id))
  const { gesprekken, instellingen, aantal, titel, mag } = speeddates
  return {
    ...{ id, titel, aantal, open: mag.plannen },
    waarden: toWaarden(instellingen, speeddates.tijden),
    weg: gesprekken.length,
    metDeHand: gesprekken.filter((een) => een.metDeHand).length,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), InstellingenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await makeSpeeddateRooster(actorOf(context, 'adviseur'), { ...form.data, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }),
    `Het rooster is gemaakt: ${result.data.gesprekken} gesprekken.`,
  )
}

export default function SpeeddatesInstellingen({ loaderData, actionData }: Route.ComponentProps) {
  const { aantal, weg, metDeHand, waarden, open } = loaderData
  const [form, fields] = useForm<InstellingenWaarden & { weg: string }>({
    id: 'rooster',
    lastResult: actionData?.resultaat,
    defaultValue: { ...waarden, weg: '' },
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData, 'speeddates')}
      titel="Rooster maken"
      intro={`Nu doen ${aantal.werkgevers} werkgevers en ${aantal.kandidaten} kandidaten mee. Ieder gesprek telt met de matchscore van de vacature die het beste past. Wie niet te vergelijken is, telt met 50 punten.`}
      knop="Rooster maken"
      fouten={summaryProps(form)}
      nietNu={
        open ? null : 'Het rooster kunt u maken zolang het evenement gepubliceerd is en niet voorbij is.'
      }
    >
      <HiddenField naam="versie" waarde={waarden.versie} />
      <TextField
        {...fieldProps(fields.van)}
        label="Eerste ronde begint om"
        breedte="kort"
        autoComplete="off"
      />
      <TextField
        {...fieldProps(fields.tot)}
        label="Laatste ronde is uiterlijk klaar om"
        breedte="kort"
        autoComplete="off"
      />
      <NumberField {...fieldProps(fields.gesprekMinuten)} label="Een gesprek duurt" eenheid="minuten" />
      <NumberField {...fieldProps(fields.wisselMinuten)} label="Tijd om te wisselen" eenheid="minuten" />
      <TextField
        {...fieldProps(fields.pauzeNa)}
        label="Pauze na ronde"
        hint="Bijvoorbeeld 4, 8. Laat het leeg als er geen pauze is."
        verplicht={false}
        breedte="middel"
        autoComplete="off"
      />
      <NumberField {...fieldProps(fields.pauzeMinuten)} label="Een pauze duurt" eenheid="minuten" />
      <NumberField
        {...fieldProps(fields.tafels)}
        label="Hoeveel tafels er staan"
        hint="Eerst krijgt elke werkgever één tafel, wie zich het eerst aanmeldde het eerst. Daarna wie er meer wil."
        eenheid="tafels"
      />
      <NumberField {...fieldProps(fields.minimum)} label="Gesprekken die ieder liefst heeft" />
      <NumberField {...fieldProps(fields.maximum)} label="Hoogste aantal gesprekken per kandidaat" />
      <NumberField
        {...fieldProps(fields.achterElkaar)}
        label="Hoogste aantal gesprekken achter elkaar"
        hint="Daarna heeft een kandidaat een ronde rust. Laat het leeg als dat niet hoeft."
        verplicht={false}
      />
      {weg > 0 && (
        <CheckboxField
          {...fieldProps(fields.weg)}
          label={`Het rooster van nu mag vervallen: ${weg} gesprekken, waarvan ${metDeHand} met de hand gezet`}
          verplicht={false}
        />
      )}
    </FormPage>
  )
}
