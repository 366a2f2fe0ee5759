import { href } from 'react-router'
import type { Route } from './+types/vergelijken'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferCel } from '#app/domain/match/components/cijfers.tsx'
import { plekkenVoor } from '#app/domain/match/components/plekken.ts'
import { StappenLijst } from '#app/domain/match/components/stappen.tsx'
import { HardTabel, VergelijkingTabel } from '#app/domain/match/components/vergelijking.tsx'
import { GekozenQuery } from '#app/domain/match/gekozen.ts'
import {
  getVergelijking,
  VERGELIJK_MAXIMUM,
  type VergelekenKandidaat,
} from '#app/domain/match/get-vergelijking.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaten vergelijken | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const vacatureId = parseId(params.vacatureId)
  const { profiel: profielIds } = parseQuery(url, GekozenQuery)
  const vergelijking = found(await getVergelijking(actorOf(context, 'adviseur'), { vacatureId, profielIds }))
  return { ...vergelijking, teVeel: profielIds.length > VERGELIJK_MAXIMUM }
}

export default function Vergelijken({ loaderData }: Route.ComponentProps) {
  const { vacature, kandidaten, redenen, hard, werk, wensen, nietZichtbaar, teVeel } = loaderData
  const codes = kandidaten.map(({ code }) => code)
  const matches = href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: vacature.id })
  const kruimels = (
    <Breadcrumb
      kruimels={[
        { label: 'Vacatures', naar: href('/vacaturebeheer') },
        { label: `Kandidaten voor ${vacature.titel}`, naar: matches },
      ]}
    />
  )
  if (kandidaten.length < 2 || teVeel) {
    return (
      <Page>
        {kruimels}
        <PageHeader titel="Kandidaten vergelijken" boven={vacature.titel} />
        <EmptyState
          titel={teVeel ? 'Kies hooguit drie kandidaten' : 'Kies twee of drie kandidaten'}
          icoon="personen"
          actie={<LinkButton to={matches}>Naar de kandidaten</LinkButton>}
        >
          Vink ze aan in de lijst en kies “Vergelijken”. Een kandidaat van wie het profiel niet meer zichtbaar
          is, kunt u niet vergelijken.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page breedte="breed">
      {kruimels}
      <PageHeader
        boven={`${vacature.titel} bij ${vacature.werkgever}`}
        titel={titleOf(codes)}
        acties={
          <LinkButton soort="secondary" to={`${employerPath(vacature.id)}?${queryOf(kandidaten)}`}>
            Tekst voor de werkgever
          </LinkButton>
        }
      />
      {nietZichtbaar > 0 && (
        <Alert toon="info">Een gekozen profiel is niet meer zichtbaar en staat hier daarom niet bij.</Alert>
      )}
      {redenen.map(({ boven, onder, zinnen }) => (
        <Reden
          key={onder}
          titel={redenen.length > 1 ? `Waarom staat ${boven} boven ${onder}?` : 'In het kort'}
          zinnen={zinnen}
        />
      ))}
      <Section titel="De cijfers">
        <Cijfers kandidaten={kandidaten} vacatureId={vacature.id} />
        <p>
          “Samen” is het harmonisch gemiddelde van de twee cijfers: het laagste telt het zwaarst. Op dit
          cijfer staat de lijst op volgorde.{' '}
          <Link to={href('/adviseur/uitleg-matchen')}>Hoe worden de cijfers berekend?</Link>
        </p>
      </Section>
      <Section titel={`Past bij het werk: ${versus(werk.totaal.punten)}`}>
        <p>
          Wat het meest uitmaakt voor de volgorde, staat bovenaan. De punten zijn afgerond en tellen op tot
          het cijfer. Is iets niet bekend, dan telt het voorlopig mee als het gemiddelde van wat wel bekend
          is.
        </p>
        <VergelijkingTabel bijschrift="Past bij het werk" kop="Eis" tabel={werk} codes={codes} />
      </Section>
      <Section titel={`Past bij de kandidaat: ${versus(wensen.totaal.punten)}`}>
        <p>Wat de kandidaat zelf wil, tegenover wat het werk biedt. Dit is niet voor de werkgever.</p>
        <VergelijkingTabel bijschrift="Past bij de kandidaat" kop="Wens" tabel={wensen} codes={codes} />
      </Section>
      {hard.length > 0 && (
        <Section titel="Dit moet">
          <p>Wie iets mist dat moet, valt af, hoe hoog de cijfers ook zijn. Hiervoor zijn geen punten.</p>
          <HardTabel rijen={hard} codes={codes} />
        </Section>
      )}
      {kandidaten.slice(1).map((kandidaat) => (
        <Section key={kandidaat.profielId} titel={`Wat brengt ${kandidaat.code} hoger?`}>
          <StappenLijst
            stappen={kandidaat.stappen}
            samen={kandidaat.cijfers.samen}
            plekken={plekkenVoor(vacature.id, null)}
          />
          <p>
            <Link to={matchPath(vacature.id, kandidaat.profielId)}>{`Alles over ${kandidaat.code}`}</Link>
          </p>
        </Section>
      ))}
    </Page>
  )
}

function Reden({ titel, zinnen }: { titel: string; zinnen: string[] }) {
  const [eerste, ...rest] = zinnen
  return (
    <Section titel={titel}>
      {eerste && <p className="nl-paragraph nl-paragraph--lead">{eerste}</p>}
      {rest.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
    </Section>
  )
}

function Cijfers({ kandidaten, vacatureId }: { kandidaten: VergelekenKandidaat[]; vacatureId: string }) {
  return (
    <DataTable
      bijschrift="De cijfers per kandidaat"
      bijschriftVerborgen
      rijen={kandidaten}
      rijSleutel={({ profielId }) => profielId}
      kolommen={[
        {
          kop: 'Profiel',
          rijkop: true,
          cel: ({ profielId, code, klasse, toelating }) => (
            <>
              <Link to={matchPath(vacatureId, profielId)}>{code}</Link>{' '}
              <KlasseBadge klasse={klasse} isAfgevallen={toelating === 'afgevallen'} />
            </>
          ),
        },
        {
          kop: 'Samen',
          cel: ({ cijfers }) => (
            <>
              <span className="wsp-cijfer__getal">{cijfers.samen}</span>
              {cijfers.formule && (
                <span className="wsp-cijfer__rest wsp-cijfer__onder">{cijfers.formule}</span>
              )}
            </>
          ),
        },
        {
          kop: 'Past bij het werk',
          cel: ({ cijfers }) => <CijferCel cijfer={cijfers.werk} bereik={cijfers} />,
        },
        { kop: 'Past bij de kandidaat', cel: ({ cijfers }) => <CijferCel cijfer={cijfers.kandidaat} /> },
        { kop: 'Hoe zeker', cel: ({ cijfers }) => cijfers.zekerheid },
      ]}
    />
  )
}

function titleOf([boven = '', onder = '', derde]: string[]): string {
  return derde ? `${boven}, ${onder} en ${derde} vergeleken` : `Waarom staat ${boven} boven ${onder}?`
}

function versus(punten: string[]): string {
  return punten.join(' tegen ')
}

function matchPath(vacatureId: string, profielId: string): string {
  return href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId })
}

function employerPath(vacatureId: string): string {
  return href('/adviseur/vacatures/:vacatureId/vergelijken/werkgever', { vacatureId })
}

function queryOf(kandidaten: VergelekenKandidaat[]): string {
  return new URLSearchParams(kandidaten.map(({ profielId }) => ['profiel', profielId])).toString()
}
