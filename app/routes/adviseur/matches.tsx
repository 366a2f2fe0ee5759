import { Form, href } from 'react-router'
import type { Route } from './+types/matches'
import { statusLabel } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { WEINIG } from '#app/domain/match/aantallen.ts'
import type { Afvallers } from '#app/domain/match/count-afvallers.server.ts'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferCel } from '#app/domain/match/components/cijfers.tsx'
import { KeuzeBalk, KeuzeVakje } from '#app/domain/match/components/keuze.tsx'
import { Vragen } from '#app/domain/match/components/uitleg.tsx'
import { listMatches, type PassendProfiel } from '#app/domain/match/list-matches.server.ts'
import { KandidaatTabs } from '#app/domain/shortlist/components/kandidaat-tabs.tsx'
import { listKeuzes } from '#app/domain/shortlist/list-keuzes.server.ts'
import { getVolgopdracht } from '#app/domain/volgopdracht/get-volgopdracht.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable, type Kolom } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatAantal, formatAfstand } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { TagList } from '#app/ui/tag.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Kandidaten voor ${loaderData?.vacature.titel ?? 'deze vacature'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const vacatureId = parseId(params.vacatureId)
  const [matches, { versie, perProfiel }, volgt] = await Promise.all([
    listMatches(actor, vacatureId),
    listKeuzes(actor, vacatureId),
    getVolgopdracht(actor, { vacatureId }),
  ])
  const { past, navragen, ...rest } = found(matches)
  // The number is the place in the order of the system, also when someone before was rejected.
  const toRij = (profiel: PassendProfiel, index: number) => ({
    ...profiel,
    plek: index + 1,
    stand: perProfiel[profiel.profielId]?.stand ?? null,
  })
  const isNietAfgewezen = ({ stand }: { stand: string | null }) => stand !== 'afgewezen'
  return {
    ...rest,
    versie,
    volgt: volgt !== null,
    past: past.map(toRij).filter(isNietAfgewezen),
    navragen: navragen.map(toRij).filter(isNietAfgewezen),
    gekozen: Object.values(perProfiel).filter(({ stand }) => stand === 'gekozen').length,
    afgewezen: Object.values(perProfiel).filter(({ stand }) => stand === 'afgewezen').length,
  }
}

type Rij = PassendProfiel & { plek: number; stand: 'gekozen' | 'afgewezen' | null }

