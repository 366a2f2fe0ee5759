import { Form } from 'react-router'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { StatusBadge, type StatusToon } from '#app/ui/status-badge.tsx'
import type { Certificaatstand } from '../certificaat.ts'
import { DEELNEMER_LABEL } from '../deur.ts'
import type { Afloopregel } from '../get-afloop.server.ts'

type Adressen = {
  aanwezig: string
  /** Of the commands about one certificate. */
  certificaat: (certificaatId: string, wat: 'intrekken' | 'opnieuw') => string
}

const STAND: Record<Certificaatstand, { toon: StatusToon; label: string }> = {
  open: { toon: 'info', label: 'Nog niet uitgegeven' },
  uitgegeven: { toon: 'ok', label: 'Uitgegeven' },
  ingetrokken: { toon: 'warning', label: 'Ingetrokken' },
}

/** Who had a place, who was there, and each certificate, with what can be put right. */
export function Aanwezigen({
  personen,
  mag,
  adressen,
}: {
  personen: Afloopregel[]
  mag: { verbeteren: boolean; certificaten: boolean }
  adressen: Adressen
}) {
  const metCertificaat = personen.some(({ certificaat }) => certificaat)
  return (
    <DataTable
      bijschrift="Wie er een plaats had"
      bijschriftVerborgen
      rijen={personen}
      rijSleutel={({ id }) => id}
      kolommen={[
        { kop: 'Naam', rijkop: true, cel: ({ naam }) => naam },
        { kop: 'Organisatie', cel: ({ organisatie }) => organisatie ?? 'Geen' },
        { kop: 'Als', cel: ({ rol }) => DEELNEMER_LABEL[rol] },
        {
          kop: 'Aanwezig',
          cel: ({ binnenSinds }) =>
            binnenSinds ? (
              <StatusBadge toon="ok">Was er</StatusBadge>
            ) : (
              <StatusBadge>Was er niet</StatusBadge>
            ),
        },
        ...(metCertificaat
          ? [
              {
                kop: 'Certificaat',
                cel: ({ certificaat }: Afloopregel) =>
                  certificaat ? (
                    <StatusBadge toon={STAND[certificaat.stand].toon}>
                      {STAND[certificaat.stand].label}
                    </StatusBadge>
                  ) : (
                    'Geen'
                  ),
              },
            ]
          : []),
        { kop: '', cel: (regel) => <Acties regel={regel} mag={mag} adressen={adressen} /> },
      ]}
    />
  )
}

function Acties({
  regel: { id, naam, binnenSinds, certificaat },
  mag,
  adressen,
}: {
  regel: Afloopregel
  mag: { verbeteren: boolean; certificaten: boolean }
  adressen: Adressen
}) {
  const wie = <span className="wsp-verborgen">{naam}: </span>
  const wat = certificaat?.stand === 'uitgegeven' ? 'intrekken' : 'opnieuw'
  return (
    <ButtonGroup>
      {mag.verbeteren && (
        <Form method="post" action={adressen.aanwezig} preventScrollReset>
          <HiddenField naam="inschrijvingId" waarde={id} />
          <HiddenField naam="soort" waarde={binnenSinds ? 'uit' : 'in'} />
          <Button soort="subtle">
            {wie}
            {binnenSinds ? 'Was er niet' : 'Was er'}
          </Button>
        </Form>
      )}
      {mag.certificaten && certificaat?.id && (
        <Form method="post" action={adressen.certificaat(certificaat.id, wat)} preventScrollReset>
          <Button soort="subtle">
            {wie}
            {wat === 'intrekken' ? 'Certificaat intrekken' : 'Opnieuw uitgeven'}
          </Button>
        </Form>
      )}
    </ButtonGroup>
  )
}
