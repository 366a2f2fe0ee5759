import { href } from 'react-router'
import type { Route } from './+types/berichten'
import { BerichtenLijst } from '#app/domain/mijnwsp/components/berichten-lijst.tsx'
import { listBerichten } from '#app/domain/mijnwsp/list-berichten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Link } from '#app/ui/link.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Berichten | WSP-portaal' }]

const AANTAL = 100

export async function loader({ context }: Route.LoaderArgs) {
  return { berichten: await listBerichten(actorOf(context, 'werkgever'), AANTAL) }
}

export default function Berichten({ loaderData }: Route.ComponentProps) {
  const { berichten } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn WSP', naar: href('/werkgever') }]} />
      <PageHeader
        titel="Berichten van het WSP"
        intro="Wat wij u lieten weten, het nieuwste bovenaan. U kreeg hierover ook een e-mail."
      />
      {berichten.length === 0 ? (
        <EmptyState titel="Er zijn nog geen berichten" icoon="mail">
          Zodra wij u iets laten weten, staat het hier.
        </EmptyState>
      ) : (
        <BerichtenLijst berichten={berichten} />
      )}
      <p>
        <Link to={href('/emails')}>Lees de e-mails terug die u zelf kreeg</Link>
      </p>
    </Page>
  )
}
