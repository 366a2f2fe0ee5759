import { href } from 'react-router'
import type { Route } from './+types/start'
import { AfwezigheidMelding } from '#app/domain/afwezigheid/components/afwezigheid-melding.tsx'
import {
  AanZet,
  Adviesvragen,
  Beoordelen,
  EigenEvenementen,
  Jobcoachaanvragen,
  Loonwaardemetingen,
  SpeeddatesWederzijds,
  SroiContracten,
  Kennismakingen,
  StilleRelaties,
  Taken,
  TeLaat,
  Verzoeken,
} from '#app/domain/werkbank/components/blokken.tsx'
import { getWerkbank } from '#app/domain/werkbank/get-werkbank.server.ts'
import { ZONDER_CONTACT_DAGEN } from '#app/domain/werkgever/werkgever.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { LinkButton } from '#app/ui/button.tsx'
import { Counters, type Telling } from '#app/ui/counters.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkbank | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return { naam: sessieOf(context).naam, ...(await getWerkbank(actorOf(context, 'adviseur'))) }
}

type Data = Route.ComponentProps['loaderData']

export default function Start({ loaderData }: Route.ComponentProps) {
  const { naam, vandaag } = loaderData
  const tellingen = tellingenOf(loaderData)
  return (
    <Page breedte="breed">
      <PageHeader boven={`${naam}, ${formatDatum(vandaag)}`} titel="Werkbank" />
      <AfwezigheidMelding {...loaderData.afwezigheid} ik={loaderData.ik} />
      <Counters tellingen={tellingen} />
      <div className="wsp-dicht">
        <TwoColumn
          zijkant="rechts"
          zijLabel="Contact en verder"
          zij={
            <>
              <StilleRelaties stil={loaderData.stil} dagen={ZONDER_CONTACT_DAGEN} />
              <EigenEvenementen evenementen={loaderData.evenementen} />
              <Kennismakingen bemiddelingen={loaderData.bemiddelingen} />
              <Verder {...loaderData} />
            </>
          }
        >
          {tellingen.every(({ aantal }) => aantal === 0) &&
            loaderData.sroi.contracten === 0 &&
            loaderData.speeddates.length === 0 && <Niets werkgevers={loaderData.werkgevers} />}
          <TeLaat taken={loaderData.taken} advies={loaderData.advies} jobcoaching={loaderData.jobcoaching} />
          <Taken taken={loaderData.taken} />
          <Adviesvragen advies={loaderData.advies} />
          <Jobcoachaanvragen jobcoaching={loaderData.jobcoaching} />
          <Loonwaardemetingen loonwaarde={loaderData.loonwaarde} />
          <SroiContracten sroi={loaderData.sroi} />
          <SpeeddatesWederzijds speeddates={loaderData.speeddates} />
          <Verzoeken verzoeken={loaderData.verzoeken} />
          <AanZet bemiddelingen={loaderData.bemiddelingen} />
          <Beoordelen beoordelen={loaderData.beoordelen} />
        </TwoColumn>
      </div>
    </Page>
  )
}

