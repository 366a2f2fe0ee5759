import { useForm, type SubmissionResult } from '@conform-to/react'
import { useRef } from 'react'
import { data, Form, href, redirect } from 'react-router'
import type { Route } from './+types/voorwaarden'
import { Simulator } from '#app/domain/match/components/simulator.tsx'
import { useSimulatie } from '#app/domain/match/components/use-simulatie.ts'
import { simulateEisen } from '#app/domain/match/simulate-eisen.server.ts'
import { StepActions } from '#app/domain/vacature/components/step-actions.tsx'
import { StepHeader } from '#app/domain/vacature/components/step-header.tsx'
import { VoorwaardenFields } from '#app/domain/vacature/components/voorwaarden-fields.tsx'
import { STAP_LABEL } from '#app/domain/vacature/completeness.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { readVoorwaardenSchema, saveVoorwaarden } from '#app/domain/vacature/save-voorwaarden.server.ts'
import { POSTCODE_ONBEKEND, werktijdenOf } from '#app/domain/vacature/voorwaarden.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId, statusOf } from '#app/http/respond.server.ts'
import { summaryProps } from '#app/ui/form/conform.ts'
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
    simulatie: found(await simulateEisen(actor, vacature.id)),
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
  const show = async (resultaat: SubmissionResult, status: number) => {
    const simulatie = await simulateEisen(actor, vacatureId, { stap: 'voorwaarden', form: posted })
    return data({ resultaat, simulatie }, { status })
  }
  if (posted.get('intent') === 'bereken') return show(form.submission.reply(), 200)
  if (!form.ok) return show(form.resultaat, 400)
  const result = await saveVoorwaarden(actor, { vacatureId, ...form.data })
  if (!result.ok) {
    const fouten =
      result.melding === POSTCODE_ONBEKEND
        ? { fieldErrors: { postcode: [POSTCODE_ONBEKEND] } }
        : { formErrors: [meldingOf(result)] }
    return show(form.submission.reply(fouten), statusOf(result))
  }
  if (posted.get('intent') === 'jobcarving') {
    return redirect(href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId }), 303)
  }
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
  const element = useRef<HTMLFormElement>(null)
  const { plan, reken, ...telling } = useSimulatie(element, {
    url: href('/vacaturebeheer/:vacatureId/simulatie', { vacatureId: id }),
    stap: 'voorwaarden',
    begin: actionData?.simulatie ?? loaderData.simulatie,
  })
  return (
    <Page breedte="breed">
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
      <Form method="post" noValidate ref={element} onChange={plan}>
        <HiddenField naam="versie" waarde={versie} />
        <Simulator {...telling} onReken={reken}>
          <VoorwaardenFields fields={fields} plaats={plaats} />
          <StepActions isConcept={isConcept} />
        </Simulator>
      </Form>
    </Page>
  )
}
