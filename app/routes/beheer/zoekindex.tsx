import { Form, href } from 'react-router'
import type { Route } from './+types/zoekindex'
import { getZoekindexStand, requestHerbouw } from '#app/domain/beheer/zoekindex-stand.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { found, respond } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Zoekindex | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return found(await getZoekindexStand(actorOf(context, 'beheerder')))
}

export async function action({ context }: Route.ActionArgs) {
  const terug = href('/beheer/zoekindex')
  const result = await requestHerbouw(actorOf(context, 'beheerder'))
  return respond(result, {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        'De zoekindex wordt opnieuw opgebouwd. Zoeken blijft werken; deze pagina toont wanneer het klaar is.',
      ),
  })
}

export default function Zoekindex({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader
        titel="Zoekindex"
        intro="De zoekindex is een kopie van wat gevonden mag worden. De database is altijd de baas."
      />
      <SummaryList
        rijen={[
          { label: 'Wijzigingen die wachten', waarde: String(loaderData.achterstand) },
          {
            label: 'Oudste wachtende wijziging',
            waarde: loaderData.oudste && formatDatumTijd(loaderData.oudste),
          },
          { label: 'Wijzigingen met een fout', waarde: String(loaderData.metFout) },
          {
            label: 'Laatst helemaal opgebouwd',
            waarde: loaderData.laatsteHerbouw && formatDatumTijd(loaderData.laatsteHerbouw),
          },
        ]}
        leeg="Geen"
      />
      <Section titel="Opnieuw opbouwen">
        <p>Dit is nodig na een herstel van een reservekopie, of als zoeken iets niet vindt dat er wel is.</p>
        <Form method="post">
          <Button soort="secondary">Zoekindex opnieuw opbouwen</Button>
        </Form>
      </Section>
    </Page>
  )
}