export default function Matches({ loaderData }: Route.ComponentProps) {
  const { vacature, versie, past, navragen, aantallen, viaZoekmachine } = loaderData
  const params = { vacatureId: vacature.id }
  const kiezen = href('/adviseur/vacatures/:vacatureId/shortlist/kiezen', params)
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: vacature.titel, naar: href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id }) },
        ]}
      />
      <PageHeader
        boven={vacature.werkgever}
        titel={`Kandidaten voor ${vacature.titel}`}
        intro={
          <p>
            {aantallen &&
              `${formatAantal(aantallen.past)} voldoen aan alles wat moet, bij ${formatAantal(aantallen.navragen)} is eerst iets na te vragen, ${formatAantal(aantallen.afgevallen.aantal)} vallen af. `}
            <Link to={href('/adviseur/uitleg-matchen')}>Hoe wordt dit berekend?</Link>
            {aantallen && aantallen.past < WEINIG && (
              <>
                {' Weinig kandidaten? '}
                <Link to={href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId: vacature.id })}>
                  Kijk welk deel van het werk anders kan
                </Link>
              </>
            )}
          </p>
        }
        acties={
          <LinkButton
            soort="secondary"
            icoon="mail"
            to={href('/adviseur/vacatures/:vacatureId/volgen', params)}
          >
            {loaderData.volgt ? 'U volgt deze vacature' : 'Mail mij nieuwe kandidaten'}
          </LinkButton>
        }
      />
      <KandidaatTabs vacatureId={vacature.id} opShortlist={loaderData.gekozen} />
      {loaderData.buddys > 0 && (
        <p>
          {loaderData.buddys === 1
            ? 'Bij deze werkgever werkt 1 collega met de Harrie-training.'
            : `Bij deze werkgever werken ${loaderData.buddys} collega’s met de Harrie-training.`}{' '}
          Dat telt mee als hulp op het werk, ook als het niet in de vacature staat.
        </p>
      )}
      {!viaZoekmachine && (
        <Alert toon="warning">
          De zoekmachine is even niet bereikbaar. Deze lijst is volledig en klopt, maar opbouwen kan langer
          duren. Zoeken op woorden vindt nu minder.
        </Alert>
      )}
      {aantallen === null && (
        <Alert toon="info">
          Meer dan 1.000 kandidaten kunnen passen. U ziet wie het best past. Het tellen is nog niet klaar:
          ververs de pagina over een minuut.
        </Alert>
      )}
      <Section titel={`Voldoet aan alles wat moet${aantalTekst(aantallen?.past)}`}>
        {past.length > 1 && (
          <p>
            Wie het best past, staat bovenaan. De volgorde is het cijfer “samen”: het gemiddelde van de twee
            cijfers ernaast, waarbij het laagste het zwaarst telt.
          </p>
        )}
        {loaderData.afgewezen > 0 && (
          <p>
            {loaderData.afgewezen === 1
              ? 'Eén kandidaat is afgewezen en staat er niet bij: '
              : `${loaderData.afgewezen} kandidaten zijn afgewezen en staan er niet bij: `}
            <Link to={href('/adviseur/vacatures/:vacatureId/shortlist', params)}>bekijk waarom</Link>.
          </p>
        )}
        <Lijst vacatureId={vacature.id} bijschrift="Kandidaten die aan alles voldoen wat moet" rijen={past} />
        {aantallen && <Meer getoond={past.length} totaal={aantallen.past} />}
      </Section>
      {navragen.length > 0 && (
        <Section titel={`Eerst navragen${aantalTekst(aantallen?.navragen)}`}>
          <p>
            Bij deze kandidaten is iets wat moet nog niet bekend. Vraag het na en zet het antwoord in het
            profiel.
          </p>
          <Lijst
            vacatureId={vacature.id}
            bijschrift="Kandidaten bij wie eerst iets na te vragen is"
            rijen={navragen}
            metVragen
          />
          {aantallen && <Meer getoond={navragen.length} totaal={aantallen.navragen} />}
        </Section>
      )}
      {aantallen && <Afgevallen vacatureId={vacature.id} {...aantallen.afgevallen} />}
      <Form method="post" action={kiezen} id={KIES_FORM} preventScrollReset>
        <HiddenField naam="versie" waarde={versie} />
      </Form>
      {past.length + navragen.length > 0 && (
        <KeuzeBalk action={href('/adviseur/vacatures/:vacatureId/vergelijken', params)}>
          <Button soort="secondary">Vergelijken</Button>
          <Button soort="secondary" formMethod="post" formAction={kiezen} name="versie" value={versie}>
            Op de shortlist
          </Button>
          <Button
            soort="secondary"
            formAction={href('/adviseur/vacatures/:vacatureId/shortlist/voorstellen', params)}
          >
            Voorstellen
          </Button>
        </KeuzeBalk>
      )}
    </Page>
  )
}

function Afgevallen({ vacatureId, aantal, redenen }: Afvallers & { vacatureId: string }) {
  if (aantal === 0) return null
  return (
    <Section titel={`Afgevallen (${formatAantal(aantal)})`}>
      <p>
        Hierop vallen kandidaten af. Eén kandidaat kan op meer punten afvallen.{' '}
        <Link to={href('/vacaturebeheer/:vacatureId/jobcarving', { vacatureId })}>
          Bekijk wat minder vragen oplevert
        </Link>
      </p>
      <TagList
        label="Redenen waarom kandidaten afvallen"
        items={redenen.map(({ label, aantal }) => ({
          label: `${label}: ${formatAantal(aantal)}`,
        }))}
      />
    </Section>
  )
}

const aantalTekst = (aantal: number | undefined) => (aantal === undefined ? '' : ` (${formatAantal(aantal)})`)

type LijstProps = { vacatureId: string; bijschrift: string; rijen: Rij[]; metVragen?: boolean }

