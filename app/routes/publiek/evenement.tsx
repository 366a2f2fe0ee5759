import { href } from 'react-router'
import type { Route } from './+types/evenement'
import { deelbeeldTags } from '#app/domain/evenement/deelbeeld.ts'
import { deelTags, taalLinks } from '#app/domain/evenement/taallinks.ts'
import { EvenementFeiten, ToegankelijkheidLijst } from '#app/domain/evenement/components/evenement-feiten.tsx'
import { Programma } from '#app/domain/evenement/components/programma.tsx'
import { StandBadge } from '#app/domain/evenement/components/stand-badge.tsx'
import { SOORT_LABEL, wanneerTekst } from '#app/domain/evenement/evenement.ts'
import { toEventSchema } from '#app/domain/evenement/event-schema.ts'
import { getOpenbaarEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: 'Evenement | WSP-portaal' }]
  const { evenement } = loaderData
  return [
    { title: `${evenement.titel} | WSP-portaal` },
    { name: 'description', content: evenement.samenvatting },
    { property: 'og:title', content: evenement.titel },
    {
      property: 'og:description',
      content: `${wanneerTekst(evenement.start, evenement.einde)} in ${evenement.plaats}. ${evenement.samenvatting}`,
    },
    { property: 'og:url', content: evenement.adres },
    ...deelbeeldTags(evenement.basis, evenement.soort),
    ...deelTags('nl'),
    ...taalLinks('nl', { nl: evenement.adres, en: `${evenement.basis}/en/events/${evenement.id}` }),
    { 'script:ld+json': toEventSchema(evenement) },
  ]
}

export async function loader({ params }: Route.LoaderArgs) {
  return { evenement: found(await getOpenbaarEvenement(parseId(params.evenementId))) }
}

export default function Evenement({ loaderData: { evenement } }: Route.ComponentProps) {
  const { soort, titel, stand, samenvatting, omschrijving, annuleerReden } = evenement
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Evenementen', naar: href('/evenementen') }]} />
      <p>
        <Link to={href('/en/events/:evenementId', { evenementId: evenement.id })} lang="en" hrefLang="en">
          English
        </Link>
      </p>
      <PageHeader
        titel={titel}
        boven={
          <>
            {SOORT_LABEL[soort]} <StandBadge stand={stand} />
          </>
        }
        intro={samenvatting}
      />
      {annuleerReden && (
        <Alert toon="warning" titel="Dit evenement gaat niet door">
          {annuleerReden}
        </Alert>
      )}
      <EvenementFeiten evenement={evenement} />
      {annuleerReden === null && (
        <a
          className="nl-link"
          href={href('/evenementen/:evenementId/evenement.ics', { evenementId: evenement.id })}
          download
        >
          Zet in uw agenda
        </a>
      )}
      {(stand === 'open' || stand === 'vol' || stand === 'nog_niet_open') && (
        <Section titel="Meedoen?">
          {stand === 'nog_niet_open' ? (
            <p>Aanmelden kan vanaf {formatDatumTijd(evenement.aanmeldenVan)}. Meedoen is gratis.</p>
          ) : (
            <>
              <p>
                Meedoen is gratis en u hebt geen account nodig.
                {stand === 'vol' && ' Het is vol: u komt op de wachtlijst.'}
              </p>
              <LinkButton to={href('/evenementen/:evenementId/aanmelden', { evenementId: evenement.id })}>
                {stand === 'vol' ? 'Zet u op de wachtlijst' : 'Meld u aan'}
              </LinkButton>
              <TaalKeuze
                taal="nl"
                label="Aanmelden in een andere taal"
                naar={(taal) =>
                  `${href('/evenementen/:evenementId/aanmelden', { evenementId: evenement.id })}?taal=${taal}`
                }
              />
            </>
          )}
        </Section>
      )}
      <Section titel="Waar gaat het over?">
        <PlainText>{omschrijving}</PlainText>
      </Section>
      <Section titel="Programma">
        <Programma onderdelen={evenement.onderdelen} />
      </Section>
      <Section titel="Toegankelijkheid">
        <ToegankelijkheidLijst
          toegankelijkheid={evenement.toegankelijkheid}
          tekst={evenement.toegankelijkheidTekst}
        />
      </Section>
    </Page>
  )
}
