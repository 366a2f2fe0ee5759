import { Section } from '#app/ui/layout/section.tsx'
import { classes } from '#app/ui/classes.ts'
import { LevelMeter } from '#app/ui/meter.tsx'
import type { RegelDetail } from '../regel-details.ts'
import type { GetoondeRegel, Groep } from '../toon-uitkomst.ts'
import type { VoorwaardeFeit } from '../voorwaarde-feiten.ts'
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

type Props = {
  regels: GetoondeRegel[]
  voor: Lezer
  niveau?: 2 | 3
  /** By the id of a line. */
  details?: Record<string, RegelDetail>
  /** As wide as the workbench: bar and sentence stand beside each other. */
  breed?: boolean
}

/** The explanation per requirement: asked against shown, a sentence, and the judgement as a word. Empty groups are left out. */
export function Uitleg({ regels, voor, niveau = 2, details = {}, breed }: Props) {
  const metBalken = VOLGORDE.find((groep) =>
    regels.some((regel) => regel.groep === groep && regel.heeftNiveaus),
  )
  return (
    <>
      {VOLGORDE.map((groep) => {
        const eigen = regels.filter((regel) => regel.groep === groep)
        if (eigen.length === 0) return null
        return (
          <Section key={groep} titel={KOPPEN[voor][groep]} niveau={niveau}>
            {groep === metBalken && <Legenda />}
            <ul className={classes('wsp-uitlegregels', breed && 'wsp-uitlegregels--breed')}>
              {eigen.map((regel) => (
                <Regel key={regel.id} regel={regel} detail={details[regel.id]} />
              ))}
            </ul>
          </Section>
        )
      })}
    </>
  )
}

/** The words beside every bar say the same; this is for who looks at the bars. */
function Legenda() {
  return (
    <p className="wsp-cijfer__rest">
      Een balk loopt van basis tot goed. Het gele streepje is wat het werk vraagt. Een stippellijn is nog niet
      bekend.
    </p>
  )
}

function Regel({ regel, detail }: { regel: GetoondeRegel; detail: RegelDetail | undefined }) {
  return (
    <li className={classes('wsp-uitlegregel', !regel.heeftNiveaus && 'wsp-uitlegregel--kort')}>
      {regel.heeftNiveaus ? (
        <LevelMeter label={regel.label} gevraagd={regel.gevraagd} getoond={regel.getoond} />
      ) : (
        <p className="wsp-uitlegregel__naam">{regel.label}</p>
      )}
      <div className="wsp-uitlegregel__zin">
        <p>
          <OordeelBadge oordeel={regel.oordeel} /> {regel.zin}
        </p>
        {detail?.feit && <Feit feit={detail.feit} />}
        {detail?.punten && <p className="wsp-cijfer__rest">{detail.punten}</p>}
      </div>
    </li>
  )
}

/** Both sides of a condition: what the work says and what the candidate says. */
export function Feit({ feit }: { feit: VoorwaardeFeit }) {
  return (
    <p className="wsp-cijfer__rest">
      Het werk: {feit.werk}. De kandidaat: {feit.kandidaat}.
    </p>
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
