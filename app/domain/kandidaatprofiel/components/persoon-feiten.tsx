import { formatDatumKort } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { DOELGROEP_LABEL, type Doelgroep } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Persoon = {
  email: string
  telefoon: string | null
  geboortedatum: string
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
  gemeente: string
  doelgroep: Doelgroep
  notitie: string | null
  organisatie: string
  werkcoach: string
  inlogEmail: string | null
}

/** The person, for the WSP alone. */
export function PersoonFeiten({ persoon }: { persoon: Persoon }) {
  return (
    <SummaryList
      rijen={[
        { label: 'E-mail', waarde: persoon.email },
        { label: 'Telefoon', waarde: persoon.telefoon },
        { label: 'Geboortedatum', waarde: formatDatumKort(persoon.geboortedatum) },
        {
          label: 'Adres',
          waarde: `${persoon.straat} ${persoon.huisnummer}, ${persoon.postcode} ${persoon.plaats}`,
        },
        { label: 'Gemeente', waarde: persoon.gemeente },
        { label: 'Doelgroep', waarde: DOELGROEP_LABEL[persoon.doelgroep] },
        { label: 'Werkcoach', waarde: `${persoon.werkcoach}, ${persoon.organisatie}` },
        { label: 'Logt in met', waarde: persoon.inlogEmail ?? 'Kan nog niet inloggen' },
        { label: 'Notitie', waarde: persoon.notitie },
      ]}
    />
  )
}
