import { href } from 'react-router'
import type { Route } from './+types/toestemmingen'
import { dag } from '#app/domain/kandidaatprofiel/components/sleutels.tsx'
import { listToestemmingen } from '#app/domain/kandidaatprofiel/list-toestemmingen.server.ts'
import {
  TOESTEMMING_TALENTVERKENNER,
  TOESTEMMING_ZICHTBAARHEID,
} from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn toestemmingen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { toestemmingen: await listToestemmingen(actorOf(context, 'kandidaat')) }
}

export default function Toestemmingen({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader
        titel="Mijn toestemmingen"
        intro="Hier zie je waar je ja op hebt gezegd, en wanneer. Je kunt je ja altijd weer intrekken."
      />
      {loaderData.toestemmingen.length === 0 ? (
        <EmptyState titel="Je hebt nog nergens toestemming voor gegeven">
          <p>
            Zet je <Link to={href('/kandidaat/profiel')}>profiel</Link> aan als werkgevers het mogen zien.
          </p>
        </EmptyState>
      ) : (
        <CardGrid>
          {loaderData.toestemmingen.map((toestemming) => (
            <ToestemmingKaart key={toestemming.id} toestemming={toestemming} />
          ))}
        </CardGrid>
      )}
    </Page>
  )
}

const TEKSTEN = [TOESTEMMING_ZICHTBAARHEID, TOESTEMMING_TALENTVERKENNER]

const TITELS = {
  zichtbaarheid: 'Werkgevers mogen mijn profiel zien',
  talentverkenner: 'Werkgevers mogen mijn kaart zelf vinden',
}

type Toestemming = Route.ComponentProps['loaderData']['toestemmingen'][number]

function ToestemmingKaart({ toestemming }: { toestemming: Toestemming }) {
  const { soort, werkgever, vacature, gegevenOp, ingetrokkenOp, bemiddelingId, kanIntrekken } = toestemming
  const tekst = TEKSTEN.find(({ versie }) => versie === toestemming.tekstversie)
  return (
    <Card
      als="li"
      niveau={2}
      titel={soort === 'kennismaking' ? `${werkgever} mag weten wie ik ben` : TITELS[soort]}
      boven={
        ingetrokkenOp ? <StatusBadge>Ingetrokken</StatusBadge> : <StatusBadge toon="ok">Geldig</StatusBadge>
      }
    >
      {vacature && <p>Voor het werk: {vacature}.</p>}
      <p>
        Gegeven op {dag(gegevenOp)}.{ingetrokkenOp && ` Ingetrokken op ${dag(ingetrokkenOp)}.`}
      </p>
      {tekst && (
        <DetailsExplain vraag="Waar heb ik ja op gezegd?">
          <ul>
            {tekst.tekst.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </DetailsExplain>
      )}
      {kanIntrekken && soort === 'zichtbaarheid' && (
        <ConfirmForm
          knop="Trek mijn ja in"
          vraag="Je profiel gaat dan meteen uit. Werkgevers zien het niet meer."
          bevestig="Ja, trek in"
          action={href('/kandidaat/profiel/sleutel')}
        >
          <HiddenField naam="stand" waarde="uit" />
        </ConfirmForm>
      )}
      {kanIntrekken && soort === 'talentverkenner' && (
        <ConfirmForm
          knop="Trek mijn ja in"
          vraag="Werkgevers vinden je kaart dan meteen niet meer. Je adviseur kan je nog wel voorstellen."
          bevestig="Ja, trek in"
          action={href('/kandidaat/profiel/talentverkenner')}
        >
          <HiddenField naam="stand" waarde="uit" />
        </ConfirmForm>
      )}
      {kanIntrekken && bemiddelingId && (
        <p>
          <Link to={href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId })}>
            Bekijk of trek in
          </Link>
        </p>
      )}
      {!ingetrokkenOp && !kanIntrekken && <p>Dit gesprek is afgerond. Je hoeft niets meer te doen.</p>}
    </Card>
  )
}
