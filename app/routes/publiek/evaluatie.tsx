import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/evaluatie'
import { answerEvaluatie, getEvaluatie } from '#app/domain/deelname/answer-evaluatie.server.ts'
import { CIJFERS, evaluatieSchema, VERBETERPUNT_MAX } from '#app/domain/deelname/evaluatie.ts'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { TALEN, vul, type Taal } from '#app/domain/inschrijving/taal.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { FormTaal } from '#app/ui/taal.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: `${loaderData ? vul(loaderData.teksten.evaluatie.titel, { titel: loaderData.titel }) : 'Evaluatie'} | WSP-portaal`,
  },
  { name: 'robots', content: 'noindex' },
  // The address holds the key: it goes to no other site.
  { name: 'referrer', content: 'no-referrer' },
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const QuerySchema = z.object({
  sleutel: z.string().max(100).catch('').default(''),
  taal: z.enum(TALEN).nullable().catch(null).default(null),
  melding: z.literal('opgeslagen').nullable().catch(null).default(null),
})

type Wie = { aanmeldingId: string; inschrijvingId: string }

const wieOf = (params: Route.LoaderArgs['params']): Wie => ({
  aanmeldingId: parseId(params.aanmeldingId),
  inschrijvingId: parseId(params.inschrijvingId),
})

export async function loader({ params, url }: Route.LoaderArgs) {
  const { sleutel, taal, melding } = parseQuery(url, QuerySchema)
  const wie = wieOf(params)
  return { wie, sleutel, melding, ...found(await getEvaluatie({ ...wie, sleutel, taal })) }
}

export async function action({ params, request, url }: Route.ActionArgs) {
  const wie = wieOf(params)
  const posted = await readForm(request)
  const { taal } = parseQuery(url, QuerySchema)
  const { sleutel } = QuerySchema.parse({ sleutel: posted.get('sleutel') ?? undefined })
  const { teksten } = found(await getEvaluatie({ ...wie, sleutel, taal }))
  const form = parseForm(posted, evaluatieSchema(teksten.evaluatie))
  if (!form.ok) return invalidForm(form)
  const result = await answerEvaluatie(wie, form.data)
  if (!result.ok) return refusedForm(form, result)
  throw redirect(adres(wie, { sleutel, taal, melding: 'opgeslagen' }), 303)
}

function adres(wie: Wie, query: { sleutel: string; taal: Taal | null; melding?: 'opgeslagen' }): string {
  const vragen = new URLSearchParams(
    Object.entries(query).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])),
  )
  return `${href('/aanmelding/:aanmeldingId/evaluatie/:inschrijvingId', wie)}?${vragen}`
}

export default function EvaluatiePagina({ loaderData, actionData }: Route.ComponentProps) {
  const { wie, titel, taal, teksten, antwoord, sleutel, melding } = loaderData
  const t = teksten.evaluatie
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
  return (
    <FormTaal woorden={teksten.woorden}>
      <Page>
        <TaalKeuze
          taal={taal}
          label={teksten.woorden.taal}
          naar={(een) => adres(wie, { sleutel, taal: een })}
        />
        <PageHeader titel={vul(t.titel, { titel })} intro={t.intro} />
        {melding && !actionData && (
          <Alert toon="ok" role="status">
            {t.opgeslagen}
          </Alert>
        )}
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <HiddenField naam="sleutel" waarde={sleutel} />
            <RadioGroupField
              {...fieldProps(fields.cijfer)}
              label={t.cijfer}
              hint={t.cijferHint}
              opties={CIJFERS.map((cijfer) => ({ waarde: String(cijfer), label: String(cijfer) }))}
              rij
            />
            <RadioGroupField
              {...fieldProps(fields.vervolg)}
              label={t.vervolg}
              verplicht={false}
              opties={[
                { waarde: 'ja', label: t.ja },
                { waarde: 'nee', label: t.nee },
              ]}
              rij
            />
            <TextareaField
              {...fieldProps(fields.verbeterpunt)}
              label={t.verbeterpunt}
              hint={t.verbeterpuntHint}
              verplicht={false}
              maxTekens={VERBETERPUNT_MAX}
            />
            <FormActions>
              <Button disabled={bezig}>{t.knop}</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Page>
    </FormTaal>
  )
}
