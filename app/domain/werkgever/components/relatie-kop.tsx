import { href } from 'react-router'
import { RelatiestatusBadge } from '#app/domain/werkgever/components/relatiestatus-badge.tsx'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import type { RelatieKop as Kop } from '#app/domain/werkgever/get-relatie.server.ts'
import { ZONDER_CONTACT_DAGEN } from '#app/domain/werkgever/werkgever.ts'

/** The top of every page about one employer: who looks after it, when somebody last spoke to it, and the ways in. */
export function RelatieKop({ kop }: { kop: Kop }) {
  const id = { werkgeverId: kop.id }
  return (
    <>
      <Breadcrumb kruimels={[{ label: 'Werkgevers', naar: href('/adviseur/werkgevers') }]} />
      <PageHeader
        titel={kop.naam}
        boven={<RelatiestatusBadge status={kop.relatiestatus} />}
        intro={<p>{introOf(kop)}</p>}
        acties={
          <>
            <LinkButton to={href('/adviseur/werkgevers/:werkgeverId/contact', id)} icoon="plus">
              Contact vastleggen
            </LinkButton>
            <LinkButton soort="secondary" to={`${href('/vacaturebeheer/nieuw')}?werkgever=${kop.id}`}>
              Vacature plaatsen
            </LinkButton>
            <LinkButton soort="secondary" to={href('/adviseur/werkgevers/:werkgeverId/jobcoaching', id)}>
              Jobcoach aanvragen
            </LinkButton>
            <LinkButton soort="secondary" to={href('/regelingen/check')} icoon="euro">
              Regelingencheck
            </LinkButton>
          </>
        }
      />
      {kop.isStil && (
        <Alert toon="warning">
          {kop.laatsteContact
            ? `Het laatste contact was op ${formatDatumKort(new Date(kop.laatsteContact))}, meer dan ${ZONDER_CONTACT_DAGEN} dagen geleden.`
            : 'Er is nog geen contact vastgelegd.'}
        </Alert>
      )}
      <Tabs
        label={`Onderdelen van ${kop.naam}`}
        tabs={[
          { naar: href('/adviseur/werkgevers/:werkgeverId', id), label: 'Tijdlijn', exact: true },
          { naar: href('/adviseur/werkgevers/:werkgeverId/contact', id), label: 'Contact' },
          {
            naar: href('/adviseur/werkgevers/:werkgeverId/taken', id),
            label: 'Taken',
            aantal: kop.aantalTaken,
          },
          {
            naar: href('/adviseur/werkgevers/:werkgeverId/vacatures', id),
            label: 'Vacatures',
            aantal: kop.aantalVacatures,
          },
          { naar: href('/adviseur/werkgevers/:werkgeverId/plaatsingen', id), label: 'Plaatsingen' },
          {
            naar: href('/adviseur/werkgevers/:werkgeverId/contactpersonen', id),
            label: 'Contactpersonen',
            aantal: kop.aantalContactpersonen,
          },
          { naar: href('/adviseur/werkgevers/:werkgeverId/gegevens', id), label: 'Gegevens' },
        ]}
      />
    </>
  )
}

function introOf({ plaats, aanspreekpunt, isMijn, vervanger }: Kop): string {
  const wie = isMijn ? 'U bent het aanspreekpunt' : `Aanspreekpunt: ${aanspreekpunt}`
  return [plaats, wie, vervanger && `Vervanger: ${vervanger}`].filter(Boolean).join('. ') + '.'
}
