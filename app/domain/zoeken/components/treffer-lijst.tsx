import { RelatiestatusBadge } from '#app/domain/werkgever/components/relatiestatus-badge.tsx'
import { VacatureStatusBadge } from '#app/domain/vacature/components/status-badge.tsx'
import { Link } from '#app/ui/link.tsx'
import { WorkList } from '#app/ui/work-list.tsx'
import type { Treffer } from '../read-treffers.server.ts'
import { addressOf, titleOf } from '../treffer-tekst.ts'

/** What was found of one kind, a line each. */
export function TrefferLijst({ treffers }: { treffers: Treffer[] }) {
  return (
    <WorkList
      regels={treffers.map((treffer) => ({
        sleutel: treffer.id,
        titel: <Link to={addressOf(treffer)}>{titleOf(treffer)}</Link>,
        bij: <Details treffer={treffer} />,
        stand: <Stand treffer={treffer} />,
      }))}
    />
  )
}

function Details({ treffer }: { treffer: Treffer }) {
  switch (treffer.soort) {
    case 'werkgever':
      return [
        treffer.plaatsen.join(', '),
        `KVK ${treffer.kvkNummer}`,
        treffer.isMijn ? 'U bent het aanspreekpunt' : `Aanspreekpunt: ${treffer.aanspreekpunt}`,
      ].join(' · ')
    case 'contactpersoon':
      return (
        <>
          {[treffer.functie, treffer.werkgever.naam].filter(Boolean).join(' · ')}
          {treffer.telefoon && (
            <>
              {' · '}
              <a className="nl-link" href={`tel:${treffer.telefoon.replace(/[^+\d]/g, '')}`}>
                {treffer.telefoon}
              </a>
            </>
          )}
          {treffer.email && (
            <>
              {' · '}
              <a className="nl-link" href={`mailto:${treffer.email}`}>
                {treffer.email}
              </a>
            </>
          )}
        </>
      )
    case 'vacature':
      return [treffer.werkgever.naam, treffer.plaats, `nummer ${treffer.nummer}`].filter(Boolean).join(' · ')
  }
}

function Stand({ treffer }: { treffer: Treffer }) {
  switch (treffer.soort) {
    case 'werkgever':
      return <RelatiestatusBadge status={treffer.relatiestatus} />
    case 'contactpersoon':
      return null
    case 'vacature':
      return <VacatureStatusBadge status={treffer.status} />
  }
}
