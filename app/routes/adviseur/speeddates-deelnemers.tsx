import { href } from 'react-router'
import type { Route } from './+types/speeddates-deelnemers'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { getSpeeddates } from '#app/domain/speeddate/get-speeddates.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Tafels en tijden | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const { titel, instellingen, werkgevers, kandidaten } = found(
    await getSpeeddates(actorOf(context, 'adviseur'), id),
  )
  return {
    ...{ id, titel, hoogste: instellingen?.tafels ?? null },
    werkgevers: werkgevers.map(({ aanmeldingId, naam, mensen, wens, aanwezig, tafels }) => ({
      ...{ aanmeldingId, naam, mensen, aanwezig, gewenst: wens.tafels },
      nummers: tafels.map(({ nummer }) => nummer).join(', '),
    })),
    kandidaten: kandidaten.map(({ inschrijvingId, nummer, naam, aanwezig, aantal }) => ({
      ...{ inschrijvingId, nummer, naam, aanwezig, aantal },
    })),
  }
}

const ALTIJD = 'De hele tijd'

export default function SpeeddatesDeelnemers({ loaderData }: Route.ComponentProps) {
  const { id: evenementId, werkgevers, kandidaten, hoogste } = loaderData
  const gewenst = werkgevers.reduce((som, een) => som + een.gewenst, 0)
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={evenementKruimels(loaderData, 'speeddates')} />
      <PageHeader
        titel="Tafels en tijden"
        intro="Kies een naam om op te schrijven wanneer iemand er niet is, of aan hoeveel tafels een werkgever zit."
      />
      <Section titel={`Werkgevers (${werkgevers.length})`}>
        <p>
          {`Samen willen zij ${gewenst === 1 ? '1 tafel' : `${gewenst} tafels`}.`}
          {hoogste !== null && ` Er staan ${hoogste} tafels.`}
          {hoogste !== null && gewenst > hoogste && ' Niet ieder krijgt dus wat die wil.'}
        </p>
        <DataTable
          bijschrift="Werkgevers met hun tafels en tijden"
          bijschriftVerborgen
          rijen={werkgevers}
          rijSleutel={(een) => een.aanmeldingId}
          kolommen={[
            {
              kop: 'Werkgever',
              rijkop: true,
              cel: ({ aanmeldingId, naam }) => (
                <Link
                  to={href(
                    '/adviseur/evenementen/:evenementId/speeddates/deelnemers/werkgever/:aanmeldingId',
                    {
                      ...{ evenementId, aanmeldingId },
                    },
                  )}
                >
                  {naam}
                </Link>
              ),
            },
            { kop: 'Aanwezig', cel: ({ aanwezig }) => aanwezig ?? ALTIJD },
            { kop: 'Personen', getal: true, cel: ({ mensen }) => mensen },
            { kop: 'Tafels', getal: true, cel: (een) => een.gewenst },
            { kop: 'Nummers', cel: ({ nummers }) => nummers || 'Nog niet' },
          ]}
        />
      </Section>
      <Section titel={`Kandidaten (${kandidaten.length})`}>
        <DataTable
          bijschrift="Kandidaten met hun tijden"
          bijschriftVerborgen
          rijen={kandidaten}
          rijSleutel={(een) => een.inschrijvingId}
          kolommen={[
            {
              kop: 'Kandidaat',
              rijkop: true,
              cel: ({ inschrijvingId, nummer, naam }) => (
                <Link
                  to={href(
                    '/adviseur/evenementen/:evenementId/speeddates/deelnemers/kandidaat/:inschrijvingId',
                    {
                      ...{ evenementId, inschrijvingId },
                    },
                  )}
                >
                  {nummer === null ? naam : `${nummer}. ${naam}`}
                </Link>
              ),
            },
            { kop: 'Aanwezig', cel: ({ aanwezig }) => aanwezig ?? ALTIJD },
            { kop: 'Gesprekken', getal: true, cel: ({ aantal }) => aantal },
          ]}
        />
      </Section>
    </Page>
  )
}
