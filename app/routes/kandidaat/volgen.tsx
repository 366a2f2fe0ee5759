import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/volgen'
import { chooseMail } from '#app/domain/volgopdracht/choose-mail.server.ts'
import { getEigenKeuze } from '#app/domain/volgopdracht/get-eigen-keuze.server.ts'
import { VolgKeuzeSchema } from '#app/domain/volgopdracht/volgopdracht.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'E-mail over nieuw werk | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { keuze: await getEigenKeuze(actorOf(context, 'kandidaat')) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), VolgKeuzeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await chooseMail(actorOf(context, 'kandidaat'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/kandidaat/vacatures'),
    form.data.keuze === 'uit'
      ? 'Je krijgt geen e-mail over nieuw werk.'
      : 'Opgeslagen. Is er nieuw werk dat past, dan krijg je ’s ochtends een e-mail.',
  )
}

export default function Volgen({ loaderData, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof VolgKeuzeSchema>>({
    id: 'volgen',
    lastResult: actionData?.resultaat,
    defaultValue: { keuze: loaderData.keuze },
  })
  const terug = href('/kandidaat/vacatures')
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werk dat past', naar: terug }]} />
      <PageHeader
        titel="E-mail over nieuw werk"
        intro="Wil je een e-mail als er nieuw werk is dat bij je past? Je kiest het zelf."
      />
      <p>
        Je krijgt hooguit één e-mail per dag, en alleen als er iets nieuws is. Een werkgever ziet niet dat je
        dit aanzet. Je kunt elke e-mail met één klik stoppen.
      </p>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <RadioGroupField
            {...fieldProps(fields.keuze)}
            label="Welke e-mail wil je?"
            opties={[
              { waarde: 'uit', label: 'Geen e-mail' },
              { waarde: 'goed', label: 'Alleen werk dat goed past' },
              {
                waarde: 'ruim',
                label: 'Ook werk dat misschien past',
                hint: 'Bijvoorbeeld als je nog iets moet leren, of als wij nog niet alles weten.',
              },
            ]}
          />
        </FormFields>
        <FormActions>
          <Button>Opslaan</Button>
          <LinkButton soort="subtle" to={terug}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
