import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Form } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Stack } from '#app/ui/layout/page.tsx'
import {
  codeOfQr,
  countDeur,
  DEELNEMER_LABEL,
  findByCode,
  searchDeur,
  type Deurpersoon,
  type Deurplaatsen,
} from '../deur.ts'
import { openDeurlijn, type Deurstand } from '../deurlijn.ts'
import type { Tikbewaarder } from '../wachtrij.ts'
import { Scanner } from './scanner.tsx'
import { Deurlijst, TikKnop, Wie, type OpTik } from './deurlijst.tsx'
import './deur.css'

type Props = {
  evenementId: string
  personen: readonly Deurpersoon[]
  plaatsen: readonly Deurplaatsen[]
  zoek: string
  /** Whose QR code was read. */
  gelezenId: string | null
  adressen: { inchecken: string; stand: string; nieuw: string }
}

/** The door on a phone: who is expected, one tap to let somebody in, also while the connection is gone. */
export function Deur({ evenementId, personen, plaatsen, zoek, gelezenId, adressen }: Props) {
  const [lijn] = useState(() =>
    openDeurlijn({ ...adressen, personen, bewaarder: tabOf(`deur:${evenementId}`) }),
  )
  const stand = useSyncExternalStore(lijn.luister, lijn.lees, lijn.lees)
  const [gezocht, setGezocht] = useState(zoek)
  const [bovenaan, setBovenaan] = useState(gelezenId)
  useEffect(() => lijn.start(), [lijn])
  useEffect(() => lijn.begin(personen), [lijn, personen])
  const opTik: OpTik = (id, soort) => void lijn.tik(id, soort)
  const knop = { actie: adressen.inchecken, opTik }
  const gelezen = stand.personen.find(({ id }) => id === bovenaan)
  const opGelezen = (tekst: string) => {
    const persoon = findByCode(stand.personen, codeOfQr(tekst))
    setBovenaan(persoon?.id ?? null)
    if (!persoon) lijn.fout('Deze code hoort niet bij iemand die bij dit evenement een plaats heeft.')
  }
  return (
    <Stack>
      <Tellers personen={stand.personen} plaatsen={plaatsen} />
      <Verbinding stand={stand} />
      <Melding melding={stand.melding} opTik={opTik} />
      {gelezen && (
        <div className="wsp-deur__gelezen wsp-stapel">
          <Wie persoon={gelezen} />
          <TikKnop persoon={gelezen} {...knop} groot />
        </div>
      )}
      <Form role="search" onSubmit={(event) => event.preventDefault()}>
        <TextField
          naam="q"
          type="search"
          label="Zoek op naam of organisatie"
          standaard={zoek}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setGezocht(event.target.value)}
        />
        <noscript>
          <Button soort="secondary">Zoeken</Button>
        </noscript>
      </Form>
      <Scanner opGelezen={opGelezen} />
      <ButtonGroup>
        <LinkButton soort="secondary" to={adressen.nieuw}>
          Iemand zonder aanmelding
        </LinkButton>
      </ButtonGroup>
      <Deurlijst personen={searchDeur(stand.personen, gezocht)} {...knop} />
    </Stack>
  )
}

function Tellers({
  personen,
  plaatsen,
}: {
  personen: readonly Deurpersoon[]
  plaatsen: readonly Deurplaatsen[]
}) {
  return (
    <ul className="wsp-deur__tellers" aria-label="Binnen en verwacht">
      {countDeur(personen, plaatsen).map(({ rol, binnen, verwacht, vrij }) => (
        <li key={rol} className="wsp-deur__teller">
          {DEELNEMER_LABEL[rol]}: <strong>{binnen}</strong> van {verwacht} binnen, {vrij} vrij
        </li>
      ))}
    </ul>
  )
}

function Verbinding({ stand: { verbinding, wachtend } }: { stand: Deurstand }) {
  const tikken = wachtend === 1 ? '1 tik wacht' : `${wachtend} tikken wachten`
  if (verbinding === 'uitgelogd')
    return (
      <Alert toon="error" role="alert">
        {`U bent niet meer ingelogd. ${wachtend > 0 ? `${tikken} nog. ` : ''}Log in op dit toestel en kom terug naar deze pagina.`}
      </Alert>
    )
  if (verbinding === 'goed') return null
  return (
    <Alert toon="warning" role="alert">
      {`Geen verbinding. U kunt doorgaan. ${wachtend > 0 ? `${tikken} en gaan vanzelf door. ` : ''}Laat deze pagina open.`}
    </Alert>
  )
}

function Melding({ melding, opTik }: { melding: Deurstand['melding']; opTik: OpTik }) {
  const vak = useRef<HTMLDivElement>(null)
  // The button that was tapped moved with its person: who uses a keyboard goes on from the message.
  useEffect(() => {
    if (melding && document.activeElement === document.body) vak.current?.focus({ preventScroll: true })
  }, [melding])
  const terug = melding?.inschrijvingId
  return (
    <div ref={vak} role="status" tabIndex={-1} className="wsp-deur__melding">
      {melding && (
        <Alert toon={melding.soort === 'ok' ? 'ok' : 'error'}>
          <p>{melding.tekst}</p>
          {terug && (
            <Button type="button" soort="secondary" onClick={() => opTik(terug, 'uit')}>
              Terugdraaien
            </Button>
          )}
        </Alert>
      )}
    </div>
  )
}

/** The storage of this tab; null on the server and where a browser forbids it. */
function tabOf(sleutel: string): Tikbewaarder | null {
  try {
    if (typeof window === 'undefined') return null
    const opslag = window.sessionStorage
    return {
      lees: () => opslag.getItem(sleutel),
      schrijf: (tekst) => (tekst === null ? opslag.removeItem(sleutel) : opslag.setItem(sleutel, tekst)),
    }
  } catch {
    return null
  }
}
