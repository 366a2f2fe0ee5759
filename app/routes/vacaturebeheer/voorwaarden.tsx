import { useForm } from '@conform-to/react'
import { data, Form, href, redirect } from 'react-router'
import type { Route } from './+types/voorwaarden'
import { StepActions } from '#app/domain/vacature/components/step-actions.tsx'
import { StepHeader } from '#app/domain/vacature/components/step-header.tsx'
import { VoorwaardenFields } from '#app/domain/vacature/components/voorwaarden-fields.tsx'
import { STAP_LABEL } from '#app/domain/vacature/completeness.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { readVoorwaardenSchema, saveVoorwaarden } from '#app/domain/vacature/save-voorwaarden.server.ts'
import { POSTCODE_ONBEKEND, werktijdenOf } from '#app/domain/vacature/voorwaarden.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatEuroInvoer } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature: uren, loon en plaats | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.wijzigen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const cents = (bedrag: number | null) => (bedrag === null ? null : formatEuroInvoer(bedrag))
  return {
    id: vacature.id,
    versie: vacature.versie,
    titel: vacature.titel,
    isConcept: vacature.status === 'concept',
    ontbreekt: vacature.ontbreekt,
    plaats: vacature.plaats,
    beginwaarden: {
      soorten: vacature.soorten,
      aantalPlaatsen: String(vacature.aantalPlaatsen),
      urenMin: vacature.urenMin?.toString(),
      urenMax: vacature.urenMax?.toString(),
      werktijden: werktijdenOf(vacature),
      onregelmatigHard: vacature.onregelmatigHard ? 'on' : '',
      contract: vacature.contract,
      startdatum: vacature.startdatum,
      sluitingsdatum: vacature.sluitingsdatum,
      salarisMin: cents(vacature.salarisMin),
      salarisMax: cents(vacature.salarisMax),
      arbeidsvoorwaarden: vacature.arbeidsvoorwaarden,
      ondersteuning: vacature.ondersteuning,
      straat: vacature.straat,
      huisnummer: vacature.huisnummer,
      postcode: vacature.postcode,
      reisafstandHard: vacature.reisafstandHard ? 'on' : '',
      contactNaam: vacature.contactNaam,
      contactEmail: vacature.contactEmail,
      contactTelefoon: vacature.contactTelefoon,
    },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const posted = await readForm(request)
  const form = parseForm(posted, readVoorwaardenSchema())
  if (!form.ok) return invalidForm(form)
  const result = await saveVoorwaarden(actor, { vacatureId, ...form.data })
  if (!result.ok && result.melding === POSTCODE_ONBEKEND) {
    const resultaat = form.submission.reply({ fieldErrors: { postcode: [POSTCODE_ONBEKEND] } })
    return data({ resultaat }, { status: 400 })
  }
  if (!result.ok) return refusedForm(form, result)
  return posted.get('intent') === 'later'
    ? redirectWithMelding(
        href('/vacaturebeheer/:vacatureId', { vacatureId }),
        'Opgeslagen. U kunt later verdergaan waar u was.',
      )
    : redirect(href('/vacaturebeheer/:vacatureId/controleren', { vacatureId }), 303)
}

export default function Voorwaarden({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, isConcept, ontbreekt, plaats, beginwaarden } = loaderData
  const [form, fields] = useForm({
    id: 'voorwaarden',
    lastResult: actionData?.resultaat,
    defaultValue: beginwaarden,
  })
  return (
    <Page>
      <StepHeader
        vacatureId={id}
        vacatureTitel={titel}
        isConcept={isConcept}
        huidig="voorwaarden"
        ontbreekt={ontbreekt}
        titel={STAP_LABEL.voorwaarden}
        intro="Wat biedt u, waar en wanneer? Weet u iets nog niet? Laat het dan leeg en vul het later aan."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <VoorwaardenFields fields={fields} plaats={plaats} />
          <StepActions isConcept={isConcept} />
        </FormFields>
      </Form>
    </Page>
  )
}
