import type { ReactNode } from 'react'

const BREEDTE = 300
const HOOGTE = 18
const DIKTE = 10
const BOVEN = (HOOGTE - DIKTE) / 2

type MeterProps = {
  label: string
  waarde: number
  max: number
  /** "34 van 60 plaatsen bezet" */ tekst: string
}

/** How far something is. The words carry the value; the bar repeats it. */
export function Meter({ label, waarde, max, tekst }: MeterProps) {
  const deel = max > 0 ? Math.min(1, Math.max(0, waarde / max)) : 0
  return (
    <div className="wsp-meter">
      <p className="wsp-meter__kop">
        <span className="wsp-meter__label">{label}</span> <span className="wsp-meter__tekst">{tekst}</span>
      </p>
      <Balk>
        <rect className="wsp-meter__spoor" x="0.5" y={BOVEN} width={BREEDTE - 1} height={DIKTE} />
        {deel > 0 && (
          <rect className="wsp-meter__vulling" y={BOVEN} width={Math.round(deel * BREEDTE)} height={DIKTE} />
        )}
      </Balk>
    </div>
  )
}

export type Niveau = 0 | 1 | 2 | 3

const WOORDEN: Record<Niveau, string> = { 0: 'niet', 1: 'basis', 2: 'voldoende', 3: 'goed' }
const VAK = BREEDTE / 3

type LevelMeterProps = {
  label: string
  /** What the vacature asks; null when this is not asked. */
  gevraagd: Niveau | null
  /** What the candidate shows; null is unknown, and is drawn as unknown. */
  getoond: Niveau | null
}

/** Asked against shown, in three parts: basis, voldoende, goed. The asked level is a sun coloured mark at its end. */
export function LevelMeter({ label, gevraagd, getoond }: LevelMeterProps) {
  const tekort = gevraagd !== null && getoond !== null && getoond < gevraagd
  const zinnen = [
    gevraagd === null ? null : `Gevraagd: ${WOORDEN[gevraagd]}.`,
    `Getoond: ${getoond === null ? 'onbekend' : WOORDEN[getoond]}.`,
  ]
  return (
    <div className="wsp-meter wsp-meter--niveau">
      <p className="wsp-meter__kop">
        <span className="wsp-meter__label">{label}</span>{' '}
        <span className="wsp-meter__tekst">{zinnen.filter(Boolean).join(' ')}</span>
      </p>
      <Balk>
        {[0, 1, 2].map((vak) => (
          <rect
            key={vak}
            className={vakKlasse(vak, getoond, tekort)}
            x={vak * VAK + (vak === 0 ? 0.5 : 2.5)}
            y={BOVEN}
            width={VAK - (vak === 0 ? 3 : 5) + (vak === 2 ? 2 : 0)}
            height={DIKTE}
          />
        ))}
        {gevraagd !== null && gevraagd > 0 && (
          <rect
            className="wsp-meter__gevraagd"
            x={Math.min(gevraagd * VAK - 3, BREEDTE - 6.5)}
            y="0.5"
            width="6"
            height={HOOGTE - 1}
          />
        )}
      </Balk>
    </div>
  )
}

function vakKlasse(vak: number, getoond: Niveau | null, tekort: boolean): string {
  if (getoond === null) return 'wsp-meter__onbekend'
  if (vak >= getoond) return 'wsp-meter__spoor'
  return tekort ? 'wsp-meter__vulling wsp-meter__vulling--tekort' : 'wsp-meter__vulling'
}

function Balk({ children }: { children: ReactNode }) {
  return (
    <svg
      className="wsp-meter__balk"
      viewBox={`0 0 ${BREEDTE} ${HOOGTE}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}
