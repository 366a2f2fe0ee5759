import { Form, href } from 'react-router'
import type { Route } from './+types/shortlist'
import { statusLabel } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { KeuzeBalk, KeuzeVakje } from '#app/domain/match/components/keuze.tsx'
import { KandidaatTabs } from '#app/domain/shortlist/components/kandidaat-tabs.tsx'
import {
  useLaatsteZet,
  VerplaatsKnoppen,
  VerplaatsNaar,
  type LaatsteZet,
} from '#app/domain/shortlist/components/verplaatsen.tsx'
import {
  getShortlist,
  type AfgewezenProfiel,
  type GekozenProfiel,
} from '#app/domain/shortlist/get-shortlist.server.ts'
import { REDEN_LABEL } from '#app/domain/shortlist/shortlist.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable, type Kolom } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Shortlist voor ${loaderData?.vacature.titel ?? 'deze vacature'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getShortlist(actorOf(context, 'adviseur'), parseId(params.vacatureId)))
}

export default function Shortlist({ loaderData }: Route.ComponentProps) {
  const { vacature, versie, gekozen, afgewezen, nietZichtbaar } = loaderData
  const zet = useLaatsteZet(versie)
  const params = { vacatureId: vacature.id }
  const matches = href('/adviseur/vacatures/:vacatureId/matches', params)
  const verplaatsen = href('/adviseur/vacatures/:vacatureId/shortlist/verplaatsen', params)
  const anders = gekozen.some(({ plek, systeemPlek }) => plek !== systeemPlek)
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: vacature.titel, naar: href('/vacaturebeheer/:vacatureId', params) },
        ]}
      />
      <PageHeader
        boven={vacature.werkgever}
        titel={`Shortlist voor ${vacature.titel}`}
        intro="Uw keuze en uw volgorde. Collega’s zien en wijzigen dezelfde lijst."
      />
      <KandidaatTabs vacatureId={vacature.id} opShortlist={gekozen.length} />
      {nietZichtbaar > 0 && (
        <Alert toon="info">
          {nietZichtbaar === 1
            ? 'Eén profiel waarover besloten is, is nu niet zichtbaar. Het staat daarom niet in deze lijsten.'
            : `${nietZichtbaar} profielen waarover besloten is, zijn nu niet zichtbaar. Ze staan daarom niet in deze lijsten.`}
        </Alert>
      )}
      <Section titel={`Op de shortlist (${gekozen.length})`}>
        {gekozen.length > 1 && (
          <p>
            {anders
              ? 'Uw volgorde is anders dan die van het systeem. Beide staan in de tabel.'
              : 'Uw volgorde is dezelfde als die van het systeem.'}
          </p>
        )}
        <DataTable
          bijschrift="Kandidaten op de shortlist, in uw volgorde"
          bijschriftVerborgen
          rijen={gekozen}
          rijSleutel={({ profielId }) => profielId}
          leeg={
            <EmptyState
              titel="Er staat nog niemand op de shortlist"
              icoon="personen"
              actie={<LinkButton to={matches}>Naar de gevonden kandidaten</LinkButton>}
            >
              Zet kandidaten op de shortlist die u wilt voorstellen. Daarna kiest u zelf de volgorde.
            </EmptyState>
          }
          kolommen={chosenColumns({
            vacatureId: vacature.id,
            versie,
            aantal: gekozen.length,
            verplaatsen,
            zet,
          })}
        />
        {gekozen.length > 2 && <VerplaatsNaar action={verplaatsen} versie={versie} profielen={gekozen} />}
      </Section>
      {afgewezen.length > 0 && (
        <Section titel={`Afgewezen (${afgewezen.length})`}>
          <p>Deze kandidaten staan niet meer in de lijst van deze vacature. Hun cijfer is niet veranderd.</p>
          <DataTable
            bijschrift="Afgewezen kandidaten, met de reden"
            bijschriftVerborgen
            rijen={afgewezen}
            rijSleutel={({ profielId }) => profielId}
            kolommen={rejectedColumns(vacature.id, versie)}
          />
        </Section>
      )}
      {gekozen.length > 0 && (
        <KeuzeBalk action={href('/adviseur/vacatures/:vacatureId/vergelijken', params)}>
          {gekozen.length > 1 && <Button soort="secondary">Vergelijken</Button>}
          <Button formAction={href('/adviseur/vacatures/:vacatureId/shortlist/voorstellen', params)}>
            Voorstellen
          </Button>
        </KeuzeBalk>
      )}
    </Page>
  )
}

type ChosenProps = {
  vacatureId: string
  versie: number
  aantal: number
  verplaatsen: string
  zet: LaatsteZet
}

