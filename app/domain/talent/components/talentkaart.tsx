import { Meter } from '#app/ui/meter.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Stack } from '#app/ui/layout/page.tsx'
import { SummaryList, type SummaryRij } from '#app/ui/summary-list.tsx'
import { urenTekst } from '#app/domain/talent/kaart-woorden.ts'
import type { GetoondeKaart, GetoondKenmerk } from '#app/domain/talent/toon-kaart.ts'

const NIVEAU_WOORD = { 1: 'basis', 2: 'voldoende', 3: 'goed' } as const

/**
 * The whole card of the talentverkenner. The candidate's own page shows it with this same component, so the two cannot
 * differ. `niveau` is the level of the headings: 3 when the page puts its own h2 above it.
 */
export function Talentkaart({ kaart, niveau = 2 }: { kaart: GetoondeKaart; niveau?: 2 | 3 }) {
  return (
    <Stack>
      <SummaryList rijen={facts(kaart)} />
      <Kenmerken titel="Vaardigheden voor het werk" kenmerken={kaart.vaardigheden} niveau={niveau} />
      <Kenmerken titel="Manier van werken" kenmerken={kaart.gedrag} niveau={niveau} />
      <Kenmerken titel="Rekenen en computer" kenmerken={kaart.basis} niveau={niveau} />
    </Stack>
  )
}

/** What is left off a card is not named: "not on the card" eight times would hide what is. */
function facts(kaart: GetoondeKaart): SummaryRij[] {
  return [
    { label: 'Zoekt werk als', waarde: kaart.gewenst.join('; ') },
    { label: 'Heeft gewerkt als', waarde: kaart.gewerkt.join('; ') },
    { label: 'Uren per week', waarde: kaart.uren && urenTekst(kaart.uren) },
    { label: 'Kan beginnen', waarde: kaart.vanaf },
    { label: 'Regio', waarde: kaart.regio },
    { label: 'Diploma’s en rijbewijs', waarde: kaart.papieren.join(', ') },
    { label: 'Wat voor plek', waarde: kaart.soorten.join(', ') },
  ].filter(({ waarde }) => waarde)
}

function Kenmerken({
  titel,
  kenmerken,
  niveau,
}: {
  titel: string
  kenmerken: GetoondKenmerk[]
  niveau: 2 | 3
}) {
  if (kenmerken.length === 0) return null
  return (
    <Section titel={titel} niveau={niveau}>
      <Stack dicht>
        {kenmerken.map((kenmerk) => (
          <Meter
            key={kenmerk.label}
            label={kenmerk.label}
            waarde={kenmerk.niveau}
            max={3}
            tekst={NIVEAU_WOORD[kenmerk.niveau]}
          />
        ))}
      </Stack>
    </Section>
  )
}
