import { useRef } from 'react'
import { data, Form, href, redirect } from 'react-router'
import type { Route } from './+types/eisen'
import { Simulator } from '#app/domain/match/components/simulator.tsx'
import { useSimulatie } from '#app/domain/match/components/use-simulatie.ts'
import { simulateEisen } from '#app/domain/match/simulate-eisen.server.ts'
import { searchTermen } from '#app/domain/taxonomie/search-termen.server.ts'
import { EisenFields } from '#app/domain/vacature/components/eisen-fields.tsx'
import { StepActions } from '#app/domain/vacature/components/step-actions.tsx'
import { StepHeader } from '#app/domain/vacature/components/step-header.tsx'
import { STAP_LABEL } from '#app/domain/vacature/completeness.ts'
import { belangOf, EISEN_ADVIES, EisenSchema, readEisenForm } from '#app/domain/vacature/eisen.ts'
import { getEisenKeuzes } from '#app/domain/vacature/get-eisen-keuzes.server.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { saveEisen } from '#app/domain/vacature/save-eisen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId, statusOf } from '#app/http/respond.server.ts'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import type { Term } from '#app/ui/form/terms.ts'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature: wat iemand kan | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.wijzigen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  const gekozen = vacature.eisen.map((eis) => ({ ...eis, belang: belangOf(eis) }))
  return {
    id: vacature.id,
    versie: vacature.versie,
    titel: vacature.titel,
    isConcept: vacature.status === 'concept',
    ontbreekt: vacature.ontbreekt,
    beroep: vacature.beroep?.label ?? null,
    keuzes: await getEisenKeuzes(vacature.beroep?.id ?? null, gekozen),
    simulatie: found(await simulateEisen(actor, vacature.id)),
  }
}

type Zoek = { vraag: string; resultaten: Term[] } | null

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  const vacatureId = vacature.id
  const posted = await readForm(request)
  const gelezen = readEisenForm(posted)
  const show = async (fouten: string[], status: number, zoek: Zoek = null) => {
    const keuzes = await getEisenKeuzes(vacature.beroep?.id ?? null, gelezen.eisen)
    const simulatie = await simulateEisen(actor, vacatureId, { stap: 'eisen', form: posted })
    return data({ fouten, keuzes, zoek, simulatie }, { status })
  }
  if (posted.get('intent') === 'bereken') return show([], 200)
  if (posted.get('intent') === 'zoek') {
    const vraag = String(posted.get('nieuwZoek') ?? '').slice(0, 100)
    const { resultaten } = await searchTermen({ soort: 'vakvaardigheid', q: vraag, limiet: 12 })
    return show([], 200, { vraag, resultaten })
  }
  const form = EisenSchema.safeParse(gelezen)
  if (!form.success) return show([...new Set(form.error.issues.map(({ message }) => message))], 400)
  const result = await saveEisen(actor, { vacatureId, ...form.data })
  if (!result.ok) return show([meldingOf(result)], statusOf(result))
  if (posted.get('intent') === 'jobcarving') {
    return redirect(href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId }), 303)
  }
  return posted.get('intent') === 'later'
    ? redirectWithMelding(
        href('/vacaturebeheer/:vacatureId', { vacatureId }),
        'Opgeslagen. U kunt later verdergaan waar u was.',
      )
    : redirect(href('/vacaturebeheer/:vacatureId/voorwaarden', { vacatureId }), 303)
}

export default function Eisen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, isConcept, ontbreekt, beroep, keuzes } = loaderData
  const form = useRef<HTMLFormElement>(null)
  const { plan, reken, ...telling } = useSimulatie(form, {
    url: href('/vacaturebeheer/:vacatureId/simulatie', { vacatureId: id }),
    stap: 'eisen',
    begin: actionData?.simulatie ?? loaderData.simulatie,
  })
  return (
    <Page breedte="breed">
      <StepHeader
        vacatureId={id}
        vacatureTitel={titel}
        isConcept={isConcept}
        huidig="eisen"
        ontbreekt={ontbreekt}
        titel={STAP_LABEL.eisen}
        intro={`Kies ${EISEN_ADVIES.min} tot ${EISEN_ADVIES.max} punten. Zeg bij elk punt hoe goed iemand het moet kunnen en hoe belangrijk het is. Wat te leren is, is een wens.`}
      />
      <FormErrorSummary fouten={{ '': actionData?.fouten }} />
      <Form method="post" noValidate ref={form} onChange={plan}>
        <HiddenField naam="versie" waarde={versie} />
        <Simulator {...telling} onReken={reken}>
          <EisenFields
            keuzes={actionData?.keuzes ?? keuzes}
            beroep={beroep}
            zoek={actionData?.zoek}
            onToegevoegd={plan}
          />
          <StepActions isConcept={isConcept} />
        </Simulator>
      </Form>
    </Page>
  )
}
