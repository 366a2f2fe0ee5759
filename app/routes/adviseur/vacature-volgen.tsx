import { useForm } from '@conform-to/react'
import { Form, href, type ShouldRevalidateFunctionArgs } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/vacature-volgen'
import { VolgVelden } from '#app/domain/volgopdracht/components/volg-velden.tsx'
import { follow } from '#app/domain/volgopdracht/follow.server.ts'
import { getVolgbareVacature } from '#app/domain/volgopdracht/get-volgbaar.server.ts'
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

export const meta: Route.MetaFunction = () => [{ title: 'Vacature volgen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const [vacature, volgt] = await Promise.all([
    getVolgbareVacature(actor, vacatureId),
    getVolgopdracht(actor, { vacatureId }),
  ])
  return { vacature: found(vacature), volgt }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const form = parseForm(await readForm(request), VolgSchema)
  if (!form.ok) return invalidForm(form)
  const result = await follow(actorOf(context, 'adviseur'), { vacatureId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/volgen'),
    'U volgt deze vacature. Zijn er nieuwe kandidaten, dan krijgt u ’s ochtends een mail.',
  )
}

/** Changed elsewhere meanwhile: the form must carry the new version before it can be sent again. */
export function shouldRevalidate({ actionStatus, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return actionStatus === 409 || defaultShouldRevalidate
}

export default function VacatureVolgen({ loaderData, actionData }: Route.ComponentProps) {
  const { vacature, volgt } = loaderData
  const [form, fields] = useForm<z.input<typeof VolgSchema>>({
    id: 'volgen',
    lastResult: actionData?.resultaat,
    defaultValue: {
      klasse: volgt?.klasse ?? 'past',
      minimum: String(volgt?.minimum ?? 60),
      metNavragen: volgt?.metNavragen ? 'on' : undefined,
    },
  })
  const terug = href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: vacature.id })
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: `Kandidaten voor ${vacature.titel}`, naar: terug }]} />
      <PageHeader
        titel="Mail mij nieuwe kandidaten"
        boven={`${vacature.titel} bij ${vacature.werkgever}`}
        intro="Wie nu al past, telt niet als nieuw. In de mail staan alleen profielcodes."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <VolgVelden fields={fields} versie={volgt?.versie ?? 0} />
        <FormActions>
          <Button>{volgt ? 'Opslaan' : 'Vacature volgen'}</Button>
          <LinkButton soort="subtle" to={terug}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
