import { href } from 'react-router'
import type { Route } from './+types/loonwaarde-lijst'
import { stapZin } from '#app/domain/advies/advies.ts'
import { AdviesBadge } from '#app/domain/advies/components/advies-badge.tsx'
import { listEigenAdvies } from '#app/domain/advies/list-advies.server.ts'
import { listEigenMetingen } from '#app/domain/loonwaarde/list-eigen-metingen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { WorkList } from '#app/ui/work-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemetingen | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const [metingen, vragen] = await Promise.all([listEigenMetingen(actor), listEigenAdvies(actor)])
  return {
    metingen,
    aanvragen: vragen.filter(
      ({ onderwerp, status }) => onderwerp === 'loonwaardemeting' && status !== 'afgesloten',
    ),
  }
}

export default function LoonwaardeLijst({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Loonwaardemetingen"
        intro="Een deskundige meet op de werkplek wat iemand doet in vergelijking met een collega. De gemeente vertelt u de uitkomst. U ziet hier hoever de meting is."
        acties={
          <LinkButton soort="secondary" to={href('/werkgever/loonwaarde/nieuw')}>
            Meting vragen
          </LinkButton>
        }
      />
      {loaderData.aanvragen.length > 0 && (
        <Section titel="Uw aanvragen">
          <WorkList
            regels={loaderData.aanvragen.map(({ id, titel, status, stap }) => ({
              sleutel: id,
              titel: <Link to={href('/werkgever/advies/:adviesId', { adviesId: id })}>{titel}</Link>,
              bij: stapZin(stap),
              stand: <AdviesBadge status={status} voor="werkgever" />,
            }))}
          />
        </Section>
      )}
      <DataTable
        bijschrift="Metingen bij uw bedrijf"
        bijschriftVerborgen
        rijen={loaderData.metingen}
        rijSleutel={({ id }) => id}
        leeg={
          <EmptyState titel="Er is geen meting" icoon="info">
            Wilt u er een? Vraag hem hier aan. Uw adviseur neemt contact met u op.
          </EmptyState>
        }
        kolommen={[
          { kop: 'Functie', rijkop: true, cel: ({ functie }) => functie },
          {
            kop: 'Stand',
            cel: ({ woord, loopt }) => <StatusBadge toon={loopt ? 'info' : 'neutral'}>{woord}</StatusBadge>,
          },
          {
            kop: 'Dag van de meting',
            cel: ({ geplandOp }) => (geplandOp ? formatDatum(geplandOp) : 'Nog niet bekend'),
          },
          { kop: 'Wat doet u?', lang: true, cel: ({ doen }) => doen },
        ]}
      />
    </Page>
  )
}
