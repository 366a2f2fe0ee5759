import { href } from 'react-router'
import type { Route } from './+types/kandidaten'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { stapInLijst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaten | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { regels } = await listBemiddelingen(actorOf(context, 'werkgever'))
  const perVacature = new Map<string, { id: string; titel: string; kandidaten: typeof kandidaten }>()
  const kandidaten = regels.map(({ id, status, vacatureId, code, kennismakingOp }) => ({
    id,
    status,
    vacatureId,
    code,
    kennismakingOp,
  }))
  for (const { vacatureId, vacatureNummer, titel } of regels) {
    // Who looks for the same twice tells the two apart by their numbers.
    const isDubbel = regels.some((een) => een.titel === titel && een.vacatureId !== vacatureId)
    perVacature.set(vacatureId, {
      id: vacatureId,
      titel: isDubbel ? `${titel} (vacature ${vacatureNummer})` : titel,
      kandidaten: [],
    })
  }
  for (const kandidaat of kandidaten) perVacature.get(kandidaat.vacatureId)?.kandidaten.push(kandidaat)
  return { vacatures: [...perVacature.values()] }
}

export default function Kandidaten({ loaderData }: Route.ComponentProps) {
  const { vacatures } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Kandidaten voor uw vacatures"
        intro="Uw adviseur stelt deze mensen voor. U ziet wat iemand kan, niet wie het is. De naam ziet u pas als de kandidaat dat goed vindt."
      />
      {vacatures.length === 0 && (
        <Section titel="Voorgesteld">
          <EmptyState
            titel="Er zijn nu geen kandidaten"
            icoon="personen"
            actie={
              <LinkButton to={href('/vacaturebeheer')} soort="secondary">
                Mijn vacatures
              </LinkButton>
            }
          >
            Staat uw vacature open? Dan zoekt uw adviseur voor u. U krijgt een e-mail zodra er een kandidaat
            is.
          </EmptyState>
        </Section>
      )}
      {vacatures.map((vacature) => (
        <Section
          key={vacature.id}
          titel={vacature.titel}
          acties={
            <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
              Vacature<span className="wsp-verborgen"> {vacature.titel}</span> bekijken
            </Link>
          }
        >
          <CardGrid>
            {vacature.kandidaten.map(({ id, code, status, kennismakingOp }) => (
              <Card
                key={id}
                als="li"
                titel={`Kandidaat ${code}`}
                naar={href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id })}
                boven={<BemiddelingBadge status={status} voor="werkgever" />}
                nadruk={status === 'aangeboden'}
              >
                <p>
                  {stapInLijst(status, 'werkgever')}
                  {status === 'kennismaking' && kennismakingOp && ` ${formatDatumTijd(kennismakingOp)}.`}
                </p>
              </Card>
            ))}
          </CardGrid>
        </Section>
      ))}
    </Page>
  )
}
