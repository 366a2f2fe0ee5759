import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/talentverkenner'
import { getTalentbeheer } from '#app/domain/talent/get-talentbeheer.server.ts'
import { LIMIET_NAMEN, LIMIETEN, LimietenSchema } from '#app/domain/talent/limieten.ts'
import { saveLimieten } from '#app/domain/talent/manage-talent.server.ts'
import { MELDING_TEKST } from '#app/domain/talent/melding-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { NumberField } from '#app/ui/form/text-field.tsx'
import { formatAantal, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Talentverkenner | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return found(await getTalentbeheer(actorOf(context, 'beheerder')))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), LimietenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveLimieten(actorOf(context, 'beheerder'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/beheer/talentverkenner'), 'De grenzen zijn opgeslagen en gelden meteen.')
}

export default function Talentverkenner({ loaderData, actionData }: Route.ComponentProps) {
  const { vindbaar, getoond, meldingen, gebruik } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Talentverkenner"
        intro="Hoeveel werkgevers mogen bekijken, en of iemand profielen lijkt te verzamelen. Hier staan geen kandidaten."
      />
      <Section titel="Meldingen">
        <DataTable
          bijschrift="Ongewoon gebruik"
          bijschriftVerborgen
          rijen={meldingen}
          rijSleutel={(melding) => melding.id}
          leeg={
            <EmptyState titel="Geen meldingen" icoon="ok">
              Lijkt een werkgever profielen te verzamelen, dan staat het hier en krijgt elke beheerder een
              e-mail.
            </EmptyState>
          }
          kolommen={[
            { kop: 'Wanneer', cel: ({ sinds }) => formatDatumTijd(sinds) },
            { kop: 'Werkgever', rijkop: true, cel: ({ werkgever }) => werkgever },
            { kop: 'Wat valt op', lang: true, cel: ({ soort }) => MELDING_TEKST[soort] },
            { kop: 'Aantal', getal: true, cel: ({ aantal }) => formatAantal(aantal) },
            {
              kop: '',
              cel: ({ id, afgehandeldOp, afgehandeldDoor, werkgever }) =>
                afgehandeldOp ? (
                  `Bekeken op ${formatDatumTijd(afgehandeldOp)}${afgehandeldDoor ? `, door ${afgehandeldDoor}` : ''}`
                ) : (
                  <Form
                    method="post"
                    action={href('/beheer/talentverkenner/:meldingId/afhandelen', { meldingId: id })}
                  >
                    <Button soort="secondary" aria-label={`Bekeken: melding over ${werkgever}`}>
                      Bekeken
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
      <Section titel="Vandaag bekeken">
        <DataTable
          bijschrift="Per werkgever, alle accounts samen"
          rijen={gebruik}
          rijSleutel={(regel) => regel.werkgeverId}
          leeg={
            <EmptyState titel="Vandaag keek nog niemand">Wie kijkt, staat hier met aantallen.</EmptyState>
          }
          kolommen={[
            { kop: 'Werkgever', rijkop: true, cel: ({ werkgever }) => werkgever },
            { kop: 'Profielen', getal: true, cel: ({ profielen }) => formatAantal(profielen) },
            { kop: 'Pagina’s van de lijst', getal: true, cel: ({ lijst }) => formatAantal(lijst) },
          ]}
        />
      </Section>
      <Section titel="Hoeveel profielen er staan">
        <SummaryList
          rijen={[
            { label: 'Kandidaten die ja zeiden en zichtbaar zijn', waarde: formatAantal(vindbaar) },
            { label: 'Daarvan in de lijst', waarde: formatAantal(getoond) },
          ]}
        />
        <p>
          Het verschil zijn mensen die te veel opvallen: minder dan vijf zoeken ongeveer hetzelfde werk. Een
          adviseur kan hen wel voorstellen. Net na een wijziging kan het verschil even groter zijn.
        </p>
      </Section>
      <Grenzen limieten={loaderData.limieten} resultaat={actionData?.resultaat} />
    </Page>
  )
}

function Grenzen({
  limieten,
  resultaat,
}: {
  limieten: Route.ComponentProps['loaderData']['limieten']
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm<Record<string, string>>({
    id: 'grenzen',
    lastResult: resultaat,
    defaultValue: Object.fromEntries(LIMIET_NAMEN.map((naam) => [naam, String(limieten[naam])])),
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Grenzen">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          {LIMIET_NAMEN.map((naam) => {
            const veld = fields[naam]
            return (
              veld && (
                <NumberField
                  key={naam}
                  {...fieldProps(veld)}
                  label={LIMIETEN[naam].label}
                  hint={LIMIETEN[naam].uitleg}
                />
              )
            )
          })}
          <FormActions>
            <Button disabled={bezig}>Grenzen opslaan</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
