import { href } from 'react-router'
import type { Route } from './+types/evaluatie'
import {
  DOEL_OORDEEL_LABEL,
  EVALUATIE_ADVIES_LABEL,
  VERLENG_REDEN_LABEL,
} from '#app/domain/jobcoaching/afronden.ts'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listEvaluaties } from '#app/domain/jobcoaching/list-evaluaties.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evaluatie | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.trajectId)
  const [traject, lijst] = await Promise.all([getTraject(actor, id), listEvaluaties(actor, id)])
  return { traject: found(traject), ...lijst }
}

export default function Evaluatie({ loaderData }: Route.ComponentProps) {
  const { traject, evaluaties, verlengingen } = loaderData
  const naar = { trajectId: traject.id }
  return (
    <Page>
      <TrajectKop traject={traject} />
      {traject.mag.begeleiden && (
        <ButtonGroup>
          <LinkButton to={href('/jobcoach/trajecten/:trajectId/evaluatie/nieuw', naar)} icoon="plus">
            Evalueren
          </LinkButton>
          <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/verlengen', naar)}>
            Traject verlengen
          </LinkButton>
          <LinkButton soort="secondary" to={href('/jobcoach/trajecten/:trajectId/beeindigen', naar)}>
            Traject beëindigen
          </LinkButton>
        </ButtonGroup>
      )}
      <Section titel="Evaluaties">
        {evaluaties.length === 0 ? (
          <EmptyState titel="Er is nog niet geëvalueerd">
            Evalueer in elk geval een maand voor de afgesproken laatste dag.
          </EmptyState>
        ) : (
          <Timeline
            items={evaluaties.map(({ op, advies, toelichting, volgendeOp, doelen }) => ({
              titel: EVALUATIE_ADVIES_LABEL[advies],
              wanneer: formatDatumKort(op),
              datetime: op,
              fase: 'geweest' as const,
              inhoud: (
                <>
                  {doelen.length > 0 && (
                    <ul>
                      {doelen.map(({ doelId, tekst, oordeel }) => (
                        <li key={doelId}>
                          {tekst}: {DOEL_OORDEEL_LABEL[oordeel].toLowerCase()}
                        </li>
                      ))}
                    </ul>
                  )}
                  {toelichting && <p className="wsp-regels">{toelichting}</p>}
                  {volgendeOp && <p>Volgende evaluatie: {formatDatumKort(volgendeOp)}</p>}
                </>
              ),
            }))}
          />
        )}
      </Section>
      {verlengingen.length > 0 && (
        <Section titel="Verlengd">
          <ul>
            {verlengingen.map(({ id, van, tot, reden }) => (
              <li key={id}>
                Van {formatDatumKort(van)} naar {formatDatumKort(tot)}. {VERLENG_REDEN_LABEL[reden]}.
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
