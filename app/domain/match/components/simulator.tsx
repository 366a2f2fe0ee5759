import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import {
  aantalTekst,
  meerTekst,
  mensenTekst,
  voldoenTekst,
  withCapital,
  type Nauwkeurigheid,
} from '../aantallen.ts'
import type { Simulatie, SimulatieRegel } from '../simulatie.ts'
import type { SimulatieStand } from './use-simulatie.ts'
import './simulator.css'

type Props = {
  stand: SimulatieStand
  bezig: boolean
  /** With JavaScript: counts again without sending the form. */
  onReken: () => void
  /** The fields of the form with its buttons. */
  children: ReactNode
}

/**
 * The fields with, beside them on a wide screen, how many people fit. On a narrow screen the count stays in sight at the
 * bottom. It comes after the buttons of the form, so that Enter in a field still saves.
 */
export function Simulator({ stand, bezig, onReken, children }: Props) {
  return (
    <div className="wsp-simulator">
      <div className="wsp-simulator__formulier wsp-formulier">{children}</div>
      <div className="wsp-simulator__zij">
        <div className="wsp-simulator__stand" role="status" aria-busy={bezig}>
          <Stand stand={stand} />
        </div>
        <div className="wsp-simulator__uitleg">
          {'nu' in stand && <Kosten simulatie={stand} />}
          <Button
            soort="secondary"
            name="intent"
            value="bereken"
            onClick={(event) => {
              event.preventDefault()
              onReken()
            }}
          >
            Bereken opnieuw
          </Button>
          {'nu' in stand && stand.isWeinig && stand.regels.length > 0 && (
            <Button soort="subtle" name="intent" value="jobcarving">
              Opslaan en kijken wat anders kan
            </Button>
          )}
        </div>
      </div>
    </div>
  )
}

/** Why there is no count. */
export const GEEN_AANTALLEN = {
  grens:
    'U heeft vandaag heel vaak geteld. Morgen ziet u hier weer aantallen. Opslaan lukt gewoon, en uw adviseur kan u helpen.',
  'alleen-indicatie':
    'Voor dit soort plekken is een indicatie nodig. Daarvan tonen wij geen aantallen. Uw adviseur zoekt met u mee.',
  mislukt: 'Tellen lukt nu niet. Probeer het zo nog eens. Opslaan lukt gewoon.',
} as const

function Stand({ stand }: { stand: SimulatieStand }) {
  if (!('nu' in stand)) return <p>{GEEN_AANTALLEN[stand.geen]}</p>
  const { nu, nauwkeurigheid } = stand
  const tekst = (aantal: number) => aantalTekst(aantal, nauwkeurigheid)
  return (
    <>
      <p className="wsp-simulator__getal">
        <strong>{withCapital(mensenTekst(nu.voldoet, nauwkeurigheid))}</strong>{' '}
        {`${voldoenTekst(nu.voldoet)} aan alles wat moet`}
      </p>
      <p className="wsp-simulator__delen">
        {`Past: ${tekst(nu.past)}. Met aanpassing: ${tekst(nu.metAanpassing)}. Eerst navragen: ${tekst(nu.navragen)}.`}
      </p>
    </>
  )
}

function Kosten({ simulatie }: { simulatie: Simulatie }) {
  const { regels, nauwkeurigheid, zonderIndicatie, elkeSoort } = simulatie
  const isHelp = ({ meer, meerLager }: SimulatieRegel) => (meer ?? 0) > 0 || (meerLager ?? 0) > 0
  const helpt = regels.filter(isHelp)
  const rest = regels.filter((regel) => !isHelp(regel))
  return (
    <>
      <h2 className="nl-heading nl-heading--level-3">Wat kost elke eis?</h2>
      {regels.length === 0 && <p>Er is niets wat moet. Wensen sluiten niemand uit.</p>}
      {helpt.length > 0 && (
        <>
          <p>Zoveel mensen zijn er meer als u minder vraagt:</p>
          <ul className="wsp-simulator__regels">
            {helpt.map((regel) => (
              <Regel key={regel.sleutel} regel={regel} nauwkeurigheid={nauwkeurigheid} />
            ))}
          </ul>
        </>
      )}
      {rest.length > 0 && (
        <p className="wsp-simulator__voet">
          {`${withCapital(meerTekst(0, nauwkeurigheid))} als u minder vraagt bij: ${rest.map(({ label }) => label).join(', ')}.`}
        </p>
      )}
      {elkeSoort && (
        <p className="wsp-simulator__voet">
          U koos nog niet voor welk soort plek u open staat. Wij tellen nu iedereen mee.
        </p>
      )}
      {nauwkeurigheid === 'afgerond' && (
        <p className="wsp-simulator__voet">
          Aantallen zijn afgerond op vijftallen. Zo beschermen wij de mensen achter de cijfers.
          {zonderIndicatie &&
            ' Mensen die alleen een plek met een indicatie zoeken, zoals een garantiebaan, tellen hier niet mee.'}
        </p>
      )}
    </>
  )
}

function Regel({ regel, nauwkeurigheid }: { regel: SimulatieRegel; nauwkeurigheid: Nauwkeurigheid }) {
  const { label, hoe, meer, meerLager } = regel
  return (
    <li>
      <span className="wsp-simulator__naam">{label}</span>
      {meerLager !== null && (
        <span className="wsp-simulator__meer">{`Een niveau lager: ${meerTekst(meerLager, nauwkeurigheid)}`}</span>
      )}
      {meer !== null && (
        <span className="wsp-simulator__meer">{`${hoe ?? 'Als wens'}: ${meerTekst(meer, nauwkeurigheid)}`}</span>
      )}
    </li>
  )
}
