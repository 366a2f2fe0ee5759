import { href } from 'react-router'
import type { Route } from './+types/privacy'
import { DOCUMENT_BEWAAR_MAANDEN } from '#app/domain/loonwaarde/document.ts'
import { AFGEWEZEN_BEWAAR_MAANDEN, BEWIJS_BEWAAR_MAANDEN } from '#app/domain/sroi/bewaren.ts'
import { TRAJECT_BEWAAR_MAANDEN } from '#app/domain/jobcoaching/bewaren.ts'
import { MAIL_BEWAAR_MAANDEN } from '#app/domain/mailbericht/mailbericht.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

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
          Een werkgever ziet alleen een anoniem profiel. Stelt een adviseur een kandidaat voor, en vindt de
          kandidaat dat goed? Dan ziet de werkgever: een code, de deelregio, ongeveer de afstand tot het werk,
          ongeveer hoeveel uur iemand wil werken, vanaf welke maand, het soort werk dat iemand zoekt of deed,
          en wat iemand kan. In de talentverkenner ziet een werkgever minder.
        </p>
        <p>
          Er staat geen naam in, geen adres, geen leeftijd, geen uitkering en niets over gezondheid. Welke
          hulp iemand op het werk wil, staat er alleen in als de kandidaat dat zelf aanzet.
        </p>
        <p>
          Wil een werkgever kennismaken? Dan vragen wij de kandidaat eerst om toestemming, voor deze werkgever
          en voor dit werk. Pas als er daarna een afspraak is, ziet de werkgever een naam, telefoonnummer en
          e-mailadres. De kandidaat kan de toestemming altijd intrekken. De werkgever ziet de gegevens dan
          niet meer in het portaal.
        </p>
      </Section>
      <Section titel="De talentverkenner">
        <p>
          In de talentverkenner zoeken werkgevers zelf. Een kandidaat staat daar alleen in als die er apart ja
          op heeft gezegd. Dat ja kan altijd weer weg, en dan is de kaart meteen niet meer te vinden. Op de
          eigen pagina ziet de kandidaat de kaart precies zoals een werkgever die ziet.
        </p>
        <ul>
          <li>
            Wat er op een kaart staat over werk, uren, deelregio, wanneer iemand kan beginnen, diploma’s en
            soort plek, zeggen minstens vijf kaarten precies zo. Lukt dat niet, dan laten wij iets weg of
            zeggen wij het ruimer. Lukt ook dat niet, dan komt er geen kaart.
          </li>
          <li>
            Voor wat iemand kan is de regel minder streng: elke vaardigheid staat op minstens vijf kaarten van
            mensen die hetzelfde werk zoeken. De combinatie van vaardigheden kan wel bijzonder zijn. Wie
            iemand goed kent, zou die persoon kunnen vermoeden. Daarom is meedoen een vrije keuze.
          </li>
          <li>
            Talen, hulp op het werk, reisafstand, gemeente en datums staan op geen enkele kaart. Passen er
            minder dan vijf kaarten bij een zoekvraag, dan tonen wij er geen.
          </li>
          <li>
            Elke werkgever ziet voor dezelfde persoon een andere code. Een werkgever kan per dag een beperkt
            aantal kaarten bekijken, en het portaal geeft de lijst niet als bestand. Wie ongewoon veel
            bekijkt, wordt gemeld aan de beheerder.
          </li>
          <li>
            Wij houden 90 dagen bij welke werkgever welke kaart heeft bekeken. De kandidaat ziet hoeveel
            werkgevers dat zijn.
          </li>
        </ul>
        <p>
          Wil een werkgever kennismaken, dan gaat dat verzoek naar de adviseur. Die overlegt met de kandidaat.
        </p>
      </Section>
      <Section titel="Twee sleutels">
        <p>
          Een profiel is alleen zichtbaar als de kandidaat én de adviseur het aanzetten. Na 90 dagen zonder
          bevestiging gaat het vanzelf uit. Een profiel van iemand onder de 18 jaar is nooit zichtbaar.
        </p>
      </Section>
      <Section titel="Wat wij van een kandidaat bewaren">
        <p>
          Naam, adres, geboortedatum, telefoon, e-mail, bij welke doelgroep iemand hoort, een notitie van de
          werkcoach, en het profiel. De werkcoach en de collega’s van dezelfde organisatie kunnen dat zien.
          Een adviseur van een andere organisatie ziet alleen het anonieme profiel. Heeft de kandidaat ja
          gezegd op een voorstel van die adviseur? Dan ziet die ook de naam en hoe iemand te bereiken is.
        </p>
        <p>
          Heeft iemand werk met een jobcoach? Dan ziet de jobcoach de naam, het telefoonnummer en het werk. De
          verslagen van gesprekken leest alleen de jobcoach. Wat de jobcoach over iemand schrijft, halen wij
          weg {TRAJECT_BEWAAR_MAANDEN / 12} jaar nadat de begeleiding is gestopt. Een gemeente krijgt alleen
          aantallen.
        </p>
        <p>
          Wordt iemands loonwaarde gemeten? Dan ziet de werkgever alleen hoever de meting is. Het rapport zien
          alleen de adviseurs die deze persoon begeleiden of de meting doen. Wij leggen vast wie het opent.
          {` ${DOCUMENT_BEWAAR_MAANDEN} maanden na het einde van de meting verwijderen wij het. Zo lang kunnen er nog vragen of bezwaren zijn.`}
        </p>
        <p>
          Telt iemands werk mee voor een SROI-contract? Dan zien de opdrachtnemer en de adviseurs van het WSP
          het bewijs, zoals een factuur. Daarin kan een naam staan. Wij leggen vast wie het opent.
          {` ${BEWIJS_BEWAAR_MAANDEN / 12} jaar na het afsluiten van het contract verwijderen wij het. Is het werk afgewezen, dan na ${AFGEWEZEN_BEWAAR_MAANDEN} maanden; is het ingetrokken, dan meteen.`}
        </p>
      </Section>
      <Section titel="Als u zich aanmeldt voor een evenement">
        <p>
          Wij bewaren uw naam, uw e-mailadres en, als u dat geeft, uw telefoonnummer en organisatie. Alleen de
          adviseurs van het WSP zien dat. Wij vragen pas na uw bevestiging wat u nodig hebt om mee te doen, en
          wissen dat een week na het evenement.
        </p>
        <p>
          Elk evenement heeft een dag waarop wij alles over de deelnemers wissen, ook de e-mails erover. Die
          dag staat bij het formulier. Daarna zijn er alleen nog aantallen, zoals hoeveel mensen er van een
          bedrijf waren. Een certificaat van een training blijft te controleren, maar uw naam staat daar niet
          bij.
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
            Leeftijd, geslacht, afkomst en uitkering tellen niet mee bij het zoeken naar werk dat past. De
            afstand tot het werk telt wel mee. Daarvoor gebruiken wij alleen de vier cijfers van de postcode.
          </li>
          <li>
            Wij volgen u niet. Er zijn drie cookies, die alle drie nodig zijn: één om ingelogd te blijven, één
            om in te loggen en één om een melding te laten zien.
          </li>
        </ul>
      </Section>
      <Section titel="Logboek">
        <p>
          Elke wijziging in het portaal komt in een logboek dat niemand kan veranderen. Ook elke keer dat een
          werkgever een naam ziet, staat daarin. In het logboek staan codes, geen namen. Pogingen om in te
          loggen verwijderen wij na 30 dagen.
        </p>
      </Section>
      <Section titel="E-mail">
        <p>
          Een e-mail die het portaal u stuurt, bewaren wij {MAIL_BEWAAR_MAANDEN} maanden. Na het inloggen kunt
          u hem onderaan elke pagina teruglezen bij Mijn e-mails. Niemand anders kan dat. Een inlogcode
          bewaren wij niet.
        </p>
      </Section>
      <Section titel="Uw rechten">
        <p>
          U mag zien wat wij van u bewaren. Een kandidaat ziet dat na het inloggen bij Mijn gegevens. Klopt er
          iets niet, of wilt u dat wij gegevens verwijderen? Vraag het uw adviseur, of gebruik de gegevens op
          de pagina <Link to={href('/contact')}>Contact</Link>. Bent u het niet eens met het antwoord? Dan
          kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
        </p>
      </Section>
    </Page>
  )
}
