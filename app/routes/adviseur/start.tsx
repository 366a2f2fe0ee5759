import { href } from 'react-router'
import type { Route } from './+types/start'
import { countAdviesTeDoen } from '#app/domain/advies/list-advies.server.ts'
import { STATUS_LABEL, VOLGENDE_STAP } from '#app/domain/bemiddeling/bemiddeling.ts'
import { countWachtend, listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { listKandidaten } from '#app/domain/kandidaatprofiel/list-kandidaten.server.ts'
import { countMijnTaken } from '#app/domain/taak/list-taken.server.ts'
import { countOpenVerzoeken } from '#app/domain/talent/list-verzoeken.server.ts'
import { listTeBeoordelen } from '#app/domain/vacature/list-te-beoordelen.server.ts'
import { countVolgopdrachten } from '#app/domain/volgopdracht/list-volgopdrachten.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatAantal, formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkbank | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const [teBeoordelen, mijn, wachtend, verloopt, verzoeken, advies, volgt, taken] = await Promise.all([
    listTeBeoordelen(actor),
    listBemiddelingen(actor, { alleenMijn: true, alleenLopend: true }),
    countWachtend(actor),
    listKandidaten(actor, { q: '', toon: 'verloopt', pagina: 1 }),
    countOpenVerzoeken(actor),
    countAdviesTeDoen(actor),
    countVolgopdrachten(actor),
    countMijnTaken(actor),
  ])
  return {
    naam: sessieOf(context).naam,
    wachtend,
    taken,
    verzoeken,
    advies,
    verloopt: verloopt.totaal,
    volgt,
    aantalTeBeoordelen: teBeoordelen.length,
    teBeoordelen: teBeoordelen.slice(0, 8).map(({ id, titel, werkgeverNaam, dagen, isMijn }) => ({
      id,
      titel: titel ?? '',
      werkgeverNaam,
      dagen,
      isMijn,
    })),
    aantalLopend: mijn.totaal,
    lopend: mijn.regels.slice(0, 12).map(({ id, code, titel, werkgever, status, kennismakingOp }) => ({
      id,
      code,
      titel,
      werkgever,
      status,
      kennismakingOp,
    })),
  }
}

function telling(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${formatAantal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const { naam, wachtend, taken, verzoeken, advies, verloopt, volgt } = loaderData
  const { aantalTeBeoordelen, teBeoordelen, aantalLopend, lopend } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader boven={naam} titel="Werkbank" />
      <CardGrid>
        <Card
          als="li"
          niveau={2}
          titel={telling(taken.open, 'taak', 'taken')}
          naar={href('/adviseur/taken')}
          nadruk={taken.teLaat > 0}
        >
          <p>{taken.teLaat === 0 ? 'te doen' : `te doen, ${taken.teLaat} te laat`}</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(aantalTeBeoordelen, 'vacature', 'vacatures')}
          naar={href('/adviseur/beoordelen')}
          nadruk={aantalTeBeoordelen > 0}
        >
          <p>om te beoordelen</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(wachtend, 'bemiddeling', 'bemiddelingen')}
          naar={href('/adviseur/bemiddelingen')}
          nadruk={wachtend > 0}
        >
          <p>waarbij u aan zet bent</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(verzoeken, 'verzoek', 'verzoeken')}
          naar={href('/adviseur/verzoeken')}
          nadruk={verzoeken > 0}
        >
          <p>van uw werkgevers om kennis te maken</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(advies.wachtend, 'adviesvraag', 'adviesvragen')}
          naar={href('/adviseur/advies')}
          nadruk={advies.wachtend > 0}
        >
          <p>waar u iets mee moet{advies.teLaat > 0 && `, waarvan ${advies.teLaat} te laat`}</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(verloopt, 'profiel', 'profielen')}
          naar={`${href('/adviseur/kandidaten')}?toon=verloopt`}
        >
          <p>die binnenkort uitgaan als niemand ze bevestigt</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel={telling(volgt, 'onderwerp', 'onderwerpen')}
          naar={href('/adviseur/volgen')}
        >
          <p>waarover u een mail krijgt als er iets nieuws is</p>
        </Card>
      </CardGrid>
      <Section
        titel="Vacatures om te beoordelen"
        acties={<Link to={href('/adviseur/beoordelen')}>Alles</Link>}
      >
        <DataTable
          bijschrift="Vacatures om te beoordelen"
          bijschriftVerborgen
          rijen={teBeoordelen}
          rijSleutel={(vacature) => vacature.id}
          leeg={
            <EmptyState titel="Niets te beoordelen">
              Nieuwe vacatures van werkgevers komen hier te staan.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Vacature',
              rijkop: true,
              cel: ({ id, titel }) => (
                <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: id })}>{titel}</Link>
              ),
            },
            {
              kop: 'Werkgever',
              cel: ({ werkgeverNaam, isMijn }) => (isMijn ? `${werkgeverNaam} (uw relatie)` : werkgeverNaam),
            },
            {
              kop: 'Wacht',
              cel: ({ dagen }) =>
                dagen === 0 ? 'sinds vandaag' : `${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`,
            },
          ]}
        />
      </Section>
      <Section
        titel={`Uw lopende bemiddelingen (${aantalLopend})`}
        acties={<Link to={href('/adviseur/bemiddelingen')}>Alles</Link>}
      >
        <DataTable
          bijschrift="Uw lopende bemiddelingen"
          bijschriftVerborgen
          rijen={lopend}
          rijSleutel={(bemiddeling) => bemiddeling.id}
          leeg={
            <EmptyState titel="Er loopt nu niets">
              Open een vacature en kies kandidaten die passen.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Kandidaat',
              rijkop: true,
              cel: ({ id, code }) => (
                <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}>{code}</Link>
              ),
            },
            { kop: 'Vacature', cel: ({ titel, werkgever }) => `${titel}, ${werkgever}` },
            { kop: 'Stand', cel: ({ status }) => STATUS_LABEL[status] },
            {
              kop: 'Volgende stap',
              cel: ({ status, kennismakingOp }) =>
                status === 'kennismaking' && kennismakingOp
                  ? formatDatumTijd(kennismakingOp)
                  : VOLGENDE_STAP[status],
            },
          ]}
        />
      </Section>
    </Page>
  )
}
