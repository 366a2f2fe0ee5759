import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { SummaryList } from '#app/ui/summary-list.tsx'
import {
  adresTekst,
  plaatsenTekst,
  ROL_LABEL,
  TOEGANKELIJKHEID_LABEL,
  wanneerTekst,
  type RolStand,
  type Toegankelijkheid,
} from '../evenement.ts'

type Evenement = {
  start: string
  einde: string
  locatie: string
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
  aanmeldenVan: string
  aanmeldenTot: string
  contactNaam: string
  contactEmail: string
  contactTelefoon: string | null
  partners: string[]
  rollen: RolStand[]
}

/** When, where, for whom and who organises it. */
export function EvenementFeiten({ evenement }: { evenement: Evenement }) {
  const { contactNaam, contactEmail, contactTelefoon, partners, rollen } = evenement
  return (
    <SummaryList
      rijen={[
        { label: 'Wanneer', waarde: wanneerTekst(evenement.start, evenement.einde) },
        {
          label: 'Waar',
          waarde: (
            <>
              {evenement.locatie}
              <br />
              {adresTekst(evenement)}
            </>
          ),
        },
        ...rollen.map((rol) => ({ label: ROL_LABEL[rol.rol], waarde: plaatsenTekst(rol) })),
        {
          label: 'Aanmelden',
          waarde: `van ${formatDatumTijd(evenement.aanmeldenVan)} tot ${formatDatumTijd(evenement.aanmeldenTot)}`,
        },
        {
          label: 'Vragen?',
          waarde: (
            <>
              {contactNaam}
              <br />
              <a className="nl-link" href={`mailto:${contactEmail}`}>
                {contactEmail}
              </a>
              {contactTelefoon && (
                <>
                  <br />
                  <a className="nl-link" href={`tel:${contactTelefoon}`}>
                    {contactTelefoon}
                  </a>
                </>
              )}
            </>
          ),
        },
        ...(partners.length > 0 ? [{ label: 'Samen met', waarde: partners.join(', ') }] : []),
      ]}
    />
  )
}

/** What the place offers to who needs it; only what somebody looked at is named. */
export function ToegankelijkheidLijst({
  toegankelijkheid,
  tekst,
}: {
  toegankelijkheid: readonly Toegankelijkheid[]
  tekst: string | null
}) {
  return (
    <>
      {toegankelijkheid.length > 0 && (
        <ul className="utrecht-unordered-list">
          {toegankelijkheid.map((soort) => (
            <li key={soort} className="utrecht-unordered-list__item">
              {TOEGANKELIJKHEID_LABEL[soort]}
            </li>
          ))}
        </ul>
      )}
      {tekst && <PlainText>{tekst}</PlainText>}
      <p>Staat er niet bij wat u nodig hebt? Vraag het de organisatie.</p>
    </>
  )
}
