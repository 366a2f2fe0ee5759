import { Alert } from '#app/ui/alert.tsx'
import { Card } from '#app/ui/card.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import type { Kant } from '../antwoorden.ts'
import type { EigenGesprek, EigenGesprekken as Data } from '../get-eigen-gesprekken.server.ts'
import { splitsNu } from '../nu.ts'
import { AntwoordKnoppen } from './antwoord-knoppen.tsx'
import { useNu } from './use-nu.ts'

/** So many talks without an answer are named: what was just there is what somebody still knows. */
const LAATSTE = 3

type Props = { kant: Kant; data: Pick<Data, 'gesprekken' | 'pauzes' | 'open' | 'nu'> }

/** The talks of one side on the day: where to be now and next, and after each talk one tap for what that side thinks of it. */
export function EigenGesprekken({ kant, data }: Props) {
  const { gesprekken, pauzes, open } = data
  const nu = useNu(data.nu)
  const regels = [
    ...gesprekken.map((gesprek) => ({ begin: gesprek.begin, gesprek, pauze: null })),
    ...pauzes.map(({ begin, tekst }) => ({ begin, gesprek: null, pauze: tekst })),
  ].sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0))
  return (
    <>
      {open && <Stand kant={kant} gesprekken={gesprekken} nu={nu} />}
      <Section titel="Alle gesprekken">
        <ol className="wsp-gesprekken">
          {regels.map(({ begin, gesprek, pauze }) =>
            gesprek ? (
              <Gesprek key={gesprek.id} kant={kant} gesprek={gesprek} open={open} />
            ) : (
              <li key={begin} className="wsp-gesprekken__pauze">
                {pauze}
              </li>
            ),
          )}
        </ol>
      </Section>
    </>
  )
}

function Gesprek({ kant, gesprek, open }: { kant: Kant; gesprek: EigenGesprek; open: boolean }) {
  const { id, wanneer, tafel, met, werk, antwoord, isWederzijds } = gesprek
  return (
    <li id={`gesprek-${id}`} className="wsp-gesprekken__gesprek">
      <p className="wsp-gesprekken__wanneer">{wanneer}</p>
      <h3 className="nl-heading nl-heading--level-3">{`Tafel ${tafel}: ${met}`}</h3>
      <p>{werk ?? 'Werk bij deze werkgever'}</p>
      {open &&
        (isWederzijds ? (
          <p>Beiden ja. Het WSP neemt contact op.</p>
        ) : (
          <AntwoordKnoppen kant={kant} gesprekId={id} met={met} antwoord={antwoord} />
        ))}
    </li>
  )
}

/** Where to be now and next, and the talks that were and have no answer. */
function Stand({ kant, gesprekken, nu }: { kant: Kant; gesprekken: EigenGesprek[]; nu: number }) {
  const { bezig, hierna, zonderAntwoord } = splitsNu(gesprekken, nu)
  const leeg = bezig.length + hierna.length === 0
  return (
    <div aria-live="polite" className="wsp-gesprekken">
      {bezig.length > 0 && <Waar titel="Nu" gesprekken={bezig} />}
      {hierna.length > 0 && (
        <Waar titel={bezig.length > 0 ? 'Hierna' : 'Eerstvolgende'} gesprekken={hierna} />
      )}
      {leeg && (
        <p>{kant === 'werkgever' ? 'U heeft al uw gesprekken gehad.' : 'Je hebt al je gesprekken gehad.'}</p>
      )}
      {zonderAntwoord.length > 0 && (
        <Alert>
          <p>
            {`${kant === 'werkgever' ? 'Uw' : 'Je'} antwoord ontbreekt nog bij ${zonderAntwoord.length === 1 ? '1 gesprek' : `${zonderAntwoord.length} gesprekken`}. Het laatst:`}
          </p>
          <ul>
            {zonderAntwoord.slice(-LAATSTE).map(({ id, met, wanneer }) => (
              <li key={id}>
                <Link to={`#gesprek-${id}`} reloadDocument>
                  {met}
                </Link>
                {`, ${wanneer}`}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  )
}

function Waar({ titel, gesprekken }: { titel: string; gesprekken: EigenGesprek[] }) {
  return (
    <Card niveau={2} titel={titel} nadruk={titel === 'Nu'}>
      {gesprekken.map(({ id, wanneer, tafel, met }) => (
        <p key={id}>
          <strong className="wsp-gesprekken__tafel">{`Tafel ${tafel}`}</strong>
          {`${met}. ${wanneer}.`}
        </p>
      ))}
    </Card>
  )
}
