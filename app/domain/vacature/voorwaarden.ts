import { z } from 'zod'
import {
  addMonths,
  choice,
  choices,
  day,
  euros,
  line,
  paragraphs,
  ticked,
  versie,
  wholeNumber,
} from '#app/platform/form-values.ts'
import { MAX_MAANDEN_OPEN, ONDERSTEUNINGEN, SOORTEN } from './vacature.ts'

export const ARBEIDSVOORWAARDEN_MAX = 2000

/** How the working times are asked: one question for the two VUM indications. */
export const WERKTIJDEN = {
  kantoor: { label: 'Overdag op werkdagen', kantoortijden: true, onregelmatig: false },
  onregelmatig: {
    label: 'Ook vroeg, laat, in het weekend of in ploegen',
    kantoortijden: false,
    onregelmatig: true,
  },
  beide: {
    label: 'Het wisselt: soms overdag, soms op andere tijden',
    kantoortijden: true,
    onregelmatig: true,
  },
} as const

export type Werktijden = keyof typeof WERKTIJDEN

/** The answer that belongs to what is stored; null when nothing was answered. */
export function werktijdenOf(row: {
  kantoortijden: boolean | null
  onregelmatig: boolean | null
}): Werktijden | null {
  if (row.kantoortijden === null && row.onregelmatig === null) return null
  if (row.onregelmatig) return row.kantoortijden ? 'beide' : 'onregelmatig'
  return row.kantoortijden ? 'kantoor' : null
}

const UREN = 'Vul een heel getal in van 1 tot en met 60.'
const SALARIS = {
  geenBedrag: 'Vul een bedrag in euro’s in, bijvoorbeeld 2.412,30.',
  buiten: 'Vul het bruto loon per maand in bij een volledige werkweek, van € 100 tot en met € 20.000.',
}
const TELEFOON = 'Vul een telefoonnummer in met alleen cijfers, bijvoorbeeld 0251 123 456.'

/** Step 3: hours, times, pay, place and contact. `vandaag` as yyyy-mm-dd: a closing date lies ahead. */
export function voorwaardenSchema(vandaag: string) {
  const laatsteDag = addMonths(vandaag, MAX_MAANDEN_OPEN)
  return z
    .object({
      versie,
      soorten: choices(SOORTEN, 'Kies uit de lijst.'),
      aantalPlaatsen: wholeNumber(1, 500, 'Vul een heel getal in van 1 tot en met 500.').transform(
        (n) => n ?? 1,
      ),
      urenMin: wholeNumber(1, 60, UREN),
      urenMax: wholeNumber(1, 60, UREN),
      werktijden: choice(['kantoor', 'onregelmatig', 'beide'], 'Kies een antwoord.'),
      onregelmatigHard: ticked,
      contract: choice(['B', 'O'], 'Kies een antwoord.'),
      startdatum: day('Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.'),
      sluitingsdatum: day('Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.'),
      salarisMin: euros(10_000, 2_000_000, SALARIS),
      salarisMax: euros(10_000, 2_000_000, SALARIS),
      arbeidsvoorwaarden: paragraphs(ARBEIDSVOORWAARDEN_MAX, 'De tekst'),
      ondersteuning: choices(ONDERSTEUNINGEN, 'Kies uit de lijst.'),
      straat: line(70, 'De straat'),
      huisnummer: line(12, 'Het huisnummer'),
      postcode: z
        .string()
        .transform((text) => text.replace(/\s/g, '').toUpperCase())
        .pipe(
          z
            .string()
            .regex(/^[1-9]\d{3}[A-Z]{2}$/, 'Vul een postcode in van 4 cijfers en 2 letters, zoals 1971 AB.'),
        )
        .optional()
        .transform((text) => text ?? null),
      reisafstandHard: ticked,
      contactNaam: line(70, 'De naam'),
      contactEmail: z
        .string()
        .trim()
        .max(320, 'Dit e-mailadres is te lang.')
        .pipe(z.email('Vul een e-mailadres in, bijvoorbeeld naam@bedrijf.nl.'))
        .optional()
        .transform((text) => text ?? null),
      contactTelefoon: z
        .string()
        .trim()
        .max(20, TELEFOON)
        .regex(/^\+?[\d\s()-]{8,20}$/, TELEFOON)
        .optional()
        .transform((text) => text ?? null),
    })
    .check(({ value, issues }) => {
      const add = (field: string, message: string) =>
        issues.push({ code: 'custom', path: [field], message, input: value })
      if (value.urenMin && value.urenMax && value.urenMin > value.urenMax) {
        add('urenMax', 'Het hoogste aantal uren is lager dan het laagste. Draai ze om.')
      }
      if (value.salarisMin && value.salarisMax && value.salarisMin > value.salarisMax) {
        add('salarisMax', 'Het hoogste loon is lager dan het laagste. Draai ze om.')
      }
      if (value.sluitingsdatum && value.sluitingsdatum < vandaag) {
        add('sluitingsdatum', 'Deze datum is voorbij. Kies een datum in de toekomst.')
      }
      if (value.sluitingsdatum && value.sluitingsdatum > laatsteDag) {
        add(
          'sluitingsdatum',
          `Een vacature staat hooguit ${MAX_MAANDEN_OPEN} maanden open. Kies een eerdere datum.`,
        )
      }
      if (value.startdatum && value.startdatum < vandaag) {
        add('startdatum', 'Deze datum is voorbij. Kies een latere datum of laat het veld leeg.')
      }
      if (value.startdatum && value.startdatum > addMonths(vandaag, 24)) {
        add('startdatum', 'Kies een datum binnen twee jaar.')
      }
    })
}

export type VoorwaardenInput = z.output<ReturnType<typeof voorwaardenSchema>>

/** Shown beside the field, because the list of postcodes is in the database and not in the schema. */
export const POSTCODE_ONBEKEND = 'Deze postcode kennen wij niet. Kijk de postcode van de werkplek na.'
