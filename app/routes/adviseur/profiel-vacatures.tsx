import { href } from 'react-router'
import type { Route } from './+types/profiel-vacatures'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferCel } from '#app/domain/match/components/cijfers.tsx'
import { Vragen } from '#app/domain/match/components/uitleg.tsx'
import { getKandidaatBij } from '#app/domain/match/get-kandidaat-bij.server.ts'
import {
  listVacaturesVoorProfiel,
  type VacatureVoorProfiel,
} from '#app/domain/match/list-vacatures-voor-profiel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable, type Kolom } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAantal, formatAfstand } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Vacatures voor ${loaderData?.profiel.code ?? 'dit profiel'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const profielId = parseId(params.profielId)
  const [vacatures, kandidaat] = await Promise.all([
    listVacaturesVoorProfiel(actor, profielId),
    getKandidaatBij(actor, profielId),
  ])
  return { ...found(vacatures), kandidaatId: kandidaat?.id ?? null }
}

export default function ProfielVacatures({ loaderData }: Route.ComponentProps) {
  const { profiel, past, navragen, aantallen, kandidaatId } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          {
            label: profiel.code,
            naar: kandidaatId
              ? href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
              : href('/adviseur/profielen/:profielId', { profielId: profiel.id }),
          },
        ]}
      />
      <PageHeader
        titel={`Vacatures voor ${profiel.code}`}
        intro={`Bij ${formatAantal(aantallen.past)} vacatures voldoet dit profiel aan alles wat moet, bij ${formatAantal(aantallen.navragen)} is eerst iets na te vragen, bij ${formatAantal(aantallen.afgevallen)} valt het af.`}
        acties={
          kandidaatId && (
            <LinkButton
              soort="secondary"
              icoon="mail"
              to={href('/adviseur/kandidaten/:kandidaatId/volgen', { kandidaatId })}
            >
              Mail mij nieuwe vacatures
            </LinkButton>
          )
        }
      />
      <Section titel={`Voldoet aan alles wat moet (${formatAantal(aantallen.past)})`}>
        <DataTable
          bijschrift="Vacatures waarbij dit profiel aan alles voldoet wat moet"
          bijschriftVerborgen
          rijen={past}
          rijSleutel={({ vacatureId }) => vacatureId}
          leeg={
            <EmptyState titel="Nu is er geen vacature die past" icoon="koffer">
              Kijk bij welke vacature eerst iets na te vragen is, of volg de kandidaat.
            </EmptyState>
          }
          kolommen={columns(profiel.id, false)}
        />
      </Section>
      {navragen.length > 0 && (
        <Section titel={`Eerst navragen (${formatAantal(aantallen.navragen)})`}>
          <DataTable
            bijschrift="Vacatures waarbij eerst iets na te vragen is"
            bijschriftVerborgen
            rijen={navragen}
            rijSleutel={({ vacatureId }) => vacatureId}
            kolommen={columns(profiel.id, true)}
          />
        </Section>
      )}
    </Page>
  )
}

function columns(profielId: string, metVragen: boolean): Kolom<VacatureVoorProfiel>[] {
  return [
    {
      kop: 'Vacature',
      rijkop: true,
      cel: ({ vacatureId, titel, werkgever, klasse }) => (
        <>
          <Link to={href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId })}>
            {titel}
          </Link>
          , {werkgever} <KlasseBadge klasse={klasse} />
        </>
      ),
    },
    { kop: 'Samen', cel: ({ cijfers }) => <span className="wsp-cijfer__getal">{cijfers.samen}</span> },
    { kop: 'Past bij het werk', cel: ({ cijfers }) => <CijferCel cijfer={cijfers.werk} bereik={cijfers} /> },
    { kop: 'Past bij de kandidaat', cel: ({ cijfers }) => <CijferCel cijfer={cijfers.kandidaat} /> },
    metVragen
      ? { kop: 'Navragen', lang: true, cel: ({ vragen }) => <Vragen vragen={vragen} /> }
      : { kop: 'Waarom', lang: true, cel: ({ waarom }) => waarom },
    {
      kop: 'Plaats',
      cel: ({ plaats, afstandKm }) =>
        afstandKm === null ? plaats : `${plaats}, ${formatAfstand(afstandKm)}`,
    },
  ]
}
