import { Link } from '#app/ui/link.tsx'
import type { Stapgroep, Stapregel, Stappen } from '../stappen.ts'
import type { Plekken } from './plekken.ts'
import './match.css'

/** The gaps as next steps, gathered by kind, each with the place where it is done. */
export function StappenLijst({
  stappen,
  samen,
  plekken,
  niveau = 3,
}: {
  stappen: Stappen
  /** The total of now, to compare with. */
  samen: number
  plekken: Plekken
  niveau?: 3 | 4
}) {
  return (
    <>
      {stappen.groepen.map((groep) => (
        <Groep key={groep.stap} groep={groep} samen={samen} plekken={plekken} niveau={niveau} />
      ))}
      {stappen.allesSamen > samen && (
        <p>
          Lukt dit allemaal, dan wordt “samen” {stappen.allesSamen} in plaats van {samen}.
        </p>
      )}
    </>
  )
}

function Groep({
  groep,
  samen,
  plekken,
  niveau,
}: {
  groep: Stapgroep
  samen: number
  plekken: Plekken
  niveau: 3 | 4
}) {
  const Kop = niveau === 3 ? 'h3' : 'h4'
  const wegen = [...new Set(groep.regels.map(({ plek }) => plek))].flatMap((plek) =>
    plek ? (plekken[plek] ?? []) : [],
  )
  return (
    <div className="wsp-stapgroep">
      <Kop className="wsp-stapgroep__kop">{groep.titel}</Kop>
      <p>{groep.uitleg}</p>
      <ul className="wsp-stapgroep__lijst">
        {groep.regels.map((regel) => (
          <li key={regel.id}>{stepText(groep, regel, samen)}</li>
        ))}
      </ul>
      {wegen.length > 0 && (
        <ul className="wsp-stapgroep__wegen" aria-label={`Waar u dit doet: ${groep.titel}`}>
          {wegen.map(({ naar, label }) => (
            <li key={naar}>
              <Link to={naar}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function stepText({ stap }: Stapgroep, { label, vraag, samen: straks }: Stapregel, samen: number): string {
  const zin = vraag ? `${label}: ${vraag}` : label
  if (straks === null || straks <= samen) return zin
  const nietBekend = stap === 'navragen' || stap === 'meten'
  return nietBekend
    ? `${zin} (blijkt dit goed, dan wordt samen ${straks})`
    : `${zin} (samen wordt dan ${straks})`
}
