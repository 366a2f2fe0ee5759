import type { ReactNode } from 'react'
import { LinkButton } from './button.tsx'
import { Page } from './layout/page.tsx'
import { PageHeader } from './layout/page-header.tsx'

const TEKSTEN: Record<number, { titel: string; uitleg: ReactNode }> = {
  403: {
    titel: 'U mag deze pagina niet bekijken',
    uitleg: (
      <>
        <p>U bent ingelogd, maar deze pagina hoort bij een andere rol of organisatie.</p>
        <p>
          Denkt u dat u er wel bij moet kunnen? Vraag het aan uw aanspreekpunt bij het WerkgeversServicepunt.
        </p>
      </>
    ),
  },
  404: {
    titel: 'Deze pagina bestaat niet (meer)',
    uitleg: (
      <>
        <p>
          Het adres klopt niet, of de pagina is weggehaald. Dat gebeurt bijvoorbeeld als een vacature vervuld
          is.
        </p>
        <p>Controleer het adres op typefouten, of ga terug naar het begin en zoek van daaruit verder.</p>
      </>
    ),
  },
  500: {
    titel: 'Er ging iets mis bij ons',
    uitleg: (
      <>
        <p>Het ligt niet aan u. Wat u eerder hebt opgeslagen, is bewaard.</p>
        <p>
          Probeer het over een paar minuten opnieuw. Blijft het misgaan, geef dan onderstaande code aan ons
          door.
        </p>
      </>
    ),
  },
  503: {
    titel: 'Het portaal is even niet bereikbaar',
    uitleg: (
      <>
        <p>Een onderdeel van het portaal start opnieuw op. Dat duurt meestal minder dan een minuut.</p>
        <p>Ververs deze pagina straks. Wat u eerder hebt opgeslagen, is bewaard.</p>
      </>
    ),
  },
}

type Props = {
  /** Other codes get the text of 404 (4xx) or 500. */
  status: number
  /** The request id: what the reader can quote to us. */
  code?: string | null
  beginNaar?: string
}

export function ErrorPage({ status, code, beginNaar = '/' }: Props) {
  const bekend = status in TEKSTEN ? status : status >= 400 && status < 500 ? 404 : 500
  const tekst = TEKSTEN[bekend]
  if (!tekst) return null
  return (
    <Page>
      <PageHeader boven={`Foutcode ${status}`} titel={tekst.titel} />
      {tekst.uitleg}
      <p>
        <LinkButton to={beginNaar} soort="secondary" icoon="pijl_links">
          Naar het begin
        </LinkButton>
      </p>
      {code && (
        <p className="wsp-foutpagina__code">
          Code om door te geven: <code>{code}</code>
        </p>
      )}
    </Page>
  )
}
