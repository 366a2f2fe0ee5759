import type { Route } from './+types/privacy'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Privacy | WSP-portaal' }]

export default function Privacy() {
  return (
    <Page>
      <PageHeader
        titel="Privacy"
        intro="In dit portaal staan gegevens van mensen die werk zoeken. Daar gaan wij zuinig mee om."
      />
      <Section titel="Wat een werkgever ziet">
        <p>
          Een werkgever ziet alleen een anoniem profiel: een code, wat iemand kan, welke uren iemand wil
          werken en ongeveer hoe ver iemand weg woont. Geen naam, geen adres, geen leeftijd, geen uitkering en
          niets over gezondheid.
        </p>
        <p>
          Wil een werkgever kennismaken? Dan vragen wij de kandidaat eerst om toestemming, voor deze werkgever
          en voor dit werk. Pas na toestemming ziet de werkgever een naam, telefoonnummer en e-mailadres. De
          kandidaat kan de toestemming altijd intrekken.
        </p>
      </Section>
      <Section titel="Twee sleutels">
        <p>
          Een profiel is alleen zichtbaar als de kandidaat én de adviseur het aanzetten. Na 90 dagen zonder
          bevestiging gaat het vanzelf uit. Een profiel van iemand onder de 18 jaar is nooit zichtbaar.
        </p>
      </Section>
      <Section titel="Wat wij niet doen">
        <ul>
          <li>Wij bewaren geen burgerservicenummer.</li>
          <li>
            Wij laten een computer niet beslissen over mensen. Het portaal rekent uit wat past en legt dat
            uit. Een adviseur kiest.
          </li>
          <li>
            Leeftijd, geslacht, afkomst, woonplaats en uitkering tellen niet mee bij het zoeken naar werk dat
            past.
          </li>
          <li>Wij volgen u niet en gebruiken alleen cookies die nodig zijn.</li>
        </ul>
      </Section>
      <Section titel="Logboek">
        <p>
          Elke stap in het portaal komt in een logboek dat niemand kan veranderen. Ook elke keer dat een
          werkgever een naam ziet, staat daarin.
        </p>
      </Section>
    </Page>
  )
}
