import { href } from 'react-router'
import { formatDatumKort, formatDatumTijd, formatTijd } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { WorkList } from '#app/ui/work-list.tsx'
import type { WerkSoort } from '../coachwerk.ts'
import { URGENT_LABEL, type UrgentSoort, type UrgentStand } from '../urgent.ts'
import { UrgentBadge } from './urgent-badge.tsx'
import { GESPREK_MET_LABEL, GESPREK_VORM_LABEL, type GesprekMet, type GesprekVorm } from '../gesprek.ts'

type Over = { trajectId: string; wie: string; werkgever: string; functie: string | null }
type Urgent = Over & { id: string; soort: UrgentSoort; reactieVoor: string; stand: UrgentStand }
type TeLaat = Over & { soort: WerkSoort; sinds: string; wat: string | null }
type Gesprek = Over & { id: string; op: string; met: GesprekMet; vorm: GesprekVorm; plaats: string | null }

const WAT: Record<WerkSoort, string> = {
  verlengverzoek: 'De werkgever vraagt om verlenging',
  werk_gestopt: 'Het werk is gestopt: traject afronden',
  verslag: 'Verslag schrijven',
  evaluatie: 'Evalueren',
  doel: 'Doel waarvan de datum voorbij is',
  plan: 'Plan maken',
  einde: 'Beëindigen of verlengen',
  gesprek_plannen: 'Volgend gesprek plannen',
}

function adresVan(soort: WerkSoort, trajectId: string): string {
  switch (soort) {
    case 'verslag':
      return href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId })
    case 'doel':
    case 'plan':
      return href('/jobcoach/trajecten/:trajectId/plan', { trajectId })
    case 'verlengverzoek':
      return href('/jobcoach/trajecten/:trajectId', { trajectId })
    case 'gesprek_plannen':
      return href('/jobcoach/trajecten/:trajectId/gesprekken/nieuw', { trajectId })
    case 'evaluatie':
    case 'werk_gestopt':
    case 'einde':
      return href('/jobcoach/trajecten/:trajectId/evaluatie', { trajectId })
  }
}

const bij = ({ functie, werkgever }: Over) => [functie, werkgever].filter(Boolean).join(' bij ')

/** Calls that somebody must react to; those nobody took come first. */
export function UrgenteLijst({ urgent }: { urgent: Urgent[] }) {
  return (
    <WorkList
      dringend
      regels={urgent.map((melding) => ({
        sleutel: melding.id,
        titel: (
          <Link to={href('/jobcoach/trajecten/:trajectId/meldingen', { trajectId: melding.trajectId })}>
            {melding.wie}: {URGENT_LABEL.staf[melding.soort].toLowerCase()}
          </Link>
        ),
        bij: bij(melding),
        stand: (
          <>
            <UrgentBadge stand={melding.stand} />{' '}
            {melding.stand !== 'opgepakt' && `Reageer uiterlijk ${formatDatumKort(melding.reactieVoor)}`}
          </>
        ),
      }))}
    />
  )
}

/** What should have been done, most urgent first. */
export function TeLaatLijst({ werk }: { werk: TeLaat[] }) {
  return (
    <WorkList
      dringend
      regels={werk.map((regel, index) => ({
        sleutel: `${regel.trajectId}-${regel.soort}-${index}`,
        titel: (
          <Link to={adresVan(regel.soort, regel.trajectId)}>
            {WAT[regel.soort]}: {regel.wie}
          </Link>
        ),
        bij: regel.wat ? `${regel.wat} (${bij(regel)})` : bij(regel),
        stand:
          regel.soort === 'gesprek_plannen' ? (
            <StatusBadge toon="warning">Niets gepland</StatusBadge>
          ) : regel.soort === 'verlengverzoek' || regel.soort === 'werk_gestopt' ? (
            <>
              <StatusBadge toon="warning">
                {regel.soort === 'werk_gestopt' ? 'Afronden' : 'Wacht op antwoord'}
              </StatusBadge>{' '}
              Sinds {formatDatumKort(regel.sinds)}
            </>
          ) : (
            <>
              <StatusBadge toon="error">Te laat</StatusBadge> Moest {formatDatumKort(regel.sinds)}
            </>
          ),
      }))}
    />
  )
}

/** Meetings by time; without `metDag` all of one day. */
export function GesprekkenVandaag({ gesprekken, metDag }: { gesprekken: Gesprek[]; metDag?: boolean }) {
  return (
    <WorkList
      regels={gesprekken.map((gesprek) => ({
        sleutel: gesprek.id,
        titel: (
          <Link
            to={href('/jobcoach/trajecten/:trajectId/gesprekken', { trajectId: gesprek.trajectId })}
          >{`${GESPREK_MET_LABEL[gesprek.met]}: ${gesprek.wie}`}</Link>
        ),
        bij: [bij(gesprek), GESPREK_VORM_LABEL[gesprek.vorm], gesprek.plaats].filter(Boolean).join(', '),
        stand: metDag ? formatDatumTijd(gesprek.op) : formatTijd(gesprek.op),
      }))}
    />
  )
}
