import { randomUUID } from 'node:crypto'
import { href } from 'react-router'
import type { Route } from './+types/taken'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { NieuweTaak } from '#app/domain/taak/components/nieuwe-taak.tsx'
import { TakenLijst } from '#app/domain/taak/components/taken-lijst.tsx'
import { createTaak } from '#app/domain/taak/create-taak.server.ts'
import { listMijnTaken, overEenWeek, TaakLijstSchema } from '#app/domain/taak/list-taken.server.ts'
import { NieuweTaakSchema } from '#app/domain/taak/taak.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { FacetList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn taken | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const filter = parseQuery(url, TaakLijstSchema)
  const [lijst, adviseurs] = await Promise.all([listMijnTaken(actor, filter), listAdviseurs()])
  return {
    ...lijst,
    filter,
    adviseurs,
    nieuwId: randomUUID(),
    ik: actor.accountId,
    datum: overEenWeek(),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const form = parseForm(await readForm(request), NieuweTaakSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createTaak(actor, form.data)
  if (!result.ok) return refusedForm(form, result)
  const voorMij = form.data.toegewezenAanId === actor.accountId
  return redirectWithMelding(
    href('/adviseur/taken'),
    voorMij ? 'De taak staat in uw lijst.' : 'De taak staat in de lijst van uw collega.',
  )
}

export default function Taken({ loaderData, actionData }: Route.ComponentProps) {
  const { taken, filter, aantalOpen, aantalTeLaat, aantalGedaan, aantalPaginas } = loaderData
  const { adviseurs, nieuwId, ik, datum } = loaderData
  const path = (toon: 'open' | 'gedaan', pagina = 1) => {
    const query = new URLSearchParams()
    if (toon === 'gedaan') query.set('toon', toon)
    if (pagina > 1) query.set('pagina', String(pagina))
    return query.size > 0 ? `${href('/adviseur/taken')}?${query}` : href('/adviseur/taken')
  }
  const isOpen = filter.toon === 'open'
  return (
    <Page breedte="breed">
      <PageHeader titel="Mijn taken" intro={teLaatTekst(aantalTeLaat)} />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Filter en nieuwe taak"
        zij={
          <>
            <FacetList
              titel="Toon"
              waarden={[
                { label: 'Open', aantal: aantalOpen, naar: path('open'), aan: isOpen },
                {
                  label: 'Gedaan, laatste 30 dagen',
                  aantal: aantalGedaan,
                  naar: path('gedaan'),
                  aan: !isOpen,
                },
              ]}
            />
            <Section titel="Nieuwe taak">
              <NieuweTaak
                key={nieuwId}
                id={nieuwId}
                standaard={{ toegewezenAanId: ik, vervaldatum: datum }}
                adviseurs={adviseurs}
                lastResult={actionData?.resultaat}
              />
            </Section>
          </>
        }
      >
        <Section titel={isOpen ? 'Open taken' : 'Gedane taken'}>
          <TakenLijst
            bijschrift={isOpen ? 'Mijn open taken, de eerste eerst' : 'Mijn gedane taken, de laatste eerst'}
            taken={taken}
            van="mij"
            terug={path(filter.toon, filter.pagina)}
            leeg={
              isOpen
                ? 'U bent bij. Nieuwe taken komen uit contactmomenten, uit het portaal en van u zelf.'
                : 'In de laatste 30 dagen is er niets afgevinkt.'
            }
          />
          <Pagination
            pagina={filter.pagina}
            aantalPaginas={aantalPaginas}
            naar={(pagina) => path(filter.toon, pagina)}
            label="Pagina’s met taken"
          />
        </Section>
      </TwoColumn>
    </Page>
  )
}

function teLaatTekst(aantal: number): string {
  if (aantal === 0) return 'Er is niets te laat.'
  return aantal === 1 ? '1 taak is te laat.' : `${aantal} taken zijn te laat.`
}
