import { href } from 'react-router'
import type { Route } from './+types/start'
import { countWachtend, listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { stapInLijst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { listVacatures } from '#app/domain/vacature/list-vacatures.server.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn WSP | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [werkgever, vacatures, bemiddelingen, wachtend] = await Promise.all([
    getWerkgever(actor, actor.werkgeverId),
    listVacatures(actor, {}),
    listBemiddelingen(actor, { alleenLopend: true }),
    countWachtend(actor),
  ])
  const { naam, aanspreekpunt } = found(werkgever)
  return {
    naam,
    aanspreekpunt,
    wachtend,
    vacatures: vacatures.vacatures.slice(0, 8).map(({ id, titel, status, sluitingsdatum }) => ({
      id,
      titel: titel ?? 'Nog zonder naam',
      status,
      sluitingsdatum,
    })),
    kandidaten: bemiddelingen.regels
      .slice(0, 8)
      .map(({ id, code, titel, status }) => ({ id, code, titel, status })),
  }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { naam, aanspreekpunt, wachtend, vacatures, kandidaten } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        boven={naam}
        titel="Mijn WSP"
        acties={
          <>
            <LinkButton to={href('/vacaturebeheer/nieuw')}>Vacature plaatsen</LinkButton>
            <LinkButton to={href('/werkgever/talent')} soort="secondary">
              Zelf zoeken naar talent
            </LinkButton>
          </>
        }
      />
      {wachtend > 0 && (
        <Alert
          titel={
            wachtend === 1
              ? 'Eén kandidaat wacht op uw antwoord'
              : `${wachtend} kandidaten wachten op uw antwoord`
          }
        >
          <p>
            {wachtend === 1 ? 'Bekijk wat deze kandidaat kan' : 'Bekijk wat deze kandidaten kunnen'} en laat
            weten of u wilt kennismaken. <Link to={href('/werkgever/kandidaten')}>Naar de kandidaten</Link>
          </p>
        </Alert>
      )}
      <Section titel="Kandidaten voor uw vacatures">
        <DataTable
          bijschrift="Kandidaten voor uw vacatures"
          bijschriftVerborgen
          rijen={kandidaten}
          rijSleutel={(kandidaat) => kandidaat.id}
          leeg={
            <EmptyState titel="Er zijn nu geen kandidaten" icoon="persoon">
              Zodra uw adviseur iemand vindt die past, ziet u het anonieme profiel hier. U krijgt ook een
              e-mail.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Kandidaat',
              rijkop: true,
              cel: ({ id, code }) => (
                <Link to={href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id })}>{code}</Link>
              ),
            },
            { kop: 'Vacature', cel: ({ titel }) => titel },
            { kop: 'Stand', cel: ({ status }) => <BemiddelingBadge status={status} voor="werkgever" /> },
            { kop: 'Volgende stap', lang: true, cel: ({ status }) => stapInLijst(status, 'werkgever') },
          ]}
        />
      </Section>
      <Section titel="Uw vacatures" acties={<Link to={href('/vacaturebeheer')}>Alle vacatures</Link>}>
        <DataTable
          bijschrift="Uw vacatures"
          bijschriftVerborgen
          rijen={vacatures}
          rijSleutel={(vacature) => vacature.id}
          leeg={
            <EmptyState titel="U hebt nog geen vacature" icoon="zoek">
              Een vacature plaatsen kost ongeveer vijf minuten. U kunt tussendoor stoppen: alles wordt
              bewaard.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vacature',
              rijkop: true,
              cel: ({ id, titel }) => (
                <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: id })}>{titel}</Link>
              ),
            },
            { kop: 'Stand', cel: ({ status }) => <VacatureStatusBadge status={status} /> },
            {
              kop: 'Open tot en met',
              cel: ({ sluitingsdatum }) =>
                sluitingsdatum ? formatDatumKort(sluitingsdatum) : 'Nog niet bekend',
            },
          ]}
        />
      </Section>
      <Section titel="Regelingen">
        <p>
          Voor een garantiebaan, een proefplaatsing of begeleiding op het werk kunt u vaak geld of hulp
          krijgen. Wij bewaren niets van wat u invult.
        </p>
        <p>
          <LinkButton to={href('/regelingen/check')} soort="secondary" icoon="euro">
            Reken uit wat het oplevert
          </LinkButton>
        </p>
      </Section>
      <Section titel="Uw aanspreekpunt">
        <CardGrid>
          <Card als="li" titel={aanspreekpunt.naam} boven="Uw vaste adviseur">
            <p>
              <a className="nl-link" href={`mailto:${aanspreekpunt.email}`}>
                {aanspreekpunt.email}
              </a>
              {aanspreekpunt.telefoon && (
                <>
                  <br />
                  <a className="nl-link" href={`tel:${aanspreekpunt.telefoon.replace(/[^+\d]/g, '')}`}>
                    {aanspreekpunt.telefoon}
                  </a>
                </>
              )}
            </p>
          </Card>
        </CardGrid>
      </Section>
    </Page>
  )
}
