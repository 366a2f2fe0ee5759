import { href } from 'react-router'
import { DUBBEL_REDEN_LABEL, type DubbelReden } from '#app/domain/werkgever/dubbelen.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Link } from '#app/ui/link.tsx'

type Dubbel = { id: string; naam: string; plaats: string; redenen: DubbelReden[] }

/** Which employers the new one looks like, and why. */
export function DubbelenMelding({ dubbelen }: { dubbelen: Dubbel[] }) {
  if (dubbelen.length === 0) return null
  return (
    <Alert
      toon="warning"
      titel={dubbelen.length === 1 ? 'Is het deze werkgever?' : 'Is het een van deze werkgevers?'}
    >
      <ul>
        {dubbelen.map(({ id, naam, plaats, redenen }) => (
          <li key={id}>
            <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: id })}>{naam}</Link>
            {` in ${plaats}: ${redenen.map((reden) => DUBBEL_REDEN_LABEL[reden]).join(' en ')}`}
          </li>
        ))}
      </ul>
    </Alert>
  )
}
