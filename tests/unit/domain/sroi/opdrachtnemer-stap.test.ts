import { expect, test } from 'vitest'
import { stapVoorOpdrachtnemer } from '#app/domain/sroi/opdrachtnemer-stap.ts'

const CONTRACT = {
  status: 'actief' as const,
  isGemeld: false,
  isTeruggestuurd: false,
  aanvullen: 0,
  meldenVoor: '2026-02-01',
  herstelTot: '2026-12-31',
}
const stap = (anders: Partial<Parameters<typeof stapVoorOpdrachtnemer>[0]>) =>
  stapVoorOpdrachtnemer({ ...CONTRACT, ...anders })

test('a contractor first completes, then reports, then plans; after that the WSP has it, or work counts until the last day', () => {
  expect(stap({ aanvullen: 2 })).toEqual({
    tekst: 'Vul 2 invullingen aan.',
    dag: null,
    isBijOpdrachtnemer: true,
  })
  expect(stap({})).toMatchObject({ dag: '2026-02-01', isBijOpdrachtnemer: true })
  expect(stap({ isGemeld: true }).tekst).toBe('Dien uw plan van aanpak in.')
  expect(stap({ isGemeld: true, isTeruggestuurd: true }).tekst).toBe('Pas uw plan van aanpak aan.')
  expect(stap({ isGemeld: true, status: 'plan_ingediend' })).toMatchObject({ isBijOpdrachtnemer: false })
  expect(stap({ isGemeld: true, status: 'in_uitvoering' })).toEqual({
    tekst: 'Werk telt mee tot en met deze dag.',
    dag: '2026-12-31',
    isBijOpdrachtnemer: false,
  })
})