const EERST = 20

/** One form for the buttons in the rows: each sends its own profile with the version of the list. */
const KIES_FORM = 'kies-een'

/** The best few, and the others one click further: nobody reads fifty rows at once. */
function Lijst({ rijen, ...rest }: LijstProps) {
  const verder = rijen.slice(EERST)
  return (
    <>
      <Tabel rijen={rijen.slice(0, EERST)} {...rest} />
      {verder.length > 0 && (
        <DetailsExplain vraag={`Toon de volgende ${verder.length}`}>
          <Tabel rijen={verder} {...rest} />
        </DetailsExplain>
      )}
    </>
  )
}

function Tabel({ vacatureId, bijschrift, rijen, metVragen }: LijstProps) {
  return (
    <DataTable
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={rijen}
      rijSleutel={(rij) => rij.profielId}
      leeg={
        <EmptyState titel="Nog niemand voldoet aan alles wat moet" icoon="personen">
          Kijk hieronder bij wie iets na te vragen is, of welke eis de meeste kandidaten kost.
        </EmptyState>
      }
      kolommen={kolommen(vacatureId, metVragen ?? false)}
    />
  )
}

function kolommen(vacatureId: string, metVragen: boolean): Kolom<Rij>[] {
  const matchNaar = (profielId: string) =>
    href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId })
  return [
    { kop: 'Kies', cel: ({ profielId, code }) => <KeuzeVakje profielId={profielId} code={code} /> },
    { kop: 'Plek', cel: ({ plek }) => plek },
    {
      kop: 'Profiel',
      rijkop: true,
      cel: (rij) => (
        <>
          <Link to={matchNaar(rij.profielId)}>
            {rij.code}
            <span className="wsp-verborgen">, uitleg bekijken</span>
          </Link>{' '}
          <KlasseBadge klasse={rij.klasse} />
        </>
      ),
    },
    { kop: 'Samen', cel: ({ cijfers }) => <span className="wsp-cijfer__getal">{cijfers.samen}</span> },
    {
      kop: 'Past bij het werk',
      cel: ({ cijfers }) => <CijferCel cijfer={cijfers.werk} bereik={cijfers} />,
    },
    { kop: 'Past bij de kandidaat', cel: ({ cijfers }) => <CijferCel cijfer={cijfers.kandidaat} /> },
    metVragen
      ? { kop: 'Navragen', lang: true, cel: ({ vragen }) => <Vragen vragen={vragen} /> }
      : { kop: 'Waarom', lang: true, cel: ({ waarom }) => waarom },
    { kop: 'Afstand', cel: ({ afstandKm }) => (afstandKm === null ? 'onbekend' : formatAfstand(afstandKm)) },
    { kop: '', cel: (rij) => <RijActies vacatureId={vacatureId} rij={rij} /> },
  ]
}

/** What became of this candidate, or what one can do now. The button belongs to the form under the tables. */
function RijActies({ vacatureId, rij }: { vacatureId: string; rij: Rij }) {
  const { profielId, code, bemiddeling, stand } = rij
  if (bemiddeling)
    return (
      <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: bemiddeling.id })}>
        {statusLabel(bemiddeling.status, 'adviseur')}
      </Link>
    )
  if (stand === 'gekozen')
    return <Link to={href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId })}>Op de shortlist</Link>
  return (
    <div className="wsp-rijacties">
      <Button
        soort="secondary"
        form={KIES_FORM}
        name="profiel"
        value={profielId}
        aria-label={`${code} op de shortlist zetten`}
      >
        Op shortlist
      </Button>
      <Link
        to={href('/adviseur/vacatures/:vacatureId/matches/:profielId/afwijzen', { vacatureId, profielId })}
      >
        Afwijzen<span className="wsp-verborgen">: {code}</span>
      </Link>
    </div>
  )
}

function Meer({ getoond, totaal }: { getoond: number; totaal: number }) {
  if (totaal <= getoond) return null
  return (
    <p>{`U ziet de beste ${formatAantal(getoond)} van ${formatAantal(totaal)}. De volgorde houdt rekening met allemaal.`}</p>
  )
}
