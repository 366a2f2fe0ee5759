import { formatDatumKort } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { DOELGROEP_LABEL, type Doelgroep } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Persoon = {
  email: string
  telefoon: string | null
  gemeente: string
  organisatie: string
  werkcoach: string
  inlogEmail: string | null
  /** Null for an adviseur who does not serve this person. */
  dossier: {
    geboortedatum: string
    straat: string
    huisnummer: string
    postcode: string
    plaats: string
    doelgroep: Doelgroep
    notitie: string | null
  } | null
}

/** The person, for the WSP alone. */
export function PersoonFeiten({ persoon }: { persoon: Persoon }) {
  const { dossier } = persoon
  return (
    <SummaryList
      rijen={[
        { label: 'E-mail', waarde: persoon.email },
        { label: 'Telefoon', waarde: persoon.telefoon },
        ...(dossier
          ? [
              { label: 'Geboortedatum', waarde: formatDatumKort(dossier.geboortedatum) },
              {
                label: 'Adres',
                waarde: `${dossier.straat} ${dossier.huisnummer}, ${dossier.postcode} ${dossier.plaats}`,
              },
            ]
          : []),
        { label: 'Gemeente', waarde: persoon.gemeente },
        ...(dossier ? [{ label: 'Doelgroep', waarde: DOELGROEP_LABEL[dossier.doelgroep] }] : []),
        { label: 'Werkcoach', waarde: `${persoon.werkcoach}, ${persoon.organisatie}` },
        { label: 'Logt in met', waarde: persoon.inlogEmail ?? 'Kan nog niet inloggen' },
        ...(dossier ? [{ label: 'Notitie', waarde: dossier.notitie }] : []),
      ]}
    />
  )
}
