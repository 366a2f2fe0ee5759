import { Tag } from '#app/ui/tag.tsx'
import { belangOf, BELANG, isHebben, NIVEAU_LABEL } from '../eisen.ts'
import type { Gewicht } from '../vacature.ts'
import './vacature.css'

export type EisRegel = { termId: string; label: string; niveau: number; hard: boolean; gewicht: Gewicht }

/** The requirements in words, musts first. */
export function EisenList({ eisen }: { eisen: EisRegel[] }) {
  const geordend = [...eisen.filter(({ hard }) => hard), ...eisen.filter(({ hard }) => !hard)]
  return (
    <ul className="wsp-eisen">
      {geordend.map((eis) => (
        <li key={eis.termId} className="wsp-eisen__regel">
          <span className="wsp-eisen__naam">{eis.label}</span>
          <span className="wsp-eisen__labels">
            {!isHebben(eis.termId) && <Tag label={`Niveau: ${niveauTekst(eis.niveau)}`} />}
            <Tag label={eis.hard ? 'Moet' : BELANG[belangOf(eis)].label} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function niveauTekst(niveau: number): string {
  return NIVEAU_LABEL[niveau === 1 || niveau === 2 ? niveau : 3].toLowerCase()
}
