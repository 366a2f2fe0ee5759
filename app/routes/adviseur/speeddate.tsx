import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/speeddate'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { WijzigSchema } from '#app/domain/speeddate/aanpassing.ts'
import { changeSpeeddates, type Aanpassing } from '#app/domain/speeddate/change-gesprek.server.ts'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { rondesOf } from '#app/domain/speeddate/rondes.ts'
import { rondeTekst } from '#app/domain/speeddate/teksten.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gesprek wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const gesprekId = parseId(params.speeddateId)
  const { titel, instellingen, gesprekken, tafels, dagdelen, mag } = found(
    await getSpeeddates(actorOf(context, 'adviseur'), id),
  )
  const { nummer, naam, tafel, ronde, tafelId, vacature } = found(
    gesprekken.find((een) => een.id === gesprekId) ?? null,
  )
  return {
    ...{ id, titel, versie: instellingen?.versie ?? 0, open: mag.plannen },
    ...{ ronde, tafelId, wie: `${nummer}. ${naam}` },
    bij: `${rondeTekst(dagdelen, ronde)}, tafel ${tafel?.nummer}: ${tafel?.naam}${vacature?.titel ? `, ${vacature.titel}` : ''}.`,
    tafels: tafels.flatMap((een) =>
      een.komt ? [{ waarde: een.id, label: `${een.nummer}. ${een.naam}` }] : [],
    ),
    rondes: rondesOf(dagdelen).map((een) => ({
      waarde: een.nummer,
      label: rondeTekst(dagdelen, een.nummer),
    })),
    andere: gesprekken
      .filter((een) => een.id !== gesprekId && een.nummer !== nummer && !een.valtUit)
      .map((een) => ({
        waarde: een.id,
        label: `${een.naam}, ronde ${een.ronde}, tafel ${een.tafel?.nummer}`,
      })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const gesprekId = parseId(params.speeddateId)
  const form = parseForm(await readForm(request), WijzigSchema)
  if (!form.ok) return invalidForm(form)
  const { versie, wat, ronde = 0, tafelId = '', metId = '' } = form.data
  const aanpassing: Aanpassing =
    wat === 'weggehaald'
      ? { wat, gesprekId }
      : wat === 'geruild'
        ? { wat, gesprekId, metId }
        : { wat, gesprekId, naar: { ronde, tafelId } }
  const result = await changeSpeeddates(actorOf(context, 'adviseur'), { evenementId, versie, aanpassing })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }),
    `Het gesprek is ${wat}.`,
  )
}

export default function Speeddate({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, open, wie, bij, ronde, tafelId, tafels, rondes, andere } = loaderData
  const [form, fields] = useForm<Record<'wat' | 'ronde' | 'tafelId' | 'metId', string>>({
    id: 'gesprek',
    lastResult: actionData?.resultaat,
    defaultValue: { wat: 'verplaatst', ronde: String(ronde), tafelId },
  })
  return (
    <FormPage
      kruimels={evenementKruimels(loaderData, 'speeddates')}
      titel={`Gesprek van ${wie}`}
      intro={bij}
      knop="Rooster wijzigen"
      fouten={summaryProps(form)}
      nietNu={open ? null : 'Het evenement is voorbij.'}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.wat)}
        label="Wat wilt u doen?"
        opties={[
          { waarde: 'verplaatst', label: 'Verplaatsen naar de ronde en tafel hieronder' },
          { waarde: 'geruild', label: 'Ruilen met een ander gesprek' },
          { waarde: 'weggehaald', label: 'Weghalen' },
        ]}
      />
      <SelectField {...fieldProps(fields.ronde)} label="Ronde" opties={rondes} verplicht={false} />
      <SelectField {...fieldProps(fields.tafelId)} label="Tafel" opties={tafels} verplicht={false} />
      <SelectField {...fieldProps(fields.metId)} label="Ruilen met" opties={andere} verplicht={false} />
    </FormPage>
  )
}
