import { data, href } from 'react-router'
import type { Route } from './+types/regeling'
import { BedragenTabel } from '#app/domain/regeling/components/bedragen-tabel.tsx'
import { getUitleg } from '#app/domain/regeling/get-uitleg.server.ts'
import { isRegeling } from '#app/domain/regeling/regeling.ts'
import { UITLEG_OPGEZOCHT } from '#app/domain/regeling/uitleg.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.uitleg.titel ?? 'Regeling'} | WSP-portaal` },
  { name: 'description', content: loaderData?.uitleg.kort ?? 'Een regeling voor werkgevers.' },
]

export async function loader({ params }: Route.LoaderArgs) {
  const { regeling } = params
  if (!isRegeling(regeling)) throw data(null, { status: 404, statusText: 'Niet gevonden' })
  return { uitleg: await getUitleg(regeling), opgezocht: UITLEG_OPGEZOCHT }
}

export default function Regeling({ loaderData }: Route.ComponentProps) {
  const { uitleg, opgezocht } = loaderData
  const { aanvragen } = uitleg
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Regelingen', naar: href('/regelingen') }]} />
      <PageHeader
        titel={uitleg.titel}
        intro={uitleg.kort}
        acties={
          <LinkButton to={href('/regelingen/check')} icoon="euro">
            Doe de regelingencheck
          </LinkButton>
        }
      />
      <Lijst titel="Voor wie is het?" zinnen={uitleg.voorWie} />
      <Lijst titel="Wat zijn de voorwaarden?" zinnen={uitleg.voorwaarden} />
      <Lijst titel="Wat is het waard?" zinnen={uitleg.waard} />
      {uitleg.ontbreekt.length > 0 && (
        <Alert toon="warning" titel="Niet alle bedragen van vandaag staan erin">
          {uitleg.ontbreekt.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </Alert>
      )}
      <Section titel="Hoe vraagt u het aan?">
        <SummaryList
          rijen={[
            { label: 'Wie vraagt het aan?', waarde: aanvragen.wie },
            { label: 'Waar?', waarde: aanvragen.waar },
            { label: 'Wanneer?', waarde: aanvragen.wanneer },
            { label: 'Wie beslist?', waarde: aanvragen.beslist },
          ]}
        />
      </Section>
      {uitleg.navragen.length > 0 && (
        <Section titel="Dit moet u navragen">
          <p>Hiervan vonden wij geen zekere, actuele bron. Daarom staat het hier niet.</p>
          <ul>
            {uitleg.navragen.map(({ wat, bij }) => (
              <li key={wat}>
                {wat}: navragen bij {bij}.
              </li>
            ))}
          </ul>
        </Section>
      )}
      {uitleg.bedragen.length > 0 && (
        <Section titel="Bedragen van vandaag">
          <BedragenTabel bijschrift="Bedragen en percentages, met bron" bedragen={uitleg.bedragen} />
        </Section>
      )}
      <Section titel="Bronnen">
        <ul>
          {uitleg.bronnen.map((bron) => (
            <li key={bron}>{bron}</li>
          ))}
        </ul>
        <p>
          Wij zochten dit op {formatDatumKort(opgezocht)} op. Deze pagina is uitleg, geen besluit. Regels
          kunnen veranderen.
        </p>
      </Section>
    </Page>
  )
}

function Lijst({ titel, zinnen }: { titel: string; zinnen: string[] }) {
  return (
    <Section titel={titel}>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Section>
  )
}
