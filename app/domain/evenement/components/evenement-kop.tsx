import { href } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Tabs, type Tab } from '#app/ui/tabs.tsx'
import { SOORT_LABEL, wanneerTekst, type EvenementSoort, type Stand } from '../evenement.ts'
import { StandBadge } from './stand-badge.tsx'

type Props = {
  evenement: {
    id: string
    soort: EvenementSoort
    titel: string
    stand: Stand
    start: string
    einde: string
    plaats: string
    annuleerReden: string | null
  }
}

/** The pages about one event for the adviseur, in the order of the work. */
function tabsVan(evenementId: string): Tab[] {
  return [
    {
      naar: href('/adviseur/evenementen/:evenementId', { evenementId }),
      label: 'Gegevens',
      exact: true,
    },
    { naar: href('/adviseur/evenementen/:evenementId/programma', { evenementId }), label: 'Programma' },
    {
      naar: href('/adviseur/evenementen/:evenementId/inschrijvingen', { evenementId }),
      label: 'Inschrijvingen',
    },
    { naar: href('/adviseur/evenementen/:evenementId/stands', { evenementId }), label: 'Stands' },
    { naar: href('/adviseur/evenementen/:evenementId/deur', { evenementId }), label: 'Deur' },
    { naar: href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }), label: 'Speeddates' },
    { naar: href('/adviseur/evenementen/:evenementId/afloop', { evenementId }), label: 'Afloop' },
  ]
}

/** The top of every page about one event, for the adviseur. */
export function EvenementKop({ evenement }: Props) {
  const { id, soort, titel, stand, start, einde, plaats, annuleerReden } = evenement
  return (
    <>
      <Breadcrumb kruimels={[{ label: 'Evenementen', naar: href('/adviseur/evenementen') }]} />
      <PageHeader
        titel={titel}
        boven={<StandBadge stand={stand} />}
        intro={`${SOORT_LABEL[soort]}, ${wanneerTekst(start, einde)} in ${plaats}.`}
      />
      {annuleerReden && <Alert toon="warning">{`Dit evenement gaat niet door. ${annuleerReden}`}</Alert>}
      <Tabs label={`Onderdelen van ${titel}`} tabs={tabsVan(id)} />
    </>
  )
}

const DEEL = { programma: 'Programma', deur: 'Deur', speeddates: 'Speeddates' } as const

/** The way back from a form to a page about one event. */
export function evenementKruimels(
  { id, titel }: { id: string; titel: string },
  deel?: 'programma' | 'deur' | 'speeddates',
) {
  const evenementId = id
  const kruimels = [
    { label: 'Evenementen', naar: href('/adviseur/evenementen') },
    { label: titel, naar: href('/adviseur/evenementen/:evenementId', { evenementId }) },
  ]
  if (!deel) return kruimels
  const naar = {
    programma: href('/adviseur/evenementen/:evenementId/programma', { evenementId }),
    deur: href('/adviseur/evenementen/:evenementId/deur', { evenementId }),
    speeddates: href('/adviseur/evenementen/:evenementId/speeddates', { evenementId }),
  }
  return [...kruimels, { label: DEEL[deel], naar: naar[deel] }]
}
