import { z } from 'zod'
import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import type { Teksten } from '#app/domain/inschrijving/taal.ts'
import type { PdfInhoud } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatumTijd } from '#app/ui/format.ts'

/** A certificate as it stands: `open` for who was there and has none yet. */
export type Certificaatstand = 'open' | 'uitgegeven' | 'ingetrokken'

/** What somebody types to check a certificate, with the messages in the language of the page. */
export const controleSchema = ({ foutCode, foutCodeLang, foutNaam, foutNaamLang }: Teksten['controle']) =>
  z.object({
    code: z.string({ error: foutCode }).trim().min(1, foutCode).max(40, foutCodeLang),
    naam: z.string({ error: foutNaam }).trim().min(1, foutNaam).max(120, foutNaamLang),
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

/**
 * The certificate itself: who, what and when, and how to check it. Always in Dutch, because it is shown to employers here; with
 * `engels` the same below it in English, so that who registered in another language can read what they show.
 */
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
  /** The name of the training and the moment in English. */
  engels?: { titel: string; wanneer: string; uitgegevenOp: string } | null
}): PdfInhoud {
  const { naam, titel, start, einde, plaats, code, uitgegevenOp, adres, engels } = gegevens
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
      ...(engels
        ? ([
            { soort: 'kop', tekst: 'In English: certificate of participation' },
            {
              soort: 'alinea',
              tekst: `${naam} took part in ${engels.titel}, ${engels.wanneer}, in ${plaats}. Issued on ${engels.uitgegevenOp} by the WerkgeversServicepunt, the public service point for employers. Check this certificate at ${adres} with the name and the code above.`,
            },
          ] as const)
        : []),
    ],
  }
}
