import type { SyntheticEvent } from 'react'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ANTWOORD_LABEL, ANTWOORDEN, veldNaam, type Antwoord, type Kant } from '../antwoorden.ts'
import { useAntwoord } from './use-antwoord.ts'

type Props = { kant: Kant; gesprekId: string; met: string; antwoord: Antwoord | null }

/** One tap says what somebody thinks of a talk. Without a connection the tap waits in this tab and goes on by itself. */
export function AntwoordKnoppen({ kant, gesprekId, met, antwoord }: Props) {
  const naam = veldNaam(kant, gesprekId)
  const { Form, wacht, melding, stuur } = useAntwoord(naam)
  const gekozen = wacht ?? antwoord
  const vraag = `${kant === 'werkgever' ? 'Wilt u' : 'Wil je'} verder praten met ${met}?`
  const verstuur = (event: SyntheticEvent<HTMLFormElement, SubmitEvent>) => {
    const knop = event.nativeEvent.submitter
    const keuze = ANTWOORDEN.find((een) => knop instanceof HTMLButtonElement && een === knop.value)
    if (!keuze) return
    event.preventDefault()
    stuur(keuze)
  }
  return (
    <Form method="post" onSubmit={verstuur}>
      <div role="group" aria-label={vraag}>
        <p>{vraag}</p>
        <div className="wsp-gesprekken__knoppen">
          {ANTWOORDEN.map((een) => (
            <Button
              key={een}
              name={naam}
              value={een}
              soort={gekozen === een ? 'primary' : 'secondary'}
              aria-pressed={gekozen === een}
              {...(gekozen === een && { icoon: 'vink' as const })}
            >
              {ANTWOORD_LABEL[een]}
            </Button>
          ))}
        </div>
      </div>
      <div role="status">
        {melding === 'wacht' && (
          <Alert toon="warning">
            Geen verbinding. Het antwoord gaat vanzelf door als die er weer is. Laat deze pagina open.
          </Alert>
        )}
        {melding === 'geweigerd' && (
          <Alert toon="error">Het antwoord is niet opgeslagen. Laad de pagina opnieuw.</Alert>
        )}
        {melding === 'opgeslagen' && 'Opgeslagen.'}
      </div>
    </Form>
  )
}
