import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deelbeeldTags } from '#app/domain/evenement/deelbeeld.ts'
import { englishOr, placesText } from '#app/domain/evenement/engels.ts'
import { EVENEMENT_SOORTEN } from '#app/domain/evenement/evenement.ts'
import { ROOT } from '#tests/support/imports.ts'

test.each(EVENEMENT_SOORTEN)('the picture that goes with a shared %s is there', (soort) => {
  const [beeld] = deelbeeldTags('https://wsp.example', soort)
  if (!beeld || !('property' in beeld)) throw new Error('no picture')
  expect(beeld.property).toBe('og:image')
  expect(existsSync(join(ROOT, 'public', new URL(beeld.content).pathname))).toBe(true)
})

test('a text without English is the Dutch one, and says that it is', () => {
  expect(englishOr(null, 'Training')).toEqual({ tekst: 'Training', lang: 'nl' })
  expect(englishOr('Trial training', 'Proeftraining')).toEqual({ tekst: 'Trial training', lang: 'en' })
})

test('places left are said with the right number and nothing when nobody can register', () => {
  expect(placesText({ stand: 'open', vrij: 1 })).toBe('1 place left')
  expect(placesText({ stand: 'open', vrij: 3 })).toBe('3 places left')
  expect(placesText({ stand: 'vol', vrij: 0 })).toBe('full, with a waiting list')
  expect(placesText({ stand: 'gesloten', vrij: 3 })).toBe('registration is closed')
})
