import { useForm } from '@conform-to/react'
import { Form, href, redirect } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/inloggen-code'
import { CODE_GELDIG_MINUTEN, InlogcodeSchema, START_PER_ROL } from '#app/domain/account/account.ts'
import { closeSessie, readSessie } from '#app/domain/account/sessie.server.ts'
import { verifyInlogcode } from '#app/domain/account/verify-inlogcode.server.ts'
import { sessieContext } from '#app/http/context.server.ts'
import { inlogCookie, sessieCookie } from '#app/http/cookies.server.ts'
import { isDemoMode } from '#app/http/demo-mode.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Code invullen | WSP-portaal' }]

type Poging = { pogingId: string; email: string; terug: string | null }

async function readPoging(request: Request): Promise<Poging> {
  const poging = (await inlogCookie.parse(request.headers.get('Cookie'))) as Poging | null
  if (!poging) throw redirect(href('/inloggen'))
  return poging
}

export async function loader({ request }: Route.LoaderArgs) {
  const { email } = await readPoging(request)
  return { email, minuten: CODE_GELDIG_MINUTEN, isDemo: isDemoMode() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const poging = await readPoging(request)
  const form = parseForm(await readForm(request), InlogcodeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await verifyInlogcode({ pogingId: poging.pogingId, code: form.data.code })
  if (!result.ok) return refusedForm(form, result)
  // The cookie of this browser is about to be replaced: the session behind it must not live on.
  const vorige = context.get(sessieContext)
  if (vorige) await closeSessie(vorige.actor, vorige.sessie.sessieId)
  const current = await readSessie(result.data.token)
  const headers = new Headers()
  headers.append('Set-Cookie', await sessieCookie.serialize(result.data.token))
  headers.append('Set-Cookie', await inlogCookie.serialize('', { maxAge: 0 }))
  return redirect(poging.terug ?? (current ? START_PER_ROL[current.sessie.rol] : '/'), {
    status: 303,
    headers,
  })
}

export default function InloggenCode({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof InlogcodeSchema>>({
    id: 'code',
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <PageHeader
        titel="Vul de code in"
        intro={
          <p className="nl-paragraph nl-paragraph--lead">
            Is <strong>{loaderData.email}</strong> bij ons bekend? Dan krijgt u nu een e-mail met een code van
            8 cijfers. De code werkt {loaderData.minuten} minuten.
          </p>
        }
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <TextField
            {...fieldProps(fields.code)}
            label="Code uit de e-mail"
            inputMode="numeric"
            autoComplete="one-time-code"
            breedte="kort"
          />
          <FormActions>
            <Button>Inloggen</Button>
          </FormActions>
        </FormFields>
      </Form>
      <p>
        Geen e-mail gekregen? Kijk in uw map met ongewenste e-mail, of{' '}
        <Link to={href('/inloggen')}>vraag een nieuwe code</Link>.
      </p>
      {loaderData.isDemo && (
        <p>
          Dit is een demo: de e-mail staat in de <Link to={href('/demo/postbus')}>postbus van de demo</Link>.
        </p>
      )}
    </Page>
  )
}
