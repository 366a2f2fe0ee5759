import { href } from 'react-router'
import type { AfwezigheidRegel } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Link } from '#app/ui/link.tsx'
import { dagenTekst } from '../afwezigheid.ts'

type Props = { eigen: AfwezigheidRegel[]; vervangt: AfwezigheidRegel[]; ik: string }

/** On the start page of an adviseur: what being away, of themselves or of a colleague, means today. */
export function AfwezigheidMelding({ eigen, vervangt, ik }: Props) {
  const nuWeg = eigen.find(({ stand }) => stand === 'nu')
  const knelpunten = [...eigen, ...vervangt].filter(({ knelpunt }) => knelpunt !== null)
  const nuVoor = vervangt.filter(({ stand, knelpunt }) => stand === 'nu' && knelpunt === null)
  const naar = href('/afwezigheid/:adviseurId', { adviseurId: ik })
  return (
    <>
      {knelpunten.length > 0 && (
        <Alert toon="warning" titel="Er is een andere vervanger nodig">
          <ul>
            {knelpunten.map(({ id, account, van, tot, knelpunt }) => (
              <li key={id}>
                {account.id === ik ? 'U' : account.naam}, {dagenTekst({ van, tot })}: {knelpunt}
              </li>
            ))}
          </ul>
          <p>
            {knelpunten.some(({ account }) => account.id === ik) ? (
              <Link to={naar}>Iemand anders kiezen</Link>
            ) : (
              'Vraag uw collega of de beheerder om iemand anders te kiezen.'
            )}
          </p>
        </Alert>
      )}
      {nuWeg && (
        <Alert toon="info">
          <p>
            U staat als afwezig tot en met {formatDatumKort(nuWeg.tot)}.{' '}
            {nuWeg.vervanger && !nuWeg.knelpunt && `${nuWeg.vervanger.naam} vervangt u. `}
            <Link to={naar}>Wijzigen, of eerder terug</Link>
          </p>
        </Alert>
      )}
      {nuVoor.length > 0 && (
        <Alert toon="info">
          <p>
            U vervangt{' '}
            {nuVoor.map(({ account, tot }) => `${account.naam} (t/m ${formatDatumKort(tot)})`).join(', ')}.
            Hun werk staat hieronder, met de naam erbij.
          </p>
        </Alert>
      )}
    </>
  )
}
