import type { PdfInhoud } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import type { LoonwaardeSoort } from './loonwaarde.ts'

export type Meldinggegevens = {
  gemaaktOp: Date
  soort: LoonwaardeSoort
  gemeente: string
  naam: string
  /** Days as yyyy-mm-dd. */
  geboren: string
  werkgever: string
  kvkNummer: string
  functie: string
  /** Hours per week; null without a plaatsing. */
  uren: number | null
  percentage: number
  gemetenOp: string
  briefOp: string
  geldigTot: string
  deskundige: string
  opsteller: { naam: string; email: string; telefoon: string | null }
}

/**
 * The notice to the gemeente: the fields "code arbeidsvermogen onder WML", "datum begin" and "percentage loonwaarde" of the DKD
 * re-integratiebericht, and what is needed to know whom and what it is about. No BSN: the gemeente adds it (product.md).
 */
export function meldingInhoud(gegevens: Meldinggegevens): PdfInhoud {
  const { percentage, briefOp, opsteller, gemaaktOp } = gegevens
  return {
    titel: 'Melding loonwaarde',
    onderwerp: `Uitkomst van een loonwaardemeting voor de gemeente ${gegevens.gemeente}`,
    gemaaktOp,
    voet: `Gemaakt op ${formatDatumTijd(gemaaktOp.toISOString())} in het portaal van het WerkgeversServicepunt. Dit document bevat gegevens over gezondheid. Deel het alleen met wie het nodig heeft.`,
    blokken: [
      {
        soort: 'alinea',
        tekst: `Aan de gemeente ${gegevens.gemeente}. Dit zijn de gegevens voor het re-integratiebericht in het Digitaal Klantdossier (DKD).`,
      },
      { soort: 'kop', tekst: 'Voor het re-integratiebericht' },
      {
        soort: 'feiten',
        rijen: [
          {
            label: 'Code arbeidsvermogen onder WML',
            waarde: percentage < 100 ? '1 (ja)' : '2 (nee)',
          },
          { label: 'Datum begin', waarde: formatDatum(briefOp) },
          { label: 'Percentage loonwaarde', waarde: `${percentage}%` },
          { label: 'Burgerservicenummer', waarde: 'Vult de gemeente in' },
        ],
      },
      { soort: 'kop', tekst: 'Over wie het gaat' },
      {
        soort: 'feiten',
        rijen: [
          { label: 'Naam', waarde: gegevens.naam },
          { label: 'Geboortedatum', waarde: formatDatum(gegevens.geboren) },
          { label: 'Werkgever', waarde: `${gegevens.werkgever}, KVK ${gegevens.kvkNummer}` },
          { label: 'Functie', waarde: gegevens.functie },
          ...(gegevens.uren === null ? [] : [{ label: 'Uren per week', waarde: String(gegevens.uren) }]),
        ],
      },
      { soort: 'kop', tekst: 'De meting' },
      {
        soort: 'feiten',
        rijen: [
          {
            label: 'Waarvoor',
            waarde: gegevens.soort === 'praktijkroute' ? 'Praktijkroute' : 'Loonkostensubsidie',
          },
          { label: 'Gemeten op', waarde: formatDatum(gegevens.gemetenOp) },
          { label: 'Datum van de brief', waarde: formatDatum(briefOp) },
          { label: 'Geldig tot en met', waarde: formatDatum(gegevens.geldigTot) },
          { label: 'Organisatie van de deskundige', waarde: gegevens.deskundige },
        ],
      },
      { soort: 'kop', tekst: 'Vragen' },
      {
        soort: 'alinea',
        tekst: `${[opsteller.naam, opsteller.email, opsteller.telefoon].filter(Boolean).join(', ')}.`,
      },
    ],
  }
}
