import { z } from 'zod'
import { PLAATSING_EINDE_REDENEN } from '#app/domain/plaatsing/einde.ts'
import { day } from '#app/platform/form-values.ts'
import { UITKOMSTEN, type NazorgUitkomst } from './nazorg.ts'

export type Grenzen = {
  /** The first working day and today, yyyy-mm-dd: between these lies the last working day. */
  startdatum: string
  vandaag: string
}

export const TOELICHTING_MAX = 300

const leeg = (waarde: unknown) => (waarde === '' ? undefined : waarde)

/**
 * What is recorded about a moment. An end needs its last working day and a reason; who never began left on the first day.
 * `mag`: the outcomes of which this reader may choose. A correction says why.
 */
export function antwoordSchema(
  { startdatum, vandaag }: Grenzen,
  { mag, metToelichting }: { mag: readonly NazorgUitkomst[]; metToelichting: boolean },
) {
  const kies = 'Kies of deze medewerker er nog werkt.'
  return z
    .object({
      versie: z.coerce.number().int().min(1).max(1_000_000).optional().catch(undefined),
      uitkomst: z.enum(UITKOMSTEN, { error: kies }).refine((een) => mag.includes(een), kies),
      laatsteWerkdag: day('Vul een datum in die bestaat, bijvoorbeeld 06-01-2027.'),
      reden: z.preprocess(
        leeg,
        z.enum(PLAATSING_EINDE_REDENEN, { error: 'Kies een reden uit de lijst.' }).optional(),
      ),
      toelichting: z
        .string()
        .trim()
        .max(TOELICHTING_MAX, `De uitleg is te lang. Gebruik hooguit ${TOELICHTING_MAX} tekens.`)
        .optional()
        .transform((tekst) => tekst || null),
    })
    .superRefine((waarde, ctx) => {
      const fout = (path: string, message: string) => ctx.addIssue({ code: 'custom', path: [path], message })
      if (metToelichting && !waarde.toelichting) fout('toelichting', 'Schrijf kort waarom u dit verbetert.')
      if (waarde.uitkomst !== 'werkt_niet_meer') return
      if (!waarde.reden) fout('reden', 'Kies waarom deze medewerker er niet meer werkt.')
      if (waarde.reden === 'niet_begonnen') return
      const melding = werkdagMelding(waarde.laatsteWerkdag, { startdatum, vandaag })
      if (melding) fout('laatsteWerkdag', melding)
    })
    .transform(({ uitkomst, laatsteWerkdag, reden, toelichting, versie }) => ({
      versie,
      uitkomst,
      toelichting,
      einde:
        uitkomst === 'werkt_niet_meer' && reden
          ? { reden, laatsteWerkdag: reden === 'niet_begonnen' ? startdatum : (laatsteWerkdag ?? startdatum) }
          : null,
    }))
}
export type AntwoordInput = z.output<ReturnType<typeof antwoordSchema>>

/** What is wrong with a last working day, in words for beside the field; null when nothing is. */
export function werkdagMelding(dag: string | null, { startdatum, vandaag }: Grenzen): string | null {
  if (!dag || !/^\d{4}-\d{2}-\d{2}$/.test(dag)) return 'Vul de laatste werkdag in.'
  if (dag > vandaag) return 'De laatste werkdag ligt niet na vandaag.'
  if (dag < startdatum) return 'De laatste werkdag ligt niet voor de eerste werkdag.'
  return null
}
