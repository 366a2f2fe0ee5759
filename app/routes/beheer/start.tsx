import { href } from 'react-router'
import type { Route } from './+types/start'
import { dagenTekst } from '#app/domain/afwezigheid/afwezigheid.ts'
import { listAfwezigheden } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { listAchtergrondwerk } from '#app/domain/beheer/achtergrondwerk.server.ts'
import { getTakenStand } from '#app/domain/beheer/taken.server.ts'
import { getZoekindexStand } from '#app/domain/beheer/zoekindex-stand.server.ts'
import { countParameterWaarschuwingen } from '#app/domain/regeling/get-parameterbeheer.server.ts'
import { listZonderCoordinator } from '#app/domain/sroi/list-zonder-coordinator.server.ts'
import { countOpenMeldingen } from '#app/domain/talent/get-talentbeheer.server.ts'
import { listZonderBereikbaar } from '#app/domain/werkgever/bereikbaar.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Beheer | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'beheerder')
  const [werk, taken, zoek, meldingen, zonder, bedragen, afwezig, contracten] = await Promise.all([
    listAchtergrondwerk(actor),
    getTakenStand(actor),
    getZoekindexStand(actor),
    countOpenMeldingen(actor),
    listZonderBereikbaar(actor),
    countParameterWaarschuwingen(actor),
    listAfwezigheden(actor),
    listZonderCoordinator(actor),
  ])
  return {
    vastgelopen: taken.vastgelopen.length,
    mislukt: werk.filter(({ oorzaak }) => oorzaak !== null).length,
    achterstand: zoek?.achterstand ?? 0,
    meldingen,
    bedragen,
    afwezig: afwezig.length,
    knelpunten: afwezig.filter(({ knelpunt }) => knelpunt !== null),
    overdragen: perAanspreekpunt(zonder.map(({ aanspreekpunt }) => aanspreekpunt)),
    contracten,
  }
}

function perAanspreekpunt(personen: { id: string; naam: string }[]) {
  const aantallen = new Map<string, { id: string; naam: string; aantal: number }>()
  for (const { id, naam } of personen)
    aantallen.set(id, { id, naam, aantal: (aantallen.get(id)?.aantal ?? 0) + 1 })
  return [...aantallen.values()]
}

export default function Start({ loaderData }: Route.ComponentProps) {
  const {
    vastgelopen,
    mislukt,
    achterstand,
    meldingen,
    overdragen,
    bedragen,
    afwezig,
    knelpunten,
    contracten,
  } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader titel="Beheer" />
      {overdragen.length > 0 && (
        <Alert toon="warning" titel="Werkgevers met een geblokkeerd aanspreekpunt">
          <ul>
            {overdragen.map(({ id, naam, aantal }) => (
              <li key={id}>
                <Link to={href('/beheer/accounts/:accountId', { accountId: id })}>{naam}</Link>:{' '}
                {aantal === 1 ? '1 werkgever' : `${aantal} werkgevers`}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {contracten.length > 0 && (
        <Alert toon="warning" titel="SROI-contracten met een geblokkeerde coördinator">
          <ul>
            {contracten.map(({ id, naam, contracten: aantal }) => (
              <li key={id}>
                <Link to={href('/beheer/accounts/:accountId/overdragen', { accountId: id })}>{naam}</Link>:{' '}
                {aantal === 1 ? '1 contract' : `${aantal} contracten`}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {knelpunten.length > 0 && (
        <Alert toon="warning" titel="Afwezig zonder vervanger">
          <ul>
            {knelpunten.map(({ id, account, van, tot, knelpunt }) => (
              <li key={id}>
                <Link to={href('/afwezigheid/:adviseurId', { adviseurId: account.id })}>{account.naam}</Link>,{' '}
                {dagenTekst({ van, tot })}: {knelpunt}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <CardGrid>
        <Card als="li" niveau={2} titel="Accounts" naar={href('/beheer/accounts')}>
          <p>Wie kan inloggen, met welke rol. Accounts maken, rollen geven, blokkeren.</p>
        </Card>
        <Card als="li" niveau={2} titel="Bedragen" naar={href('/beheer/parameters')} nadruk={bedragen > 0}>
          <p>
            {bedragen === 0
              ? 'Minimumloon, subsidies en andere bedragen. Alles is ingevoerd.'
              : bedragen === 1
                ? 'Eén bedrag ontbreekt of loopt binnen 60 dagen af.'
                : `${bedragen} bedragen ontbreken of lopen binnen 60 dagen af.`}
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Termijnen loonwaarde" naar={href('/beheer/loonwaardetermijnen')}>
          <p>Hoe lang elke stap van een loonwaardemeting mag duren, per gemeente.</p>
        </Card>
        <Card als="li" niveau={2} titel="SROI" naar={href('/beheer/sroi')}>
          <p>Opdrachtgevers, en wat een plaatsing, stage of inkoop bij elk van hen waard is.</p>
        </Card>
        <Card als="li" niveau={2} titel="Werkgevers" naar={href('/beheer/werkgevers')}>
          <p>Een ander aanspreekpunt geven, en dubbele werkgevers samenvoegen.</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel="Afwezigheid"
          naar={href('/beheer/afwezigheid')}
          nadruk={knelpunten.length > 0}
        >
          <p>
            {afwezig === 0 ? 'Niemand is of gaat weg.' : `${afwezig} keer, nu of straks. Wie vervangt wie.`}
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Evenementen" naar={href('/beheer/evenementen')}>
          <p>Wanneer de gegevens van deelnemers weg gaan, en het bewijs dat ze weg zijn.</p>
        </Card>
        <Card als="li" niveau={2} titel="Logboek" naar={href('/beheer/logboek')}>
          <p>Elke stap in het portaal. Niemand kan een regel veranderen of weghalen.</p>
        </Card>
        <Card als="li" niveau={2} titel="Zoekindex" naar={href('/beheer/zoekindex')}>
          <p>{achterstand === 0 ? 'Helemaal bij.' : `${achterstand} wijzigingen wachten.`}</p>
        </Card>
        <Card
          als="li"
          niveau={2}
          titel="Taken"
          naar={href('/beheer/taken')}
          nadruk={vastgelopen + mislukt > 0}
        >
          <p>{vastgelopen === 0 ? 'Alle e-mails gaan eruit.' : `${vastgelopen} e-mails zijn vastgelopen.`}</p>
          {mislukt > 0 && <p>Werk dat vanzelf gaat, is mislukt.</p>}
        </Card>
        <Card
          als="li"
          niveau={2}
          titel="Talentverkenner"
          naar={href('/beheer/talentverkenner')}
          nadruk={meldingen > 0}
        >
          <p>
            {meldingen === 0 ? 'Niets bijzonders.' : `${meldingen} keer ongewoon gebruik om te bekijken.`}
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Onderdelen" naar={href('/beheer/onderdelen')}>
          <p>De bouwstenen van de schermen op één pagina.</p>
        </Card>
      </CardGrid>
    </Page>
  )
}
