import { formatDatum, formatUren } from '#app/ui/format.ts'
import type { SummaryRij } from '#app/ui/summary-list.tsx'
import { ONDERSTEUNING_LABEL, SOORT_LABEL, type Ondersteuning, type VacatureSoort } from '../vacature.ts'
import {
  adresTekst,
  contractTekst,
  denkniveauTekst,
  plaatsenTekst,
  salarisTekst,
  werktijdenTekst,
} from './words.ts'
import './vacature.css'

/** Text of the employer with its own line ends. */
export function PlainText({ children }: { children: string }) {
  return <p className="wsp-tekst">{children}</p>
}

export function werkFacts(vacature: {
  titel: string | null
  omschrijving: string | null
  beroep: { label: string } | null
  werkEnDenkniveau: number
}): SummaryRij[] {
  return [
    { label: 'Titel', waarde: vacature.titel },
    { label: 'Beroep', waarde: vacature.beroep?.label },
    {
      label: 'Omschrijving',
      waarde: vacature.omschrijving && <PlainText>{vacature.omschrijving}</PlainText>,
    },
    { label: 'Werk- en denkniveau', waarde: denkniveauTekst(vacature.werkEnDenkniveau) },
  ]
}

type Voorwaarden = {
  soorten: VacatureSoort[]
  aantalPlaatsen: number
  urenMin: number | null
  urenMax: number | null
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  onregelmatigHard: boolean
  contract: string | null
  startdatum: string | null
  sluitingsdatum: string | null
  salarisMin: number | null
  salarisMax: number | null
  arbeidsvoorwaarden: string | null
  ondersteuning: Ondersteuning[]
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  plaats: string | null
  reisafstandHard: boolean
  contactNaam: string | null
  contactEmail: string | null
  contactTelefoon: string | null
}

export function voorwaardenFacts(vacature: Voorwaarden): SummaryRij[] {
  const { urenMin, urenMax } = vacature
  return [
    { label: 'U staat open voor', waarde: vacature.soorten.map((soort) => SOORT_LABEL[soort]).join(', ') },
    { label: 'Aantal plaatsen', waarde: plaatsenTekst(vacature.aantalPlaatsen) },
    { label: 'Uren', waarde: urenMin === null && urenMax === null ? '' : formatUren(urenMin, urenMax) },
    { label: 'Werktijden', waarde: werktijdenTekst(vacature) },
    { label: 'Contract', waarde: contractTekst(vacature.contract) },
    { label: 'Loon', waarde: salarisTekst(vacature.salarisMin, vacature.salarisMax) },
    {
      label: 'Arbeidsvoorwaarden',
      waarde: vacature.arbeidsvoorwaarden && <PlainText>{vacature.arbeidsvoorwaarden}</PlainText>,
    },
    { label: 'Begindatum', waarde: vacature.startdatum && formatDatum(vacature.startdatum) },
    { label: 'Sluitingsdatum', waarde: vacature.sluitingsdatum && formatDatum(vacature.sluitingsdatum) },
    {
      label: 'Werkplek',
      waarde: vacature.postcode && (
        <>
          {adresTekst(vacature)}
          {vacature.reisafstandHard && '. Alleen kandidaten die zo ver willen reizen.'}
        </>
      ),
    },
    {
      label: 'Hulp die u biedt',
      waarde: vacature.ondersteuning.map((hulp) => ONDERSTEUNING_LABEL[hulp]).join(', '),
    },
    {
      label: 'Contactpersoon',
      waarde: [vacature.contactNaam, vacature.contactEmail, vacature.contactTelefoon]
        .filter(Boolean)
        .join(', '),
    },
  ]
}
