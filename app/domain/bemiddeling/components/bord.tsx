import { Card } from '#app/ui/card.tsx'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { KlokStand } from '#app/ui/klok.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { voorTekst, type Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { STATUS_LABEL } from '../bemiddeling.ts'
import type { BordKaart, BordStap } from '../bord.ts'
import { PAST_LABEL, VERVOLG_LABEL } from '../terugkoppeling.ts'
import { volgendeStap, type Partij } from '../volgende-stap.ts'

const AAN_ZET: Record<Partij, string> = {
  kandidaat: 'Kandidaat is aan zet',
  werkgever: 'Werkgever is aan zet',
  adviseur: 'Adviseur is aan zet',
}

type Props = {
  stap: BordStap
  aantal: number
  teLaat: number
  kaarten: BordKaart[]
  naar: (id: string) => string
  /** The list of this step, for what does not fit here. */
  lijst: string
}

/** One step of the board, its cards most urgent first. */
export function BordKolom({ stap, aantal, teLaat, kaarten, naar, lijst }: Props) {
  return (
    <Section titel={`${STATUS_LABEL[stap]} (${aantal})`}>
      {teLaat > 0 && (
        <p>
          <StatusBadge toon="error">{`${teLaat} te laat`}</StatusBadge>
        </p>
      )}
      {aantal === 0 ? (
        <p>Niemand in deze stap.</p>
      ) : (
        <ul className="wsp-bord__kaarten">
          {kaarten.map((kaart) => (
            <BemiddelingKaart key={kaart.id} kaart={kaart} naar={naar(kaart.id)} />
          ))}
        </ul>
      )}
      {aantal > kaarten.length && (
        <p>
          <Link to={lijst}>{`Nog ${aantal - kaarten.length}: bekijk de hele lijst`}</Link>
        </p>
      )}
    </Section>
  )
}

function BemiddelingKaart({ kaart, naar }: { kaart: BordKaart; naar: string }) {
  const { code, titel, werkgever, stand, wie, uiterlijk, klok, terugkoppeling } = kaart
  return (
    <Card
      als="li"
      titel={code}
      naar={naar}
      boven={wie && <StatusBadge toon={wie === 'adviseur' ? 'warning' : 'info'}>{AAN_ZET[wie]}</StatusBadge>}
      feiten={[
        { icoon: 'koffer', tekst: `${titel}, ${werkgever}` },
        ...(kaart.kennismakingOp && stand.status === 'kennismaking'
          ? [{ icoon: 'agenda' as const, tekst: formatDatumTijd(kaart.kennismakingOp) }]
          : []),
        ...(kaart.proefplaatsingTot && stand.status === 'proefplaatsing'
          ? [{ icoon: 'agenda' as const, tekst: `Proef tot en met ${formatDatum(kaart.proefplaatsingTot)}` }]
          : []),
        { icoon: 'personen', tekst: wieBegeleidt(kaart) },
      ]}
      // While everyone waits for the meeting its own day is enough.
      voet={wie && <KlokStand uiterlijk={uiterlijk} klok={klok} zonder="Geen uiterste dag" />}
    >
      <p>{volgendeStap(stand, 'adviseur')}</p>
      {terugkoppeling && (
        <p>
          Werkgever: past {PAST_LABEL[terugkoppeling.past].toLowerCase()},{' '}
          {VERVOLG_LABEL[terugkoppeling.vervolg].toLowerCase()}.
        </p>
      )}
    </Card>
  )
}

function wieBegeleidt({ isMijn, voor, adviseur }: { isMijn: boolean; voor: Voor | null; adviseur: string }) {
  if (isMijn) return 'Van u'
  return voor ? voorTekst(voor) : adviseur
}
