import { hasAfgevallen, KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { Uitleg } from '#app/domain/match/components/uitleg.tsx'
import type { GetoondeUitkomst } from '#app/domain/match/toon-uitkomst.ts'
import { Werkgeverskaart } from '#app/domain/kandidaatprofiel/components/werkgeverskaart.tsx'
import type { Werkgeverskaart as Kaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'
import { Stack } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'

const TITELS = {
  werkgever: { uitleg: 'Hoe deze kandidaat bij uw vacature past', kaart: 'Wat deze kandidaat kan' },
  kandidaat: {
    uitleg: 'Hoe je bij het werk past, in woorden voor de werkgever',
    kaart: 'Je anonieme profiel',
  },
} as const

/** What an employer sees in a bemiddeling; the candidate gets the very same block, only the headings differ. */
export function WerkgeversbeeldBlok({
  beeld,
  voor,
}: {
  beeld: { kaart: Kaart; uitleg: GetoondeUitkomst }
  voor: keyof typeof TITELS
}) {
  const { kaart, uitleg } = beeld
  const niveau = voor === 'werkgever' ? 2 : 3
  return (
    <>
      <Section titel={TITELS[voor].uitleg} niveau={niveau}>
        <Stack>
          <div>
            <KlasseBadge klasse={uitleg.klasse} isAfgevallen={hasAfgevallen(uitleg.regels)} />
          </div>
          <p>{uitleg.samenvatting}</p>
          <Uitleg regels={uitleg.regels} voor="werkgever" niveau={3} />
        </Stack>
      </Section>
      <Section titel={TITELS[voor].kaart} niveau={niveau}>
        <Werkgeverskaart kaart={kaart} niveau={3} />
      </Section>
    </>
  )
}
