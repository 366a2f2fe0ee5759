import { href } from 'react-router'
import type { Route } from './+types/kandidaat'
import { REDENEN_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { Afspraken } from '#app/domain/bemiddeling/components/afspraak.tsx'
import { EindeForm } from '#app/domain/bemiddeling/components/einde-form.tsx'
import { IdentiteitBlok } from '#app/domain/bemiddeling/components/identiteit.tsx'
import { StandBlok } from '#app/domain/bemiddeling/components/stand.tsx'
import { StapForm } from '#app/domain/bemiddeling/components/stap-form.tsx'
import { TerugkoppelingBlok } from '#app/domain/bemiddeling/components/terugkoppeling.tsx'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { WerkgeversbeeldBlok } from '#app/domain/bemiddeling/components/werkgeversbeeld.tsx'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import { getWerkgeversbeeld } from '#app/domain/bemiddeling/get-werkgeversbeeld.server.ts'
import { getTerugkoppeling } from '#app/domain/bemiddeling/get-terugkoppeling.server.ts'
import { canEnd, canGiveTerugkoppeling, canShowInterest } from '#app/domain/bemiddeling/policy.ts'
import { standOf } from '#app/domain/bemiddeling/stand-of.server.ts'
import { REDEN_WERKGEVER_LABEL } from '#app/domain/bemiddeling/terugkoppeling.ts'
import { eindeTekst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Kandidaat ${loaderData?.code ?? ''} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const bemiddeling = found(await getBemiddeling(actor, parseId(params.bemiddelingId)))
  const { id, status, versie, profiel, vacature, adviseur, eindeReden } = bemiddeling
  const [beeld, identiteit, terugkoppeling] = profiel.isZichtbaar
    ? await Promise.all([
        getWerkgeversbeeld(actor, id),
        getIdentiteit(actor, id),
        getTerugkoppeling(actor, id),
      ])
    : [null, null, null]
  const stand = standOf(bemiddeling)
  const { kennismakingOp, kennismakingPlaats, proefplaatsingVan, proefplaatsingTot, plaatsing } = bemiddeling
  return {
    id,
    versie,
    stand,
    code: profiel.code,
    titel: vacature.titel,
    adviseur,
    beeld,
    identiteit,
    terugkoppeling,
    // What was agreed goes with who it was agreed with: without consent neither is shown.
    afspraken: identiteit && {
      kennismakingOp,
      kennismakingPlaats,
      proefplaatsingVan,
      proefplaatsingTot,
      plaatsing: plaatsing && { startdatum: plaatsing.startdatum, urenPerWeek: plaatsing.urenPerWeek },
    },
    einde: eindeReden && eindeTekst(eindeReden, 'werkgever'),
    mag: {
      kennismaken: profiel.isZichtbaar && canShowInterest(actor, { status }),
      vertellen: profiel.isZichtbaar && canGiveTerugkoppeling(actor, stand),
      afwijzen: canEnd(actor, { status }),
    },
  }
}

export default function Kandidaat({ loaderData }: Route.ComponentProps) {
  const { id, versie, stand, code, titel, adviseur, beeld, identiteit, afspraken, einde, mag } = loaderData
  const { terugkoppeling } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Kandidaten', naar: href('/werkgever/kandidaten') }]} />
      <PageHeader
        boven={<BemiddelingBadge status={stand.status} voor="werkgever" />}
        titel={`Kandidaat ${code}`}
        intro={`Voor uw vacature: ${titel}`}
      />
      {einde ? (
        <Alert titel="Deze bemiddeling is gestopt">{`${einde} Uw adviseur zoekt verder.`}</Alert>
      ) : beeld ? (
        <StandBlok stand={stand} voor="werkgever" />
      ) : (
        <Alert titel="Dit profiel is nu niet te zien">
          Het profiel is uitgezet, of uw vacature staat niet meer open. Uw adviseur laat u weten hoe het
          verdergaat.
        </Alert>
      )}
      {identiteit && <IdentiteitBlok identiteit={identiteit} />}
      {afspraken && (
        <Afspraken
          {...afspraken}
          voor="werkgever"
          kalender={
            stand.status === 'kennismaking'
              ? href('/werkgever/kandidaten/:bemiddelingId/kennismaking.ics', { bemiddelingId: id })
              : null
          }
        />
      )}
      {terugkoppeling && <TerugkoppelingBlok {...terugkoppeling} />}
      {(mag.kennismaken || mag.vertellen || mag.afwijzen) && (
        <ButtonGroup>
          {mag.vertellen && (
            <LinkButton
              to={href('/werkgever/kandidaten/:bemiddelingId/terugkoppeling', { bemiddelingId: id })}
              soort={terugkoppeling?.isLaatste ? 'secondary' : 'primary'}
            >
              {terugkoppeling?.isLaatste ? 'Uw antwoord wijzigen' : 'Vertel hoe de kennismaking was'}
            </LinkButton>
          )}
          {mag.kennismaken && (
            <StapForm
              action={href('/werkgever/kandidaten/:bemiddelingId/kennismaken', { bemiddelingId: id })}
              versie={versie}
            >
              Ik wil kennismaken
            </StapForm>
          )}
          {mag.afwijzen && (
            <EindeForm
              action={href('/werkgever/kandidaten/:bemiddelingId/afwijzen', { bemiddelingId: id })}
              versie={versie}
              knop={mag.kennismaken ? 'Geen belangstelling' : 'Niet verder met deze kandidaat'}
              vraag="De kandidaat krijgt hiervan bericht, zonder uw reden. Uw adviseur ziet uw reden wel en zoekt daarmee verder."
              bevestig="Ja, niet verder met deze kandidaat"
              redenLabel="Wat is de belangrijkste reden?"
              redenen={REDENEN_WERKGEVER.map((waarde) => ({ waarde, label: REDEN_WERKGEVER_LABEL[waarde] }))}
            />
          )}
        </ButtonGroup>
      )}
      {beeld && <WerkgeversbeeldBlok beeld={beeld} voor="werkgever" />}
      <Section titel="Vragen?">
        <p>
          {adviseur.naam} helpt u verder:{' '}
          <a className="nl-link" href={`mailto:${adviseur.email}`}>
            {adviseur.email}
          </a>
          {adviseur.telefoon && ` of ${adviseur.telefoon}`}.
        </p>
      </Section>
    </Page>
  )
}
