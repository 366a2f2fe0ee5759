import { href } from 'react-router'
import type { Route } from './+types/nazorg-lijst'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { listNazorgVanWerkgever } from '#app/domain/nazorg/list-nazorg.server.ts'
import { MOMENT_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werken zij er nog? | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { momenten: await listNazorgVanWerkgever(actorOf(context, 'werkgever')) }
}

export default function NazorgLijst({ loaderData }: Route.ComponentProps) {
  const { momenten } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werken zij er nog?"
        intro="Wij vragen een paar keer of iemand die via ons bij u begon, er nog werkt. Zo zien wij of werk blijft, en helpen wij als dat nodig is."
      />
      {momenten.length === 0 ? (
        <EmptyState titel="Wij hebben nu geen vraag voor u" icoon="ok">
          Na 1 week en na 1, 3, 6 en 12 maanden krijgt u een e-mail. De vraag staat dan ook hier.
        </EmptyState>
      ) : (
        <CardGrid>
          {momenten.map((regel) => (
            <Card
              key={regel.id}
              als="li"
              niveau={2}
              titel={regel.functie}
              naar={href('/werkgever/nazorg/:momentId', { momentId: regel.id })}
              nadruk={regel.status === 'gevraagd'}
              boven={<NazorgBadge {...regel} isBellen={false} />}
              feiten={[
                { icoon: 'agenda', tekst: `Begonnen op ${formatDatum(regel.startdatum)}` },
                { icoon: 'klok', tekst: `Vraag na ${MOMENT_LABEL[regel.moment]}` },
              ]}
            />
          ))}
        </CardGrid>
      )}
    </Page>
  )
}
