import type { VacatureAfloop } from '#prisma/generated/client.ts'

export type { VacatureAfloop }

/** Filled by whom. `wsp` follows from a plaatsing and is never chosen by hand, so that the figures count people. */
export const VERVULD_AFLOPEN = ['zelf_gevonden', 'uitzendbureau', 'intern'] as const
export const GESTOPT_AFLOPEN = ['niet_meer_nodig', 'niemand_gevonden', 'anders'] as const

export const AFLOPEN = [...VERVULD_AFLOPEN, ...GESTOPT_AFLOPEN] as const satisfies readonly VacatureAfloop[]

export const AFLOOP_LABEL: Record<VacatureAfloop, string> = {
  wsp: 'Vervuld met een kandidaat van het WSP',
  zelf_gevonden: 'Vervuld: zelf iemand gevonden',
  uitzendbureau: 'Vervuld via een uitzendbureau of detacheerder',
  intern: 'Vervuld met iemand die er al werkte',
  niet_meer_nodig: 'Gestopt: het werk is er niet meer',
  niemand_gevonden: 'Gestopt: niemand gevonden',
  anders: 'Gestopt om een andere reden',
}

/** Whether an outcome means that someone got the job. */
export function isVervuld(afloop: VacatureAfloop): boolean {
  return afloop === 'wsp' || VERVULD_AFLOPEN.some((vervuld) => vervuld === afloop)
}
