import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { pseudonym, spokenCode, uuidOfPseudonym } from '#app/platform/pseudonym.server.ts'

test('a name leads its reader back to the record, and no other reader', () => {
  for (let i = 0; i < 500; i += 1) {
    const uuid = randomUUID()
    const naam = pseudonym('een', uuid)
    expect(naam).toMatch(/^[A-Za-z0-9_-]{22}$/)
    expect(uuidOfPseudonym('een', naam)).toBe(uuid)
    expect(uuidOfPseudonym('twee', naam)).not.toBe(uuid)
    expect(pseudonym('twee', uuid)).not.toBe(naam)
    expect(naam).not.toContain(uuid.replaceAll('-', '').slice(0, 8))
  }
})

test('what can be no name is no name, and a name is written in one way', () => {
  const naam = pseudonym('een', randomUUID())
  // The last letter carries four bits that say nothing: only one way to write them counts.
  const twins = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].filter(
    (letter) => uuidOfPseudonym('een', naam.slice(0, -1) + letter) === uuidOfPseudonym('een', naam),
  )
  expect(twins).toEqual([naam.at(-1)])
  for (const wrong of ['', 'x', `${naam}A`, naam.slice(1), `${naam.slice(0, -1)}=`, `${naam.slice(0, -1)}/`])
    expect(uuidOfPseudonym('een', wrong), wrong).toBeNull()
})

test('the code to read aloud is the same each time, another for another reader, and holds no letter that is misread', () => {
  const uuid = randomUUID()
  expect(spokenCode('een', uuid, 6)).toBe(spokenCode('een', uuid, 6))
  expect(spokenCode('een', uuid, 6)).not.toBe(spokenCode('twee', uuid, 6))
  for (let i = 0; i < 200; i += 1)
    expect(spokenCode('een', randomUUID(), 6)).toMatch(/^[2-9A-HJ-NP-TV-Z]{6}$/)
})
