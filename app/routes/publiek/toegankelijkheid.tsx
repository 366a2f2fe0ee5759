import type { Route } from './+types/toegankelijkheid'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Toegankelijkheid | WSP-portaal' }]

export default function Toegankelijkheid() {
  return (
    <Page>
      <PageHeader
        titel="Toegankelijkheid"
        intro="Iedereen moet dit portaal kunnen gebruiken. Wij bouwen volgens WCAG 2.2, niveau AA."
      />
      <Section titel="Wat u kunt verwachten">
        <ul>
          <li>Alles werkt met alleen een toetsenbord.</li>
          <li>Alles werkt op een klein scherm, vanaf 320 pixels breed.</li>
          <li>Elk formulier werkt ook zonder JavaScript.</li>
          <li>Kleur is nooit het enige teken: er staat altijd een woord bij.</li>
          <li>De teksten zijn geschreven in gewone taal.</li>
        </ul>
      </Section>
      <Section titel="Wat nog moet gebeuren">
        <p>
          Een onafhankelijk onderzoek en een test met gebruikers zijn nog niet gedaan. Daarom staat er nog
          geen officiële toegankelijkheidsverklaring.
        </p>
      </Section>
      <Section titel="Lukt iets niet?">
        <p>Vertel het uw adviseur of werkcoach. Wij helpen u dan meteen verder en lossen het probleem op.</p>
      </Section>
    </Page>
  )
}
