import { Section } from '#app/ui/layout/section.tsx'
import { classes } from '#app/ui/classes.ts'
import { LevelMeter } from '#app/ui/meter.tsx'
import type { GetoondeRegel, Groep } from '../toon-uitkomst.ts'
import { OordeelBadge } from './badges.tsx'
import './match.css'

type Lezer = 'adviseur' | 'werkgever' | 'kandidaat'

const KOPPEN: Record<Lezer, Record<Groep, string>> = {
  adviseur: {
    moet: 'Dit moet',
    werk: 'Vakvaardigheden en beroep',
    gedrag: 'Gedrag',
    voorwaarden: 'Voorwaarden van het werk',
    wens: 'Wat de kandidaat wil',
  },
  werkgever: {
    moet: 'Dit moet volgens u',
    werk: 'Vakvaardigheden en beroep',
    gedrag: 'Gedrag op het werk',
    voorwaarden: 'Voorwaarden van het werk',
    wens: '',
  },
  kandidaat: {
    moet: 'Dit heb je nodig',
    werk: 'Wat je moet kunnen',
    gedrag: 'Hoe je werkt',
    voorwaarden: 'Tijden, afstand en begin',
    wens: 'Wat jij wilt',
  },
}

const VOLGORDE: readonly Groep[] = ['moet', 'werk', 'gedrag', 'voorwaarden', 'wens']

/** The explanation per requirement: asked against shown, a sentence, and the judgement as a word. Empty groups are left out. */
export function Uitleg({
  regels,
  voor,
  niveau = 2,
}: {
  regels: GetoondeRegel[]
  voor: Lezer
  niveau?: 2 | 3
}) {
  return (
    <>
      {VOLGORDE.map((groep) => {
        const eigen = regels.filter((regel) => regel.groep === groep)
        if (eigen.length === 0) return null
        return (
          <Section key={groep} titel={KOPPEN[voor][groep]} niveau={niveau}>
            <ul className="wsp-uitlegregels">
              {eigen.map((regel) => (
                <Regel key={regel.id} regel={regel} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}

function Regel({ regel }: { regel: GetoondeRegel }) {
  return (
    <li className={classes('wsp-uitlegregel', !regel.heeftNiveaus && 'wsp-uitlegregel--kort')}>
      {regel.heeftNiveaus ? (
        <LevelMeter label={regel.label} gevraagd={regel.gevraagd} getoond={regel.getoond} />
      ) : (
        <p className="wsp-uitlegregel__naam">{regel.label}</p>
      )}
      <p className="wsp-uitlegregel__zin">
        <OordeelBadge oordeel={regel.oordeel} /> {regel.zin}
      </p>
    </li>
  )
}

/** Questions to ask before the hard requirements are sure. Renders nothing without questions. */
export function Vragen({ vragen }: { vragen: string[] }) {
  if (vragen.length === 0) return null
  return (
    <ul className="wsp-vragen">
      {vragen.map((vraag) => (
        <li key={vraag}>{vraag}</li>
      ))}
    </ul>
  )
}
