import { expect, test } from 'vitest'
import {
  BEMIDDELING_STATUSSEN,
  EINDE_REDENEN,
  ZICHTBAAR_VOOR_WERKGEVER,
  type BemiddelingStatus,
} from '#app/domain/bemiddeling/bemiddeling.ts'
import { eindeTekst, stapInLijst, volgendeStap, wieIsAanZet } from '#app/domain/bemiddeling/volgende-stap.ts'

const stand = (status: BemiddelingStatus, over = {}) => ({
  status,
  heeftToestemming: false,
  isKennismakingGeweest: false,
  ...over,
})

test.each([
  ['voorgesteld', {}, 'kandidaat'],
  ['akkoord_kandidaat', {}, 'adviseur'],
  ['aangeboden', {}, 'werkgever'],
  ['belangstelling', {}, 'kandidaat'],
  ['belangstelling', { heeftToestemming: true }, 'adviseur'],
  ['kennismaking', { heeftToestemming: true }, null],
  ['kennismaking', { heeftToestemming: true, isKennismakingGeweest: true }, 'adviseur'],
  ['proefplaatsing', {}, 'adviseur'],
  ['geplaatst', {}, null],
  ['beeindigd', {}, null],
] as const)('in %s %o the next one to act is %s', (status, over, wie) => {
  expect(wieIsAanZet(stand(status, over))).toBe(wie)
})

test('who has to act is told so, and nobody else is', () => {
  for (const status of BEMIDDELING_STATUSSEN) {
    for (const over of [{}, { heeftToestemming: true }, { isKennismakingGeweest: true }]) {
      const nu = stand(status, over)
      for (const partij of ['kandidaat', 'adviseur', 'werkgever'] as const) {
        const tekst = volgendeStap(nu, partij)
        const isVoorHen = /^(Jij bent aan zet|U bent aan zet|De kennismaking is geweest\. U bent)/.test(tekst)
        if (isVoorHen) expect(wieIsAanZet(nu)).toBe(partij)
      }
    }
  }
})

test('everyone who knows of the bemiddeling reads what comes next', () => {
  for (const status of BEMIDDELING_STATUSSEN) {
    expect(volgendeStap(stand(status), 'kandidaat')).not.toBe('')
    expect(volgendeStap(stand(status), 'adviseur')).not.toBe('')
    expect(stapInLijst(status, 'kandidaat')).not.toBe('')
  }
  for (const status of ZICHTBAAR_VOOR_WERKGEVER) expect(stapInLijst(status, 'werkgever')).not.toBe('')
})

test('an employer never reads what a candidate gave as the reason', () => {
  const teksten = EINDE_REDENEN.filter(
    (reden) => !reden.startsWith('werkgever_') && reden !== 'vacature_vervallen',
  ).map((reden) => eindeTekst(reden, 'werkgever'))
  expect(new Set(teksten).size).toBe(1)
  expect(teksten[0]).not.toMatch(/toestemming|kandidaat/i)
})

test('a candidate reads that the employer stopped, not which reason was given', () => {
  expect(eindeTekst('werkgever_geen_interesse', 'kandidaat')).toBe(
    eindeTekst('werkgever_andere_kandidaat', 'kandidaat'),
  )
})
