import { href } from 'react-router'
import type { Route } from './+types/traject'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { GESPREK_MET_LABEL } from '#app/domain/jobcoaching/gesprek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Traject | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return { traject: found(await getTraject(actorOf(context, 'jobcoach'), parseId(params.trajectId))) }
}

export default function TrajectPagina({ loaderData: { traject } }: Route.ComponentProps) {
  const { id, kandidaat, contact, werk, volgend, doelen, verlengverzoek, mag } = traject
  const naar = { trajectId: id }
  const open = doelen.filter(({ status }) => status === 'open')
  const behaald = doelen.filter(({ status }) => status === 'behaald')
  return (
    <Page>
      <TrajectKop traject={traject} />
      {mag.begeleiden && verlengverzoek && <Verlengvraag id={id} verzoek={verlengverzoek} />}
      {mag.begeleiden && (
        <ButtonGroup>
          <LinkButton to={href('/jobcoach/trajecten/:trajectId/gesprekken/nieuw', naar)} icoon="plus">
            Gesprek plannen
          </LinkButton>
          <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/plan/doelen/nieuw', naar)}>
            Doel toevoegen
          </LinkButton>
          <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/overdragen', naar)}>
            Aan een andere jobcoach geven
          </LinkButton>
        </ButtonGroup>
      )}
      <SummaryList
        rijen={[
          {
            label: 'Volgend gesprek',
            waarde: volgend && (
              <Link to={href('/jobcoach/trajecten/:trajectId/gesprekken', naar)}>
                {`${formatDatumTijd(volgend.op)}, ${GESPREK_MET_LABEL[volgend.met].toLowerCase()}`}
              </Link>
            ),
          },
          {
            label: 'Plan',
            waarde: (
              <Link to={href('/jobcoach/trajecten/:trajectId/plan', naar)}>
                {doelen.length === 0
                  ? 'Er zijn nog geen doelen'
                  : `${open.length} ${open.length === 1 ? 'doel' : 'doelen'} open, ${behaald.length} behaald`}
              </Link>
            ),
          },
          ...(werk
            ? [
                {
                  label: 'Werk',
                  waarde: `${werk.urenPerWeek} uur per week, sinds ${formatDatumKort(werk.startdatum)}${
                    werk.einddatum ? `, contract tot en met ${formatDatumKort(werk.einddatum)}` : ''
                  }`,
                },
              ]
            : []),
        ]}
        leeg="Niet gepland"
      />
      {kandidaat && (
        <Section titel="Werknemer">
          <p>{traject.wie}</p>
          <ContactLines email={kandidaat.email} telefoon={kandidaat.telefoon} />
        </Section>
      )}
      <Section titel="Werkgever">
        <p>{[traject.werkgever, contact?.naam].filter(Boolean).join(', ')}</p>
        {contact?.email && <ContactLines email={contact.email} telefoon={contact.telefoon} />}
      </Section>
    </Page>
  )
}

type Verzoek = NonNullable<Route.ComponentProps['loaderData']['traject']['verlengverzoek']>

function Verlengvraag({ id, verzoek }: { id: string; verzoek: Verzoek }) {
  const naar = { trajectId: id }
  return (
    <Alert toon="warning" titel="De werkgever vraagt om langere begeleiding">
      <p className="wsp-regels">{verzoek.tekst ?? 'Zonder toelichting.'}</p>
      <p>{[verzoek.door, formatDatumTijd(verzoek.op)].filter(Boolean).join(', ')}</p>
      <ButtonGroup>
        <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/verlengen', naar)}>
          Traject verlengen
        </LinkButton>
        <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/niet-verlengen', naar)}>
          Niet verlengen
        </LinkButton>
      </ButtonGroup>
    </Alert>
  )
}