function tellingenOf(data: Data): Telling[] {
  const { taken, advies, jobcoaching, loonwaarde, verzoeken, beoordelen, bemiddelingen, stil } = data
  const teLaat = (aantal: number) => (aantal > 0 ? `${aantal} te laat` : null)
  return [
    {
      aantal: taken.aantallen.open,
      woord: taken.aantallen.open === 1 ? 'taak' : 'taken',
      naar: href('/adviseur/taken'),
      waarvan: teLaat(taken.aantallen.teLaat),
    },
    {
      aantal: advies.aantallen.wachtend,
      woord: advies.aantallen.wachtend === 1 ? 'adviesvraag' : 'adviesvragen',
      naar: href('/adviseur/advies'),
      waarvan: teLaat(advies.aantallen.teLaat),
    },
    {
      aantal: jobcoaching.aantallen.wachtend,
      woord: jobcoaching.aantallen.wachtend === 1 ? 'aanvraag jobcoach' : 'aanvragen jobcoach',
      naar: href('/adviseur/jobcoaching'),
      waarvan: teLaat(jobcoaching.aantallen.teLaat),
    },
    {
      aantal: loonwaarde.totaal,
      woord: loonwaarde.totaal === 1 ? 'meting te doen' : 'metingen te doen',
      naar: href('/adviseur/loonwaarde'),
      waarvan: teLaat(loonwaarde.teLaat),
    },
    {
      aantal: verzoeken.aantal,
      woord: verzoeken.aantal === 1 ? 'verzoek' : 'verzoeken',
      naar: href('/adviseur/verzoeken'),
    },
    {
      aantal: bemiddelingen.aantal,
      woord: bemiddelingen.aantal === 1 ? 'bemiddeling aan zet' : 'bemiddelingen aan zet',
      naar: href('/adviseur/bemiddelingen'),
    },
    { aantal: beoordelen.aantal, woord: 'te beoordelen', naar: href('/adviseur/beoordelen') },
    {
      aantal: stil.totaal,
      woord: `${ZONDER_CONTACT_DAGEN} dagen stil`,
      naar: `${href('/adviseur/werkgevers')}?mijn=ja&stil=ja`,
    },
  ]
}

function Niets({ werkgevers }: Pick<Data, 'werkgevers'>) {
  if (werkgevers > 0)
    return (
      <EmptyState titel="Er wacht niets op u" icoon="ok">
        U bent bij. Nieuw werk komt hier vanzelf te staan.
      </EmptyState>
    )
  return (
    <EmptyState
      titel="Er wacht nog niets op u"
      icoon="gebouw"
      actie={
        <LinkButton to={href('/adviseur/werkgevers/nieuw')} icoon="plus">
          Werkgever toevoegen
        </LinkButton>
      }
    >
      U bent nog van geen werkgever het aanspreekpunt. Voeg er een toe, of vraag een collega of de beheerder
      om u werkgevers te geven.
    </EmptyState>
  )
}

function Verder({
  ik,
  werkgevers,
  verloopt,
  volgt,
  plaatsingen,
}: Pick<Data, 'ik' | 'werkgevers' | 'verloopt' | 'volgt' | 'plaatsingen'>) {
  return (
    <Section titel="Verder">
      <ul>
        <li>
          <Link to={`${href('/adviseur/werkgevers')}?mijn=ja`}>Mijn werkgevers ({werkgevers})</Link>
        </li>
        <li>
          <Link to={href('/adviseur/bemiddelingen')}>Mijn lopende bemiddelingen</Link>
        </li>
        <li>
          <Link to={href('/adviseur/loonwaarde')}>Loonwaardemetingen</Link>
        </li>
        <li>
          <Link to={href('/adviseur/trajecten')}>Jobcoachtrajecten</Link>
        </li>
        <li>
          <Link to={`${href('/adviseur/plaatsingen')}?stand=eindigt`}>
            Contracten die binnenkort aflopen ({plaatsingen.eindigt})
          </Link>
        </li>
        <li>
          <Link to={`${href('/adviseur/plaatsingen')}?stand=voorbij`}>
            Contracten die voorbij zijn ({plaatsingen.voorbij})
          </Link>
        </li>
        <li>
          <Link to={`${href('/adviseur/kandidaten')}?toon=verloopt`}>
            Profielen die binnenkort uitgaan ({verloopt})
          </Link>
        </li>
        <li>
          <Link to={href('/adviseur/volgen')}>Wat u volgt per mail ({volgt})</Link>
        </li>
        <li>
          <Link to={href('/afwezigheid/:adviseurId', { adviseurId: ik })}>Afwezigheid en vervanging</Link>
        </li>
      </ul>
    </Section>
  )
}
