import { href } from 'react-router'
import type { Route } from './+types/event'
import { deelbeeldTags } from '#app/domain/evenement/deelbeeld.ts'
import { deelTags, taalLinks } from '#app/domain/evenement/taallinks.ts'
import {
  englishOr,
  ONDERDEEL_EN,
  placesText,
  ROL_EN,
  SOORT_EN,
  STAND_EN,
  TOEGANKELIJKHEID_EN,
} from '#app/domain/evenement/engels.ts'
import { adresTekst } from '#app/domain/evenement/evenement.ts'
import { toEventSchema } from '#app/domain/evenement/event-schema.ts'
import { getOpenbaarEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { momentIn, periodeIn } from '#app/domain/inschrijving/taal.server.ts'
import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import { found, parseId } from '#app/http/respond.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: 'Event | WSP-portaal' }]
  const { evenement, titel, samenvatting } = loaderData
  return [
    { title: `${titel.tekst} | WSP-portaal` },
    { name: 'description', content: samenvatting.tekst },
    { property: 'og:title', content: titel.tekst },
    {
      property: 'og:description',
      content: `${loaderData.when}, ${evenement.plaats}. ${samenvatting.tekst}`,
    },
    { property: 'og:url', content: loaderData.adres },
    ...deelbeeldTags(evenement.basis, evenement.soort, 'en'),
    ...deelTags('en'),
    ...taalLinks('en', { nl: evenement.adres, en: loaderData.adres }),
    {
      'script:ld+json': toEventSchema({
        ...evenement,
        titel: titel.tekst,
        samenvatting: samenvatting.tekst,
        adres: loaderData.adres,
      }),
    },
  ]
}

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

export async function loader({ params }: Route.LoaderArgs) {
  const evenement = found(await getOpenbaarEvenement(parseId(params.evenementId)))
  return {
    taal: 'en',
    evenement,
    adres: `${evenement.basis}/en/events/${evenement.id}`,
    titel: englishOr(evenement.titelEn, evenement.titel),
    samenvatting: englishOr(evenement.samenvattingEn, evenement.samenvatting),
    omschrijving: englishOr(evenement.omschrijvingEn, evenement.omschrijving),
    when: periodeIn('en', new Date(evenement.start), new Date(evenement.einde)),
    opensOn: momentIn('en', new Date(evenement.aanmeldenVan)),
    closesOn: momentIn('en', new Date(evenement.aanmeldenTot)),
    onderdelen: evenement.onderdelen.map((deel) => ({
      id: deel.id,
      kind: ONDERDEEL_EN[deel.soort],
      titel: englishOr(deel.titelEn, deel.titel),
      when: periodeIn('en', new Date(deel.start), new Date(deel.einde)),
      zaal: deel.zaal,
    })),
  }
}

export default function Event({ loaderData }: Route.ComponentProps) {
  const { evenement, titel, samenvatting, omschrijving, when, onderdelen } = loaderData
  const { id: evenementId, stand, annuleerReden } = evenement
  const aanmelden = href('/evenementen/:evenementId/aanmelden', { evenementId })
  return (
    <Page>
      <p>
        <Link to={href('/en/events')}>Events</Link>{' '}
        <Link to={href('/evenementen/:evenementId', { evenementId })} lang="nl" hrefLang="nl">
          Nederlands
        </Link>
      </p>
      <div lang={titel.lang}>
        <PageHeader titel={titel.tekst} />
      </div>
      <p lang={samenvatting.lang}>{samenvatting.tekst}</p>
      {annuleerReden && (
        <Alert toon="warning" titel="This event has been cancelled">
          <p lang="nl">{annuleerReden}</p>
        </Alert>
      )}
      <SummaryList
        rijen={[
          { label: 'Kind', waarde: SOORT_EN[evenement.soort] },
          { label: 'Status', waarde: STAND_EN[stand] },
          { label: 'When', waarde: when },
          { label: 'Where', waarde: `${evenement.locatie}, ${adresTekst(evenement)}` },
          ...evenement.rollen.map((rol) => ({ label: ROL_EN[rol.rol], waarde: placesText(rol) })),
          { label: 'Registration', waarde: `from ${loaderData.opensOn} until ${loaderData.closesOn}` },
          {
            label: 'Questions?',
            waarde: (
              <>
                {evenement.contactNaam}
                <br />
                <a className="nl-link" href={`mailto:${evenement.contactEmail}`}>
                  {evenement.contactEmail}
                </a>
              </>
            ),
          },
        ]}
      />
      {annuleerReden === null && (
        <a
          className="nl-link"
          href={`${href('/evenementen/:evenementId/evenement.ics', { evenementId })}?taal=en`}
          download
        >
          Add to your calendar
        </a>
      )}
      {stand === 'nog_niet_open' && (
        <Section titel="Taking part">
          <p>Taking part is free. You can register from {loaderData.opensOn}.</p>
        </Section>
      )}
      {(stand === 'open' || stand === 'vol') && (
        <Section titel="Taking part">
          <p>Taking part is free and you do not need an account.</p>
          <LinkButton to={`${aanmelden}?taal=en`}>
            {stand === 'vol' ? 'Join the waiting list' : 'Register'}
          </LinkButton>
          <TaalKeuze
            taal="en"
            label="Register in another language"
            naar={(taal) => `${aanmelden}?taal=${taal}`}
          />
        </Section>
      )}
      <Section titel="What is it about?">
        <div lang={omschrijving.lang}>
          <PlainText>{omschrijving.tekst}</PlainText>
        </div>
      </Section>
      {onderdelen.length > 0 && (
        <Section titel="Programme">
          <ul className="utrecht-unordered-list">
            {onderdelen.map((deel) => (
              <li key={deel.id} className="utrecht-unordered-list__item">
                {deel.when}: {deel.kind}, <span lang={deel.titel.lang}>{deel.titel.tekst}</span>
                {deel.zaal && <span lang="nl">{`, ${deel.zaal}`}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section titel="Accessibility">
        {evenement.toegankelijkheid.length > 0 && (
          <ul className="utrecht-unordered-list">
            {evenement.toegankelijkheid.map((soort) => (
              <li key={soort} className="utrecht-unordered-list__item">
                {TOEGANKELIJKHEID_EN[soort]}
              </li>
            ))}
          </ul>
        )}
        {evenement.toegankelijkheidTekst && <p lang="nl">{evenement.toegankelijkheidTekst}</p>}
        <p>Is something that you need not in this list? Ask the organisers.</p>
      </Section>
    </Page>
  )
}
