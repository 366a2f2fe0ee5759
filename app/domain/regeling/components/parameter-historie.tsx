import { href } from 'react-router'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { ParameterBeheer } from '../get-parameterbeheer.server.ts'
import type { ParameterNaam } from '../parameter.ts'
import { navraagTekst, toonPeriode, toonWaarde } from '../parameter-tekst.ts'

const STAND = {
  nu: { toon: 'ok', tekst: 'Geldt nu' },
  straks: { toon: 'info', tekst: 'Geldt later' },
  voorbij: { toon: 'neutral', tekst: 'Voorbij' },
  ingetrokken: { toon: 'error', tekst: 'Ingetrokken' },
} as const

/** Every period that was ever entered; what was entered by mistake can be withdrawn and stays to be seen. */
export function ParameterHistorieTabel({
  naam,
  historie,
}: {
  naam: ParameterNaam
  historie: ParameterBeheer['historie']
}) {
  return (
    <DataTable
      bijschrift="Alle perioden"
      bijschriftVerborgen
      leeg={<EmptyState titel="Nog geen periode ingevoerd" icoon="euro" />}
      rijen={historie}
      rijSleutel={({ id }) => id}
      kolommen={[
        { kop: 'Waarde', rijkop: true, cel: toonWaarde },
        { kop: 'Geldt', lang: true, cel: toonPeriode },
        {
          kop: 'Stand',
          cel: ({ stand }) => <StatusBadge toon={STAND[stand].toon}>{STAND[stand].tekst}</StatusBadge>,
        },
        {
          kop: 'Bron',
          lang: true,
          cel: (rij) =>
            `${rij.bron}. Opgezocht op ${formatDatumKort(rij.opgezocht)}. ${navraagTekst(rij, rij.geldigTot ?? '9999-12-31') ?? ''}`,
        },
        {
          kop: '',
          cel: (rij) =>
            rij.stand !== 'ingetrokken' && (
              <ConfirmForm
                action={href('/beheer/parameters/:naam/intrekken', { naam })}
                knop="Intrekken"
                vraag={`Is ${toonWaarde(rij)} (${toonPeriode(rij)}) verkeerd ingevoerd? Na het intrekken rekent het portaal er niet meer mee. Een eerdere periode gaat niet vanzelf weer verder.`}
                bevestig="Ja, trek deze periode in"
              >
                <input type="hidden" name="periodeId" value={rij.id} />
              </ConfirmForm>
            ),
        },
      ]}
    />
  )
}
