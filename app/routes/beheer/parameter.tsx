import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/parameter'
import {
  addParameterPeriode,
  readParameterPeriodeSchema,
} from '#app/domain/regeling/add-parameterperiode.server.ts'
import { ParameterHistorieTabel } from '#app/domain/regeling/components/parameter-historie.tsx'
import { ParameterVelden } from '#app/domain/regeling/components/parameter-velden.tsx'
import { getParameterBeheer } from '#app/domain/regeling/get-parameterbeheer.server.ts'
import type { ParameterPeriodeInput } from '#app/domain/regeling/parameter-form.ts'
import { isParameterNaam } from '#app/domain/regeling/parameter.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.label ?? 'Bedrag'} | WSP-portaal` },
]

const naamOf = (naam: string) => found(isParameterNaam(naam) ? naam : null)

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getParameterBeheer(actorOf(context, 'beheerder'), naamOf(params.naam)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const naam = naamOf(params.naam)
  const form = parseForm(await readForm(request), readParameterPeriodeSchema(naam))
  if (!form.ok) return invalidForm(form)
  const result = await addParameterPeriode(actorOf(context, 'beheerder'), { ...form.data, naam })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/beheer/parameters/:naam', { naam }),
    'Het bedrag is toegevoegd. Het portaal rekent er vanaf de eerste dag mee.',
  )
}

export default function ParameterPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { naam, label, eenheid, wisselt, vandaag, waarschuwingen, historie } = loaderData
  const [form, fields] = useForm<Partial<Record<keyof ParameterPeriodeInput, string>>>({
    id: 'periode',
    lastResult: actionData?.resultaat,
    defaultValue: { opgezocht: vandaag },
  })
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Bedragen', naar: href('/beheer/parameters') }]} />
      <PageHeader titel={label} />
      {waarschuwingen.map(({ tekst }) => (
        <Alert key={tekst} toon="warning">
          {tekst}
        </Alert>
      ))}
      <Section titel="Alle perioden">
        <ParameterHistorieTabel naam={naam} historie={historie} />
      </Section>
      <Section titel="Nieuwe periode toevoegen">
        <p>
          Loopt er nog een periode door? Dan eindigt die vanzelf op de dag ervoor. Een bedrag dat er staat,
          verandert nooit: zo blijft te zien waarmee eerder gerekend is.
        </p>
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <ParameterVelden fields={fields} eenheid={eenheid} wisselt={wisselt} />
            <FormActions>
              <Button>Periode toevoegen</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Section>
    </Page>
  )
}
