import { href } from 'react-router'
import type { Route } from './+types/sroi'
import { InvullingenTabel } from '#app/domain/sroi/components/invullingen-tabel.tsx'
import { Slotdocumenten } from '#app/domain/sroi/components/slotdocumenten.tsx'
import { SroiBadges } from '#app/domain/sroi/components/sroi-badges.tsx'
import { SroiVoortgang } from '#app/domain/sroi/components/voortgang.tsx'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { formatDatumKort, formatDatumTijd, formatEuro } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getVerplichting(actorOf(context, 'rapporteur'), parseId(params.verplichtingId)))
}

export default function Sroi({ loaderData }: Route.ComponentProps) {
  const { id, status, voortgang, isHerstel, coordinator } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'SROI', naar: href('/rapporteur/sroi') }]} />
      <PageHeader
        boven={<SroiBadges status={status} prognose={voortgang.prognose} isHerstel={isHerstel} />}
        titel={`${loaderData.contractnummer}, ${loaderData.werkgever.naam}`}
        intro={loaderData.omschrijving}
      />
      <Section titel="Voortgang">
        <SroiVoortgang verplichtCents={loaderData.verplichtCents} {...voortgang} hoogst={null} />
      </Section>
      {loaderData.slotCode && (
        <Slotdocumenten
          code={loaderData.slotCode}
          toelichting={loaderData.slotToelichting}
          naar={(document) =>
            href('/rapporteur/sroi/:verplichtingId/documenten/:document', { verplichtingId: id, document })
          }
        />
      )}
      <Section titel="Invullingen">
        <p>
          De groep en de dagen verklaart het WSP zelf, zonder naam. Geef deze gegevens niet aan de
          opdrachtnemer.
        </p>
        <InvullingenTabel
          invullingen={loaderData.invullingen}
          metGroep
          naar={null}
          verklaring={(invullingId) =>
            href('/rapporteur/sroi/:verplichtingId/invullingen/:invullingId/verklaring', {
              verplichtingId: id,
              invullingId,
            })
          }
        />
      </Section>
      <Section titel="Het contract">
        <SummaryList
          rijen={[
            { label: 'Opdrachtnemer', waarde: loaderData.werkgever.naam },
            { label: 'Som van het contract', waarde: formatEuro(loaderData.somCents) },
            {
              label: 'Contract',
              waarde: `${formatDatumKort(loaderData.startOp)} tot en met ${formatDatumKort(loaderData.eindOp)}`,
            },
            { label: 'Werk telt tot en met', waarde: formatDatumKort(loaderData.herstelTot) },
            {
              label: 'Plan van aanpak',
              waarde: loaderData.planAkkoordOp
                ? `Akkoord op ${formatDatumTijd(loaderData.planAkkoordOp)}`
                : 'Nog niet akkoord',
            },
            { label: 'Coördinator bij het WSP', waarde: `${coordinator.naam}, ${coordinator.email}` },
          ]}
        />
      </Section>
    </Page>
  )
}
