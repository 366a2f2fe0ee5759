import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/account-nieuw'
import { NieuwAccountSchema } from '#app/domain/account/beheer-account.ts'
import { createAccount } from '#app/domain/account/create-account.server.ts'
import { listRolKeuzes } from '#app/domain/account/list-accounts.server.ts'
import { RolFields } from '#app/domain/account/components/rol-fields.tsx'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Account maken | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return listRolKeuzes(actorOf(context, 'beheerder'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), NieuwAccountSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createAccount(actorOf(context, 'beheerder'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/beheer/accounts/:accountId', { accountId: result.data.id }),
    'Het account is gemaakt. De persoon krijgt een e-mail met uitleg over het inloggen.',
  )
}

export default function AccountNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof NieuwAccountSchema>>({
    id: 'account',
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Accounts', naar: href('/beheer/accounts') }]} />
      <PageHeader
        titel="Account maken"
        intro="Voor collega’s en werkgevers. Een kandidaat krijgt een account van de adviseur die de kandidaat aanmeldt."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField {...fieldProps(fields.naam)} label="Naam" autoComplete="off" />
          <TextField {...fieldProps(fields.email)} label="E-mailadres" type="email" autoComplete="off" />
          <RolFields fields={fields} keuzes={loaderData} />
          <FormActions>
            <Button>Account maken</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
