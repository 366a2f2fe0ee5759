import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-bonus'
import { saveBonus } from '#app/domain/sroi/change-tabel.server.ts'
import { getTabel } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { BonusSchema, NAAM_MAX } from '#app/domain/sroi/tabel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { CurrencyField, TextField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Bonus | WSP-portaal' }]

/** An id that is not in the draft is a new bonus: a form that is sent twice makes one. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const bonusId = parseId(params.bonusId)
  const tabel = found(await getTabel(actorOf(context, 'beheerder'), parseId(params.tabelId)))
  const { id, versie, status, opdrachtgever, bonussen } = tabel
  if (status !== 'concept') throw redirect(href('/beheer/sroi/tabellen/:tabelId', { tabelId: id }))
  return { id, versie, opdrachtgever, bonusId, bonus: bonussen.find((een) => een.id === bonusId) ?? null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const tabelId = parseId(params.tabelId)
  const form = parseForm(await readForm(request), BonusSchema)
  if (!form.ok) return invalidForm(form)
  const invoer = { id: parseId(params.bonusId), tabelId, ...form.data }
  const result = await saveBonus(actorOf(context, 'beheerder'), invoer)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/beheer/sroi/tabellen/:tabelId', { tabelId }), 'De bonus is bewaard.')
}

export default function SroiBonus({ loaderData, actionData }: Route.ComponentProps) {
  const { id: tabelId, versie, opdrachtgever, bonusId, bonus } = loaderData
  const [form, fields] = useForm({
    id: 'bonus',
    lastResult: actionData?.resultaat,
    defaultValue: {
      naam: bonus?.naam ?? '',
      waarde: bonus ? formatEuroInvoer(bonus.waardeCents) : '',
      naarRato: bonus ? (bonus.naarRato ? 'rato' : 'vast') : '',
    },
  })
  return (
    <>
      <FormPage
        kruimels={[
          { label: 'SROI', naar: href('/beheer/sroi') },
          {
            label: `${opdrachtgever.naam}, versie ${versie}`,
            naar: href('/beheer/sroi/tabellen/:tabelId', { tabelId }),
          },
        ]}
        titel={bonus ? 'Bonus wijzigen' : 'Bonus toevoegen'}
        intro="Een bonus komt bij de waarde van een bouwblok. Bijvoorbeeld voor een vast contract, of voor iemand van 50 jaar of ouder."
        knop="Bonus bewaren"
        fouten={summaryProps(form)}
      >
        <TextField {...fieldProps(fields.naam)} label="Waarvoor is de bonus?" maxLength={NAAM_MAX} />
        <CurrencyField {...fieldProps(fields.waarde)} label="Waarde" />
        <RadioGroupField
          {...fieldProps(fields.naarRato)}
          label="Hoe telt de bonus?"
          opties={[
            { waarde: 'vast', label: 'Eén keer per persoon, als vast bedrag' },
            { waarde: 'rato', label: 'Per jaar, naar uren en duur', hint: 'Net als het bouwblok zelf.' },
          ]}
        />
      </FormPage>
      {bonus && (
        <ConfirmForm
          knop="Bonus verwijderen"
          vraag="De bonus verdwijnt uit dit concept. Versies die gepubliceerd zijn, veranderen niet."
          bevestig="Ja, verwijder"
          action={href('/beheer/sroi/tabellen/:tabelId/bonussen/:bonusId/verwijderen', { tabelId, bonusId })}
        />
      )}
    </>
  )
}
