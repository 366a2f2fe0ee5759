import { href, redirect } from 'react-router'
import type { Route } from './+types/werkgever'
import { TijdlijnLijst } from '#app/domain/tijdlijn/components/tijdlijn-lijst.tsx'
import { listTijdlijn } from '#app/domain/tijdlijn/list-tijdlijn.server.ts'
import { TIJDLIJN_SOORT_LABEL, TIJDLIJN_SOORTEN, TijdlijnVraagSchema } from '#app/domain/tijdlijn/tijdlijn.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getDoorverwijzing } from '#app/domain/werkgever/get-doorverwijzing.server.ts'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.kop.naam ?? 'Werkgever'} | WSP-portaal` },
]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const vraag = parseQuery(url, TijdlijnVraagSchema)
  const [kop, tijdlijn] = await Promise.all([getRelatieKop(actor, id), listTijdlijn(actor, id, vraag)])
  if (!kop) {
    const naar = await getDoorverwijzing(actor, id)
    if (naar) throw redirect(href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: naar }))
  }
  const { items, ouder } = found(tijdlijn)
  return {
    kop: found(kop),
    soort: vraag.soort ?? null,
    isEerstePagina: !vraag.tot,
    ouder,
    items: items.map(({ op, tekst = null, feiten = [], naar = null, door = null, ...item }) => ({
      ...item,
      op: op.toISOString(),
      tekst,
      feiten,
      naar,
      door,
    })),
  }
}

export default function Werkgever({ loaderData }: Route.ComponentProps) {
  const { kop, items, soort, ouder, isEerstePagina } = loaderData
  const pagina = href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: kop.id })
  const path = (vraag: Record<string, string | number | null>) => {
    const query = new URLSearchParams()
    for (const [naam, waarde] of Object.entries(vraag)) if (waarde) query.set(naam, String(waarde))
    return query.size > 0 ? `${pagina}?${query}` : pagina
  }
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <TwoColumn
        zijLabel="Wat de tijdlijn toont"
        zij={
          <FacetList
            titel="Toon alleen"
            niveau={2}
            waarden={TIJDLIJN_SOORTEN.map((waarde) => ({
              label: TIJDLIJN_SOORT_LABEL[waarde],
              naar: path({ soort: waarde === soort ? null : waarde }),
              aan: waarde === soort,
            }))}
          />
        }
      >
        <Section titel={soort ? `Tijdlijn: ${TIJDLIJN_SOORT_LABEL[soort].toLowerCase()}` : 'Tijdlijn'}>
          <TijdlijnLijst items={items} />
          {(ouder || !isEerstePagina) && (
            <nav className="utrecht-button-group" aria-label="Door de tijdlijn">
              {ouder && (
                <LinkButton soort="secondary" to={path({ soort, ...ouder })}>
                  Ouder
                </LinkButton>
              )}
              {!isEerstePagina && (
                <LinkButton soort="subtle" to={path({ soort })}>
                  Terug naar het nieuwste
                </LinkButton>
              )}
            </nav>
          )}
        </Section>
      </TwoColumn>
    </Page>
  )
}
