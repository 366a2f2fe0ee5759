import { Form, href } from 'react-router'
import type { Route } from './+types/evenementen'
import { EigenEvenementen } from '#app/domain/inschrijving/components/eigen-evenementen.tsx'
import { listEigenEvenementen } from '#app/domain/inschrijving/list-eigen.server.ts'
import { SpeeddateLinks } from '#app/domain/speeddate/components/speeddate-links.tsx'
import { listEigenSpeeddates } from '#app/domain/speeddate/list-eigen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenementen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  return { lijst: await listEigenEvenementen(actor), speeddates: await listEigenSpeeddates(actor) }
}

export default function Evenementen({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Evenementen"
        intro="Ontmoet werkgevers, of leer iets nieuws. Meedoen is gratis en je kunt altijd weer afzeggen."
      />
      <SpeeddateLinks
        titel="Jouw speeddates"
        evenementen={loaderData.speeddates}
        naar={(evenementId) => href('/kandidaat/evenementen/:evenementId/speeddates', { evenementId })}
      />
      <EigenEvenementen
        lijst={loaderData.lijst}
        kop={{ eigen: 'Hier doe je aan mee', komend: 'Hier kun je aan meedoen' }}
        leeg="Kijk later nog eens. Je werkcoach weet ook wat er komt."
        actie={({ id, titel, stand }) => (
          <Form
            method="post"
            action={href('/kandidaat/evenementen/:evenementId/aanmelden', { evenementId: id })}
          >
            <Button soort="secondary">
              {stand === 'vol' ? 'Zet mij op de wachtlijst' : 'Ik doe mee'}
              <span className="wsp-verborgen">: {titel}</span>
            </Button>
          </Form>
        )}
      />
    </Page>
  )
}
