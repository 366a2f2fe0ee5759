import { Form, href } from 'react-router'
import type { Route } from './+types/match'
import { listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { proposeKandidaat } from '#app/domain/bemiddeling/propose-kandidaat.server.ts'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferPaar } from '#app/domain/match/components/cijfers.tsx'
import { plekkenVoor } from '#app/domain/match/components/plekken.ts'
import { StappenLijst } from '#app/domain/match/components/stappen.tsx'
import { Uitleg } from '#app/domain/match/components/uitleg.tsx'
import { getKandidaatBij } from '#app/domain/match/get-kandidaat-bij.server.ts'
import { getMatch } from '#app/domain/match/get-match.server.ts'
import { ShortlistKeuze } from '#app/domain/shortlist/components/shortlist-keuze.tsx'
import { listKeuzes } from '#app/domain/shortlist/list-keuzes.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { formatAfstand } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Past ${loaderData?.match.profiel.code ?? 'dit profiel'}? | WSP-portaal` },
]

function idsOf(params: Route.LoaderArgs['params']) {
  return { vacatureId: parseId(params.vacatureId), profielId: parseId(params.profielId) }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const paar = idsOf(params)
  const [match, kandidaat, lopend, keuzes] = await Promise.all([
    getMatch(actor, paar),
    getKandidaatBij(actor, paar.profielId),
    listBemiddelingen(actor, paar),
    listKeuzes(actor, paar.vacatureId),
  ])
  return {
    versie: keuzes.versie,
    keuze: keuzes.perProfiel[paar.profielId] ?? null,
    match: found(match),
    kandidaat,
    bemiddelingId: lopend.regels.find(({ status }) => status !== 'beeindigd')?.id ?? null,
    wasEerder: lopend.regels.some(({ status }) => status === 'beeindigd'),
  }
}

export async function action({ context, params }: Route.ActionArgs) {
  const paar = idsOf(params)
  return respond(await proposeKandidaat(actorOf(context, 'adviseur'), paar), {
    terug: href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: paar.vacatureId }),
    ok: ({ id }) =>
      redirectWithMelding(
        href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
        'De kandidaat is voorgesteld en krijgt nu een e-mail. U krijgt bericht zodra de kandidaat antwoord geeft.',
      ),
  })
}

export default function Match({ loaderData }: Route.ComponentProps) {
  const { match, kandidaat, bemiddelingId, wasEerder } = loaderData
  const { vacature, profiel, uitleg, details, stappen, afstandKm, toelating } = match
  const plekken = plekkenVoor(vacature.id, kandidaat?.mag.wijzigen ? kandidaat.id : null)
  const terug = href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: vacature.id })
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: `Kandidaten voor ${vacature.titel}`, naar: terug },
        ]}
      />
      <PageHeader
        boven={<KlasseBadge klasse={uitleg.klasse} isAfgevallen={toelating === 'afgevallen'} />}
        titel={`Past ${profiel.code} bij ${vacature.titel}?`}
        intro={uitleg.samenvatting}
      />
      {uitleg.cijfers && <CijferPaar cijfers={uitleg.cijfers} voor="adviseur" />}
      <TwoColumn
        zijkant="rechts"
        zijLabel="Beslissen"
        zij={
          <Card titel="Uw beslissing" niveau={2} nadruk>
            <p>
              {vacature.titel} bij {vacature.werkgever}
              {afstandKm !== null && `, ${formatAfstand(afstandKm)}`}
            </p>
            {kandidaat ? (
              <p>
                Kandidaat:{' '}
                <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: kandidaat.id })}>
                  {kandidaat.naam}
                </Link>
              </p>
            ) : (
              <p>
                U ziet alleen het{' '}
                <Link to={href('/adviseur/profielen/:profielId', { profielId: profiel.id })}>
                  anonieme profiel
                </Link>
                . Zegt de kandidaat ja, dan ziet u wie het is.
              </p>
            )}
            {wasEerder && <p>Deze kandidaat is eerder voorgesteld voor deze vacature. Dat is gestopt.</p>}
            <Beslissing bemiddelingId={bemiddelingId} isAfgevallen={toelating === 'afgevallen'} />
            {!bemiddelingId && (
              <ShortlistKeuze
                vacatureId={vacature.id}
                profielId={profiel.id}
                versie={loaderData.versie}
                keuze={loaderData.keuze}
                isAfgevallen={toelating === 'afgevallen'}
              />
            )}
          </Card>
        }
      >
        <Section titel="Volgende stappen">
          {stappen.groepen.length === 0 && <p>Er is niets na te vragen of bij te leren. Alles past.</p>}
          <StappenLijst stappen={stappen} samen={uitleg.cijfers?.samen ?? 0} plekken={plekken} />
          {kandidaat?.mag.wijzigen !== true && stappen.groepen.length > 0 && (
            <p>Het profiel wijzigt de werkcoach van de kandidaat, of de kandidaat zelf.</p>
          )}
        </Section>
      </TwoColumn>
      <Uitleg regels={uitleg.regels} voor="adviseur" details={details} breed />
      <p>
        <Link to={href('/adviseur/uitleg-matchen')}>Hoe worden de cijfers berekend?</Link>
      </p>
    </Page>
  )
}

function Beslissing({
  bemiddelingId,
  isAfgevallen,
}: {
  bemiddelingId: string | null
  isAfgevallen: boolean
}) {
  if (bemiddelingId) {
    return (
      <LinkButton to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId })} soort="secondary">
        Lopende bemiddeling openen
      </LinkButton>
    )
  }
  if (isAfgevallen) {
    return (
      <p>
        Voorstellen kan niet: deze kandidaat voldoet niet aan iets wat moet. U kunt wel de vacature aanpassen.
      </p>
    )
  }
  return (
    <Form method="post">
      <Stack dicht>
        <p>De kandidaat krijgt een e-mail en beslist zelf. De werkgever ziet nog niets.</p>
        <div>
          <Button>Voorstellen aan de kandidaat</Button>
        </div>
      </Stack>
    </Form>
  )
}
