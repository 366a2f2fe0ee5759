import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/certificaat'
import { controleSchema } from '#app/domain/deelname/certificaat.ts'
import { checkCertificaat } from '#app/domain/deelname/check-certificaat.server.ts'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { tekstenVan } from '#app/domain/inschrijving/taal.server.ts'
import { TALEN, vul, type Taal } from '#app/domain/inschrijving/taal.ts'
import { requestContext } from '#app/http/context.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { FormTaal } from '#app/ui/taal.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.teksten.controle.titel ?? 'Bewijs van deelname'} | WSP-portaal` },
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const QuerySchema = z.object({ taal: z.enum(TALEN).catch('nl').default('nl') })

const VOORBEELD = '7F3Q-K2MP-9WXA'

// Whoever checks a certificate made no registration, so nothing is known of their language: the page asks.
export function loader({ url }: Route.LoaderArgs) {
  const { taal } = parseQuery(url, QuerySchema)
  const { woorden, controle } = tekstenVan(taal)
  return { taal, teksten: { woorden, controle } }
}

/** A post, so that the name that was typed stands in no address and no log. Nothing is kept. */
export async function action({ context, request, url }: Route.ActionArgs) {
  const { taal } = parseQuery(url, QuerySchema)
  const { controle } = tekstenVan(taal)
  const form = parseForm(await readForm(request), controleSchema(controle))
  if (!form.ok) return invalidForm(form)
  const result = await checkCertificaat({ ...form.data, taal, ip: context.get(requestContext).ip })
  if (!result.ok) return refusedForm(form, result)
  const geldig = result.data && vul(controle.geldigTekst, namesOf(result.data))
  return { resultaat: form.submission.reply({ resetForm: false }), uitslag: { geldig } }
}

const namesOf = ({ titel, wanneer, uitgegevenOp }: Record<'titel' | 'wanneer' | 'uitgegevenOp', string>) => ({
  titel,
  wanneer,
  datum: uitgegevenOp,
})

const adres = (taal: Taal) => (taal === 'nl' ? href('/certificaat') : `${href('/certificaat')}?taal=${taal}`)

export default function CertificaatControle({ loaderData, actionData }: Route.ComponentProps) {
  const { taal, teksten } = loaderData
  const t = teksten.controle
  const [form, fields] = useForm({
    id: 'controle',
    lastResult: actionData?.resultaat,
    defaultValue: { code: '', naam: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  const uitslag = actionData && 'uitslag' in actionData ? actionData.uitslag : null
  return (
    <FormTaal woorden={teksten.woorden}>
      <Page>
        <TaalKeuze taal={taal} label={teksten.woorden.taal} naar={adres} />
        <PageHeader titel={t.titel} intro={t.intro} />
        {uitslag && (
          <Alert
            toon={uitslag.geldig ? 'ok' : 'warning'}
            titel={uitslag.geldig ? t.geldig : t.ongeldig}
            role="status"
          >
            {uitslag.geldig ?? t.ongeldigTekst}
          </Alert>
        )}
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <TextField
              {...fieldProps(fields.code)}
              label={t.code}
              hint={vul(t.codeHint, { voorbeeld: VOORBEELD })}
              breedte="middel"
              autoComplete="off"
              spellCheck={false}
            />
            <TextField {...fieldProps(fields.naam)} label={t.naam} autoComplete="off" />
            <FormActions>
              <Button disabled={bezig}>{t.knop}</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Page>
    </FormTaal>
  )
}
