import { href } from 'react-router'
import { LinkButton } from '#app/ui/button.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { WorkList } from '#app/ui/work-list.tsx'
import type { getMeetmogelijkheid } from '../get-meetmogelijkheid.server.ts'
import { LOONWAARDE_SOORT_LABEL } from '../loonwaarde.ts'
import { MetingBadge } from './meting-badge.tsx'

type Props = Awaited<ReturnType<typeof getMeetmogelijkheid>> & { bemiddelingId: string }

/** The measurements of one bemiddeling; nothing as long as there is nothing to show or to begin. */
export function MetingenBlok({ metingen, magBeginnen, bemiddelingId }: Props) {
  if (metingen.length === 0 && !magBeginnen) return null
  return (
    <Section titel="Loonwaarde">
      {metingen.length > 0 && (
        <WorkList
          regels={metingen.map(({ id, soort, stand, stap, bij }) => ({
            sleutel: id,
            titel: (
              <Link to={href('/adviseur/loonwaarde/:metingId', { metingId: id })}>
                {LOONWAARDE_SOORT_LABEL[soort]}
              </Link>
            ),
            bij: `Bij ${bij}`,
            stand: <MetingBadge stand={stand} stap={stap} />,
          }))}
        />
      )}
      {magBeginnen && (
        <p>
          <LinkButton
            soort="secondary"
            to={`${href('/adviseur/loonwaarde/nieuw')}?bemiddeling=${bemiddelingId}`}
          >
            Loonwaardemeting beginnen
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
