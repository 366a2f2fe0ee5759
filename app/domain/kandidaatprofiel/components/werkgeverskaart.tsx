import { formatMaand } from '#app/ui/format.ts'
import { Meter } from '#app/ui/meter.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Stack } from '#app/ui/layout/page.tsx'
import { SummaryList, type SummaryRij } from '#app/ui/summary-list.tsx'
import {
  DEELREGIO_LABEL,
  ONDERSTEUNING_LABEL,
  SOORT_LABEL,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import type {
  Afstandklasse,
  Bronklasse,
  KaartKenmerk,
  Werkgeverskaart as Kaart,
} from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'

const NIVEAU_WOORD = { 1: 'basis', 2: 'voldoende', 3: 'goed' } as const

const BRON_WOORD: Record<Bronklasse, string> = {
  'eigen-inschatting': 'eigen inschatting',
  wsp: 'vastgesteld door het WSP',
  praktijk: 'gezien in de praktijk',
}

const AFSTAND_WOORD: Record<Afstandklasse, string> = {
  'tot-5': 'Minder dan 5 km van het werk',
  '5-tot-10': '5 tot 10 km van het werk',
  '10-tot-20': '10 tot 20 km van het werk',
  '20-of-meer': '20 km of meer van het werk',
}

const KOPPEN: Record<KaartKenmerk['soort'], string> = {
  vakvaardigheid: 'Vaardigheden voor het werk',
  gedrag: 'Manier van werken',
  basis: 'Rekenen en computer',
}

/**
 * What an employer sees of a candidate. The candidate's own page shows it with this same component, so the two cannot
 * differ. `niveau` is the level of the headings: 3 when the page puts its own h2 above it.
 */
export function Werkgeverskaart({ kaart, niveau = 2 }: { kaart: Kaart; niveau?: 2 | 3 }) {
  const soorten = (['vakvaardigheid', 'gedrag', 'basis'] as const).filter((soort) =>
    kaart.kenmerken.some((kenmerk) => kenmerk.soort === soort),
  )
  return (
    <Stack>
      <SummaryList rijen={facts(kaart)} />
      {soorten.map((soort) => (
        <Section key={soort} titel={KOPPEN[soort]} niveau={niveau}>
          <KenmerkList kenmerken={kaart.kenmerken.filter((kenmerk) => kenmerk.soort === soort)} />
        </Section>
      ))}
      {kaart.kenmerken.length === 0 && <p>Er staan nog geen vaardigheden in dit profiel.</p>}
      {kaart.talen.length > 0 && (
        <Section titel="Talen" niveau={niveau}>
          <ul>
            {kaart.talen.map((taal) => (
              <li key={taal.label}>
                {taal.label}: {NIVEAU_WOORD[taal.niveau]}
              </li>
            ))}
          </ul>
          <p>Andere talen staan er alleen bij als een vacature erom vraagt.</p>
        </Section>
      )}
    </Stack>
  )
}

function KenmerkList({ kenmerken }: { kenmerken: KaartKenmerk[] }) {
  return (
    <Stack dicht>
      {kenmerken.map((kenmerk) => (
        <Meter
          key={kenmerk.label}
          label={kenmerk.label}
          waarde={kenmerk.niveau}
          max={3}
          tekst={`${NIVEAU_WOORD[kenmerk.niveau]} (${BRON_WOORD[kenmerk.bron]}, ${kenmerk.jaar})`}
        />
      ))}
    </Stack>
  )
}

function facts(kaart: Kaart): SummaryRij[] {
  return [
    { label: 'Profiel', waarde: kaart.code },
    { label: 'Zoekt werk als', waarde: kaart.gewenst.join('; ') },
    { label: 'Heeft gewerkt als', waarde: kaart.gewerkt.join('; ') },
    { label: 'Uren per week', waarde: urenText(kaart.uren) },
    { label: 'Kan beginnen', waarde: startText(kaart.beschikbaarVanaf) },
    { label: 'Regio', waarde: DEELREGIO_LABEL[kaart.deelregio] },
    ...(kaart.afstand === null ? [] : [{ label: 'Reisafstand', waarde: AFSTAND_WOORD[kaart.afstand] }]),
    { label: 'Diploma’s en rijbewijs', waarde: kaart.certificaten.join(', ') },
    { label: 'Wat voor plek', waarde: kaart.soorten.map((soort) => SOORT_LABEL[soort]).join(', ') },
    ...(kaart.ondersteuning.length === 0
      ? []
      : [
          {
            label: 'Wat helpt op het werk',
            waarde: kaart.ondersteuning.map((vorm) => ONDERSTEUNING_LABEL[vorm]).join(', '),
          },
        ]),
  ]
}

function urenText({ van, tot }: Kaart['uren']): string {
  if (van === 0) return `hooguit ${tot} uur`
  return van === tot ? `${van} uur` : `${van} tot ${tot} uur`
}

function startText(maand: string | null): string {
  return maand === null ? 'meteen' : `vanaf ${formatMaand(maand)}`
}
