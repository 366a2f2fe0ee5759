import { ButtonGroup, LinkButton } from './button.tsx'

/** Chooses the calendar year of a page with figures, as `?jaar=`. */
export function YearNav({ jaar, jaren }: { jaar: number; jaren: readonly number[] }) {
  return (
    <nav aria-label="Jaar">
      <ButtonGroup>
        {jaren.map((keuze) => (
          <LinkButton
            key={keuze}
            to={`?jaar=${keuze}`}
            soort={keuze === jaar ? 'primary' : 'secondary'}
            aria-current={keuze === jaar ? 'page' : undefined}
          >
            {keuze}
          </LinkButton>
        ))}
      </ButtonGroup>
    </nav>
  )
}
