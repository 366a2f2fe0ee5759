import { useForm } from '@conform-to/react'
import { useRef } from 'react'
import { data, Form, href, redirect } from 'react-router'
import type { Route } from './+types/werk'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'
import { LiveVacaturecheck } from '#app/domain/vacature/components/live-vacaturecheck.tsx'
import { StepActions } from '#app/domain/vacature/components/step-actions.tsx'
import { StepHeader } from '#app/domain/vacature/components/step-header.tsx'
import { STAP_LABEL } from '#app/domain/vacature/completeness.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { getBeroep } from '#app/domain/vacature/list-keuzetermen.server.ts'
import { saveWerk } from '#app/domain/vacature/save-werk.server.ts'
import { DENKNIVEAU_LABEL } from '#app/domain/vacature/vacature.ts'
import { OMSCHRIJVING_MAX, WerkSchema } from '#app/domain/vacature/werk.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId, statusOf } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TermPicker } from '#app/ui/form/term-picker.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature: het werk | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.wijzigen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const { id, versie, status, titel, omschrijving, beroep, werkEnDenkniveau, ontbreekt } = vacature
  return {
    id,
    versie,
    isConcept: status === 'concept',
    titel,
    omschrijving,
    beroep,
    werkEnDenkniveau,
    ontbreekt,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const posted = await readForm(request)
  const intent = posted.get('intent')
  const form = parseForm(posted, WerkSchema)
  const beroep = await getBeroep(String(posted.get('beroepId') ?? ''))
  if (intent === 'zoek') {
    const vraag = String(posted.get('beroepIdZoek') ?? '').slice(0, 100)
    const { resultaten } = await searchTermen({ soort: 'beroep', q: vraag, limiet: 12 })
    // Searching is not saving: what was typed stays, and nothing is called wrong yet.
    return {
      resultaat: { initialValue: form.submission.reply().initialValue },
      beroep,
      zoek: { vraag, resultaten },
    }
  }
  if (!form.ok) return data({ resultaat: form.resultaat, beroep, zoek: null }, { status: 400 })
  const result = await saveWerk(actor, { vacatureId, ...form.data })
  if (!result.ok) {
    const resultaat = form.submission.reply({ formErrors: [meldingOf(result)] })
    return data({ resultaat, beroep, zoek: null }, { status: statusOf(result) })
  }
  return intent === 'later'
    ? redirectWithMelding(
        href('/vacaturebeheer/:vacatureId', { vacatureId }),
        'Opgeslagen. U kunt later verdergaan waar u was.',
      )
    : redirect(href('/vacaturebeheer/:vacatureId/eisen', { vacatureId }), 303)
}

export default function Werk({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, isConcept, titel, omschrijving, beroep, werkEnDenkniveau, ontbreekt } = loaderData
  const [form, fields] = useForm({
    id: 'werk',
    lastResult: actionData?.resultaat,
    defaultValue: { titel, omschrijving, beroepId: beroep?.id, werkEnDenkniveau: String(werkEnDenkniveau) },
  })
  const gekozen = actionData ? actionData.beroep : beroep
  const formulier = useRef<HTMLFormElement>(null)
  return (
    <Page>
      <StepHeader
        vacatureId={id}
        vacatureTitel={titel}
        isConcept={isConcept}
        huidig="werk"
        ontbreekt={ontbreekt}
        titel={STAP_LABEL.werk}
        intro="Vertel om welk werk het gaat. Schrijf zoals u praat: korte zinnen en gewone woorden."
      />
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate ref={formulier}>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <TextField
            {...fieldProps(fields.titel)}
            label="Hoe noemt u het werk?"
            hint="Dit wordt de titel van de vacature."
          />
          <TextareaField
            {...fieldProps(fields.omschrijving)}
            label="Wat gaat iemand doen?"
            hint="Noem de taken van een gewone dag. Schrijf niets over leeftijd of geslacht."
            rijen={8}
            maxTekens={OMSCHRIJVING_MAX}
          />
          <TermPicker
            key={versie}
            naam="beroepId"
            id={fields.beroepId.id}
            fout={fields.beroepId.errors}
            label="Welk beroep lijkt het meest?"
            hint="Typ een deel van het woord en kies uit de lijst. Hiermee vinden wij kandidaten met ervaring in dit werk."
            bron="/taxonomie?soort=beroep"
            gekozen={gekozen ? [gekozen] : []}
            vraag={actionData?.zoek?.vraag}
            resultaten={actionData?.zoek?.resultaten}
          />
          <SelectField
            {...fieldProps(fields.werkEnDenkniveau)}
            label="Welk werk- en denkniveau is nodig?"
            hint="Het gaat om wat iemand aankan, niet om een diploma."
            kies={null}
            verplicht={false}
            opties={Object.entries(DENKNIVEAU_LABEL).map(([waarde, label]) => ({ waarde, label }))}
          />
          <LiveVacaturecheck formulier={formulier} bewaard={{ titel, omschrijving }} />
          <StepActions isConcept={isConcept} />
        </FormFields>
      </Form>
    </Page>
  )
}
