import { href } from 'react-router'
import type { Route } from './+types/bemiddelingen'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import {
  listBemiddelingen,
  type BemiddelingRegel,
} from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { stapInLijst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Voorstellen | WSP-portaal' }]

type Voorstel = Pick<BemiddelingRegel, 'id' | 'status' | 'titel' | 'werkgever' | 'kennismakingOp'>

export async function loader({ context }: Route.LoaderArgs) {
  const { regels } = await listBemiddelingen(actorOf(context, 'kandidaat'))
  const voorstellen = regels.map(({ id, status, titel, werkgever, kennismakingOp }): Voorstel => ({
    id,
    status,
    titel,
    werkgever,
    kennismakingOp,
  }))
  return {
    lopend: voorstellen.filter(({ status }) => status !== 'beeindigd'),
    gestopt: voorstellen.filter(({ status }) => status === 'beeindigd'),
  }
}

export default function Voorstellen({ loaderData }: Route.ComponentProps) {
  const { lopend, gestopt } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Voorstellen"
        intro="Een adviseur denkt dat dit werk bij je past. Jij beslist zelf. Nee zeggen mag altijd."
      />
      <Section titel="Nu">
        {lopend.length === 0 ? (
          <EmptyState
            titel="Er is nu geen voorstel"
            icoon="koffer"
            actie={<LinkButton to={href('/kandidaat/vacatures')}>Bekijk werk dat past</LinkButton>}
          >
            Je krijgt een e-mail zodra een adviseur werk voor je heeft gevonden.
          </EmptyState>
        ) : (
          <Kaarten voorstellen={lopend} />
        )}
      </Section>
      {gestopt.length > 0 && (
        <Section titel="Gestopt">
          <Kaarten voorstellen={gestopt} />
        </Section>
      )}
    </Page>
  )
}

function Kaarten({ voorstellen }: { voorstellen: Voorstel[] }) {
  return (
    <CardGrid>
      {voorstellen.map(({ id, status, titel, werkgever, kennismakingOp }) => (
        <Card
          key={id}
          als="li"
          titel={titel}
          naar={href('/kandidaat/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}
          boven={<BemiddelingBadge status={status} voor="kandidaat" />}
          feiten={[{ icoon: 'gebouw', tekst: werkgever }]}
          nadruk={status === 'voorgesteld' || status === 'belangstelling'}
        >
          <p>
            {stapInLijst(status, 'kandidaat')}
            {status === 'kennismaking' && kennismakingOp && ` ${formatDatumTijd(kennismakingOp)}.`}
          </p>
        </Card>
      ))}
    </CardGrid>
  )
}
