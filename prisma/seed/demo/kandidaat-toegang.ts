import { moment } from '#prisma/seed/demo/datum.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoKandidaat, DemoMens } from '#prisma/seed/demo/types.ts'

/** The wording that the candidates of the demo region agreed to. */
export const DEMO_TEKSTVERSIE = 'zichtbaarheid-1'
const DEMO_TEKSTVERSIE_TALENT = 'talentverkenner-1'

/** Most people who are visible also chose to be in the talentverkenner. */
const IN_TALENTVERKENNER = 0.85

// Visibility ends 90 days after the last confirmation; a day less, so that summer time cannot make it more.
const ZICHTBAAR_DAGEN = 89

export function visibleKeys(vandaag: string, werkcoachId: string, bevestigd: number, gezet: number) {
  return {
    sleutelKandidaatOp: moment(vandaag, -gezet) as Date | null,
    sleutelAdviseurOp: moment(vandaag, -gezet + 1) as Date | null,
    sleutelAdviseurDoorId: werkcoachId as string | null,
    bevestigdOp: moment(vandaag, -bevestigd) as Date | null,
    zichtbaarTot: moment(vandaag, -bevestigd + ZICHTBAAR_DAGEN) as Date | null,
  }
}

// 70 % visible; the others have one key, none, or a confirmation that is too long ago. A minor never has a key.
export function pickSleutels(toeval: Toeval, vandaag: string, isMeerderjarig: boolean, werkcoachId: string) {
  const soort = toeval.weighted([
    ['beide', 70],
    ['verlopen', 8],
    ['kandidaat', 7],
    ['adviseur', 6],
    ['geen', 9],
  ] as const)
  const [bevestigd, extra] = [toeval.int(1, 75), toeval.int(1, 120)]
  const beide = visibleKeys(vandaag, werkcoachId, bevestigd, bevestigd + extra)
  const geen = {
    sleutelKandidaatOp: null,
    sleutelAdviseurOp: null,
    sleutelAdviseurDoorId: null,
    bevestigdOp: null,
    zichtbaarTot: null,
  }
  if (!isMeerderjarig || soort === 'geen') return geen
  if (soort === 'beide') return beide
  if (soort === 'verlopen') return visibleKeys(vandaag, werkcoachId, 95 + bevestigd, 95 + bevestigd + extra)
  if (soort === 'kandidaat') return { ...geen, sleutelKandidaatOp: beide.sleutelKandidaatOp }
  return { ...geen, sleutelAdviseurOp: beide.sleutelAdviseurOp, sleutelAdviseurDoorId: werkcoachId }
}

export function toestemmingen(
  toeval: Toeval,
  kandidaatId: string,
  sleutelOp: Date | null,
  kansOpTalentverkenner = IN_TALENTVERKENNER,
) {
  if (!sleutelOp) return []
  const gegeven = (soort: 'zichtbaarheid' | 'talentverkenner', tekstversie: string) => ({
    id: toeval.uuid(),
    kandidaatId,
    soort,
    tekstversie,
    gegevenOp: sleutelOp,
  })
  const zichtbaarheid = gegeven('zichtbaarheid', DEMO_TEKSTVERSIE)
  return toeval.chance(kansOpTalentverkenner)
    ? [zichtbaarheid, gegeven('talentverkenner', DEMO_TEKSTVERSIE_TALENT)]
    : [zichtbaarheid]
}

export function kandidaatMens(
  toeval: Toeval,
  kandidaat: DemoKandidaat['kandidaat'],
  accountId: string = toeval.uuid(),
): DemoMens {
  return {
    account: {
      id: accountId,
      email: kandidaat.email,
      naam: `${kandidaat.voornaam} ${kandidaat.achternaam}`,
      telefoon: kandidaat.telefoon ?? null,
      isDemo: true,
      aangemaaktOp: kandidaat.aangemaaktOp,
    },
    rollen: [{ id: toeval.uuid(), accountId, rol: 'kandidaat', kandidaatId: kandidaat.id }],
  }
}
