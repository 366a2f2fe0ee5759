import { Form, href } from 'react-router'
import type { Route } from './+types/bemiddeling'
import { REDENEN_KANDIDAAT, TOESTEMMING_KENNISMAKING } from '#app/domain/bemiddeling/bemiddeling.ts'
import { Afspraken } from '#app/domain/bemiddeling/components/afspraak.tsx'
import { EindeForm } from '#app/domain/bemiddeling/components/einde-form.tsx'
import { StandBlok } from '#app/domain/bemiddeling/components/stand.tsx'
import { StapForm } from '#app/domain/bemiddeling/components/stap-form.tsx'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { WerkgeversbeeldBlok } from '#app/domain/bemiddeling/components/werkgeversbeeld.tsx'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getWerk } from '#app/domain/bemiddeling/get-werk.server.ts'
import { getWerkgeversbeeld } from '#app/domain/bemiddeling/get-werkgeversbeeld.server.ts'
import { canAnswer, canConsent, canEnd, canWithdrawConsent } from '#app/domain/bemiddeling/policy.ts'
import { standOf } from '#app/domain/bemiddeling/stand-of.server.ts'
import { eindeTekst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { hasAfgevallen, KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { PlainText } from '#app/domain/match/components/plain-text.tsx'
import { Uitleg } from '#app/domain/match/components/uitleg.tsx'
import { toonUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Voorstel: ${loaderData?.titel ?? ''} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const id = parseId(params.bemiddelingId)
  const [gevonden, werk, beeld] = await Promise.all([
    getBemiddeling(actor, id),
    getWerk(actor, id),
    getWerkgeversbeeld(actor, id),
  ])
  const bemiddeling = found(gevonden)
  const { versie, status, vacature, adviseur, uitkomst, heeftToestemming, eindeReden } = bemiddeling
  const { kennismakingOp, kennismakingPlaats, proefplaatsingVan, proefplaatsingTot, plaatsing } = bemiddeling
  return {
    id,
    versie,
    stand: standOf(bemiddeling),
    titel: vacature.titel,
    werkgever: vacature.werkgever,
    adviseur,
    werk: found(werk),
    uitleg: toonUitkomst(uitkomst, 'kandidaat'),
    beeld,
    toestemmingstekst: TOESTEMMING_KENNISMAKING.tekst,
    afspraken: { kennismakingOp, kennismakingPlaats, proefplaatsingVan, proefplaatsingTot, plaatsing },
    einde: eindeReden && eindeTekst(eindeReden, 'kandidaat'),
    mag: {
      antwoorden: canAnswer(actor, { status }),
      toestemming: canConsent(actor, { status }) && !heeftToestemming,
      intrekken: canWithdrawConsent(actor, { status }) && heeftToestemming,
      stoppen: canEnd(actor, { status }),
    },
  }
}

export default function Voorstel({ loaderData }: Route.ComponentProps) {
  const { id, stand, titel, werkgever, werk, uitleg, beeld, afspraken, einde, adviseur } = loaderData
  const zietAl = ['aangeboden', 'belangstelling', 'kennismaking', 'proefplaatsing', 'geplaatst'].includes(
    stand.status,
  )
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Voorstellen', naar: href('/kandidaat/bemiddelingen') }]} />
      <PageHeader
        boven={<BemiddelingBadge status={stand.status} voor="kandidaat" />}
        titel={titel}
        intro={werkgever}
      />
      {einde ? (
        <Alert titel="Dit voorstel is gestopt">{einde}</Alert>
      ) : (
        <StandBlok stand={stand} voor="kandidaat" />
      )}
      {/* A date that nobody comes to any more must not look like an appointment. */}
      {!einde && (
        <Afspraken
          {...afspraken}
          voor="kandidaat"
          kalender={
            stand.status === 'kennismaking'
              ? href('/kandidaat/bemiddelingen/:bemiddelingId/kennismaking.ics', { bemiddelingId: id })
              : null
          }
        />
      )}
      <Beslissen {...loaderData} />
      <Section titel="Het werk">
        <PlainText>{werk.omschrijving}</PlainText>
        <SummaryList rijen={werk.feiten} />
        {werk.arbeidsvoorwaarden && <PlainText>{werk.arbeidsvoorwaarden}</PlainText>}
      </Section>
      <Section titel="Waarom dit bij je past">
        <div>
          <KlasseBadge klasse={uitleg.klasse} isAfgevallen={hasAfgevallen(uitleg.regels)} />
        </div>
        <p>{uitleg.samenvatting}</p>
        <DetailsExplain vraag="Bekijk alle punten">
          <Uitleg regels={uitleg.regels} voor="kandidaat" niveau={3} />
        </DetailsExplain>
      </Section>
      {beeld && !einde && (
        <Section titel={zietAl ? 'Dit ziet de werkgever' : 'Dit ziet de werkgever als je ja zegt'}>
          <p>
            De werkgever ziet precies wat hieronder staat, en niets meer. Je naam, adres en leeftijd staan er
            niet bij.
          </p>
          <DetailsExplain vraag="Bekijk wat de werkgever ziet">
            <WerkgeversbeeldBlok beeld={beeld} voor="kandidaat" />
          </DetailsExplain>
        </Section>
      )}
      <Section titel="Vragen?">
        <p>
          {adviseur.naam} helpt je:{' '}
          <a className="nl-link" href={`mailto:${adviseur.email}`}>
            {adviseur.email}
          </a>
          {adviseur.telefoon && ` of ${adviseur.telefoon}`}.
        </p>
      </Section>
    </Page>
  )
}

type Beslissing = Pick<
  Route.ComponentProps['loaderData'],
  'id' | 'versie' | 'mag' | 'werkgever' | 'toestemmingstekst'
>

function Beslissen({ id, versie, mag, werkgever, toestemmingstekst }: Beslissing) {
  const bemiddelingId = id
  const nee = (knop: string) => (
    <EindeForm
      action={href('/kandidaat/bemiddelingen/:bemiddelingId/stoppen', { bemiddelingId })}
      versie={versie}
      knop={knop}
      vraag="Dan stopt dit voorstel. Je adviseur zoekt met je verder. Twijfel je? Praat dan eerst met je adviseur."
      bevestig="Ja, stop dit voorstel"
      redenLabel="Waarom past het niet?"
      redenen={REDENEN_KANDIDAAT.map((waarde) => ({ waarde, label: REDEN[waarde] }))}
    />
  )
  if (mag.antwoorden) {
    return (
      <ButtonGroup>
        <StapForm
          action={href('/kandidaat/bemiddelingen/:bemiddelingId/akkoord', { bemiddelingId })}
          versie={versie}
        >
          Ja, stel mij voor
        </StapForm>
        {nee('Nee')}
      </ButtonGroup>
    )
  }
  if (mag.toestemming) {
    return (
      <Card titel={`Wil je kennismaken met ${werkgever}?`} niveau={2} nadruk>
        <p>Als je toestemming geeft, geldt dit:</p>
        <blockquote>{toestemmingstekst}</blockquote>
        <ButtonGroup>
          <Form
            method="post"
            action={href('/kandidaat/bemiddelingen/:bemiddelingId/toestemming-geven', { bemiddelingId })}
          >
            <Button>Ja, ik geef toestemming</Button>
          </Form>
          {nee('Nee, ik wil dit niet')}
        </ButtonGroup>
      </Card>
    )
  }
  return (
    <ButtonGroup>
      {mag.intrekken && (
        <ConfirmForm
          action={href('/kandidaat/bemiddelingen/:bemiddelingId/toestemming-intrekken', { bemiddelingId })}
          knop="Toestemming intrekken"
          vraag={
            mag.stoppen
              ? 'De werkgever ziet je naam en contactgegevens dan niet meer. Het voorstel stopt. Intrekken mag altijd.'
              : 'De werkgever ziet je naam en contactgegevens dan niet meer in het portaal. Je werk verandert niet. Intrekken mag altijd.'
          }
          bevestig="Ja, trek mijn toestemming in"
        />
      )}
      {mag.stoppen && nee('Stoppen met dit voorstel')}
    </ButtonGroup>
  )
}

const REDEN: Record<(typeof REDENEN_KANDIDAAT)[number], string> = {
  kandidaat_geen_interesse: 'Ik wil dit werk niet',
  kandidaat_voorwaarden_passen_niet: 'De uren, de tijden of de plaats passen niet',
  kandidaat_ander_werk: 'Ik heb ander werk gevonden',
}
