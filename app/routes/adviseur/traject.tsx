import { href } from 'react-router'
import type { Route } from './+types/traject'
import { TrajectBadge } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { UrgentLijst } from '#app/domain/jobcoaching/components/urgent-lijst.tsx'
import { getTrajectVoorAdviseur } from '#app/domain/jobcoaching/get-voor-adviseur.server.ts'
import { TRAJECT_EINDE_LABEL } from '#app/domain/jobcoaching/traject.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoachtraject | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.trajectId)
  return { traject: found(await getTrajectVoorAdviseur(actorOf(context, 'adviseur'), id)) }
}

export default function Traject({ loaderData: { traject } }: Route.ComponentProps) {
  const { id, code, werkgever, functie, status, coach, afspraken, meldingen, overdrachten, mag } = traject
  const naar = { trajectId: id }
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Jobcoachtrajecten', naar: href('/adviseur/trajecten') }]} />
      <PageHeader
        boven={<TrajectBadge status={status} />}
        titel={code ? `Begeleiding van ${code}` : `Begeleiding bij ${werkgever.naam}`}
      />
      {status === 'lopend' && !coach.kanInloggen && (
        <Alert toon="warning">
          De jobcoach kan niet meer inloggen. Geef het traject aan een andere jobcoach.
        </Alert>
      )}
      <SummaryList
        rijen={[
          {
            label: 'Werkgever',
            waarde: (
              <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
                {werkgever.naam}
              </Link>
            ),
          },
          { label: 'Functie', waarde: functie ?? 'In het algemeen' },
          {
            label: 'Afgesproken',
            waarde: `${formatDatumKort(traject.startdatum)} tot en met ${formatDatumKort(traject.einddatum)}`,
          },
          status === 'lopend'
            ? {
                label: 'Volgend gesprek',
                waarde: traject.volgendOp ? formatDatumTijd(traject.volgendOp) : 'Niet gepland',
              }
            : {
                label: 'Beëindigd',
                waarde:
                  traject.beeindigdOp &&
                  traject.eindeReden &&
                  `${formatDatumKort(traject.beeindigdOp)}. ${TRAJECT_EINDE_LABEL[traject.eindeReden]}`,
              },
        ]}
      />
      {mag.overdragen && (
        <ButtonGroup>
          <LinkButton soort="secondary" to={href('/adviseur/trajecten/:trajectId/overdragen', naar)}>
            Aan een andere jobcoach geven
          </LinkButton>
          <LinkButton soort="secondary" to={href('/adviseur/trajecten/:trajectId/melden', naar)}>
            Melden dat het niet goed gaat
          </LinkButton>
        </ButtonGroup>
      )}
      <Section titel="Jobcoach">
        <p>{coach.naam}</p>
        <ContactLines email={coach.email} telefoon={coach.telefoon} />
      </Section>
      {meldingen.length > 0 && (
        <Section titel="Het gaat niet goed">
          <UrgentLijst
            meldingen={meldingen}
            naar={{
              oppakken: (urgentId) => href('/adviseur/meldingen/:urgentId/oppakken', { urgentId }),
              afhandelen: (urgentId) => href('/adviseur/meldingen/:urgentId/afhandelen', { urgentId }),
            }}
          />
        </Section>
      )}
      <Section titel="Afspraken">
        {afspraken.length === 0 ? (
          <p>Er zijn nog geen afspraken opgeschreven.</p>
        ) : (
          <Timeline
            items={afspraken.map(({ op, tekst }) => ({
              titel: 'Afgesproken',
              wanneer: formatDatumKort(op),
              datetime: op,
              fase: 'geweest' as const,
              inhoud: <p className="wsp-regels">{tekst}</p>,
            }))}
          />
        )}
      </Section>
      {overdrachten.length > 0 && (
        <Section titel="Overdracht">
          <ul>
            {overdrachten.map((overdracht) => (
              <li key={overdracht.id}>
                {formatDatumTijd(overdracht.op)}: van {overdracht.van ?? 'onbekend'} naar{' '}
                {overdracht.naar ?? 'onbekend'}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
