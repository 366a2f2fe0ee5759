import { randomUUID } from 'node:crypto'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/overzicht'
import { AFLOOP_LABEL } from '#app/domain/vacature/afloop.ts'
import { EisenList } from '#app/domain/vacature/components/eisen-list.tsx'
import { VacaturecheckLijst } from '#app/domain/vacature/components/vacaturecheck.tsx'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { PlainText, voorwaardenFacts, werkFacts } from '#app/domain/vacature/components/vacature-facts.tsx'
import { nextStepText } from '#app/domain/vacature/components/words.ts'
import { STAP_LABEL } from '#app/domain/vacature/completeness.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { checkVacature } from '#app/domain/vacature/vacaturecheck/check-vacature.ts'
import { BEREIK_LABEL, BEREIKEN } from '#app/domain/vacature/vacature.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.vacature.titel ?? 'Vacature'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  const isAdviseur = actor.rol === 'adviseur'
  // The writer gets the advice on the page before handing in; here it helps the adviseur to review.
  const bevindingen = isAdviseur && vacature.mag.publiceren ? checkVacature(vacature) : []
  return { vacature, isAdviseur, bevindingen, kopieId: randomUUID() }
}

export default function Overzicht({ loaderData }: Route.ComponentProps) {
  const { vacature, isAdviseur, bevindingen, kopieId } = loaderData
  const { id, mag, status, titel } = vacature
  const params = { vacatureId: id }
  const wijzig = (naar: string, deel: string) =>
    mag.wijzigen && (
      <Link to={naar}>
        Wijzigen<span className="wsp-verborgen">: {deel}</span>
      </Link>
    )
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          ...(isAdviseur && mag.publiceren
            ? [{ label: 'Beoordelen', naar: href('/adviseur/beoordelen') }]
            : []),
        ]}
      />
      <PageHeader
        titel={titel ?? 'Vacature zonder titel'}
        boven={
          <>
            <VacatureStatusBadge status={status} /> Vacature {vacature.nummer}
            {isAdviseur && (
              <>
                {' van '}
                <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: vacature.werkgeverId })}>
                  {vacature.werkgeverNaam}
                </Link>
              </>
            )}
          </>
        }
        intro={nextStepText(vacature, isAdviseur)}
      />
      {vacature.terugstuurReden && (
        <Alert
          toon="warning"
          titel={isAdviseur ? 'Eerder teruggestuurd met deze reden' : 'Uw adviseur vraagt:'}
        >
          <PlainText>{vacature.terugstuurReden}</PlainText>
        </Alert>
      )}
      {bevindingen.length > 0 && (
        <Alert titel="Vacaturecheck: let bij het beoordelen op">
          <VacaturecheckLijst bevindingen={bevindingen} />
        </Alert>
      )}
      <Acties vacature={vacature} kopieId={kopieId} />
      <Section
        titel={STAP_LABEL.werk}
        acties={wijzig(href('/vacaturebeheer/:vacatureId/werk', params), STAP_LABEL.werk)}
      >
        <SummaryList rijen={werkFacts(vacature)} />
      </Section>
      <Section
        titel={STAP_LABEL.eisen}
        acties={wijzig(href('/vacaturebeheer/:vacatureId/eisen', params), STAP_LABEL.eisen)}
      >
        {vacature.eisen.length > 0 ? <EisenList eisen={vacature.eisen} /> : <p>Nog niets gekozen.</p>}
        {mag.wijzigen && vacature.eisen.some(({ hard }) => hard) && (
          <p>
            Vindt u weinig kandidaten?{' '}
            <Link to={href('/vacaturebeheer/:vacatureId/jobcarving', params)}>
              Kijk welk deel van het werk anders kan
            </Link>
          </p>
        )}
      </Section>
      <Section
        titel={STAP_LABEL.voorwaarden}
        acties={wijzig(href('/vacaturebeheer/:vacatureId/voorwaarden', params), STAP_LABEL.voorwaarden)}
      >
        <SummaryList rijen={voorwaardenFacts(vacature)} />
      </Section>
      {vacature.gepubliceerdOp && (
        <Section titel="Regelingen voor deze baan">
          <p>
            Past er iemand die meer tijd of begeleiding nodig heeft?{' '}
            {isAdviseur ? 'Dan kan de werkgever' : 'Dan kunt u'} daar vaak geld of hulp bij krijgen.
          </p>
          <p>
            <LinkButton
              soort="secondary"
              icoon="euro"
              to={`${href('/regelingen/check')}${vacature.urenMax ? `?uren=${vacature.urenMax}` : ''}`}
            >
              Doe de regelingencheck
            </LinkButton>
          </p>
        </Section>
      )}
      <Section titel="Verloop">
        <SummaryList
          leeg="Nog niet"
          rijen={[
            ...afsplitsingFacts(vacature),
            { label: 'Ingediend', waarde: vacature.ingediendOp && formatDatumTijd(vacature.ingediendOp) },
            {
              label: 'Gepubliceerd',
              waarde: vacature.gepubliceerdOp && (
                <>
                  {formatDatumTijd(vacature.gepubliceerdOp)}. {BEREIK_LABEL[vacature.bereik]}.
                </>
              ),
            },
            ...(vacature.afloop
              ? [
                  {
                    label: 'Afgelopen',
                    waarde: [AFLOOP_LABEL[vacature.afloop], vacature.afloopToelichting]
                      .filter(Boolean)
                      .join('. '),
                  },
                ]
              : []),
          ]}
        />
      </Section>
    </Page>
  )
}

