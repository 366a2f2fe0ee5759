import { href } from 'react-router'
import type { Route } from './+types/werkgever-contactpersonen'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import {
  listContactpersonen,
  listContactpersoonKeuzes,
} from '#app/domain/werkgever/list-contactpersonen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Contactpersonen van ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const [kop, contactpersonen, { accounts }] = await Promise.all([
    getRelatieKop(actor, id),
    listContactpersonen(actor, id),
    listContactpersoonKeuzes(actor, id),
  ])
  return { kop: found(kop), contactpersonen, accounts }
}

export default function Contactpersonen({ loaderData }: Route.ComponentProps) {
  const { kop, contactpersonen, accounts } = loaderData
  const nieuw = href('/adviseur/werkgevers/:werkgeverId/contactpersonen/nieuw', { werkgeverId: kop.id })
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <Section
        titel="Contactpersonen"
        acties={
          <LinkButton soort="secondary" to={nieuw} icoon="plus">
            Contactpersoon toevoegen
          </LinkButton>
        }
      >
        <DataTable
          bijschrift={`Contactpersonen van ${kop.naam}`}
          bijschriftVerborgen
          rijen={contactpersonen}
          rijSleutel={(persoon) => persoon.id}
          leeg={
            <EmptyState titel="Nog geen contactpersoon" icoon="personen">
              Voeg toe met wie u bij deze werkgever spreekt.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Naam',
              rijkop: true,
              cel: (persoon) => (
                <>
                  <Link
                    to={href('/adviseur/contactpersonen/:contactpersoonId', { contactpersoonId: persoon.id })}
                  >
                    {persoon.naam}
                  </Link>
                  {persoon.notitie && <p className="wsp-klein">{persoon.notitie}</p>}
                </>
              ),
            },
            {
              kop: 'Rol',
              cel: (persoon) => {
                if (!persoon.actief) return <StatusBadge>Werkt hier niet meer</StatusBadge>
                return persoon.isEerste ? (
                  <StatusBadge toon="ok">Eerste contactpersoon</StatusBadge>
                ) : (
                  'Contactpersoon'
                )
              },
            },
            { kop: 'Functie', cel: (persoon) => persoon.functie ?? 'Niet bekend' },
            {
              kop: 'E-mailadres',
              cel: (persoon) =>
                persoon.email ? (
                  <a className="nl-link" href={`mailto:${persoon.email}`}>
                    {persoon.email}
                  </a>
                ) : (
                  'Niet bekend'
                ),
            },
            { kop: 'Telefoon', cel: (persoon) => persoon.telefoon ?? 'Niet bekend' },
            { kop: 'Vestiging', cel: (persoon) => persoon.vestiging ?? 'Geen vaste' },
            { kop: 'Inloggen', cel: (persoon) => (persoon.kanInloggen ? 'Ja' : 'Nee') },
          ]}
        />
      </Section>
      {accounts.length > 0 && (
        <Section titel="Kan inloggen, is nog geen contactpersoon">
          <ul>
            {accounts.map(({ id, naam, email }) => (
              <li key={id}>
                {`${naam}, ${email}: `}
                <Link to={`${nieuw}?account=${id}`}>
                  maak contactpersoon<span className="wsp-verborgen"> van {naam}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
