import { data, Form } from 'react-router'
import type { Route } from './+types/afmelden'
import { readAfmeldlink } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { stopByLink } from '#app/domain/volgopdracht/stop-volgopdracht.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'E-mail stoppen | WSP-portaal' },
  { name: 'robots', content: 'noindex' },
]

/** Reading the page changes nothing: mail scanners open every link. */
export async function loader({ url }: Route.LoaderArgs) {
  const { isGeldig, loopt } = await readAfmeldlink(tokenOf(url))
  if (!isGeldig) throw data(null, { status: 404, statusText: 'Niet gevonden' })
  return { loopt }
}

/** The button of the page, and the one click of a mail program (RFC 8058), which comes without a cookie or an origin. */
export async function action({ url }: Route.ActionArgs) {
  const result = await stopByLink(tokenOf(url))
  return result.ok ? { gestopt: true } : data({ gestopt: false }, { status: 400 })
}

function tokenOf(url: URL): string {
  return (url.searchParams.get('t') ?? '').slice(0, 200)
}

export default function Afmelden({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData?.gestopt || !loaderData.loopt) {
    return (
      <Page>
        <PageHeader titel="Deze e-mail is gestopt" intro="Er komt geen e-mail meer over dit onderwerp." />
        <p>Wilt u de e-mail later weer krijgen? Dan kunt u die aanzetten als u bent ingelogd.</p>
        <p>
          <LinkButton soort="secondary" to="/">
            Naar het begin
          </LinkButton>
        </p>
      </Page>
    )
  }
  return (
    <Page>
      <PageHeader
        titel="Wilt u deze e-mail stoppen?"
        intro="U krijgt dan geen e-mail meer over dit onderwerp. Andere berichten van het portaal blijven komen."
      />
      <Form method="post">
        <Button>Ja, stop deze e-mail</Button>
      </Form>
    </Page>
  )
}
