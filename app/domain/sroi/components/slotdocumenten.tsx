import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import type { Slotdocument } from '../afsluiten.ts'

type Props = { code: string; toelichting: string | null; naar: (document: Slotdocument) => string }

/** The documents of a closed contract. */
export function Slotdocumenten({ code, toelichting, naar }: Props) {
  return (
    <Section titel="Afgesloten">
      {toelichting && <p className="wsp-regels">{toelichting}</p>}
      <p>
        <Link to={naar('verklaring')} download reloadDocument>
          Slotverklaring (PDF)
        </Link>
        {', '}
        <Link to={naar('brief')} download reloadDocument>
          Brief aan de opdrachtnemer (PDF)
        </Link>
      </p>
      <p>Controlecode: {code}</p>
    </Section>
  )
}
