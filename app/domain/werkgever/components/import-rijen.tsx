import { Form, href } from 'react-router'
import { OORDEEL_LABEL } from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'

type Oordeel = keyof typeof OORDEEL_LABEL

export type ImportRij = {
  nummer: number
  naam: string
  kvkNummer: string
  contactNaam: string
  oordeel: Oordeel
  leider: number | null
  keuze: 'toevoegen' | 'overslaan' | null
  werkgeverId: string | null
  meldingen: { kop: string | null; tekst: string }[]
}

const TOON: Record<Oordeel, StatusToon> = {
  probleem: 'error',
  lijkt_op: 'warning',
  nieuw: 'ok',
  contact: 'ok',
  bekend: 'neutral',
}

type Props = {
  importId: string
  bijschrift: string
  rijen: ImportRij[]
  isUitgevoerd: boolean
  /** This page of the preview, to come back to after a decision. */
  hier: string
}

/** The rows of a file with what happens to each, why, and what there is to decide. */
export function ImportRijen({ importId, bijschrift, rijen, isUitgevoerd, hier }: Props) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={rijen}
      rijSleutel={({ nummer }) => nummer}
      leeg={<p>Er zijn geen rijen van deze soort.</p>}
      kolommen={[
        { kop: 'Rij', getal: true, cel: ({ nummer }) => nummer },
        { kop: 'Werkgever', rijkop: true, cel: (rij) => <Werkgever rij={rij} /> },
        { kop: 'Contactpersoon', cel: ({ contactNaam }) => contactNaam || 'Geen' },
        {
          kop: isUitgevoerd ? 'Wat is er gebeurd?' : 'Wat gebeurt er?',
          lang: true,
          cel: (rij) => (
            <>
              <Stand rij={rij} isUitgevoerd={isUitgevoerd} />
              {rij.meldingen.map(({ kop, tekst }) => (
                <p key={`${kop}${tekst}`}>
                  {kop && <strong>{kop}: </strong>}
                  {tekst}
                </p>
              ))}
              {rij.oordeel === 'lijkt_op' && rij.leider === null && !isUitgevoerd && (
                <Besluit importId={importId} rij={rij} hier={hier} />
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Werkgever({ rij: { naam, kvkNummer, werkgeverId } }: { rij: ImportRij }) {
  const tekst = naam || `KVK ${kvkNummer || 'onbekend'}`
  return (
    <>
      {werkgeverId ? (
        <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId })}>{tekst}</Link>
      ) : (
        tekst
      )}
      {naam && kvkNummer && <span className="wsp-importrij__kvk">KVK {kvkNummer}</span>}
    </>
  )
}

function Stand({ rij, isUitgevoerd }: { rij: ImportRij; isUitgevoerd: boolean }) {
  const { oordeel, keuze, werkgeverId } = rij
  if (isUitgevoerd)
    return (
      <StatusBadge toon={werkgeverId ? 'ok' : TOON[oordeel] === 'error' ? 'error' : 'neutral'}>
        {werkgeverId ? 'Toegevoegd' : oordeel === 'probleem' ? 'Niet toegevoegd' : 'Overgeslagen'}
      </StatusBadge>
    )
  if (oordeel === 'lijkt_op' && keuze !== null)
    return (
      <StatusBadge toon={keuze === 'toevoegen' ? 'ok' : 'neutral'}>
        {keuze === 'toevoegen' ? 'U voegt deze toe' : 'U slaat deze over'}
      </StatusBadge>
    )
  return <StatusBadge toon={TOON[oordeel]}>{OORDEEL_LABEL[oordeel]}</StatusBadge>
}

function Besluit({
  importId,
  rij: { nummer, naam, keuze },
  hier,
}: Pick<Props, 'importId' | 'hier'> & { rij: ImportRij }) {
  return (
    <Form
      method="post"
      action={href('/adviseur/werkgevers/importeren/:importId/kiezen', { importId })}
      preventScrollReset
    >
      <input type="hidden" name="nummer" value={nummer} />
      <input type="hidden" name="terug" value={hier} />
      <ButtonGroup>
        {keuze !== 'toevoegen' && (
          <Button soort="secondary" name="keuze" value="toevoegen">
            Is een ander, toevoegen<span className="wsp-verborgen">: {naam}</span>
          </Button>
        )}
        {keuze !== 'overslaan' && (
          <Button soort="secondary" name="keuze" value="overslaan">
            Overslaan<span className="wsp-verborgen">: {naam}</span>
          </Button>
        )}
      </ButtonGroup>
    </Form>
  )
}
