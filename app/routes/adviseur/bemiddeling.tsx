import { href } from 'react-router'
import type { Route } from './+types/bemiddeling'
import { EINDE_REDEN_LABEL, EINDE_REDENEN, type EindeReden } from '#app/domain/bemiddeling/bemiddeling.ts'
import { Afspraken } from '#app/domain/bemiddeling/components/afspraak.tsx'
import { EindeForm } from '#app/domain/bemiddeling/components/einde-form.tsx'
import { Historie } from '#app/domain/bemiddeling/components/historie.tsx'
import { StandBlok } from '#app/domain/bemiddeling/components/stand.tsx'
import { StapForm } from '#app/domain/bemiddeling/components/stap-form.tsx'
import { TerugkoppelingBlok } from '#app/domain/bemiddeling/components/terugkoppeling.tsx'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { getBemiddeling, listBemiddelingHistorie } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getTerugkoppeling } from '#app/domain/bemiddeling/get-terugkoppeling.server.ts'
import { standOf } from '#app/domain/bemiddeling/stand-of.server.ts'
import {
  canEnd,
  canExtendProefplaatsing,
  canOffer,
  canPlaatsen,
  canPlanKennismaking,
  canStartProefplaatsing,
} from '#app/domain/bemiddeling/policy.ts'
import { hasAfgevallen, KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferPaar } from '#app/domain/match/components/cijfers.tsx'
import { Uitleg } from '#app/domain/match/components/uitleg.tsx'
import { getKandidaatBij } from '#app/domain/match/get-kandidaat-bij.server.ts'
import { MetingenBlok } from '#app/domain/loonwaarde/components/metingen-blok.tsx'
import { getMeetmogelijkheid } from '#app/domain/loonwaarde/get-meetmogelijkheid.server.ts'
import { toonUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { volgendeStap } from '#app/domain/bemiddeling/volgende-stap.ts'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Bemiddeling ${loaderData?.bemiddeling.profiel.code ?? ''} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const { uitkomst, ...bemiddeling } = found(await getBemiddeling(actor, id))
  const stand = standOf(bemiddeling)
  const [historie, terugkoppeling, kandidaat, loonwaarde] = await Promise.all([
    listBemiddelingHistorie(actor, id),
    getTerugkoppeling(actor, id),
    getKandidaatBij(actor, bemiddeling.profiel.id),
    getMeetmogelijkheid(actor, id),
  ])
  return {
    bemiddeling,
    stand,
    historie,
    kandidaat,
    terugkoppeling,
    loonwaarde,
    uitleg: toonUitkomst(uitkomst, 'adviseur'),
    mag: {
      aanbieden: canOffer(actor, stand),
      // Consent is a fact of the row, so the button waits for it; the command checks both again.
      plannen: canPlanKennismaking(actor, stand) && bemiddeling.heeftToestemming,
      proefplaatsing: canStartProefplaatsing(actor, stand),
      verlengen: canExtendProefplaatsing(actor, stand),
      plaatsen: canPlaatsen(actor, stand),
      stoppen: canEnd(actor, stand),
    },
  }
}

