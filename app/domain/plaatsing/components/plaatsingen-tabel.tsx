import { href } from 'react-router'
import { voorTekst, type Voor } from '#app/domain/afwezigheid/afwezigheid.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { CONTRACT_LABEL, type ContractSoort } from '../contract.ts'
import { PLAATSING_EINDE_LABEL, type PlaatsingEindeReden } from '../einde.ts'
import type { PlaatsingStand } from '../stand.ts'
import { PlaatsingBadge } from './plaatsing-badge.tsx'

export type PlaatsingRegel = {
  id: string
  code: string
  functie: string
  werkgever: string
  gemeente: string
  startdatum: string
  einddatum: string | null
  beeindigdOp: string | null
  eindeReden: PlaatsingEindeReden | null
  stand: PlaatsingStand
  contract: ContractSoort | null
  urenPerWeek: number | null
  aanspreekpunt: string
  isMijn: boolean
  voor: Voor | null
}

/** Plaatsingen for an adviseur, each with how long it still runs. */
export function PlaatsingenTabel({ bijschrift, rijen }: { bijschrift: string; rijen: PlaatsingRegel[] }) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={rijen}
      rijSleutel={({ id }) => id}
      leeg={
        <EmptyState titel="Er zijn hier geen plaatsingen" icoon="personen">
          Legt u bij een bemiddeling een plaatsing vast, dan komt die hier te staan.
        </EmptyState>
      }
      kolommen={[
        {
          kop: 'Kandidaat',
          rijkop: true,
          cel: ({ id, code }) => (
            <Link to={href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId: id })}>{code}</Link>
          ),
        },
        {
          kop: 'Werk',
          cel: ({ functie, werkgever, gemeente }) => (
            <>
              {functie}, {werkgever}
              <br />
              {gemeente}
            </>
          ),
        },
        { kop: 'Stand', cel: ({ stand }) => <PlaatsingBadge stand={stand} /> },
        { kop: 'Eerste werkdag', cel: ({ startdatum }) => formatDatumKort(startdatum) },
        { kop: 'Tot en met', cel: (rij) => <Einde {...rij} /> },
        {
          kop: 'Contract',
          cel: ({ contract, urenPerWeek }) =>
            contract && `${CONTRACT_LABEL[contract]}, ${urenPerWeek} uur per week`,
        },
        {
          kop: 'Aanspreekpunt',
          cel: ({ aanspreekpunt, isMijn, voor }) => (voor ? voorTekst(voor) : isMijn ? 'U' : aanspreekpunt),
        },
      ]}
    />
  )
}

function Einde({
  einddatum,
  beeindigdOp,
  eindeReden,
}: Pick<PlaatsingRegel, 'einddatum' | 'beeindigdOp' | 'eindeReden'>) {
  if (beeindigdOp && eindeReden) {
    return (
      <>
        {eindeReden === 'niet_begonnen' ? '' : formatDatumKort(beeindigdOp)}
        {eindeReden !== 'niet_begonnen' && <br />}
        {PLAATSING_EINDE_LABEL[eindeReden]}
      </>
    )
  }
  return <>{einddatum ? formatDatumKort(einddatum) : 'Onbepaalde tijd'}</>
}