function chosenColumns({
  vacatureId,
  versie,
  aantal,
  verplaatsen,
  zet,
}: ChosenProps): Kolom<GekozenProfiel>[] {
  return [
    { kop: 'Kies', cel: ({ profielId, code }) => <KeuzeVakje profielId={profielId} code={code} /> },
    {
      kop: 'Uw plek',
      cel: ({ profielId, code, plek }) => (
        <VerplaatsKnoppen action={verplaatsen} {...{ versie, profielId, code, plek, aantal, zet }} />
      ),
    },
    {
      kop: 'Profiel',
      rijkop: true,
      cel: ({ profielId, code, rij }) => (
        <span id={profielId}>
          <ProfielLink vacatureId={vacatureId} profielId={profielId} code={code} />{' '}
          <KlasseBadge klasse={rij.klasse} />
        </span>
      ),
    },
    { kop: 'Plek volgens het systeem', cel: ({ systeemPlek }) => systeemPlek },
    { kop: 'Samen', cel: (rij) => <SamenCel {...rij} /> },
    { kop: 'Waarom', lang: true, cel: ({ rij }) => [rij.waarom, ...rij.vragen].join(' ') },
    {
      kop: '',
      cel: ({ profielId, code, bemiddeling }) =>
        bemiddeling ? (
          <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: bemiddeling.id })}>
            {statusLabel(bemiddeling.status, 'adviseur')}
          </Link>
        ) : (
          <div className="wsp-rijacties">
            <Link
              to={href('/adviseur/vacatures/:vacatureId/matches/:profielId/afwijzen', {
                vacatureId,
                profielId,
              })}
            >
              Afwijzen<span className="wsp-verborgen">: {code}</span>
            </Link>
            <TerugzettenForm
              vacatureId={vacatureId}
              profielId={profielId}
              versie={versie}
              label={`${code} van de shortlist halen`}
            >
              Van de shortlist
            </TerugzettenForm>
          </div>
        ),
    },
  ]
}

function rejectedColumns(vacatureId: string, versie: number): Kolom<AfgewezenProfiel>[] {
  return [
    {
      kop: 'Profiel',
      rijkop: true,
      cel: ({ profielId, code }) => <ProfielLink vacatureId={vacatureId} profielId={profielId} code={code} />,
    },
    {
      kop: 'Reden',
      lang: true,
      cel: ({ reden, toelichting }) =>
        toelichting ? `${REDEN_LABEL[reden]}. ${toelichting}` : REDEN_LABEL[reden],
    },
    { kop: 'Samen', cel: (rij) => <SamenCel {...rij} /> },
    { kop: 'Door', cel: ({ door, op }) => `${door}, ${formatDatumTijd(op)}` },
    {
      kop: '',
      cel: ({ profielId, code }) => (
        <TerugzettenForm
          vacatureId={vacatureId}
          profielId={profielId}
          versie={versie}
          label={`Afwijzing van ${code} terugdraaien`}
        >
          Terugdraaien
        </TerugzettenForm>
      ),
    },
  ]
}

function ProfielLink({
  vacatureId,
  profielId,
  code,
}: {
  vacatureId: string
  profielId: string
  code: string
}) {
  return (
    <Link to={href('/adviseur/vacatures/:vacatureId/matches/:profielId', { vacatureId, profielId })}>
      <span className="wsp-heel">{code}</span>
      <span className="wsp-verborgen">, uitleg bekijken</span>
    </Link>
  )
}

/** The figure of now, and that of the day of the choice when it has changed since. */
function SamenCel({ rij, samenToen, op }: Pick<GekozenProfiel, 'rij' | 'samenToen' | 'op'>) {
  return (
    <>
      <span className="wsp-cijfer__getal">{rij.cijfers.samen}</span>
      {samenToen !== rij.cijfers.samen && (
        <span className="wsp-cijfer__rest wsp-cijfer__onder">
          was {samenToen} bij de keuze op {formatDatumTijd(op)}
        </span>
      )}
    </>
  )
}

type TerugzettenProps = {
  vacatureId: string
  profielId: string
  versie: number
  label: string
  children: string
}

function TerugzettenForm({ vacatureId, profielId, versie, label, children }: TerugzettenProps) {
  return (
    <Form
      method="post"
      action={href('/adviseur/vacatures/:vacatureId/shortlist/terugzetten', { vacatureId })}
      preventScrollReset
    >
      <HiddenField naam="versie" waarde={versie} />
      <HiddenField naam="profielId" waarde={profielId} />
      <Button soort="subtle" aria-label={label}>
        {children}
      </Button>
    </Form>
  )
}