export default function Bemiddeling({ loaderData }: Route.ComponentProps) {
  const { bemiddeling, stand, kandidaat, terugkoppeling, uitleg } = loaderData
  const { vacature, profiel, adviseur } = bemiddeling
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Bemiddelingen', naar: href('/adviseur/bemiddelingen') }]} />
      <PageHeader
        boven={<BemiddelingBadge status={bemiddeling.status} voor="adviseur" />}
        titel={`${profiel.code} voor ${vacature.titel}`}
        intro={vacature.werkgever}
      />
      <StandBlok stand={stand} voor="adviseur" />
      <TwoColumn zijkant="rechts" zijLabel="Stappen en tijdlijn" zij={<Zijkant {...loaderData} />}>
        <SummaryList
          rijen={[
            {
              label: 'Kandidaat',
              waarde: kandidaat ? (
                <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: kandidaat.id })}>
                  {kandidaat.naam}
                </Link>
              ) : (
                `${profiel.code} (alleen het anonieme profiel)`
              ),
            },
            {
              label: 'Vacature',
              waarde: (
                <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
                  {vacature.titel}
                </Link>
              ),
            },
            { label: 'Adviseur', waarde: adviseur.naam },
            {
              label: 'Toestemming voor kennismaking',
              waarde: bemiddeling.heeftToestemming ? 'Gegeven' : 'Niet gegeven',
            },
            ...(bemiddeling.plaatsing
              ? [
                  {
                    label: 'Plaatsing',
                    waarde: (
                      <Link
                        to={href('/adviseur/plaatsingen/:plaatsingId', {
                          plaatsingId: bemiddeling.plaatsing.id,
                        })}
                      >
                        Contracten, uren en einde
                      </Link>
                    ),
                  },
                ]
              : []),
            ...(bemiddeling.eindeReden
              ? [{ label: 'Reden van stoppen', waarde: EINDE_REDEN_LABEL[bemiddeling.eindeReden] }]
              : []),
          ]}
        />
        <Afspraken
          {...bemiddeling}
          voor="adviseur"
          kalender={
            bemiddeling.status === 'kennismaking'
              ? href('/adviseur/bemiddelingen/:bemiddelingId/kennismaking.ics', {
                  bemiddelingId: bemiddeling.id,
                })
              : null
          }
        />
        {terugkoppeling && <TerugkoppelingBlok {...terugkoppeling} />}
        <MetingenBlok {...loaderData.loonwaarde} bemiddelingId={bemiddeling.id} />
        <Section titel="Waarom dit voorstel">
          <Stack>
            <p>
              <KlasseBadge klasse={uitleg.klasse} isAfgevallen={hasAfgevallen(uitleg.regels)} /> Zoals het was
              op {formatDatumTijd(bemiddeling.aangemaaktOp)}.
            </p>
            <p>{uitleg.samenvatting}</p>
            {uitleg.cijfers && <CijferPaar cijfers={uitleg.cijfers} voor="adviseur" />}
            <Uitleg regels={uitleg.regels} voor="adviseur" niveau={3} />
          </Stack>
        </Section>
      </TwoColumn>
    </Page>
  )
}

function Zijkant({ bemiddeling, stand, historie, mag }: Route.ComponentProps['loaderData']) {
  const { id: bemiddelingId, versie } = bemiddeling
  const kanIets = Object.values(mag).some(Boolean)
  return (
    <>
      {kanIets && (
        <Section titel="Stappen">
          <Stack dicht>
            {mag.aanbieden && (
              <StapForm
                action={href('/adviseur/bemiddelingen/:bemiddelingId/aanbieden', { bemiddelingId })}
                versie={versie}
              >
                Aanbieden aan de werkgever
              </StapForm>
            )}
            {mag.plannen && (
              <LinkButton
                to={href('/adviseur/bemiddelingen/:bemiddelingId/kennismaking', { bemiddelingId })}
                soort={bemiddeling.status === 'belangstelling' ? 'primary' : 'secondary'}
                icoon="agenda"
              >
                {bemiddeling.status === 'belangstelling' ? 'Kennismaking plannen' : 'Kennismaking verzetten'}
              </LinkButton>
            )}
            {mag.plaatsen && (
              <LinkButton
                to={href('/adviseur/bemiddelingen/:bemiddelingId/plaatsen', { bemiddelingId })}
                icoon="ok"
              >
                Plaatsing vastleggen
              </LinkButton>
            )}
            {mag.proefplaatsing && (
              <LinkButton
                to={href('/adviseur/bemiddelingen/:bemiddelingId/proefplaatsing', { bemiddelingId })}
                soort="secondary"
              >
                Proefplaatsing vastleggen
              </LinkButton>
            )}
            {mag.verlengen && (
              <LinkButton
                to={href('/adviseur/bemiddelingen/:bemiddelingId/proefplaatsing-verlengen', {
                  bemiddelingId,
                })}
                soort="secondary"
              >
                Proefplaatsing verlengen
              </LinkButton>
            )}
            {mag.stoppen && (
              <EindeForm
                action={href('/adviseur/bemiddelingen/:bemiddelingId/stoppen', { bemiddelingId })}
                versie={versie}
                knop="Bemiddeling stoppen"
                vraag="Wie het profiel zag, krijgt bericht. Gegeven toestemming vervalt. Dit kunt u niet terugdraaien."
                bevestig="Ja, stop deze bemiddeling"
                redenLabel="Waarom stopt u?"
                redenen={REDENEN}
              />
            )}
          </Stack>
        </Section>
      )}
      <Section titel="Tijdlijn">
        <Historie gebeurtenissen={historie} nu={volgendeStap(stand, 'adviseur')} />
      </Section>
    </>
  )
}

const REDENEN = EINDE_REDENEN.map((reden: EindeReden) => ({ waarde: reden, label: EINDE_REDEN_LABEL[reden] }))
