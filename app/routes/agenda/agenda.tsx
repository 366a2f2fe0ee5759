import { Form, href } from 'react-router'
import type { Route } from './+types/agenda'
import { AgendaVraagSchema } from '#app/domain/agenda/agenda.ts'
import { getAgendafeed } from '#app/domain/agenda/agendafeed.server.ts'
import { AgendaLijst } from '#app/domain/agenda/components/agenda-lijst.tsx'
import { FeedBlok } from '#app/domain/agenda/components/feed-blok.tsx'
import { getAgenda } from '#app/domain/agenda/list-agenda.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Agenda | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'jobcoach')
  const [agenda, feed] = await Promise.all([
    getAgenda(actor, parseQuery(url, AgendaVraagSchema)),
    getAgendafeed(actor),
  ])
  return { agenda, feed }
}

export default function Agenda({ loaderData }: Route.ComponentProps) {
  const { agenda, feed } = loaderData
  const path = (vanaf: string) => `${href('/agenda')}?vanaf=${vanaf}`
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Agenda"
        intro={`${formatDatumKort(agenda.van)} tot en met ${formatDatumKort(agenda.tot)}`}
      />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Agenda buiten het portaal"
        zij={
          <Section titel="In uw eigen agenda">
            <Stack dicht>
              <FeedBlok feed={feed} />
              {feed ? (
                <>
                  <ConfirmForm
                    action={href('/agenda/link')}
                    knop="Nieuwe link maken"
                    vraag="De oude link werkt dan niet meer. U zet de nieuwe link zelf in uw agenda."
                    bevestig="Ja, maak een nieuwe link"
                    gevaarlijk={false}
                  />
                  <ConfirmForm
                    action={href('/agenda/link/intrekken')}
                    knop="Link intrekken"
                    vraag="Uw eigen agenda krijgt dan niets meer van het portaal."
                    bevestig="Ja, trek de link in"
                  />
                </>
              ) : (
                <Form method="post" action={href('/agenda/link')}>
                  <Button soort="secondary" icoon="agenda">
                    Link maken
                  </Button>
                </Form>
              )}
            </Stack>
          </Section>
        }
      >
        <Stack>
          <AgendaLijst dagen={agenda.dagen} vandaag={agenda.vandaag} />
          <nav aria-label="Andere weken">
            <p className="utrecht-button-group">
              <Link to={path(agenda.vorige)}>Vier weken terug</Link>
              {agenda.van !== agenda.vandaag && <Link to={href('/agenda')}>Vandaag</Link>}
              <Link to={path(agenda.volgende)}>Vier weken verder</Link>
            </p>
          </nav>
        </Stack>
      </TwoColumn>
    </Page>
  )
}
