import { z } from 'zod'
import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import type { PdfInhoud } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatumTijd } from '#app/ui/format.ts'

/** A certificate as it stands: `open` for who was there and has none yet. */
export type Certificaatstand = 'open' | 'uitgegeven' | 'ingetrokken'

/** What somebody types to check a certificate. */
export const ControleSchema = z.object({
  code: z
    .string({ error: 'Vul de code in die op het bewijs staat.' })
    .trim()
    .min(1, 'Vul de code in die op het bewijs staat.')
    .max(40, 'Een code heeft 12 letters en cijfers.'),
  naam: z
    .string({ error: 'Vul de naam in die op het bewijs staat.' })
    .trim()
    .min(1, 'Vul de naam in die op het bewijs staat.')
    .max(120, 'Gebruik voor de naam hooguit 120 tekens.'),
})

const GROEP = 4

/** A code as people read it, in groups of four; what they typed between the letters is left out. */
export function plainCode(code: string): string {
  const tekens = code.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  return (tekens.match(/.{1,4}/g) ?? []).join('-').slice(0, 3 * GROEP + 2)
}

/** A name without what people write in different ways: capitals, accents, points, hyphens and spaces. */
export function plainNaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The certificate itself: who, what and when, and how to check it. */
export function certificaatInhoud(gegevens: {
  naam: string
  titel: string
  /** ISO moments. */
  start: string
  einde: string
  plaats: string
  code: string
  uitgegevenOp: Date
  adres: string
}): PdfInhoud {
  const { naam, titel, start, einde, plaats, code, uitgegevenOp, adres } = gegevens
  return {
    titel: 'Bewijs van deelname',
    onderwerp: `Bewijs van deelname aan ${titel}`,
    gemaaktOp: uitgegevenOp,
    voet: `Uitgegeven op ${formatDatumTijd(uitgegevenOp)} door het WerkgeversServicepunt.`,
    blokken: [
      { soort: 'naam', tekst: naam },
      { soort: 'alinea', tekst: `was bij ${titel}, ${wanneerTekst(start, einde)} in ${plaats}.` },
      { soort: 'kop', tekst: 'Is dit bewijs echt?' },
      { soort: 'alinea', tekst: `Controleer het op ${adres} met de naam en deze code.` },
      { soort: 'feiten', rijen: [{ label: 'Code', waarde: code }] },
    ],
  }
}
