import { expect, test } from 'vitest'
import { getKandidaatBij } from '#app/domain/match/get-kandidaat-bij.server.ts'
import { getMatch } from '#app/domain/match/get-match.server.ts'
import { getPassendeVacature } from '#app/domain/match/get-passende-vacature.server.ts'
import { listPassendeVacatures } from '#app/domain/match/list-passende-vacatures.server.ts'
import { getWerk } from '#app/domain/bemiddeling/get-werk.server.ts'
import { ANDERE_ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

test('a candidate gets public vacatures with a reason, also while the own profile is off', async () => {
  const { actor } = await aKandidaat()
  const openbaar = await aVacature({ status: 'gepubliceerd' })
  const intern = await aVacature({ status: 'gepubliceerd', bereik: 'wsp' })
  const concept = await aVacature()

  const lijst = await listPassendeVacatures(actor)

  const ids = [...(lijst?.past ?? []), ...(lijst?.navragen ?? [])].map(({ vacatureId }) => vacatureId)
  expect(ids).toContain(openbaar.vacature.id)
  expect(ids).not.toContain(intern.vacature.id)
  expect(ids).not.toContain(concept.vacature.id)
  expect(lijst?.past[0]?.waarom).not.toBe('')
  expect(await getPassendeVacature(actor, openbaar.vacature.id)).toMatchObject({
    titel: openbaar.vacature.titel,
  })
  expect(await getPassendeVacature(actor, intern.vacature.id)).toBeNull()
})

test('the work of a proposal can be read although the vacature is not public, by those around it', async () => {
  const vacature = await aVacature({ status: 'gepubliceerd', bereik: 'wsp' })
  const { bemiddeling, kandidaat } = await aBemiddeling({ vacature })
  const ander = await aKandidaat()

  const werk = await getWerk(kandidaat, bemiddeling.id)

  expect(werk?.feiten.map(({ label }) => label)).toContain('Uren')
  expect(JSON.stringify(werk)).not.toContain('Proefcontact')
  expect(await getWerk(ander.actor, bemiddeling.id)).toBeNull()
})

test('the explanation of a match is for adviseurs, and a name only for who may know the person', async () => {
  const { vacature, actor: werkgever } = await aVacature({ status: 'gepubliceerd' })
  const { profiel, kandidaat, actor, werkcoach } = await aKandidaat({ visible: true })
  const vreemd = await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })
  const paar = { vacatureId: vacature.id, profielId: profiel.id }

  const match = await getMatch(vreemd.actor, paar)

  expect(match?.profiel.code).toBe(profiel.code)
  expect(JSON.stringify(match)).not.toContain(kandidaat.achternaam)
  expect(await getKandidaatBij(vreemd.actor, profiel.id)).toBeNull()
  expect(await getKandidaatBij(werkcoach, profiel.id)).toMatchObject({ id: kandidaat.id })
  for (const iemand of [werkgever, actor]) {
    expect(await getMatch(iemand, paar)).toBeNull()
    expect(await getKandidaatBij(iemand, profiel.id)).toBeNull()
  }
})
