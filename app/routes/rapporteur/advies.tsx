import type { Route } from './+types/advies'
import { reactieZin, Reactietijden } from '#app/domain/advies/components/reactietijden.tsx'
import { listReactietijden } from '#app/domain/advies/list-reactietijden.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Adviesvragen | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  return { jaar, jaren, ...found(await listReactietijden(actorOf(context, 'rapporteur'), jaar)) }
}

export default function Advies({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, totaal, perKwartaal, perOnderwerp } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Adviesvragen van werkgevers"
        intro={`${reactieZin(jaar, totaal)} Alleen van werkgevers in de gemeenten die aan u zijn toegekend.`}
      />
      <YearNav jaar={jaar} jaren={jaren} />
      <Reactietijden jaar={jaar} perKwartaal={perKwartaal} perOnderwerp={perOnderwerp} />
    </Page>
  )
}
