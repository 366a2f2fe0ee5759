import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/parameter'
import {
  addParameterPeriode,
  readParameterPeriodeSchema,
} from '#app/domain/regeling/add-parameterperiode.server.ts'
import { ParameterHistorieTabel } from '#app/domain/regeling/components/parameter-historie.tsx'
import { PeriodeControle } from '#app/domain/regeling/components/periode-controle.tsx'
import { ParameterVelden } from '#app/domain/regeling/components/parameter-velden.tsx'
import { getParameterBeheer } from '#app/domain/regeling/get-parameterbeheer.server.ts'
import type { ParameterPeriodeInput } from '#app/domain/regeling/parameter-form.ts'
import { isParameterNaam } from '#app/domain/regeling/parameter.ts'
import { previewParameterPeriode } from '#app/domain/regeling/preview-parameterperiode.server.ts'
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
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.label ?? 'Bedrag'} | WSP-portaal` },
]

/** Every field as it was typed, for the form of the second step. */
function invoerOf(velden: FormData): Record<string, string> {
  const teksten = [...velden].flatMap(([naam, waarde]) =>
    typeof waarde === 'string' && naam !== 'stap' ? [[naam, waarde] as const] : [],
  )
  return Object.fromEntries(teksten)
}

const naamOf = (naam: string) => found(isParameterNaam(naam) ? naam : null)

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getParameterBeheer(actorOf(context, 'beheerder'), naamOf(params.naam)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const naam = naamOf(params.naam)
  const actor = actorOf(context, 'beheerder')
  const velden = await readForm(request)
  const form = parseForm(velden, readParameterPeriodeSchema(naam))
  if (!form.ok) return invalidForm(form)
  const resultaat = form.submission.reply()
  const periode = { ...form.data, naam }
  const stap = velden.get('stap')
  if (stap === 'wijzigen') return { resultaat }
  if (stap !== 'toevoegen') {
    const controle = await previewParameterPeriode(actor, periode)
    if (!controle.ok) return refusedForm(form, controle)
    return { resultaat, controle: { ...controle.data, invoer: invoerOf(velden) } }
  }
  const result = await addParameterPeriode(actor, periode)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/beheer/parameters/:naam', { naam }),
    'Het bedrag is toegevoegd. Het portaal rekent er vanaf de eerste dag mee.',
  )
}

export default function ParameterPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { naam, label, eenheid, waarschuwingen, historie, ookNog } = loaderData
  const controle = actionData && 'controle' in actionData ? actionData.controle : null
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Bedragen', naar: href('/beheer/parameters') }]} />
      <PageHeader titel={label} />
      {controle ? (
        <Section titel="Controleer de nieuwe periode">
          <PeriodeControle controle={controle} eenheid={eenheid} invoer={controle.invoer} />
        </Section>
      ) : (
        <>
          {waarschuwingen.map(({ tekst }) => (
            <Alert key={tekst} toon="warning">
              {tekst}
            </Alert>
          ))}
          <Section titel="Alle perioden">
            <ParameterHistorieTabel naam={naam} historie={historie} />
          </Section>
          <NieuwePeriode key={naam} {...loaderData} resultaat={actionData?.resultaat} />
          {ookNog.length > 0 && (
            <Section titel="Ook nog in te vullen">
              <ul>
                {ookNog.map((ander) => (
                  <li key={ander.naam}>
                    <Link to={href('/beheer/parameters/:naam', { naam: ander.naam })}>{ander.label}</Link>
                  </li>
                ))}
              </ul>
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

type NieuweProps = Route.ComponentProps['loaderData'] & {
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}

/** The first step. After a mistake, or on the way back from the second, it holds what was typed. */
function NieuwePeriode({ eenheid, wisselt, vandaag, volgende, voorbeeld, resultaat }: NieuweProps) {
  const [form, fields] = useForm<Partial<Record<keyof ParameterPeriodeInput, string>>>({
    id: 'periode',
    lastResult: resultaat,
    defaultValue: {
      opgezocht: vandaag,
      ...(volgende && { geldigVan: volgende }),
      ...(voorbeeld && {
        bron: voorbeeld.bron,
        ...(voorbeeld.geldigTot && { geldigTot: voorbeeld.geldigTot }),
      }),
    },
  })
  return (
    <Section titel="Nieuwe periode toevoegen">
      <p>
        {voorbeeld && 'De bron en de laatste dag zijn overgenomen van een ander bedrag uit deze groep. '}
        Loopt er nog een periode door? Dan eindigt die vanzelf op de dag ervoor. Een bedrag dat er staat,
        verandert nooit: zo blijft te zien waarmee eerder gerekend is.
      </p>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <ParameterVelden fields={fields} eenheid={eenheid} wisselt={wisselt} />
          <FormActions>
            <Button>Controleren</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
