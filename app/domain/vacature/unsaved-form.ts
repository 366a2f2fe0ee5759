import type { MatchEis, MatchVacature } from '#search/matching/model.ts'
import { BELANG, EISEN_MAX, EisSchema, readEisenForm } from './eisen.ts'
import { voorwaardenSchema, WERKTIJDEN } from './voorwaarden.ts'

/** What somebody typed in a step and did not save yet, as far as it decides who fits. */
export type Onopgeslagen = Partial<Omit<MatchVacature, 'id' | 'punt'>> & {
  /** Four digits; null when no postcode is filled in, absent when it is not readable. */
  pc4?: string | null
}

/** The ticked requirements; a line that is not readable is left out, as if it were not ticked. */
export function readUnsavedEisen(form: FormData): Onopgeslagen {
  const eisen = readEisenForm(form).eisen.flatMap((gelezen): MatchEis[] => {
    const eis = EisSchema.safeParse(gelezen)
    if (!eis.success) return []
    const { termId, niveau, belang } = eis.data
    return [{ termId, niveau, hard: BELANG[belang].hard, gewicht: BELANG[belang].gewicht }]
  })
  return { eisen: eisen.slice(0, EISEN_MAX) }
}

/**
 * The conditions that decide who fits. A field that is not right is left out, so that half a number counts as what was
 * saved before. `vandaag` as yyyy-mm-dd.
 */
export function readUnsavedVoorwaarden(form: FormData, vandaag: string): Onopgeslagen {
  const velden = voorwaardenSchema(vandaag).shape
  const een = (naam: string) => String(form.get(naam) ?? '').trim() || undefined
  const soorten = velden.soorten.safeParse(form.getAll('soorten'))
  const urenMin = velden.urenMin.safeParse(een('urenMin'))
  const urenMax = velden.urenMax.safeParse(een('urenMax'))
  const startdatum = velden.startdatum.safeParse(een('startdatum'))
  const postcode = velden.postcode.safeParse(een('postcode'))
  const werktijden = velden.werktijden.safeParse(een('werktijden'))
  const tijden = werktijden.success && werktijden.data ? WERKTIJDEN[werktijden.data] : null
  const ondersteuning = velden.ondersteuning.safeParse(form.getAll('ondersteuning'))
  return {
    ...(soorten.success && { soorten: soorten.data }),
    ...(urenMin.success && { urenMin: urenMin.data }),
    ...(urenMax.success && { urenMax: urenMax.data }),
    ...(startdatum.success && { startdatum: startdatum.data }),
    ...(ondersteuning.success && { ondersteuning: ondersteuning.data }),
    ...(postcode.success && { pc4: postcode.data?.slice(0, 4) ?? null }),
    kantoortijden: tijden?.kantoortijden ?? null,
    onregelmatig: tijden?.onregelmatig ?? null,
    onregelmatigHard: form.get('onregelmatigHard') === 'on' && tijden?.onregelmatig === true,
    reisafstandHard: form.get('reisafstandHard') === 'on',
  }
}
