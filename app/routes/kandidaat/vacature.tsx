import { href } from 'react-router'
import type { Route } from './+types/vacature'
import { listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { hasAfgevallen, KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferPaar } from '#app/domain/match/components/cijfers.tsx'
import { Uitleg, Vragen } from '#app/domain/match/components/uitleg.tsx'
import { getPassendeVacature } from '#app/domain/match/get-passende-vacature.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { PlainText } from '#app/domain/match/components/plain-text.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.titel ?? 'Werk'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const vacatureId = parseId(params.vacatureId)
  const [detail, voorstellen] = await Promise.all([
    getPassendeVacature(actor, vacatureId),
    listBemiddelingen(actor, { vacatureId }),
  ])
  return {
    ...found(detail),
    bemiddelingId: voorstellen.regels.find(({ status }) => status !== 'beeindigd')?.id ?? null,
  }
}

export default function Vacature({ loaderData }: Route.ComponentProps) {
  const { titel, werkgever, omschrijving, arbeidsvoorwaarden, feiten, toelating, uitleg, werkcoach } =
    loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werk dat past', naar: href('/kandidaat/vacatures') }]} />
      <PageHeader
        boven={<KlasseBadge klasse={uitleg.klasse} isAfgevallen={hasAfgevallen(uitleg.regels)} />}
        titel={titel}
        intro={werkgever}
      />
      <Section titel="Het werk">
        <PlainText>{omschrijving}</PlainText>
        <SummaryList rijen={feiten} />
        {arbeidsvoorwaarden && <PlainText>{arbeidsvoorwaarden}</PlainText>}
      </Section>
      <Section titel="Past dit bij jou?">
        <p>{uitleg.samenvatting}</p>
        {uitleg.cijfers && <CijferPaar cijfers={uitleg.cijfers} voor="kandidaat" />}
        {uitleg.vragen.length > 0 && (
          <Alert toon="info" titel="Dit weten we nog niet">
            <Vragen vragen={uitleg.vragen} />
          </Alert>
        )}
        <Uitleg regels={uitleg.regels} voor="kandidaat" niveau={3} />
      </Section>
      <Section titel="Wat kun je nu doen?">
        {loaderData.bemiddelingId ? (
          <>
            <p>Je bent al voorgesteld voor dit werk.</p>
            <p>
              <LinkButton
                to={href('/kandidaat/bemiddelingen/:bemiddelingId', {
                  bemiddelingId: loaderData.bemiddelingId,
                })}
              >
                Bekijk het voorstel
              </LinkButton>
            </p>
          </>
        ) : (
          <>
            {toelating === 'afgevallen' && (
              <p>
                Iets wat voor dit werk moet, past nu niet. Praat erover met je adviseur: soms kan het toch.
              </p>
            )}
            <p>
              Wil je dit werk? Vertel het {werkcoach.naam}, je adviseur.{' '}
              {werkcoach.telefoon ? `Bel ${werkcoach.telefoon} of mail ` : 'Mail '}
              <a className="nl-link" href={`mailto:${werkcoach.email}`}>
                {werkcoach.email}
              </a>
              . Daarna kan een adviseur je voorstellen. Je beslist zelf.
            </p>
          </>
        )}
      </Section>
    </Page>
  )
}
