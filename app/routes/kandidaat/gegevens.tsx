import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { Route } from './+types/gegevens'
import { TelefoonFormSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getEigenGegevens } from '#app/domain/kandidaatprofiel/get-gegevens.server.ts'
import { DOELGROEP_LABEL } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { saveTelefoon } from '#app/domain/kandidaatprofiel/save-telefoon.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn gegevens | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const row = found(await getEigenGegevens(actorOf(context, 'kandidaat')))
  return {
    versie: row.versie,
    telefoon: row.telefoon,
    naam: `${row.voornaam} ${row.achternaam}`,
    email: row.email,
    geboortedatum: row.geboortedatum,
    adres: `${row.straat} ${row.huisnummer}, ${row.postcode} ${row.plaats}`,
    gemeente: row.gemeente,
    doelgroep: DOELGROEP_LABEL[row.doelgroep],
    notitie: row.notitie,
    organisatie: row.organisatie,
    werkcoach: row.werkcoach,
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), TelefoonFormSchema)
  if (!form.ok) return invalidForm(form)
  const { versie, telefoon = null } = form.data
  const result = await saveTelefoon(actorOf(context, 'kandidaat'), { versie, telefoon })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/kandidaat/gegevens'), 'Je telefoonnummer is opgeslagen.')
}

export default function Gegevens({ loaderData: eigen, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm({
    id: `telefoon-${eigen.versie}`,
    defaultValue: { versie: String(eigen.versie), telefoon: eigen.telefoon ?? '' },
    lastResult: actionData?.resultaat,
  })
  return (
    <Page>
      <PageHeader
        titel="Mijn gegevens"
        intro="Dit weten wij van je. Alleen mensen van het WSP die jou helpen, kunnen dit zien."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Section titel="Wie je bent">
        <SummaryList
          rijen={[
            { label: 'Naam', waarde: eigen.naam },
            { label: 'E-mail', waarde: eigen.email },
            { label: 'Geboortedatum', waarde: formatDatumKort(eigen.geboortedatum) },
            { label: 'Adres', waarde: eigen.adres },
            { label: 'Gemeente', waarde: eigen.gemeente },
          ]}
        />
        <p>Klopt er iets niet? Vraag je adviseur, {eigen.werkcoach}, om het te veranderen.</p>
      </Section>
      <Section titel="Je telefoonnummer">
        <Form method="post" noValidate key={eigen.versie}>
          <FormFields>
            <HiddenField naam="versie" waarde={fieldProps(fields.versie).standaard ?? ''} />
            <TextField
              {...fieldProps(fields.telefoon)}
              type="tel"
              label="Telefoonnummer"
              hint="Zo kunnen wij je bellen. Een werkgever krijgt je nummer pas als jij ja zegt tegen een kennismaking."
              autoComplete="tel"
              breedte="middel"
              verplicht={false}
            />
            <FormActions>
              <Button soort="secondary">Telefoonnummer opslaan</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Section>
      <Section titel="Hoe wij je helpen">
        <SummaryList
          rijen={[
            { label: 'Je adviseur', waarde: eigen.werkcoach },
            { label: 'Organisatie', waarde: eigen.organisatie },
            { label: 'Regeling', waarde: eigen.doelgroep },
            { label: 'Notitie van je adviseur', waarde: eigen.notitie },
          ]}
          leeg="Geen"
        />
        <p>Een werkgever ziet dit nooit. Het telt ook niet mee als wij werk voor je zoeken.</p>
      </Section>
      <Section titel="Waarom wij dit bewaren">
        <p>
          Wij gebruiken je naam en je adres om contact met je te houden en om te weten hoe ver je moet reizen.
          Je geboortedatum gebruiken wij alleen om te weten of je 18 jaar of ouder bent. De regeling is nodig
          omdat de gemeente of UWV ons vraagt om jou te helpen.
        </p>
        <p>
          Je mag altijd vragen om je gegevens te verbeteren of weg te halen. Bekijk ook{' '}
          <Link to={href('/kandidaat/toestemmingen')}>waar je ja op hebt gezegd</Link> en{' '}
          <Link to={href('/privacy')}>hoe wij met je gegevens omgaan</Link>.
        </p>
      </Section>
    </Page>
  )
}
