import { href } from 'react-router'
import type { Route } from './+types/start'
import { BerichtenLijst } from '#app/domain/mijnwsp/components/berichten-lijst.tsx'
import { OnderwerpLink } from '#app/domain/mijnwsp/components/onderwerp-link.tsx'
import { listBerichten } from '#app/domain/mijnwsp/list-berichten.server.ts'
import { listStappen } from '#app/domain/mijnwsp/list-stappen.server.ts'
import type { Stap } from '#app/domain/mijnwsp/stappen.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn WSP | WSP-portaal' }]

const BERICHTEN = 5

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [werkgever, stappen, berichten] = await Promise.all([
    getWerkgever(actor, actor.werkgeverId),
    listStappen(actor),
    listBerichten(actor, BERICHTEN),
  ])
  const { naam, aanspreekpunt } = found(werkgever)
  return {
    naam,
    aanspreekpunt,
    bijU: stappen.filter(({ isBijU }) => isBijU),
    loopt: stappen.filter(({ isBijU }) => !isBijU),
    berichten,
  }
}

const SOORT: Record<Stap['over']['soort'], string> = {
  vacature: 'Vacature',
  kandidaat: 'Kandidaat',
  verzoek: 'Verzoek',
  advies: 'Advies',
  jobcoachaanvraag: 'Jobcoaching',
  jobcoachtraject: 'Jobcoaching',
  nazorg: 'Nazorg',
  sroi: 'SROI',
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { naam, aanspreekpunt, bijU, loopt, berichten } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        boven={naam}
        titel="Mijn WSP"
        acties={
          <>
            <LinkButton to={href('/vacaturebeheer/nieuw')}>Vacature plaatsen</LinkButton>
            <LinkButton to={href('/werkgever/advies/nieuw')} soort="secondary">
              Advies vragen
            </LinkButton>
            <LinkButton to={href('/werkgever/talent')} soort="secondary">
              Zelf zoeken naar talent
            </LinkButton>
          </>
        }
      />
      {bijU.length > 0 && (
        <Section titel="Dit wacht op u">
          <CardGrid>
            {bijU.map(({ over, titel, tekst }) => (
              <Card
                key={`${over.soort}-${over.id}`}
                als="li"
                nadruk
                boven={SOORT[over.soort]}
                titel={<OnderwerpLink over={over}>{titel}</OnderwerpLink>}
              >
                <p>{tekst}</p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      )}
      <Section titel="Dit loopt" acties={<Link to={href('/vacaturebeheer')}>Al uw vacatures</Link>}>
        <DataTable
          bijschrift="Wat er loopt en wat er nu gebeurt"
          bijschriftVerborgen
          rijen={loopt}
          rijSleutel={({ over }) => `${over.soort}-${over.id}`}
          leeg={
            <EmptyState titel="Er loopt nu niets bij ons" icoon="koffer">
              Plaats een vacature: dat kost ongeveer vijf minuten, en u kunt tussendoor stoppen. Of vraag
              advies.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Waarover',
              rijkop: true,
              cel: ({ over, titel }) => <OnderwerpLink over={over}>{titel}</OnderwerpLink>,
            },
            { kop: 'Soort', cel: ({ over }) => SOORT[over.soort] },
            { kop: 'Volgende stap', lang: true, cel: ({ tekst }) => tekst },
            { kop: 'Wanneer', cel: ({ wanneer }) => (wanneer ? moment(wanneer) : 'Nog niet bekend') },
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
      <Section titel="Uw adviseur en uw bedrijf">
        <CardGrid>
          <Card
            als="li"
            titel={aanspreekpunt.naam}
            boven={aanspreekpunt.voor ? 'Uw adviseur op dit moment' : 'Uw vaste aanspreekpunt bij het WSP'}
          >
            <Wie {...aanspreekpunt} />
            <ContactLines email={aanspreekpunt.email} telefoon={aanspreekpunt.telefoon} />
          </Card>
          <Card als="li" titel={naam} boven="Gegevens en collega’s" naar={href('/werkgever/bedrijf')}>
            <p>Bekijk uw gegevens, geef een wijziging door en nodig collega’s uit.</p>
          </Card>
        </CardGrid>
      </Section>
      <Section
        titel="Laatste berichten"
        acties={<Link to={href('/werkgever/berichten')}>Alle berichten</Link>}
      >
        {berichten.length === 0 ? (
          <p>Er zijn nog geen berichten. Zodra wij u iets laten weten, staat het hier.</p>
        ) : (
          <BerichtenLijst berichten={berichten} />
        )}
      </Section>
    </Page>
  )
}

/** Who it is otherwise, and until when; nothing when the aanspreekpunt is there. */
function Wie({
  voor,
  afwezigTot,
}: Pick<Route.ComponentProps['loaderData']['aanspreekpunt'], 'voor' | 'afwezigTot'>) {
  if (voor?.tot)
    return (
      <p>
        Uw vaste aanspreekpunt {voor.naam} is afwezig tot en met {formatDatum(voor.tot)}. Daarna is{' '}
        {voor.naam} er weer voor u.
      </p>
    )
  if (voor) return <p>Vervangt {voor.naam}.</p>
  if (afwezigTot) return <p>Afwezig tot en met {formatDatum(afwezigTot)}. Bel zolang het WSP.</p>
  return null
}

/** A day, or a moment with its time. */
function moment(wanneer: string): string {
  return wanneer.includes('T') ? formatDatumTijd(wanneer) : formatDatum(wanneer)
}
