import type { Route } from './+types/uitleg-matchen'
import { explainGewichten } from '#app/domain/match/uitleg-gewichten.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Hoe matchen werkt | WSP-portaal' }]

export function loader() {
  return { tabellen: explainGewichten() }
}

export default function UitlegMatchen({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader
        titel="Hoe matchen werkt"
        intro="Het portaal rekent, u beslist. De regels zijn door mensen gemaakt en voor iedereen gelijk. Dezelfde gegevens geven altijd dezelfde volgorde."
      />
      <Section titel="Wat wel en niet meetelt">
        <p>
          Vergeleken wordt wat het werk vraagt met wat iemand kan en wil: vaardigheden, gedrag, talen,
          papieren, beroep, uren, tijden, afstand, begindatum, soort plek en hulp op het werk.
        </p>
        <p>
          Doelgroep, leeftijd, geslacht, afkomst, gemeente en uitkering tellen nooit mee. De rekenregels
          krijgen die gegevens niet.
        </p>
      </Section>
      <Section titel="Eerst wat moet">
        <p>
          Wat de werkgever aangeeft als “moet”, geeft geen punten. Wie er niet aan voldoet, valt af. Is het
          niet bekend, dan staat iemand apart onder “Eerst navragen”, met de vraag erbij. Uren, soort plek en
          begindatum gelden altijd als “moet”.
        </p>
      </Section>
      <Section titel="Dan twee cijfers">
        <p>
          “Past bij het werk” kijkt wat de vacature vraagt. “Past bij de kandidaat” kijkt wat de kandidaat
          wil. “Samen” is het gemiddelde van die twee, waarbij het laagste cijfer het zwaarst telt: een hoog
          cijfer aan de ene kant maakt een laag cijfer aan de andere kant niet goed. De lijst staat op
          volgorde van “samen”. Is het gelijk, dan staat bovenaan van wie het meeste bekend is.
        </p>
        <p>
          Van elke vaardigheid telt één oordeel: het nieuwste van de bron die het dichtst bij het werk staat.
          De bron en de datum staan er altijd bij.
        </p>
      </Section>
      {loaderData.tabellen.map(({ titel, uitleg, rijen }) => (
        <Section key={titel} titel={titel}>
          <p>{uitleg}</p>
          <DataTable
            bijschrift={titel}
            bijschriftVerborgen
            rijen={rijen}
            rijSleutel={(rij) => rij.naam}
            kolommen={[
              { kop: 'Onderdeel', rijkop: true, cel: (rij) => rij.naam },
              { kop: 'Telt', cel: (rij) => rij.gewicht },
              { kop: 'Waarom', lang: true, cel: (rij) => rij.waarom },
            ]}
          />
        </Section>
      ))}
    </Page>
  )
}
