import { useForm } from '@conform-to/react'
import { Form, href, redirect } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/inloggen'
import { InlogcodeAanvraagSchema, START_PER_ROL } from '#app/domain/account/account.ts'
import { requestInlogcode } from '#app/domain/account/request-inlogcode.server.ts'
import { requestContext, sessieContext } from '#app/http/context.server.ts'
import { inlogCookie } from '#app/http/cookies.server.ts'
import { isDemoMode } from '#app/http/demo-mode.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { safeReturnPath } from '#app/http/return-path.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Inloggen | WSP-portaal' }]

export function loader({ context }: Route.LoaderArgs) {
  const current = context.get(sessieContext)
  if (current) throw redirect(START_PER_ROL[current.sessie.rol])
  return { isDemo: isDemoMode() }
}

export async function action({ request, context, url }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), InlogcodeAanvraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestInlogcode({ email: form.data.email, ip: context.get(requestContext).ip })
  if (!result.ok) return refusedForm(form, result)
  const terug = safeReturnPath(url.searchParams.get('terug'))
  const cookie = await inlogCookie.serialize({
    pogingId: result.data.pogingId,
    email: form.data.email,
    terug,
  })
  return redirect(href('/inloggen/code'), { status: 303, headers: { 'Set-Cookie': cookie } })
}

export default function Inloggen({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof InlogcodeAanvraagSchema>>({
    id: 'inloggen',
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <PageHeader
        titel="Inloggen"
        intro="Vul uw e-mailadres in. U krijgt dan een e-mail met een code van 8 cijfers. Een wachtwoord is niet nodig."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField {...fieldProps(fields.email)} label="E-mailadres" type="email" autoComplete="email" />
          <FormActions>
            <Button>Stuur mij een code</Button>
          </FormActions>
        </FormFields>
      </Form>
      {loaderData.isDemo && (
        <Alert titel="Dit is een demo">
          <p>
            U kunt ook meteen rondkijken als een verzonnen persoon.{' '}
            <Link to={href('/demo')}>Kies wie u bent</Link>.
          </p>
        </Alert>
      )}
    </Page>
  )
}
