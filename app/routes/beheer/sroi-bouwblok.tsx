import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-bouwblok'
import { DOELGROEP_LABEL, DOELGROEPEN } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { saveBouwblok } from '#app/domain/sroi/change-tabel.server.ts'
import { getTabel } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { BouwblokSchema, NAAM_MAX } from '#app/domain/sroi/tabel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { CurrencyField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Bouwblok | WSP-portaal' }]

/** An id that is not in the draft is a new bouwblok: a form that is sent twice makes one. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const bouwblokId = parseId(params.bouwblokId)
  const tabel = found(await getTabel(actorOf(context, 'beheerder'), parseId(params.tabelId)))
  const { id, versie, status, opdrachtgever, bouwblokken } = tabel
  if (status !== 'concept') throw redirect(href('/beheer/sroi/tabellen/:tabelId', { tabelId: id }))
  return {
    id,
    versie,
    opdrachtgever,
    bouwblokId,
    bouwblok: bouwblokken.find((een) => een.id === bouwblokId) ?? null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const tabelId = parseId(params.tabelId)
  const form = parseForm(await readForm(request), BouwblokSchema)
  if (!form.ok) return invalidForm(form)
  const invoer = { id: parseId(params.bouwblokId), tabelId, ...form.data }
  const result = await saveBouwblok(actorOf(context, 'beheerder'), invoer)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/beheer/sroi/tabellen/:tabelId', { tabelId }), 'Het bouwblok is bewaard.')
}

export default function SroiBouwblok({ loaderData, actionData }: Route.ComponentProps) {
  const { id: tabelId, versie, opdrachtgever, bouwblokId, bouwblok } = loaderData
  const [form, fields] = useForm({
    id: 'bouwblok',
    lastResult: actionData?.resultaat,
    defaultValue: {
      naam: bouwblok?.naam ?? '',
      jaarwaarde: bouwblok ? formatEuroInvoer(bouwblok.jaarwaardeCents) : '',
      maximumMaanden: bouwblok?.maximumMaanden?.toString() ?? '',
      doelgroepen: bouwblok?.doelgroepen ?? [],
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
        titel={bouwblok ? 'Bouwblok wijzigen' : 'Bouwblok toevoegen'}
        intro="Wat een jaar voltijds werk van iemand uit deze groep waard is. Bij minder uren of een kortere duur telt een deel."
        knop="Bouwblok bewaren"
        fouten={summaryProps(form)}
      >
        <TextField {...fieldProps(fields.naam)} label="Groep" maxLength={NAAM_MAX} />
        <CurrencyField {...fieldProps(fields.jaarwaarde)} label="Waarde van een jaar voltijds werk" />
        <NumberField
          {...fieldProps(fields.maximumMaanden)}
          label="Hoeveel maanden telt een plaatsing hooguit?"
          hint="Leeg is zonder grens."
          eenheid="maanden"
          verplicht={false}
        />
        <CheckboxGroupField
          {...groupProps(fields.doelgroepen)}
          label="Voor wie is dit de eerste keuze?"
          hint="Het portaal stelt dit bouwblok dan voor. De adviseur kiest."
          verplicht={false}
          opties={DOELGROEPEN.map((waarde) => ({ waarde, label: DOELGROEP_LABEL[waarde] }))}
        />
      </FormPage>
      {bouwblok && (
        <ConfirmForm
          knop="Bouwblok verwijderen"
          vraag="Het bouwblok verdwijnt uit dit concept. Versies die gepubliceerd zijn, veranderen niet."
          bevestig="Ja, verwijder"
          action={href('/beheer/sroi/tabellen/:tabelId/bouwblokken/:bouwblokId/verwijderen', {
            tabelId,
            bouwblokId,
          })}
        />
      )}
    </>
  )
}
