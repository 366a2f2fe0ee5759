import { href } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { Traject } from '../get-traject.server.ts'
import { TRAJECT_EINDE_LABEL, TRAJECT_STATUS_LABEL, type TrajectStatus } from '../traject.ts'

export function TrajectBadge({ status }: { status: TrajectStatus }) {
  return (
    <StatusBadge toon={status === 'lopend' ? 'info' : 'neutral'}>{TRAJECT_STATUS_LABEL[status]}</StatusBadge>
  )
}

/** The top of every page about one traject, for its coach: of whom it is, until when, and the parts. */
export function TrajectKop({ traject }: { traject: Traject }) {
  const { id, status, wie, functie, werkgever, startdatum, einddatum, beeindigdOp, eindeReden } = traject
  const naar = { trajectId: id }
  return (
    <>
      <Breadcrumb kruimels={[{ label: 'Mijn trajecten', naar: href('/jobcoach/trajecten') }]} />
      <PageHeader
        titel={wie}
        boven={<TrajectBadge status={status} />}
        intro={
          <p>
            {[functie, werkgever].filter(Boolean).join(' bij ')}. Van {formatDatumKort(startdatum)} tot en met{' '}
            {formatDatumKort(einddatum)}.
          </p>
        }
      />
      {beeindigdOp && eindeReden && (
        <Alert>
          {`Dit traject is beëindigd op ${formatDatumKort(beeindigdOp)}. ${TRAJECT_EINDE_LABEL[eindeReden]}.`}
        </Alert>
      )}
      {status === 'lopend' && traject.werk?.beeindigdOp && (
        <Alert toon="warning">
          {traject.werk.beeindigdOp < traject.vandaag
            ? `Het werk is gestopt: de laatste werkdag was ${formatDatumKort(traject.werk.beeindigdOp)}. Rond het traject af.`
            : `Het werk stopt: de laatste werkdag is ${formatDatumKort(traject.werk.beeindigdOp)}. Bespreek hoe het verder gaat.`}
        </Alert>
      )}
      {status === 'lopend' && einddatum < traject.vandaag && (
        <Alert toon="warning">
          {`De afgesproken tijd is op ${formatDatumKort(einddatum)} voorbijgegaan. Beëindig het traject of verleng het.`}
        </Alert>
      )}
      <Tabs
        label={`Onderdelen van het traject van ${wie}`}
        tabs={[
          { naar: href('/jobcoach/trajecten/:trajectId', naar), label: 'Overzicht', exact: true },
          { naar: href('/jobcoach/trajecten/:trajectId/plan', naar), label: 'Plan' },
          { naar: href('/jobcoach/trajecten/:trajectId/gesprekken', naar), label: 'Gesprekken' },
          { naar: href('/jobcoach/trajecten/:trajectId/profielen', naar), label: 'Profielen' },
          { naar: href('/jobcoach/trajecten/:trajectId/evaluatie', naar), label: 'Evaluatie' },
          {
            naar: href('/jobcoach/trajecten/:trajectId/meldingen', naar),
            label: 'Meldingen',
            ...(traject.meldingen > 0 && { aantal: traject.meldingen }),
          },
        ]}
      />
    </>
  )
}

/** The way back from a form to a part of a traject. */
export function trajectKruimels({ id, wie }: Pick<Traject, 'id' | 'wie'>, deel?: 'plan' | 'gesprekken') {
  const naar = { trajectId: id }
  const kruimels = [
    { label: 'Mijn trajecten', naar: href('/jobcoach/trajecten') },
    { label: wie, naar: href('/jobcoach/trajecten/:trajectId', naar) },
  ]
  if (deel === 'plan')
    return [...kruimels, { label: 'Plan', naar: href('/jobcoach/trajecten/:trajectId/plan', naar) }]
  if (deel === 'gesprekken')
    return [
      ...kruimels,
      { label: 'Gesprekken', naar: href('/jobcoach/trajecten/:trajectId/gesprekken', naar) },
    ]
  return kruimels
}
