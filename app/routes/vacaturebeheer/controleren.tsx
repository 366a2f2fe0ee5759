import { Form, href, redirect, useNavigation } from 'react-router'
import type { Route } from './+types/controleren'
import { EisenList } from '#app/domain/vacature/components/eisen-list.tsx'
import { StepHeader } from '#app/domain/vacature/components/step-header.tsx'
import { voorwaardenFacts, werkFacts } from '#app/domain/vacature/components/vacature-facts.tsx'
import { STAP_LABEL, type VacatureStap } from '#app/domain/vacature/completeness.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { VacaturecheckLijst } from '#app/domain/vacature/components/vacaturecheck.tsx'
import { checkVacature } from '#app/domain/vacature/vacaturecheck/check-vacature.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions } from '#app/ui/form/form-actions.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Vacature: controleren | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  if (!vacature.mag.indienen) {
    throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }))
  }
  return { vacature, bevindingen: checkVacature(vacature) }
}

export default function Controleren({ loaderData }: Route.ComponentProps) {
  const { vacature, bevindingen } = loaderData
  const { id, titel, versie, ontbreekt, aanspreekpunt } = vacature
  const [eerst] = ontbreekt
  const bezig = useNavigation().state === 'submitting'
  const params = { vacatureId: id }
  const paden: Record<VacatureStap, string> = {
    werk: href('/vacaturebeheer/:vacatureId/werk', params),
    eisen: href('/vacaturebeheer/:vacatureId/eisen', params),
    voorwaarden: href('/vacaturebeheer/:vacatureId/voorwaarden', params),
  }
  const wijzig = (stap: VacatureStap) => (
    <Link to={paden[stap]}>
      Wijzigen<span className="wsp-verborgen">: {STAP_LABEL[stap]}</span>
    </Link>
  )
  return (
    <Page>
      <StepHeader
        vacatureId={id}
        vacatureTitel={titel}
        isConcept
        huidig="controleren"
        ontbreekt={ontbreekt}
        titel="Controleren en indienen"
        intro={
          ontbreekt.length > 0
            ? 'De vacature is nog niet compleet. Vul aan wat hieronder staat, dan kunt u indienen.'
            : `Klopt alles? Dan kijkt ${aanspreekpunt} van het WSP mee voordat de vacature verschijnt.`
        }
      />
      {ontbreekt.length > 0 && (
        <Alert toon="warning" titel="Dit ontbreekt nog">
          <ul>
            {ontbreekt.map(({ stap, melding }) => (
              <li key={melding}>
                <Link to={paden[stap]}>{STAP_LABEL[stap]}</Link>: {melding}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {bevindingen.length > 0 && (
        <Alert titel="Vacaturecheck: tips om meer geschikte mensen te vinden">
          <VacaturecheckLijst bevindingen={bevindingen} />
          <p>U beslist zelf wat u ermee doet. U kunt de vacature ook zo indienen.</p>
        </Alert>
      )}
      <Section titel={STAP_LABEL.werk} acties={wijzig('werk')}>
        <SummaryList rijen={werkFacts(vacature)} />
      </Section>
      <Section titel={STAP_LABEL.eisen} acties={wijzig('eisen')}>
        {vacature.eisen.length > 0 ? <EisenList eisen={vacature.eisen} /> : <p>Nog niets gekozen.</p>}
      </Section>
      <Section titel={STAP_LABEL.voorwaarden} acties={wijzig('voorwaarden')}>
        <SummaryList rijen={voorwaardenFacts(vacature)} />
      </Section>
      <Form method="post" action={href('/vacaturebeheer/:vacatureId/indienen', params)}>
        <HiddenField naam="versie" waarde={versie} />
        <FormActions>
          {eerst ? (
            <LinkButton to={paden[eerst.stap]}>Aanvullen: {STAP_LABEL[eerst.stap]}</LinkButton>
          ) : (
            <Button disabled={bezig}>Vacature indienen</Button>
          )}
          <LinkButton soort="secondary" to={href('/vacaturebeheer/:vacatureId', params)}>
            Later indienen
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
