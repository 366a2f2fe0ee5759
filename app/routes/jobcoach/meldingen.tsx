import { href } from 'react-router'
import type { Route } from './+types/meldingen'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { UrgentLijst } from '#app/domain/jobcoaching/components/urgent-lijst.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listUrgent } from '#app/domain/jobcoaching/list-urgent.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Meldingen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.trajectId)
  const [traject, meldingen] = await Promise.all([getTraject(actor, id), listUrgent(actor, id)])
  return { traject: found(traject), meldingen }
}

export default function Meldingen({ loaderData: { traject, meldingen } }: Route.ComponentProps) {
  return (
    <Page>
      <TrajectKop traject={traject} />
      <Section titel="Het gaat niet goed">
        {meldingen.length === 0 ? (
          <EmptyState titel="Er zijn geen meldingen" icoon="ok">
            Meldt de werkgever, de werknemer of een adviseur dat het niet goed gaat, dan staat het hier.
          </EmptyState>
        ) : (
          <UrgentLijst
            meldingen={meldingen}
            naar={{
              oppakken: (urgentId) => href('/jobcoach/meldingen/:urgentId/oppakken', { urgentId }),
              afhandelen: (urgentId) => href('/jobcoach/meldingen/:urgentId/afhandelen', { urgentId }),
            }}
          />
        )}
      </Section>
    </Page>
  )
}
