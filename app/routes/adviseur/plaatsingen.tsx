import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/plaatsingen'
import { PlaatsingenTabel } from '#app/domain/plaatsing/components/plaatsingen-tabel.tsx'
import { listPlaatsingen, PER_PAGINA } from '#app/domain/plaatsing/list-alle-plaatsingen.server.ts'
import { FILTER_LABEL, STANDEN } from '#app/domain/plaatsing/stand.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { FilterVak } from '#app/ui/filters.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Plaatsingen | WSP-portaal' }]

const VraagSchema = z.object({
  van: z.enum(['mij', 'iedereen']).catch('mij').default('mij'),
  stand: z.enum(STANDEN).catch('lopend').default('lopend'),
  gemeente: z.string().max(4).catch('').default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})
type Vraag = z.output<typeof VraagSchema>

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const { totaal, ...lijst } = await listPlaatsingen(actorOf(context, 'adviseur'), {
    alleenMijn: vraag.van === 'mij',
    stand: vraag.stand,
    gemeenteCode: vraag.gemeente || null,
    werkgeverId: null,
    pagina: vraag.pagina,
  })
  return { vraag, totaal, ...lijst, aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)) }
}

const adres = (vraag: Vraag, anders: Partial<Vraag>) => listAddress('', vraag, anders)

export default function Plaatsingen({ loaderData }: Route.ComponentProps) {
  const { vraag, regels, totaal, perStand, gemeenten, aantalPaginas } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Plaatsingen"
        intro="Wie bij welke werkgever werkt, tot wanneer, en waar een contract bijna afloopt."
        acties={<Link to={href('/adviseur/nazorg')}>Nazorg: werken zij er nog?</Link>}
      />
      <TwoColumn
        zijLabel="Filters"
        zij={
          <FilterVak>
            <FacetList
              titel="Bij welke werkgevers"
              waarden={[
                { label: 'Mijn werkgevers', naar: adres(vraag, { van: 'mij' }), aan: vraag.van === 'mij' },
                {
                  label: 'Alle werkgevers',
                  naar: adres(vraag, { van: 'iedereen' }),
                  aan: vraag.van === 'iedereen',
                },
              ]}
            />
            <FacetList
              titel="Stand"
              waarden={STANDEN.map((stand) => ({
                label: FILTER_LABEL[stand],
                aantal: perStand[stand],
                naar: adres(vraag, { stand }),
                aan: vraag.stand === stand,
              }))}
            />
            <FacetList
              titel="Gemeente bij de start"
              waarden={gemeenten.map(({ code, naam, aantal }) => ({
                label: naam,
                aantal,
                naar: adres(vraag, { gemeente: vraag.gemeente === code ? '' : code }),
                aan: vraag.gemeente === code,
              }))}
            />
          </FilterVak>
        }
      >
        <PlaatsingenTabel
          bijschrift={`${totaal} ${totaal === 1 ? 'plaatsing' : 'plaatsingen'}`}
          rijen={regels}
        />
        {totaal > 0 && (
          <Form method="post" action={href('/adviseur/plaatsingen/bestand')} reloadDocument>
            <HiddenField naam="van" waarde={vraag.van} />
            <HiddenField naam="stand" waarde={vraag.stand} />
            <HiddenField naam="gemeente" waarde={vraag.gemeente} />
            <p>
              Download deze lijst. Er staan codes in en geen namen. In het logboek komt te staan dat u de
              lijst hebt gedownload.
            </p>
            <ButtonGroup>
              <Button soort="secondary" name="vorm" value="xlsx">
                Download als Excel
              </Button>
              <Button soort="secondary" name="vorm" value="csv">
                Download als CSV
              </Button>
            </ButtonGroup>
          </Form>
        )}
        <Pagination
          pagina={vraag.pagina}
          aantalPaginas={aantalPaginas}
          naar={(pagina) => adres(vraag, { pagina })}
        />
      </TwoColumn>
    </Page>
  )
}
