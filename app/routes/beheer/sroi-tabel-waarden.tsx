import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-tabel-waarden'
import { saveTabel } from '#app/domain/sroi/change-tabel.server.ts'
import { getTabel } from '#app/domain/sroi/list-opdrachtgevers.server.ts'
import { percentageInvoer } from '#app/domain/sroi/percentage.ts'
import { TabelSchema } from '#app/domain/sroi/tabel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { CurrencyField, DateField, HiddenField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Waarden van de tabel | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const tabel = found(await getTabel(actorOf(context, 'beheerder'), parseId(params.tabelId)))
  if (tabel.status !== 'concept')
    throw redirect(href('/beheer/sroi/tabellen/:tabelId', { tabelId: tabel.id }))
  return tabel
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.tabelId)
  const form = parseForm(await readForm(request), TabelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveTabel(actorOf(context, 'beheerder'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/beheer/sroi/tabellen/:tabelId', { tabelId: id }),
    gelukt: 'De waarden zijn bewaard.',
  })
}

export default function SroiTabelWaarden({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, wijziging, opdrachtgever } = loaderData
  const euro = (cents: number | null) => (cents === null ? '' : formatEuroInvoer(cents))
  const [form, fields] = useForm({
    id: 'waarden',
    lastResult: actionData?.resultaat,
    defaultValue: {
      geldigVan: loaderData.geldigVan,
      fulltimeUren: String(loaderData.fulltimeUren),
      inkoop: loaderData.inkoopBasispunten === null ? '' : percentageInvoer(loaderData.inkoopBasispunten),
      expertise: euro(loaderData.expertiseUurCents),
      training: euro(loaderData.trainingPlaatsCents),
      stage: euro(loaderData.stageMaandCents),
      teltOverigWerk: loaderData.teltOverigWerk ? 'on' : '',
    },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/beheer/sroi') },
        {
          label: `${opdrachtgever.naam}, versie ${versie}`,
          naar: href('/beheer/sroi/tabellen/:tabelId', { tabelId: id }),
        },
      ]}
      titel="Waarden wijzigen"
      intro="Alle bedragen zijn zonder btw. Laat een veld leeg als die soort bij deze opdrachtgever niet meetelt."
      knop="Waarden bewaren"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="wijziging" waarde={wijziging} />
      <DateField
        {...fieldProps(fields.geldigVan)}
        label="Voor contracten die gegund zijn vanaf"
        hint="Een contract houdt de versie die gold op de dag van gunning."
      />
      <NumberField
        {...fieldProps(fields.fulltimeUren)}
        label="Hoeveel uur is voltijds?"
        eenheid="uur per week"
      />
      <TextField
        {...fieldProps(fields.inkoop)}
        label="Inkoop bij een sociaal ontwikkelbedrijf: hoeveel procent van de factuur telt?"
        breedte="kort"
        inputMode="decimal"
        verplicht={false}
      />
      <CurrencyField
        {...fieldProps(fields.expertise)}
        label="Kennis delen: waarde van een uur"
        verplicht={false}
      />
      <CurrencyField
        {...fieldProps(fields.training)}
        label="Training: waarde van een plaats"
        verplicht={false}
      />
      <CurrencyField {...fieldProps(fields.stage)} label="Stage: waarde van een maand" verplicht={false} />
      <CheckboxField
        {...fieldProps(fields.teltOverigWerk)}
        label="Overig werk telt mee, voor het bedrag dat is afgesproken"
        verplicht={false}
      />
    </FormPage>
  )
}
