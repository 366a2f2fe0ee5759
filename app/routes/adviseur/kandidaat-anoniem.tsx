import { href } from 'react-router'
import type { Route } from './+types/kandidaat-anoniem'
import { OordelenTabel } from '#app/domain/kandidaatprofiel/components/oordelen-tabel.tsx'
import { ProfielFeiten } from '#app/domain/kandidaatprofiel/components/profiel-feiten.tsx'
import { Werkgeverskaart } from '#app/domain/kandidaatprofiel/components/werkgeverskaart.tsx'
import { getProfielAnoniem } from '#app/domain/kandidaatprofiel/get-profiel-anoniem.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Anoniem profiel | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getProfielAnoniem(actorOf(context, 'adviseur'), parseId(params.profielId)))
}

export default function KandidaatAnoniem({ loaderData }: Route.ComponentProps) {
  const { profiel, kandidaatId, isZichtbaar, kaart, termen } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel={`Profiel ${profiel.code}`}
        intro="Het anonieme profiel, zoals u het gebruikt om te matchen."
        acties={
          <>
            {isZichtbaar && (
              <LinkButton
                soort="secondary"
                icoon="koffer"
                to={href('/adviseur/profielen/:profielId/vacatures', { profielId: profiel.id })}
              >
                Vacatures die passen
              </LinkButton>
            )}
            {kandidaatId && (
              <LinkButton soort="secondary" to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })}>
                Naar de kandidaat
              </LinkButton>
            )}
          </>
        }
      />
      <Section titel="Profiel">
        <ProfielFeiten profiel={profiel} wijzigNaar={null} />
      </Section>
      <Section titel="Wat de kandidaat kan">
        <OordelenTabel termen={termen} />
      </Section>
      <Section titel="Wat een werkgever ziet">
        <Werkgeverskaart kaart={kaart} niveau={3} />
      </Section>
    </Page>
  )
}
