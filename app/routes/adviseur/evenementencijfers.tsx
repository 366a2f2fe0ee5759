import { href } from 'react-router'
import type { Route } from './+types/evenementencijfers'
import { Evenementtabellen } from '#app/domain/deelname/components/evenementcijfers.tsx'
import { listEvenementcijfers } from '#app/domain/deelname/list-evenementcijfers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evenementen in cijfers | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  return { jaar, jaren, cijfers: found(await listEvenementcijfers(actorOf(context, 'adviseur'), jaar)) }
}

export default function Evenementencijfers({ loaderData: { jaar, jaren, cijfers } }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel={`Evenementen in ${jaar}`}
        intro="Van het hele WSP, voor het blok Evenementen van de verantwoording. Aantallen, geen personen."
      />
      <YearNav jaar={jaar} jaren={jaren} />
      <Evenementtabellen
        jaar={jaar}
        cijfers={cijfers}
        bestand={`${href('/adviseur/evenementen/cijfers/bestand')}?jaar=${jaar}`}
      />
    </Page>
  )
}
