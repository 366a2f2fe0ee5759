import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/werkgever-status'
import { changeRelatiestatus } from '#app/domain/werkgever/change-relatiestatus.server.ts'
import { RelatiestatusBadge } from '#app/domain/werkgever/components/relatiestatus-badge.tsx'
import { getRelatie } from '#app/domain/werkgever/get-relatie.server.ts'
import {
  RELATIESTATUS_LABEL,
  RELATIESTATUS_UITLEG,
  RelatiestatusSchema,
} from '#app/domain/werkgever/relatiestatus.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Relatie wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const werkgever = found(await getRelatie(actorOf(context, 'adviseur'), parseId(params.werkgeverId)))
  const { id, naam, versie, relatiestatus, volgendeStatussen, nieuweRelatieOp } = werkgever
  return { id, naam, versie, relatiestatus, volgendeStatussen, wordtGeteld: nieuweRelatieOp === null }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), RelatiestatusSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeRelatiestatus(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId }),
    `De relatie is nu: ${RELATIESTATUS_LABEL[form.data.naar].toLowerCase()}.`,
  )
}

export default function WerkgeverStatus({ loaderData, actionData }: Route.ComponentProps) {
  const { id, naam, versie, relatiestatus, volgendeStatussen, wordtGeteld } = loaderData
  const [form, fields] = useForm<z.input<typeof RelatiestatusSchema>>({
    id: 'relatie',
    lastResult: actionData?.resultaat,
    defaultValue: {},
  })
  const terug = href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId: id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: naam, naar: terug },
        ]}
      />
      <PageHeader
        titel="Relatie wijzigen"
        boven={<RelatiestatusBadge status={relatiestatus} />}
        intro={
          wordtGeteld
            ? undefined
            : 'Deze werkgever is al eerder geteld als nieuwe relatie. Dat gebeurt maar één keer.'
        }
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <RadioGroupField
            {...fieldProps(fields.naar)}
            label="Wat is de werkgever nu voor ons?"
            opties={volgendeStatussen.map((status) => ({
              waarde: status,
              label: RELATIESTATUS_LABEL[status],
              hint: RELATIESTATUS_UITLEG[status],
            }))}
          />
          <TextField
            {...fieldProps(fields.toelichting)}
            label="Waarom?"
            hint="Komt in de tijdlijn, voor collega’s."
            autoComplete="off"
            verplicht={false}
          />
          <FormActions>
            <Button>Relatie opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
