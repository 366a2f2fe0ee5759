import type { ReactNode } from 'react'
import { href } from 'react-router'
import { plaatsenTekst, SOORT_LABEL, wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { WorkList } from '#app/ui/work-list.tsx'
import type { listEigenEvenementen } from '../list-eigen.server.ts'
import { nl } from '../taal/nl.ts'

type Lijst = Awaited<ReturnType<typeof listEigenEvenementen>>
type Komend = Lijst['komend'][number]

/** What somebody registered for, and what still comes for them; `actie` is how to register. */
export function EigenEvenementen({
  lijst: { eigen, komend },
  kop,
  leeg,
  actie,
}: {
  lijst: Lijst
  kop: { eigen: string; komend: string }
  leeg: string
  actie: (evenement: Komend) => ReactNode
}) {
  return (
    <>
      {eigen.length > 0 && (
        <Section titel={kop.eigen}>
          <WorkList
            regels={eigen.map((een) => ({
              sleutel: een.id,
              titel: <Link to={een.naar}>{een.titel}</Link>,
              bij: [
                `${wanneerTekst(een.start, een.einde)} in ${een.plaats}`,
                een.personen
                  .map(({ naam, status }) => `${naam}: ${nl.aanmelding.status[status].toLowerCase()}`)
                  .join(', '),
                een.stand && (een.stand.plek ? `Uw stand: ${een.stand.plek}` : 'Met een stand'),
              ]
                .filter(Boolean)
                .join('. '),
              stand: een.gaatDoor ? (
                <StatusBadge
                  toon={een.personen.some(({ status }) => status === 'aangeboden') ? 'warning' : 'ok'}
                >
                  {een.personen.some(({ status }) => status === 'aangeboden')
                    ? 'Antwoord nodig'
                    : 'Aangemeld'}
                </StatusBadge>
              ) : (
                <StatusBadge toon="error">Gaat niet door</StatusBadge>
              ),
            }))}
          />
        </Section>
      )}
      <Section titel={kop.komend}>
        {komend.length === 0 ? (
          <EmptyState titel="Er komt nu niets aan" icoon="agenda">
            {leeg}
          </EmptyState>
        ) : (
          <CardGrid>
            {komend.map((een) => (
              <Card
                key={een.id}
                als="li"
                boven={SOORT_LABEL[een.soort]}
                titel={
                  <Link to={href('/evenementen/:evenementId', { evenementId: een.id })}>{een.titel}</Link>
                }
                feiten={[
                  { icoon: 'agenda', tekst: wanneerTekst(een.start, een.einde) },
                  { icoon: 'locatie', tekst: een.plaats },
                  { icoon: 'personen', tekst: plaatsenTekst(een) },
                ]}
                voet={(een.stand === 'open' || een.stand === 'vol') && actie(een)}
              >
                <p>{een.samenvatting}</p>
              </Card>
            ))}
          </CardGrid>
        )}
      </Section>
    </>
  )
}
