import { z } from 'zod'
import { addMonths, day, line, requiredDay, versie, wholeNumber } from '#app/platform/form-values.ts'
import { isDay, plusDays } from '#app/platform/iso-day.ts'

/**
 * How long an outcome counts unless the letter says otherwise. Since 2023 no law sets a term; three years is what gemeenten
 * had to look at again before that for who works sheltered. The adviseur changes it to what the letter says.
 */
export const GELDIG_MAANDEN = 36

/** Weeks before the end in which the adviseur hears of it: a new measurement takes about six. */
export const VERLOOPT_WEKEN = 8

/** The last day that is filled in beforehand, for what was measured on a day; both as yyyy-mm-dd. */
export function standaardGeldigTot(gemetenOp: string): string {
  return plusDays(addMonths(gemetenOp, GELDIG_MAANDEN), -1)
}

const PERCENTAGE = 'Vul een heel percentage in, van 0 tot en met 100.'

const VELDEN = z.object({
  versie,
  percentage: wholeNumber(0, 100, PERCENTAGE),
  gemetenOp: requiredDay('Vul in op welke dag er gemeten is.'),
  briefOp: requiredDay('Vul de datum van de brief in.'),
  geldigTot: requiredDay('Vul in tot en met welke dag de uitkomst geldt.'),
  deskundige: line(120, 'De naam van de organisatie'),
  /** When the report was dealt with; asked while that is the step. */
  op: day('Vul een datum in die bestaat.'),
})

/** The outcome of a measurement, as it stands in the report and the letter (uniform method, Participatiewet). */
export function uitkomstSchema(vandaag: string) {
  return VELDEN.superRefine(({ percentage, gemetenOp, briefOp, geldigTot, deskundige, op }, ctx) => {
    const fout = (veld: string, message: string) => ctx.addIssue({ code: 'custom', path: [veld], message })
    if (percentage === null) fout('percentage', PERCENTAGE)
    if (deskundige === null) fout('deskundige', 'Vul in bij welke organisatie de deskundige werkt.')
    if (isDay(gemetenOp) && gemetenOp > vandaag) fout('gemetenOp', 'Deze dag ligt in de toekomst.')
    if (isDay(gemetenOp) && isDay(briefOp) && briefOp < gemetenOp)
      fout('briefOp', 'De brief ligt voor de dag van de meting. Kijk de datums na.')
    if (isDay(briefOp) && isDay(geldigTot) && geldigTot < briefOp)
      fout('geldigTot', 'Deze dag ligt voor de datum van de brief. Kijk de datums na.')
    if (op !== null && isDay(op) && op > vandaag) fout('op', 'Deze dag ligt in de toekomst.')
  }).transform(({ percentage, deskundige, ...rest }) => ({
    ...rest,
    percentage: percentage ?? 0,
    deskundige: deskundige ?? '',
  }))
}
export type UitkomstInput = z.output<ReturnType<typeof uitkomstSchema>>

/** The indicatie banenafspraak that follows from a praktijkroute. An empty day is not yet. */
export function indicatieSchema(vandaag: string) {
  return z
    .object({
      versie,
      aangevraagdOp: requiredDay('Vul in wanneer de indicatie is aangevraagd.'),
      ontvangenOp: day('Vul een datum in die bestaat.'),
    })
    .superRefine(({ aangevraagdOp, ontvangenOp }, ctx) => {
      const fout = (veld: string, message: string) => ctx.addIssue({ code: 'custom', path: [veld], message })
      if (isDay(aangevraagdOp) && aangevraagdOp > vandaag)
        fout('aangevraagdOp', 'Deze dag ligt in de toekomst.')
      if (ontvangenOp === null || !isDay(ontvangenOp) || !isDay(aangevraagdOp)) return
      if (ontvangenOp > vandaag) fout('ontvangenOp', 'Deze dag ligt in de toekomst.')
      else if (ontvangenOp < aangevraagdOp) fout('ontvangenOp', 'Deze dag ligt voor de dag van de aanvraag.')
    })
}
export type IndicatieInput = z.output<ReturnType<typeof indicatieSchema>>

/** Whole years of age on a day, both as yyyy-mm-dd. */
export function leeftijdOp(geboren: string, dag: string): number {
  const jaren = Number(dag.slice(0, 4)) - Number(geboren.slice(0, 4))
  return dag.slice(5) < geboren.slice(5) ? jaren - 1 : jaren
}