/** Where this function came from, and what was split off from it. */
function afsplitsingFacts({ afgesplitstVan, afsplitsingen }: ActiesProps['vacature']) {
  const links = (vacatures: { id: string; titel: string | null }[]) =>
    vacatures.map(({ id, titel }, index) => (
      <span key={id}>
        {index > 0 && ', '}
        <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: id })}>
          {titel ?? 'Vacature zonder titel'}
        </Link>
      </span>
    ))
  return [
    ...(afgesplitstVan ? [{ label: 'Afgesplitst van', waarde: links([afgesplitstVan]) }] : []),
    ...(afsplitsingen.length > 0 ? [{ label: 'Hiervan afgesplitst', waarde: links(afsplitsingen) }] : []),
  ]
}

type ActiesProps = Pick<Route.ComponentProps['loaderData'], 'vacature' | 'kopieId'>

/** What can be done now, the most likely first. */
function Acties({ vacature, kopieId }: ActiesProps) {
  const { id, mag, versie, ontbreekt } = vacature
  const params = { vacatureId: id }
  const bezig = useNavigation().state === 'submitting'
  const verder = ontbreekt[0]?.stap
  return (
    <>
      {mag.publiceren && (
        <Section titel="Beoordelen">
          <Form method="post" action={href('/vacaturebeheer/:vacatureId/publiceren', params)}>
            <FormFields>
              <HiddenField naam="versie" waarde={versie} />
              <RadioGroupField
                naam="bereik"
                label="Wie mag de vacature zien?"
                standaard={vacature.bereik}
                opties={BEREIKEN.map((bereik) => ({ waarde: bereik, label: BEREIK_LABEL[bereik] }))}
              />
              <ButtonGroup>
                <Button disabled={bezig}>Goedkeuren en publiceren</Button>
                <LinkButton soort="secondary" to={href('/vacaturebeheer/:vacatureId/terugsturen', params)}>
                  Terugsturen met een reden
                </LinkButton>
              </ButtonGroup>
            </FormFields>
          </Form>
        </Section>
      )}
      <ButtonGroup>
        {mag.matches && (
          <LinkButton
            soort={mag.publiceren ? 'secondary' : 'primary'}
            to={href('/adviseur/vacatures/:vacatureId/matches', params)}
          >
            Kandidaten zoeken
          </LinkButton>
        )}
        {mag.indienen && verder && (
          <LinkButton to={href(`/vacaturebeheer/:vacatureId/${verder}`, params)}>Verder invullen</LinkButton>
        )}
        {mag.indienen && !verder && (
          <LinkButton to={href('/vacaturebeheer/:vacatureId/controleren', params)}>
            Controleren en indienen
          </LinkButton>
        )}
        {mag.hervatten && (
          <Form method="post" action={href('/vacaturebeheer/:vacatureId/hervatten', params)}>
            <HiddenField naam="versie" waarde={versie} />
            <Button disabled={bezig}>Vacature weer publiceren</Button>
          </Form>
        )}
        {mag.heropenen && (
          <LinkButton to={href('/vacaturebeheer/:vacatureId/heropenen', params)}>
            Vacature heropenen
          </LinkButton>
        )}
        {mag.verlengen && (
          <LinkButton soort="secondary" to={href('/vacaturebeheer/:vacatureId/verlengen', params)}>
            Verlengen
          </LinkButton>
        )}
        {mag.kopieren && (
          <Form method="post" action={href('/vacaturebeheer/:vacatureId/kopieren', params)}>
            <HiddenField naam="id" waarde={kopieId} />
            <Button soort="secondary" disabled={bezig}>
              Kopiëren
            </Button>
          </Form>
        )}
        {mag.sluiten && (
          <LinkButton soort="secondary" to={href('/vacaturebeheer/:vacatureId/sluiten', params)}>
            Vacature afsluiten
          </LinkButton>
        )}
        {mag.opschorten && (
          <ConfirmForm
            knop="Vacature opschorten"
            vraag="De vacature is dan een tijd niet te vinden. Gesprekken met kandidaten gaan door. Een adviseur kan de vacature weer publiceren."
            bevestig="Ja, schort de vacature op"
            action={href('/vacaturebeheer/:vacatureId/opschorten', params)}
            gevaarlijk={false}
          >
            <HiddenField naam="versie" waarde={versie} />
          </ConfirmForm>
        )}
        {mag.intrekken && (
          <ConfirmForm
            knop="Vacature intrekken"
            vraag="De vacature stopt en verdwijnt van de site. Dit kunt u niet terugdraaien."
            bevestig="Ja, trek de vacature in"
            action={href('/vacaturebeheer/:vacatureId/intrekken', params)}
          >
            <HiddenField naam="versie" waarde={versie} />
          </ConfirmForm>
        )}
      </ButtonGroup>
    </>
  )
}
