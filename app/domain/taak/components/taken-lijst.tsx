import { Form, href } from 'react-router'
import { voorTekst, type Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import type { TaakRegel } from '#app/domain/taak/list-taken.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

type Props = {
  bijschrift: string
  taken: (TaakRegel & { voor?: Voor | null })[]
  /** The list of one employer leaves its name out and says who does it; the own list the other way round. */
  van: 'mij' | 'werkgever'
  /** Where the button comes back. */
  terug: string
  leeg: string
}

/** Open or done tasks with one button each: done, or not done after all. */
export function TakenLijst({ bijschrift, taken, van, terug, leeg }: Props) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={taken}
      rijSleutel={(taak) => taak.id}
      leeg={
        <EmptyState titel="Geen taken" icoon="vink">
          {leeg}
        </EmptyState>
      }
      kolommen={[
        { kop: 'Taak', rijkop: true, cel: (taak) => <Titel taak={taak} van={van} /> },
        { kop: 'Klaar op', cel: (taak) => <Termijn taak={taak} /> },
        ...(van === 'werkgever'
          ? [{ kop: 'Wie', cel: (taak: TaakRegel) => (taak.isMijn ? 'U' : taak.toegewezenAan) }]
          : []),
        { kop: '', cel: (taak) => <Afvinken taak={taak} terug={terug} /> },
      ]}
    />
  )
}

function Titel({ taak, van }: { taak: Props['taken'][number]; van: Props['van'] }) {
  const over = [
    van === 'mij' && taak.werkgever && (
      <Link
        key="werkgever"
        to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: taak.werkgever.id })}
      >
        {taak.werkgever.naam}
      </Link>
    ),
    taak.onderwerp && (
      <Link key="onderwerp" to={taak.onderwerp.naar}>
        {taak.onderwerp.label}
      </Link>
    ),
  ].filter(Boolean)
  return (
    <>
      {taak.gedaanOp ? (
        taak.titel
      ) : (
        <Link to={href('/adviseur/taken/:taakId', { taakId: taak.id })}>{taak.titel}</Link>
      )}
      {taak.toelichting && <p className="wsp-klein">{taak.toelichting}</p>}
      {over.length > 0 && (
        <p className="wsp-klein">{over.flatMap((deel, index) => (index > 0 ? [', ', deel] : [deel]))}</p>
      )}
      {taak.voor && <p className="wsp-klein">{voorTekst(taak.voor)}</p>}
      {taak.isVanPortaal && <p className="wsp-klein">Gemaakt door het portaal</p>}
    </>
  )
}

function Termijn({ taak }: { taak: TaakRegel }) {
  if (taak.gedaanOp) {
    const wie = taak.gedaanDoor ? ` door ${taak.gedaanDoor}` : ''
    return <>{`Gedaan op ${formatDatumKort(new Date(taak.gedaanOp))}${wie}`}</>
  }
  const datum = formatDatumKort(taak.vervaldatum)
  switch (taak.termijn) {
    case 'te-laat':
      return <StatusBadge toon="error">{`Te laat, ${datum}`}</StatusBadge>
    case 'vandaag':
      return <StatusBadge toon="warning">Vandaag</StatusBadge>
    case 'week':
    case 'later':
      return <>{datum}</>
  }
}

function Afvinken({ taak, terug }: { taak: TaakRegel; terug: string }) {
  const gedaan = taak.gedaanOp !== null
  return (
    <Form method="post" action={href('/adviseur/taken/:taakId/gedaan', { taakId: taak.id })}>
      <HiddenField naam="stand" waarde={gedaan ? 'uit' : 'aan'} />
      <HiddenField naam="terug" waarde={terug} />
      <Button soort="secondary" icoon={gedaan ? 'vink_leeg' : 'vink'}>
        {gedaan ? 'Toch niet gedaan' : 'Gedaan'}
        <span className="wsp-verborgen">: {taak.titel}</span>
      </Button>
    </Form>
  )
}
