import { href } from 'react-router'
import type { Route } from './+types/start'
import {
  GesprekkenVandaag,
  TeLaatLijst,
  UrgenteLijst,
} from '#app/domain/jobcoaching/components/coachwerk.tsx'
import { getCoachwerk } from '#app/domain/jobcoaching/get-coachwerk.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { Counters } from '#app/ui/counters.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn dag | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { naam: sessieOf(context).naam, ...(await getCoachwerk(actorOf(context, 'jobcoach'))) }
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { naam, vandaag, lopend, urgent, teLaat, vandaagGesprekken, week } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader boven={`${naam}, ${formatDatum(vandaag)}`} titel="Mijn dag" />
      <Counters
        tellingen={[
          {
            aantal: lopend,
            woord: lopend === 1 ? 'lopend traject' : 'lopende trajecten',
            naar: href('/jobcoach/trajecten'),
          },
          {
            aantal: teLaat.length,
            woord: 'te doen',
            naar: '#te-laat',
            waarvan: teLaat.length > 0 ? 'wacht op u' : null,
          },
          {
            aantal: vandaagGesprekken.length,
            woord: vandaagGesprekken.length === 1 ? 'gesprek vandaag' : 'gesprekken vandaag',
            naar: href('/agenda'),
          },
        ]}
      />
      {lopend === 0 ? (
        <EmptyState titel="U begeleidt nu niemand">
          Wijst een adviseur u toe als jobcoach, dan krijgt u een e-mail en staat het traject hier.
        </EmptyState>
      ) : (
        <>
          {urgent.length > 0 && (
            <Section titel="Het gaat niet goed">
              <UrgenteLijst urgent={urgent} />
            </Section>
          )}
          <Section titel="Wacht op u" id="te-laat">
            {teLaat.length > 0 ? (
              <TeLaatLijst werk={teLaat} />
            ) : (
              <EmptyState titel="U bent bij" icoon="ok">
                Er is niets te laat, en met iedereen is een gesprek gepland.
              </EmptyState>
            )}
          </Section>
          <Section titel="Vandaag">
            {vandaagGesprekken.length > 0 ? (
              <GesprekkenVandaag gesprekken={vandaagGesprekken} />
            ) : (
              <p>U hebt vandaag geen gesprekken.</p>
            )}
          </Section>
          <Section titel="De komende zeven dagen">
            {week.length > 0 ? (
              <GesprekkenVandaag gesprekken={week} metDag />
            ) : (
              <p>Er zijn geen gesprekken gepland.</p>
            )}
          </Section>
        </>
      )}
    </Page>
  )
}
