import { href } from 'react-router'
import type { Route } from './+types/home'
import { SOORT_LABEL, wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { listKomend } from '#app/domain/evenement/list-evenementen.server.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'WerkgeversServicepunt Zuid-Kennemerland en IJmond | WSP-portaal' },
  {
    name: 'description',
    content:
      'Personeel vinden op wat mensen kunnen. Gratis hulp voor werkgevers in Zuid-Kennemerland en IJmond.',
  },
]

/** So many events stand on the page; the calendar has them all. */
const EVENEMENTEN = 3

export async function loader() {
  return { evenementen: await listKomend(EVENEMENTEN) }
}

export default function Home({ loaderData: { evenementen } }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Werk dat past, mensen die passen"
        intro="Wij kijken naar wat iemand kan, niet naar het cv. Werkgevers vinden hier personeel en hulp. Werkzoekenden vinden werk dat bij hen past."
        acties={
          <ButtonGroup>
            <LinkButton to={href('/vacaturebeheer/nieuw')}>Vacature plaatsen</LinkButton>
            <LinkButton to={href('/vacatures')} soort="secondary">
              Bekijk de vacatures
            </LinkButton>
          </ButtonGroup>
        }
      />
      <CardGrid>
        <Card als="li" niveau={2} titel="Ik zoek personeel">
          <p>
            U plaatst een vacature en zegt wat iemand moet kunnen. Uw eigen adviseur zoekt kandidaten die dat
            kunnen. U ziet waarom iemand past, en wat er nog nodig is. Onze hulp is gratis.
          </p>
          <p>
            Eerste keer bij ons? <Link to={href('/contact')}>Zo krijgt u een account</Link>.
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Ik zoek werk">
          <p>
            Je laat zien wat je kunt en wat je wilt. Werkgevers zien alleen je anonieme profiel. Jij beslist
            of een werkgever je naam krijgt.
          </p>
          <p>
            <Link to={href('/vacatures')}>Zoek een vacature</Link>
          </p>
        </Card>
        <Card als="li" niveau={2} titel="Ik wil mensen een kans geven">
          <p>
            Denkt u aan een garantiebaan, een leerwerkplek of een functie op maat? Wij denken mee over het
            werk, de begeleiding en de regelingen.
          </p>
          <p>
            <Link to={href('/regelingen/check')}>Reken uit wat regelingen u opleveren</Link>
          </p>
          <p>
            <Link to={href('/contact')}>Neem contact op</Link>
          </p>
        </Card>
      </CardGrid>
      {evenementen.length > 0 && (
        <Section titel="Evenementen" acties={<Link to={href('/evenementen')}>Alle evenementen</Link>}>
          <CardGrid>
            {evenementen.map(({ id, soort, titel, start, einde, plaats }) => (
              <Card
                key={id}
                als="li"
                boven={SOORT_LABEL[soort]}
                titel={titel}
                naar={href('/evenementen/:evenementId', { evenementId: id })}
                feiten={[
                  { icoon: 'agenda', tekst: wanneerTekst(start, einde) },
                  { icoon: 'locatie', tekst: plaats },
                ]}
              />
            ))}
          </CardGrid>
        </Section>
      )}
      <Section titel="Zo werkt het voor werkgevers">
        <ol>
          <li>U plaatst uw vacature. Dat kost ongeveer vijf minuten.</li>
          <li>Uw adviseur kijkt mee en publiceert de vacature.</li>
          <li>U krijgt anonieme profielen van kandidaten die passen, met uitleg bij elke eis.</li>
          <li>Wilt u kennismaken? Dan vragen wij de kandidaat om toestemming en plannen wij de afspraak.</li>
        </ol>
      </Section>
    </Page>
  )
}
