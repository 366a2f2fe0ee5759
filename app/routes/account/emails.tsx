import type { Route } from './+types/emails'
import { MAIL_BEWAAR_MAANDEN } from '#app/domain/mailbericht/mailbericht.ts'
import { listMailberichten } from '#app/domain/mailbericht/list-mailberichten.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'E-mails van het portaal | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { email: sessieOf(context).email, mails: await listMailberichten(actorOf(context)) }
}

export default function Emails({ loaderData }: Route.ComponentProps) {
  const { email, mails } = loaderData
  return (
    <Page>
      <PageHeader
        titel="E-mails van het portaal"
        intro={`Wat het portaal de laatste ${MAIL_BEWAAR_MAANDEN} maanden naar ${email} stuurde, het nieuwste bovenaan. Niemand anders ziet deze lijst.`}
      />
      {mails.length === 0 ? (
        <EmptyState titel="Er is nog geen e-mail verstuurd" icoon="mail" />
      ) : (
        <ul className="wsp-agenda">
          {mails.map(({ id, onderwerp, tekst, verzondenOp }) => (
            <li key={id} className="wsp-agenda__item">
              <p className="wsp-agenda__wanneer">{formatDatumTijd(verzondenOp)}</p>
              {tekst === null ? (
                <p>{onderwerp}. De inlogcode zelf bewaren wij niet.</p>
              ) : (
                <DetailsExplain vraag={onderwerp}>
                  <p className="wsp-regels">{tekst}</p>
                </DetailsExplain>
              )}
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
