import { useForm } from '@conform-to/react'
import { Form, href, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/kandidaat-volgen'
import { VolgVelden } from '#app/domain/volgopdracht/components/volg-velden.tsx'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getVolgbaarProfiel } from '#app/domain/volgopdracht/get-volgbaar.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { VolgSchema } from '#app/domain/volgopdracht/volgopdracht.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaat volgen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const kandidaatId = parseId(params.kandidaatId)
  const profiel = found(await getVolgbaarProfiel(actor, kandidaatId))
  return {
    kandidaatId,
    code: profiel.code,
    volgt: await getVolgopdracht(actor, { profielId: profiel.profielId }),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const { profielId } = found(await getVolgbaarProfiel(actor, parseId(params.kandidaatId)))
  const form = parseForm(await readForm(request), VolgSchema)
  if (!form.ok) return invalidForm(form)
  const result = await follow(actor, { profielId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/volgen'),
    'U volgt deze kandidaat. Zijn er nieuwe vacatures die passen, dan krijgt u ’s ochtends een mail.',
  )
}

/** Changed elsewhere meanwhile: the form must carry the new version before it can be sent again. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function KandidaatVolgen({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, code, volgt } = loaderData
  const [form, fields] = useForm<z.input<typeof VolgSchema>>({
    id: 'volgen',
    lastResult: actionData?.resultaat,
    defaultValue: {
      klasse: volgt?.klasse ?? 'past',
      minimum: String(volgt?.minimum ?? 60),
      metNavragen: volgt?.metNavragen ? 'on' : undefined,
    },
  })
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader
        titel={`Mail mij nieuwe vacatures voor ${code}`}
        intro="Wat nu al past, telt niet als nieuw. Staat het profiel uit, dan komt er geen mail."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <VolgVelden fields={fields} versie={volgt?.versie ?? 0} />
        <FormActions>
          <Button>{volgt ? 'Opslaan' : 'Kandidaat volgen'}</Button>
          <LinkButton soort="subtle" to={terug}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
