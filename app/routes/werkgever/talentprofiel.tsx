import { data, href } from 'react-router'
import type { Route } from './+types/talentprofiel'
import { LimietBereikt } from '#app/domain/talent/components/limiet-bereikt.tsx'
import { Talentkaart } from '#app/domain/talent/components/talentkaart.tsx'
import { getTalentprofiel } from '#app/domain/talent/get-talentprofiel.server.ts'
import { kaartTitel } from '#app/domain/talent/kaart-woorden.ts'
import { listEigenVerzoeken } from '#app/domain/talent/list-verzoeken.server.ts'
import { LOPENDE_VERZOEKEN } from '#app/domain/talent/verzoek.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { notForRobots } from '#app/http/not-for-robots.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const headers = notForRobots
export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Profiel ${loaderData?.profiel?.code ?? ''} | WSP-portaal` },
  { name: 'robots', content: 'noindex, nofollow' },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const profiel = found(await getTalentprofiel(actor, params.talentId))
  const { aanspreekpunt } = found(await getWerkgever(actor, actor.werkgeverId))
  if (profiel === 'limiet') return data({ profiel: null, verzoek: null, aanspreekpunt }, { status: 429 })
  const verzoeken = await listEigenVerzoeken(actor)
  const verzoek = verzoeken.find(
    ({ talentId, status }) => talentId === params.talentId && LOPENDE_VERZOEKEN.includes(status),
  )
  return { profiel, verzoek: verzoek ? { stap: verzoek.stap } : null, aanspreekpunt }
}

export default function Talentprofiel({ loaderData, params }: Route.ComponentProps) {
  const { profiel, verzoek, aanspreekpunt } = loaderData
  const terug = { label: 'Talentverkenner', naar: href('/werkgever/talent') }
  if (!profiel) {
    return (
      <Page>
        <Breadcrumb kruimels={[terug]} />
        <PageHeader titel="Profiel" />
        <LimietBereikt wat="profielen" aanspreekpunt={aanspreekpunt} />
      </Page>
    )
  }
  const { code, kaart } = profiel
  return (
    <Page>
      <Breadcrumb kruimels={[terug]} />
      <PageHeader boven={`Profiel ${code}`} titel={kaartTitel(kaart)} />
      {verzoek ? (
        <Alert titel="U hebt een kennismaking aangevraagd">
          <p>
            {verzoek.stap} <Link to={href('/werkgever/verzoeken')}>Naar uw verzoeken</Link>
          </p>
        </Alert>
      ) : (
        <ButtonGroup>
          <LinkButton to={href('/werkgever/talent/:talentId/kennismaken', { talentId: params.talentId })}>
            Ik wil kennismaken
          </LinkButton>
        </ButtonGroup>
      )}
      <Talentkaart kaart={kaart} />
      <DetailsExplain vraag="Waarom staat er niet meer op dit profiel?">
        <p>
          Wij tonen alleen wat minstens vijf mensen met elkaar delen. Zo is niemand te herkennen. Staat iets
          er niet, dan betekent dat niet dat iemand het niet kan of niet heeft. Uw adviseur weet meer en kijkt
          of het past.
        </p>
        <p>De code {code} is alleen voor uw organisatie. Een andere werkgever ziet een andere code.</p>
      </DetailsExplain>
    </Page>
  )
}
