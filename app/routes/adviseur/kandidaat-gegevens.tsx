import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/kandidaat-gegevens'
import { GegevensVelden } from '#app/domain/kandidaatprofiel/components/gegevens-velden.tsx'
import { GegevensSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getGegevens } from '#app/domain/kandidaatprofiel/get-gegevens.server.ts'
import { listBegeleiding } from '#app/domain/kandidaatprofiel/list-begeleiding.server.ts'
import { saveGegevens } from '#app/domain/kandidaatprofiel/save-gegevens.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gegevens van de kandidaat | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const row = found(await getGegevens(actor, parseId(params.kandidaatId)))
  const { werkcoaches, gemeenten } = await listBegeleiding(actor)
  const huidig = { waarde: row.werkcoachId, label: row.werkcoach.naam }
  // Someone who left, or who belongs to another organisation, stays a choice as long as nobody is chosen instead.
  const staatErin = werkcoaches.some(({ waarde }) => waarde === huidig.waarde)
  return {
    kandidaatId: row.id,
    naam: `${row.voornaam} ${row.achternaam}`,
    keuzes: { werkcoaches: staatErin ? werkcoaches : [huidig, ...werkcoaches], gemeenten },
    gegevens: {
      versie: String(row.versie),
      voornaam: row.voornaam,
      achternaam: row.achternaam,
      email: row.email,
      telefoon: row.telefoon ?? '',
      geboortedatum: row.geboortedatum,
      straat: row.straat,
      huisnummer: row.huisnummer,
      postcode: row.postcode,
      plaats: row.plaats,
      gemeenteCode: row.gemeenteCode,
      doelgroep: row.doelgroep as string,
      notitie: row.notitie ?? '',
      werkcoachId: row.werkcoachId,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const form = parseForm(await readForm(request), GegevensSchema)
  if (!form.ok) return invalidForm(form)
  const result = await saveGegevens(actorOf(context, 'adviseur'), { ...form.data, kandidaatId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/kandidaten/:kandidaatId', { kandidaatId }),
    'De gegevens zijn opgeslagen.',
  )
}

export default function KandidaatGegevens({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, naam, keuzes, gegevens } = loaderData
  const [form, fields] = useForm<z.input<typeof GegevensSchema>>({
    id: 'gegevens',
    defaultValue: gegevens,
    lastResult: actionData?.resultaat,
  })
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: naam, naar: terug },
        ]}
      />
      <PageHeader titel="Gegevens wijzigen" />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
          <GegevensVelden
            fields={fields}
            keuzes={keuzes}
            emailHint="Dit adres krijgt een werkgever na een ja op een kennismaking. Het adres om in te loggen verandert niet mee."
          />
          <FormActions>
            <Button>Gegevens opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
