import { href } from 'react-router'
import type { Route } from './+types/advies-lijst'
import { ONDERWERP_LABEL, stapZin } from '#app/domain/advies/advies.ts'
import { AdviesBadge } from '#app/domain/advies/components/advies-badge.tsx'
import { REACTIE_WERKDAGEN } from '#app/domain/advies/klok.ts'
import { listEigenAdvies } from '#app/domain/advies/list-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Advies | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { vragen: await listEigenAdvies(actorOf(context, 'werkgever')) }
}

export default function AdviesLijst({ loaderData }: Route.ComponentProps) {
  const { vragen } = loaderData
  const stel = <LinkButton to={href('/werkgever/advies/nieuw')}>Advies vragen</LinkButton>
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Advies van het WSP"
        intro={`Vraag ons om raad, ook als u geen vacature hebt. U krijgt binnen ${REACTIE_WERKDAGEN} werkdagen een reactie. Het kost u niets.`}
        acties={vragen.length > 0 && stel}
      />
      {vragen.length === 0 ? (
        <EmptyState titel="U hebt nog niets gevraagd" icoon="info" actie={stel}>
          Bijvoorbeeld over garantiebanen, subsidies, een aangepaste werkplek of een nieuwe functie.
        </EmptyState>
      ) : (
        <CardGrid>
          {vragen.map(({ id, titel, onderwerp, status, gedaanOp, stap, isTeLaat }) => (
            <Card
              key={id}
              als="li"
              niveau={2}
              titel={titel}
              naar={href('/werkgever/advies/:adviesId', { adviesId: id })}
              nadruk={status === 'wacht_op_werkgever'}
              boven={
                <>
                  <AdviesBadge status={status} voor="werkgever" /> {ONDERWERP_LABEL[onderwerp]}
                </>
              }
              feiten={[{ icoon: 'agenda', tekst: `Gevraagd op ${formatDatumTijd(gedaanOp)}` }]}
            >
              <p>
                {stapZin(stap)}
                {isTeLaat && ' Dit is later dan wij willen. Bel ons gerust.'}
              </p>
            </Card>
          ))}
        </CardGrid>
      )}
    </Page>
  )
}
