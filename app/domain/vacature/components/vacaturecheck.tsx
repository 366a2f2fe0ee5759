import type { Bevinding } from '../vacaturecheck/check-vacature.ts'
import './vacature.css'

/** The hints of the vacaturecheck as a list: where, which words, why, and what to write instead. */
export function VacaturecheckLijst({ bevindingen }: { bevindingen: readonly Bevinding[] }) {
  return (
    <ul className="wsp-vacaturecheck">
      {bevindingen.map(({ plek, woord, uitleg, alternatief }) => (
        <li key={`${plek} ${woord ?? uitleg}`}>
          <strong>{plek}</strong>
          {woord !== null && <>: “{woord}”</>}. {uitleg} {alternatief}
        </li>
      ))}
    </ul>
  )
}
