import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/evaluatie'
import { answerEvaluatie, getEvaluatie } from '#app/domain/deelname/answer-evaluatie.server.ts'
import { CIJFERS, EvaluatieSchema, VERBETERPUNT_MAX } from '#app/domain/deelname/evaluatie.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Uw mening over ${loaderData?.titel ?? 'een evenement'} | WSP-portaal` },
  { name: 'robots', content: 'noindex' },
]

const wieOf = (params: Route.LoaderArgs['params']) => ({
  aanmeldingId: parseId(params.aanmeldingId),
  inschrijvingId: parseId(params.inschrijvingId),
})

export async function loader({ params, url }: Route.LoaderArgs) {
  const sleutel = url.searchParams.get('sleutel')?.slice(0, 100) ?? ''
  return { sleutel, ...found(await getEvaluatie({ ...wieOf(params), sleutel })) }
}

export async function action({ params, request }: Route.ActionArgs) {
  const wie = wieOf(params)
  const form = parseForm(await readForm(request), EvaluatieSchema)
  if (!form.ok) return invalidForm(form)
  const result = await answerEvaluatie(wie, form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    `${href('/aanmelding/:aanmeldingId/evaluatie/:inschrijvingId', wie)}?sleutel=${form.data.sleutel}`,
    'Dank voor het antwoord. Aanpassen kan hieronder.',
  )
}

export default function EvaluatiePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { titel, rol, antwoord, sleutel } = loaderData
  const [form, fields] = useForm<Record<'cijfer' | 'vervolg' | 'verbeterpunt', string>>({
    id: 'evaluatie',
    lastResult: actionData?.resultaat,
    defaultValue: {
      cijfer: antwoord ? String(antwoord.cijfer) : '',
      vervolg: antwoord?.vervolg === null || !antwoord ? '' : antwoord.vervolg ? 'ja' : 'nee',
      verbeterpunt: antwoord?.verbeterpunt ?? '',
    },
  })
  const bezig = useNavigation().state === 'submitting'
  const je = rol === 'kandidaat'
  return (
    <Page>
      <PageHeader
        titel={`Wat ${je ? 'vond je' : 'vond u'} van ${titel}?`}
        intro="Drie korte vragen. Alleen de eerste moet."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="sleutel" waarde={sleutel} />
          <RadioGroupField
            {...fieldProps(fields.cijfer)}
            label={`Welk cijfer ${je ? 'geef je' : 'geeft u'}?`}
            hint="1 is slecht, 10 is uitstekend."
            opties={CIJFERS.map((cijfer) => ({ waarde: String(cijfer), label: String(cijfer) }))}
            rij
          />
          <RadioGroupField
            {...fieldProps(fields.vervolg)}
            label={`${je ? 'Heb je' : 'Heeft u'} iemand ontmoet met wie ${je ? 'je' : 'u'} verdergaat?`}
            verplicht={false}
            opties={[
              { waarde: 'ja', label: 'Ja' },
              { waarde: 'nee', label: 'Nee' },
            ]}
            rij
          />
          <TextareaField
            {...fieldProps(fields.verbeterpunt)}
            label="Wat kan de volgende keer beter?"
            hint={`Alleen de adviseurs van het WSP lezen dit. ${je ? 'Schrijf' : 'Schrijft u'} geen namen op.`}
            verplicht={false}
            maxTekens={VERBETERPUNT_MAX}
          />
          <FormActions>
            <Button disabled={bezig}>Antwoord versturen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
