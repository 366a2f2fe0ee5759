import { href } from 'react-router'
import type { Route } from './+types/advies-reactietijd'
import { reactieZin, Reactietijden } from '#app/domain/advies/components/reactietijden.tsx'
import { listReactietijden } from '#app/domain/advies/list-reactietijden.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { readYear } from '#app/http/year-query.server.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { YearNav } from '#app/ui/year-nav.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Reactietijd | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const { jaar, jaren } = readYear(url)
  return { jaar, jaren, ...found(await listReactietijden(actorOf(context, 'adviseur'), jaar)) }
}

export default function AdviesReactietijd({ loaderData }: Route.ComponentProps) {
  const { jaar, jaren, totaal, perKwartaal, perOnderwerp } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Adviesvragen', naar: href('/adviseur/advies') }]} />
      <PageHeader titel="Hoe snel reageren wij?" intro={reactieZin(jaar, totaal)} />
      <YearNav jaar={jaar} jaren={jaren} />
      <Reactietijden jaar={jaar} perKwartaal={perKwartaal} perOnderwerp={perOnderwerp} />
    </Page>
  )
}
