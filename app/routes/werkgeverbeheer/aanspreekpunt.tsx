import { useForm } from '@conform-to/react'
import { data, Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/aanspreekpunt'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { changeAanspreekpunt } from '#app/domain/werkgever/change-aanspreekpunt.server.ts'
import { getAanspreekpunt } from '#app/domain/werkgever/get-aanspreekpunt.server.ts'
import { AanspreekpuntSchema } from '#app/domain/werkgever/werkgever-form.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Aanspreekpunt wijzigen | WSP-portaal' }]

const paginaVan = (rol: 'adviseur' | 'beheerder', werkgeverId: string) =>
  rol === 'adviseur'
    ? href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId })
    : href('/beheer/werkgevers')

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const [gevonden, adviseurs] = await Promise.all([
    getAanspreekpunt(actor, parseId(params.werkgeverId)),
    listAdviseurs(),
  ])
  const werkgever = found(gevonden)
  if (!werkgever.mag) {
    throw data('Alleen het aanspreekpunt of een beheerder kan dit wijzigen.', {
      status: 403,
      statusText: 'U mag dit niet doen.',
    })
  }
  return { werkgever, adviseurs, terug: paginaVan(actor.rol, werkgever.id) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), AanspreekpuntSchema)
  if (!form.ok) return invalidForm(form)
  const result = await changeAanspreekpunt(actor, { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(paginaVan(actor.rol, werkgeverId), 'Het aanspreekpunt is opgeslagen.')
}

export default function Aanspreekpunt({ loaderData, actionData }: Route.ComponentProps) {
  const { werkgever, adviseurs, terug } = loaderData
  const [form, fields] = useForm<z.input<typeof AanspreekpuntSchema>>({
    id: 'aanspreekpunt',
    lastResult: actionData?.resultaat,
    defaultValue: {
      aanspreekpuntId: werkgever.aanspreekpuntId,
      vervangerId: werkgever.vervangerId ?? '',
    },
  })
  const opties = adviseurs.map(({ id, naam }) => ({ waarde: id, label: naam }))
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: werkgever.naam, naar: terug }]} />
      <PageHeader
        titel="Aanspreekpunt wijzigen"
        boven={werkgever.naam}
        intro="De werkgever ziet meteen wie het nieuwe aanspreekpunt is. Open taken blijven bij wie ze nu heeft."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={werkgever.versie} />
          <SelectField {...fieldProps(fields.aanspreekpuntId)} label="Aanspreekpunt" opties={opties} />
          <SelectField
            {...fieldProps(fields.vervangerId)}
            label="Vervanger"
            hint="Wie het overneemt als het aanspreekpunt er niet is."
            kies="Niemand"
            opties={opties}
            verplicht={false}
          />
          <FormActions>
            <Button>Aanspreekpunt opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
