import { expect, test } from 'vitest'
import { getMatch } from '#app/domain/match/get-match.server.ts'
import { getVergelijking, getWerkgeversTekst } from '#app/domain/match/get-vergelijking.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { anAccount } from '#tests/factories/any-account.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

const LEREN = 'gedrag:24105'
const VCA = 'certificaat:vca-basis'

async function aTrio() {
  const { vacature } = await aVacature({
    status: 'gepubliceerd',
    eisen: [
      { termId: LEREN, niveau: 3 },
      { termId: VCA, niveau: 3, hard: true },
    ],
  })
  const goed = await aKandidaat({
    visible: true,
    kenmerken: [
      { termId: LEREN, niveau: 3 },
      { termId: VCA, niveau: 3 },
    ],
  })
  const minder = await aKandidaat({
    visible: true,
    kenmerken: [
      { termId: LEREN, niveau: 1, bron: 'melba' },
      { termId: VCA, niveau: 3 },
    ],
  })
  const mist = await aKandidaat({ visible: true, kenmerken: [{ termId: VCA, niveau: 0 }] })
  const profielIds = [mist, minder, goed].map(({ profiel }) => profiel.id)
  return { vacatureId: vacature.id, goed, minder, mist, profielIds }
}

test('an adviseur sees why one stands above the other, in the order of the system', async () => {
  const { actor } = await anAdviseur()
  const { vacatureId, goed, minder, mist, profielIds } = await aTrio()

  const vergelijking = await getVergelijking(actor, { vacatureId, profielIds })

  expect(vergelijking?.kandidaten.map(({ code }) => code)).toEqual(
    [goed, minder, mist].map(({ profiel }) => profiel.code),
  )
  expect(vergelijking?.redenen[0]?.zinnen.join(' ')).toContain('(goed tegen basis)')
  expect(vergelijking?.redenen[1]?.zinnen[0]).toContain('valt af')
  expect(vergelijking?.kandidaten[1]?.stappen.groepen.map(({ stap }) => stap)).toContain('jobcoach')
})

test('a profile whose key went off is left out at once, and the number says so', async () => {
  const { actor } = await anAdviseur()
  const { vacatureId, minder, profielIds } = await aTrio()
  expect(await setSleutelKandidaat(minder.actor, { aan: false })).toMatchObject({ ok: true })

  const vergelijking = await getVergelijking(actor, { vacatureId, profielIds })

  expect(vergelijking?.kandidaten).toHaveLength(2)
  expect(vergelijking?.nietZichtbaar).toBe(1)
  expect(JSON.stringify(vergelijking)).not.toContain(minder.profiel.code)
})

test.each(['werkgever', 'kandidaat', 'jobcoach', 'rapporteur', 'beheerder'] as const)(
  'a %s compares nobody',
  async (rol) => {
    const { actor } = await anAccount(rol)
    const { vacatureId, profielIds } = await aTrio()
    expect(await getVergelijking(actor, { vacatureId, profielIds })).toBeNull()
    expect(await getWerkgeversTekst(actor, { vacatureId, profielIds })).toBeNull()
  },
)

test('the text for an employer names nobody and no instrument', async () => {
  const { actor } = await anAdviseur()
  const { vacatureId, minder, profielIds } = await aTrio()

  const gelezen = await getWerkgeversTekst(actor, { vacatureId, profielIds })
  const alles = JSON.stringify(gelezen?.tekst)

  expect(gelezen?.codes[1]).toBe(minder.profiel.code)
  expect(alles).not.toContain(minder.profiel.code)
  expect(alles).not.toContain(minder.kandidaat.achternaam)
  expect(alles).not.toMatch(/melba|wens|samen \d/i)
})

test('the explanation gathers the steps with their place, and both sides of a condition', async () => {
  const { actor } = await anAdviseur()
  const { vacatureId, minder } = await aTrio()

  const match = await getMatch(actor, { vacatureId, profielId: minder.profiel.id })

  expect(match?.stappen.groepen.find(({ stap }) => stap === 'jobcoach')?.regels).toHaveLength(1)
  expect(match?.details['hard-uren']?.feit).toEqual({
    werk: '24 tot 32 uur per week',
    kandidaat: '16 tot 36 uur per week',
  })
  expect(match?.details[`gedrag-${LEREN}`]?.punten).toMatch(/^\d+,\d van \d+,\d punten$/)
})
