import { ButtonGroup, LinkButton } from './button.tsx'

/** One of a few views of the same page, each with its address. */
export function KeuzeNav({
  label,
  keuzes,
}: {
  label: string
  keuzes: readonly { naam: string; naar: string; aan: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ButtonGroup>
        {keuzes.map(({ naam, naar, aan }) => (
          <LinkButton
            key={naar}
            to={naar}
            preventScrollReset
            soort={aan ? 'primary' : 'secondary'}
            aria-current={aan ? 'page' : undefined}
          >
            {naam}
          </LinkButton>
        ))}
      </ButtonGroup>
    </nav>
  )
}
