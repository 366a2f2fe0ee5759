import { makeTalentkaarten } from '#app/domain/talent/make-talentkaarten.server.ts'
import { K } from '#app/domain/talent/k.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'

type Overrides = NonNullable<Parameters<typeof aKandidaat>[0]>

/** People who are alike and chose to be in the talentverkenner: as many as it takes to be listed, unless told otherwise. */
export async function aTalentgroep(overrides: Overrides = {}, aantal = K) {
  const groep = []
  for (let nummer = 0; nummer < aantal; nummer += 1)
    groep.push(await aKandidaat({ visible: true, talent: true, ...overrides }))
  await makeTalentkaarten()
  return groep
}
