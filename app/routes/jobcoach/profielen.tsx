import { href } from 'react-router'
import type { Route } from './+types/profielen'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { getProfielen } from '#app/domain/jobcoaching/profielen.server.ts'
import { PROFIEL_SOORTEN, PROFIEL_TITEL, PROFIEL_VELDEN } from '#app/domain/jobcoaching/profiel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Profielen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.trajectId)
  const [traject, profielen] = await Promise.all([getTraject(actor, id), getProfielen(actor, id)])
  return { traject: found(traject), profielen }
}

export default function Profielen({ loaderData: { traject, profielen } }: Route.ComponentProps) {
  return (
    <Page>
      <TrajectKop traject={traject} />
      <p>Deze profielen ziet alleen u, en wie het traject van u overneemt.</p>
      {PROFIEL_SOORTEN.filter((soort) => soort === 'werkgever' || traject.kandidaat).map((soort) => {
        const teksten: Record<string, unknown> | null = profielen[soort]
        return (
          <Section
            key={soort}
            titel={PROFIEL_TITEL[soort]}
            acties={
              traject.mag.begeleiden && (
                <Link
                  to={href(`/jobcoach/trajecten/:trajectId/profielen/${soort}`, { trajectId: traject.id })}
                >
                  {PROFIEL_TITEL[soort]} wijzigen
                </Link>
              )
            }
          >
            <SummaryList
              rijen={PROFIEL_VELDEN[soort].map(({ naam, label }) => {
                const tekst = teksten?.[naam]
                return {
                  label,
                  waarde: typeof tekst === 'string' && <span className="wsp-regels">{tekst}</span>,
                }
              })}
            />
          </Section>
        )
      })}
    </Page>
  )
}
