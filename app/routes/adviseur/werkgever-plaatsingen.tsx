import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/werkgever-plaatsingen'
import { PlaatsingenTabel } from '#app/domain/plaatsing/components/plaatsingen-tabel.tsx'
import { listPlaatsingen, PER_PAGINA } from '#app/domain/plaatsing/list-alle-plaatsingen.server.ts'
import { FILTER_LABEL, STANDEN } from '#app/domain/plaatsing/stand.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Plaatsingen bij ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

const VraagSchema = z.object({
  stand: z.enum(STANDEN).catch('lopend').default('lopend'),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const werkgeverId = parseId(params.werkgeverId)
  const vraag = parseQuery(url, VraagSchema)
  const [kop, { regels, totaal, perStand }] = await Promise.all([
    getRelatieKop(actor, werkgeverId),
    listPlaatsingen(actor, { ...vraag, alleenMijn: false, gemeenteCode: null, werkgeverId }),
  ])
  return {
    kop: found(kop),
    vraag,
    regels,
    totaal,
    perStand,
    aantalPaginas: Math.max(1, Math.ceil(totaal / PER_PAGINA)),
  }
}

export default function WerkgeverPlaatsingen({ loaderData }: Route.ComponentProps) {
  const { kop, vraag, regels, totaal, perStand, aantalPaginas } = loaderData
  const pagina = href('/adviseur/werkgevers/:werkgeverId/plaatsingen', { werkgeverId: kop.id })
  const adres = (anders: Partial<typeof vraag>) => listAddress(pagina, vraag, anders)
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <TwoColumn
        zijLabel="Welke plaatsingen"
        zij={
          <FacetList
            titel="Stand"
            niveau={2}
            waarden={STANDEN.map((stand) => ({
              label: FILTER_LABEL[stand],
              aantal: perStand[stand],
              naar: adres({ stand }),
              aan: vraag.stand === stand,
            }))}
          />
        }
      >
        <Section titel="Plaatsingen">
          <PlaatsingenTabel
            bijschrift={`${totaal} ${totaal === 1 ? 'plaatsing' : 'plaatsingen'}`}
            rijen={regels}
          />
          <Pagination
            pagina={vraag.pagina}
            aantalPaginas={aantalPaginas}
            naar={(nummer) => adres({ pagina: nummer })}
          />
        </Section>
      </TwoColumn>
    </Page>
  )
}
