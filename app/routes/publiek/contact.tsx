import type { Route } from './+types/contact'
import { wspContact } from '#app/http/contact.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Contact | WSP-portaal' }]

export function loader() {
  return wspContact()
}

export default function Contact({ loaderData }: Route.ComponentProps) {
  const { email, telefoon } = loaderData
  return (
    <Page>
      <PageHeader
        titel="Contact"
        intro="Iedere werkgever heeft één vast aanspreekpunt bij het WerkgeversServicepunt."
      />
      <Section titel="U bent werkgever">
        <p>
          Hebt u al een account? Log dan in. Op uw eigen pagina staat wie uw adviseur is en hoe u die bereikt.
          Hebt u nog geen account? Dan maakt een adviseur dat voor u, na een eerste gesprek.
        </p>
        {(email || telefoon) && (
          <p>
            Een eerste gesprek vraagt u aan
            {email && (
              <>
                {' via '}
                <a className="nl-link" href={`mailto:${email}`}>
                  {email}
                </a>
              </>
            )}
            {email && telefoon && ' of'}
            {telefoon && (
              <>
                {' op telefoonnummer '}
                <a className="nl-link" href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>
                  {telefoon}
                </a>
              </>
            )}
            .
          </p>
        )}
      </Section>
      <Section titel="Je zoekt werk">
        <p>
          Je werkcoach bij de gemeente, UWV, IJmond Werkt! of Spaarne Werkt kan je aanmelden. Heb je al een
          account? Dan staat op je eigen pagina wie je begeleidt.
        </p>
      </Section>
      <Section titel="Iets werkt niet, of u vindt iets niet veilig">
        <p>
          Ziet u een code op een foutpagina? Geef die aan uw adviseur of werkcoach door. Dan zoeken wij uit
          wat er misging. Stuur ons nooit gegevens van anderen en nooit een inlogcode.
        </p>
      </Section>
    </Page>
  )
}
