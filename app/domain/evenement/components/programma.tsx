import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd, formatTijd } from '#app/ui/format.ts'
import { Stack } from '#app/ui/layout/page.tsx'
import { Card, type KaartFeit } from '#app/ui/card.tsx'
import { ONDERDEEL_LABEL, ROL_LABEL, type Deelnemersrol, type OnderdeelSoort } from '../evenement.ts'

type Onderdeel = {
  id: string
  soort: OnderdeelSoort
  titel: string
  omschrijving: string | null
  spreker: string | null
  zaal: string | null
  start: string
  einde: string
  rollen: Deelnemersrol[]
  plaatsen: number | null
  bezet: number
}

/** The parts of a programme in the order of time; with `naar` each title leads to a page. */
export function Programma({
  onderdelen,
  naar,
}: {
  onderdelen: readonly Onderdeel[]
  naar?: (onderdeel: Onderdeel) => string
}) {
  if (onderdelen.length === 0)
    return (
      <EmptyState titel="Het programma volgt" icoon="agenda">
        Wij zetten het programma hier zodra het klaar is.
      </EmptyState>
    )
  const dagen = new Set(onderdelen.map(({ start }) => dagVan(start)))
  return (
    <Stack dicht>
      {onderdelen.map((onderdeel) => (
        <Card
          key={onderdeel.id}
          als="article"
          titel={onderdeel.titel}
          {...(naar && { naar: naar(onderdeel) })}
          boven={[
            dagen.size > 1 && dagVan(onderdeel.start),
            `${formatTijd(onderdeel.start).replace(' uur', '')} tot ${formatTijd(onderdeel.einde)}`,
            ONDERDEEL_LABEL[onderdeel.soort],
          ]
            .filter(Boolean)
            .join(', ')}
          feiten={feitenVan(onderdeel)}
        >
          {onderdeel.omschrijving && <PlainText>{onderdeel.omschrijving}</PlainText>}
        </Card>
      ))}
    </Stack>
  )
}

function feitenVan({ spreker, zaal, rollen, plaatsen, bezet }: Onderdeel): KaartFeit[] {
  const vrij = plaatsen === null ? null : plaatsen - bezet
  return [
    ...(spreker ? [{ icoon: 'persoon', tekst: spreker } as const] : []),
    ...(zaal ? [{ icoon: 'locatie', tekst: zaal } as const] : []),
    ...(rollen.length > 0
      ? [
          {
            icoon: 'personen',
            tekst: `Voor ${rollen.map((rol) => ROL_LABEL[rol].toLowerCase()).join(' en ')}`,
          } as const,
        ]
      : []),
    ...(vrij === null
      ? []
      : [{ icoon: 'klok', tekst: vrij > 0 ? `Nog ${vrij} van ${plaatsen} plaatsen` : 'Vol' } as const]),
  ]
}

/** The day on the clock of Amsterdam: after midnight it is another one than in UTC. */
function dagVan(moment: string): string {
  return formatDatumTijd(moment).split(',')[0] ?? ''
}
