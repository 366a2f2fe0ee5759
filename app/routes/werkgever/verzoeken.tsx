import { href } from 'react-router'
import type { Route } from './+types/verzoeken'
import { VerzoekBadge } from '#app/domain/talent/components/verzoek-badge.tsx'
import { listEigenVerzoeken } from '#app/domain/talent/list-verzoeken.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uw verzoeken | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { verzoeken: await listEigenVerzoeken(actorOf(context, 'werkgever')) }
}

export default function Verzoeken({ loaderData }: Route.ComponentProps) {
  const { verzoeken } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Talentverkenner', naar: href('/werkgever/talent') }]} />
      <PageHeader
        titel="Uw verzoeken om kennis te maken"
        intro="Uw adviseur vraagt het eerst aan de kandidaat. Wie het is, ziet u pas als de kandidaat dat goed vindt."
      />
      {verzoeken.length === 0 ? (
        <EmptyState
          titel="U hebt nog geen verzoek gedaan"
          icoon="personen"
          actie={<LinkButton to={href('/werkgever/talent')}>Naar de talentverkenner</LinkButton>}
        >
          Ziet u daar iemand die past? Kies dan “Ik wil kennismaken”.
        </EmptyState>
      ) : (
        <CardGrid>
          {verzoeken.map((verzoek) => (
            <Card
              key={verzoek.id}
              als="li"
              niveau={2}
              titel={`Profiel ${verzoek.code}`}
              boven={<VerzoekBadge status={verzoek.status} />}
              feiten={[
                { icoon: 'koffer', tekst: verzoek.waarvoor },
                { icoon: 'agenda', tekst: `Aangevraagd op ${formatDatumTijd(verzoek.gedaanOp)}` },
              ]}
            >
              <p>{verzoek.stap}</p>
              {verzoek.toelichting && <p>Uw adviseur schrijft: {verzoek.toelichting}</p>}
              {verzoek.bemiddelingId && (
                <p>
                  <Link
                    to={href('/werkgever/kandidaten/:bemiddelingId', {
                      bemiddelingId: verzoek.bemiddelingId,
                    })}
                  >
                    Bekijk deze kandidaat
                  </Link>
                </p>
              )}
              {verzoek.magIntrekken && (
                <>
                  <p>
                    <Link to={href('/werkgever/talent/:talentId', { talentId: verzoek.talentId })}>
                      Bekijk het profiel
                    </Link>
                  </p>
                  <ConfirmForm
                    knop="Verzoek intrekken"
                    vraag="Uw adviseur doet er dan niets meer mee."
                    bevestig="Ja, trek in"
                    action={href('/werkgever/verzoeken/:verzoekId/intrekken', { verzoekId: verzoek.id })}
                  />
                </>
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </Page>
  )
}
