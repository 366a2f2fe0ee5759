import { expect, test } from 'vitest'
import { LOONWAARDE_STANDEN, LOONWAARDE_STAPPEN } from '#app/domain/loonwaarde/loonwaarde.ts'
import { werkgeverStand } from '#app/domain/loonwaarde/voor-werkgever.ts'

test('an employer reads where a measurement is, and nothing of what for, why or what came out', () => {
  const teksten = LOONWAARDE_STANDEN.flatMap((stand) =>
    LOONWAARDE_STAPPEN.map((stap) => Object.values(werkgeverStand(stand, stap)).join(' ')),
  )
  expect(teksten.join(' ')).not.toMatch(/praktijkroute|indicatie|banenafspraak|%|ziek/i)
  expect(werkgeverStand('loopt', 'gemeten')).toMatchObject({ woord: 'Gepland' })
  expect(werkgeverStand('gestopt', 'gemeten').woord).toBe('Gaat niet door')
})
