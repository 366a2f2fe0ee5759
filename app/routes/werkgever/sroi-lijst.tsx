import { href } from 'react-router'
import type { Route } from './+types/sroi-lijst'
import { tussenTekst } from '#app/domain/sroi/bereik-tekst.ts'
import { SroiBadges } from '#app/domain/sroi/components/sroi-badges.tsx'
import { listAlleVerplichtingen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort, formatEuro } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { contracten: await listAlleVerplichtingen(actorOf(context, 'werkgever')) }
}

export default function SroiLijst({ loaderData: { contracten } }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="SROI"
        intro="Uw contracten waarbij u werk of ervaring biedt aan mensen voor wie dat moeilijk te vinden is. U ziet wat meetelt, wat er nog mist, en waarmee dat kan."
      />
      {contracten.length === 0 ? (
        <EmptyState titel="U hebt geen contracten met SROI" icoon="info">
          Hebt u een opdracht gewonnen met een SROI-verplichting? Bel of mail uw adviseur.
        </EmptyState>
      ) : (
        <CardGrid>
          {contracten.map((een) => (
            <Card
              key={een.id}
              als="li"
              niveau={2}
              titel={`${een.opdrachtgever}, ${een.contractnummer}`}
              naar={href('/werkgever/sroi/:verplichtingId', { verplichtingId: een.id })}
              boven={<SroiBadges status={een.status} prognose={een.prognose} />}
              nadruk={een.isTeLaatGemeld}
              feiten={[
                { icoon: 'euro', tekst: `Verplichting ${formatEuro(een.verplichtCents)}` },
                {
                  icoon: 'ok',
                  tekst: `Goedgekeurd ${tussenTekst(een.goedgekeurdCents, een.hoogstGoedgekeurdCents)}`,
                },
                { icoon: 'agenda', tekst: `Telt tot en met ${formatDatumKort(een.herstelTot)}` },
              ]}
            >
              <p>{een.omschrijving}</p>
            </Card>
          ))}
        </CardGrid>
      )}
    </Page>
  )
}
