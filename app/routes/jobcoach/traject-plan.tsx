import { Form, href } from 'react-router'
import type { Route } from './+types/traject-plan'
import { DoelBadge } from '#app/domain/jobcoaching/components/doel-badge.tsx'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoachplan | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return { traject: found(await getTraject(actorOf(context, 'jobcoach'), parseId(params.trajectId))) }
}

export default function TrajectPlan({ loaderData: { traject } }: Route.ComponentProps) {
  const { id, versie, doelen, aanpak, mag } = traject
  const naar = { trajectId: id }
  return (
    <Page>
      <TrajectKop traject={traject} />
      <ButtonGroup>
        {mag.begeleiden && (
          <LinkButton to={href('/jobcoach/trajecten/:trajectId/plan/doelen/nieuw', naar)} icoon="plus">
            Doel toevoegen
          </LinkButton>
        )}
        <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/plan/afdrukken', naar)}>
          Plan om af te drukken
        </LinkButton>
      </ButtonGroup>
      <Section titel="Doelen">
        <DataTable
          bijschrift="Doelen in de volgorde van het plan"
          bijschriftVerborgen
          rijen={doelen}
          rijSleutel={(doel) => doel.id}
          leeg={
            <EmptyState titel="Er zijn nog geen doelen">
              Spreek met de werknemer en de werkgever af waar u aan werkt, en zet dat hier.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Doel',
              rijkop: true,
              cel: ({ id: doelId, tekst }) =>
                mag.begeleiden ? (
                  <Link to={href('/jobcoach/trajecten/:trajectId/plan/doelen/:doelId', { ...naar, doelId })}>
                    {tekst}
                  </Link>
                ) : (
                  tekst
                ),
            },
            { kop: 'Uiterlijk', cel: ({ deadline }) => formatDatumKort(deadline) },
            {
              kop: 'Stand',
              cel: ({ status, isTeLaat, afgerondOp }) => (
                <>
                  <DoelBadge status={status} isTeLaat={isTeLaat} />{' '}
                  {afgerondOp && `op ${formatDatumKort(afgerondOp)}`}
                </>
              ),
            },
            ...(mag.begeleiden && doelen.length > 1
              ? [
                  {
                    kop: '',
                    cel: ({ id: doelId, tekst }: (typeof doelen)[number]) => (
                      <Volgorde trajectId={id} versie={versie} doelId={doelId} tekst={tekst} />
                    ),
                  },
                ]
              : []),
          ]}
        />
      </Section>
      <Section
        titel="Aanpak"
        acties={
          mag.begeleiden && (
            <Link to={href('/jobcoach/trajecten/:trajectId/plan/aanpak', naar)}>
              {aanpak ? 'Aanpak wijzigen' : 'Aanpak opschrijven'}
            </Link>
          )
        }
      >
        {aanpak ? <p className="wsp-regels">{aanpak}</p> : <p>Nog niet opgeschreven.</p>}
      </Section>
    </Page>
  )
}

function Volgorde({
  trajectId,
  versie,
  doelId,
  tekst,
}: {
  trajectId: string
  versie: number
  doelId: string
  tekst: string
}) {
  return (
    <Form
      method="post"
      action={href('/jobcoach/trajecten/:trajectId/plan/doelen/:doelId/verplaatsen', { trajectId, doelId })}
    >
      <HiddenField naam="versie" waarde={versie} />
      <ButtonGroup>
        {(['omhoog', 'omlaag'] as const).map((kant) => (
          <Button key={kant} soort="subtle" name="kant" value={kant} aria-label={`${tekst}: ${kant}`}>
            {kant === 'omhoog' ? 'Omhoog' : 'Omlaag'}
          </Button>
        ))}
      </ButtonGroup>
    </Form>
  )
}
