import { href } from 'react-router'
import type { Route } from './+types/evenementen'
import { EigenEvenementen } from '#app/domain/inschrijving/components/eigen-evenementen.tsx'
import { listEigenEvenementen } from '#app/domain/inschrijving/list-eigen.server.ts'
import { SpeeddateLinks } from '#app/domain/speeddate/components/speeddate-links.tsx'
import { listEigenSpeeddates } from '#app/domain/speeddate/list-eigen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenementen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  return { lijst: await listEigenEvenementen(actor), speeddates: await listEigenSpeeddates(actor) }
}

export default function Evenementen({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Evenementen"
        intro="Ontmoet mensen die bij u willen werken, of leer een collega goed te begeleiden."
      />
      <SpeeddateLinks
        titel="Uw speeddates"
        evenementen={loaderData.speeddates}
        naar={(evenementId) => href('/werkgever/evenementen/:evenementId/speeddates', { evenementId })}
      />
      <EigenEvenementen
        lijst={loaderData.lijst}
        kop={{ eigen: 'Hier doet u aan mee', komend: 'Hier kunt u aan meedoen' }}
        leeg="Kijk later nog eens, of vraag uw adviseur wat er komt."
        actie={({ id, titel, stand }) => (
          <LinkButton
            soort="secondary"
            to={href('/werkgever/evenementen/:evenementId/aanmelden', { evenementId: id })}
          >
            {stand === 'vol' ? 'Zet u op de wachtlijst' : 'Meld u aan'}
            <span className="wsp-verborgen">: {titel}</span>
          </LinkButton>
        )}
      />
    </Page>
  )
}
