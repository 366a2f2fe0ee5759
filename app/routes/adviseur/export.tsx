import { Form, href } from 'react-router'
import type { Route } from './+types/export'
import { countExport } from '#app/domain/werkgever/exporteren/export-werkgevers.server.ts'
import { listDienstclusters, WerkgeverLijstSchema } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { RELATIESTATUS_LABEL } from '#app/domain/werkgever/relatiestatus.ts'
import { SBI_LABEL } from '#app/domain/werkgever/werkgever.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions } from '#app/ui/form/form-actions.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers exporteren | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const filter = parseQuery(url, WerkgeverLijstSchema)
  const [aantallen, clusters] = await Promise.all([
    countExport(actorOf(context, 'adviseur'), filter),
    listDienstclusters(),
  ])
  const cluster = clusters.find(({ code }) => code === filter.cluster)?.naam
  return { filter, cluster, ...aantallen }
}

export default function Export({ loaderData }: Route.ComponentProps) {
  const { filter, werkgevers, contactpersonen, cluster } = loaderData
  const lijst = listAddress(href('/adviseur/werkgevers'), filter, {})
  const { pagina: _, ...keuzes } = filter
  const gekozen = [
    filter.mijn && 'alleen mijn werkgevers',
    filter.stil && 'langer dan 90 dagen geen contact',
    filter.status && RELATIESTATUS_LABEL[filter.status],
    cluster,
    filter.sector && SBI_LABEL[filter.sector],
    filter.q && `zoeken op “${filter.q}”`,
  ].filter(Boolean)
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werkgevers', naar: lijst }]} />
      <PageHeader
        titel="Werkgevers exporteren"
        intro="U downloadt de werkgevers uit de lijst met hun contactpersonen. Elke contactpersoon staat in een eigen rij."
      />
      <SummaryList
        rijen={[
          { label: 'Gekozen filters', waarde: gekozen.join(', ') || 'Geen: alle werkgevers' },
          { label: 'Werkgevers', waarde: String(werkgevers) },
          { label: 'Contactpersonen', waarde: String(contactpersonen) },
          {
            label: 'Niet in het bestand',
            waarde:
              'Notities, verslagen, taken, vacatures en kandidaten. Ook geen contactpersonen die er niet meer werken.',
          },
        ]}
      />
      <Alert toon="warning" titel="Ga voorzichtig om met dit bestand">
        Er staan namen, mailadressen en telefoonnummers in. Bewaar het alleen waar uw organisatie dat
        toestaat, en gooi het weg als u klaar bent. In het logboek komt te staan dat u deze lijst hebt
        gedownload.
      </Alert>
      <Form method="post" action={href('/adviseur/werkgevers/exporteren/bestand')} reloadDocument>
        {Object.entries(keuzes).map(([naam, waarde]) =>
          waarde ? <input key={naam} type="hidden" name={naam} value={waarde} /> : null,
        )}
        <FormActions>
          <Button name="vorm" value="xlsx">
            Download als Excel
          </Button>
          <Button soort="secondary" name="vorm" value="csv">
            Download als CSV
          </Button>
          <LinkButton soort="subtle" to={lijst}>
            Terug naar de lijst
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
