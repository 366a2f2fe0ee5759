import { Breadcrumb } from './layout/breadcrumb.tsx'
import { Page } from './layout/page.tsx'
import { PageHeader } from './layout/page-header.tsx'
import { Section } from './layout/section.tsx'
import { OverzichtFormulier } from './overzicht-formulier.tsx'
import { OverzichtGegevens } from './overzicht-gegevens.tsx'
import { OverzichtMeldingen } from './overzicht-meldingen.tsx'

/** Every component once, with invented content: the place to look before building a page. */
export function Overzicht() {
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Begin', naar: '/' },
          { label: 'Beheer', naar: '/beheer' },
        ]}
      />
      <PageHeader
        titel="Bouwstenen"
        intro="Alle onderdelen waarmee de pagina’s van dit portaal zijn gemaakt, elk één keer."
      />
      <Section titel="Knoppen, meldingen en uitleg">
        <OverzichtMeldingen />
      </Section>
      <Section titel="Gegevens tonen">
        <OverzichtGegevens />
      </Section>
      <Section titel="Formulieren">
        <OverzichtFormulier />
      </Section>
    </Page>
  )
}
