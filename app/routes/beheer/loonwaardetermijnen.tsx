import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/loonwaardetermijnen'
import { addTermijn } from '#app/domain/loonwaarde/change-termijnen.server.ts'
import { getTermijnbeheer } from '#app/domain/loonwaarde/list-termijnen.server.ts'
import { LOONWAARDE_STAPPEN, STAP_LABEL } from '#app/domain/loonwaarde/loonwaarde.ts'
import { TermijnSchema, termijnTekst } from '#app/domain/loonwaarde/termijn.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, NumberField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Termijnen loonwaarde | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return found(await getTermijnbeheer(actorOf(context, 'beheerder')))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), TermijnSchema)
  if (!form.ok) return invalidForm(form)
  const result = await addTermijn(actorOf(context, 'beheerder'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/beheer/loonwaardetermijnen'), 'De termijn is toegevoegd.')
}

export default function Loonwaardetermijnen({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Termijnen loonwaardemeting"
        intro="Hoe lang een stap van een loonwaardemeting mag duren. Een termijn van een gemeente gaat voor de termijn van alle gemeenten. Een stap die al loopt, houdt zijn laatste dag."
      />
      <p>
        De dag waarop een stap begint, telt niet mee. Werkdagen zijn de dagen zonder weekend en feestdag. De
        stap ‘{STAP_LABEL.gemeten}’ telt vanaf de dag die voor de meting is afgesproken.
      </p>
      {loaderData.stappen.map(({ stap, nu, termijnen }) => (
        <Section key={stap} titel={STAP_LABEL[stap]}>
          <p>
            {nu
              ? `Nu voor alle gemeenten zonder eigen termijn: ${termijnTekst(nu)}.`
              : 'Er is nu geen termijn voor alle gemeenten. Vul die in: zonder termijn kan deze stap niet beginnen.'}
          </p>
          <DataTable
            bijschrift={`Termijnen voor de stap ${STAP_LABEL[stap]}`}
            bijschriftVerborgen
            rijen={termijnen}
            rijSleutel={({ id }) => id}
            kolommen={[
              { kop: 'Gemeente', rijkop: true, cel: ({ gemeente }) => gemeente ?? 'Alle gemeenten' },
              { kop: 'Termijn', cel: (termijn) => termijnTekst(termijn) },
              {
                kop: 'Geldt',
                cel: ({ geldigVan, geldigTot }) =>
                  geldigTot
                    ? `${formatDatumKort(geldigVan)} tot en met ${formatDatumKort(geldigTot)}`
                    : `Vanaf ${formatDatumKort(geldigVan)}`,
              },
              {
                kop: '',
                cel: ({ id, magIntrekken }) =>
                  magIntrekken && (
                    <ConfirmForm
                      knop="Intrekken"
                      vraag="De termijn telt niet meer voor stappen die nog beginnen."
                      bevestig="Ja, trek in"
                      action={href('/beheer/loonwaardetermijnen/:termijnId/intrekken', { termijnId: id })}
                    />
                  ),
              },
            ]}
          />
        </Section>
      ))}
      <NieuweTermijn {...loaderData} resultaat={actionData?.resultaat} />
    </Page>
  )
}

type NieuweProps = Route.ComponentProps['loaderData'] & {
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}

function NieuweTermijn({ gemeenten, vandaag, resultaat }: NieuweProps) {
  const [form, fields] = useForm({
    id: 'termijn',
    lastResult: resultaat,
    defaultValue: { stap: '', gemeenteCode: '', aantal: '', eenheid: 'werkdagen', geldigVan: vandaag },
  })
  return (
    <Section titel="Nieuwe termijn">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <SelectField
            {...fieldProps(fields.stap)}
            label="Stap"
            opties={LOONWAARDE_STAPPEN.map((stap) => ({ waarde: stap, label: STAP_LABEL[stap] }))}
          />
          <SelectField
            {...fieldProps(fields.gemeenteCode)}
            label="Gemeente"
            kies="Alle gemeenten"
            verplicht={false}
            opties={gemeenten.map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
          <NumberField {...fieldProps(fields.aantal)} label="Aantal dagen" />
          <RadioGroupField
            {...fieldProps(fields.eenheid)}
            label="Welke dagen tellen?"
            opties={[
              { waarde: 'werkdagen', label: 'Werkdagen', hint: 'Geen weekend en geen feestdagen.' },
              { waarde: 'kalenderdagen', label: 'Kalenderdagen', hint: 'Alle dagen tellen mee.' },
            ]}
          />
          <DateField
            {...fieldProps(fields.geldigVan)}
            label="Vanaf welke dag geldt dit?"
            hint="De termijn die nu geldt, eindigt op de dag ervoor."
          />
          <FormActions>
            <Button>Termijn toevoegen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
