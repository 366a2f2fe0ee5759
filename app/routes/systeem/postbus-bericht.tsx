import { href } from 'react-router'
import type { Route } from './+types/postbus-bericht'
import { found } from '#app/http/respond.server.ts'
import { readPostbusBericht } from '#app/http/postbus.server.ts'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.onderwerp ?? 'E-mail'} | WSP-portaal` },
]

export async function loader({ params }: Route.LoaderArgs) {
  return found(await readPostbusBericht(params.berichtId))
}

const LINK = /(https?:\/\/[^\s]+)/

export default function PostbusBericht({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Postbus van de demo', naar: href('/demo/postbus') }]} />
      <PageHeader titel={loaderData.onderwerp} />
      <SummaryList
        rijen={[
          { label: 'Aan', waarde: loaderData.aan },
          { label: 'Verstuurd', waarde: formatDatumTijd(loaderData.ontvangenOp) },
        ]}
      />
      <div>
        {loaderData.tekst.split('\n\n').map((alinea, index) => (
          <p key={index} className="nl-paragraph">
            {alinea.split(LINK).map((deel, deelIndex) =>
              LINK.test(deel) ? (
                <a key={deelIndex} href={deel} className="nl-link">
                  {deel}
                </a>
              ) : (
                deel
              ),
            )}
          </p>
        ))}
      </div>
    </Page>
  )
}
