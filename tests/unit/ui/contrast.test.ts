import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const tokens = new Map(
  [
    ...readFileSync(new URL('../../../app/ui/theme/tokens.css', import.meta.url), 'utf8').matchAll(
      /--wsp-([a-z-]+): (#[0-9a-f]{6});/g,
    ),
  ].map(([, naam, kleur]) => [naam, kleur]),
)

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(naam: string): number {
  const kleur = tokens.get(naam)
  if (!kleur) throw new Error(`No colour ${naam}`)
  const [r, g, b] = [1, 3, 5].map((plek) => {
    const deel = Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255
    return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(voor: string, achter: string): number {
  const [licht, donker] = [luminance(voor), luminance(achter)].sort((a, b) => b - a) as [number, number]
  return (licht + 0.05) / (donker + 0.05)
}

const GRONDEN = ['papier', 'grond']

test.each([
  ...GRONDEN.flatMap((grond) => ['inkt', 'petrol', 'petrol-diep'].map((kleur) => [kleur, grond])),
  ['inkt', 'grond-diep'],
  ['inkt', 'zon'],
  ['inkt', 'zon-licht'],
  ['inkt', 'info-licht'],
  ['inkt', 'ok-licht'],
  ['inkt', 'let-op-licht'],
  ['inkt', 'fout-licht'],
  ['inkt', 'petrol-licht'],
  ['papier', 'petrol'],
  ['papier', 'petrol-diep'],
  ['papier', 'fout'],
])('running text %s on %s has a contrast of 7 to 1', (voor, achter) => {
  expect(contrast(voor!, achter!)).toBeGreaterThanOrEqual(7)
})

test.each([
  ...GRONDEN.map((grond) => ['inkt-zacht', grond]),
  ...GRONDEN.map((grond) => ['fout', grond]),
  ['inkt-zacht', 'grond-diep'],
  ['inkt-zacht', 'petrol-licht'],
  ['petrol', 'petrol-licht'],
  ['petrol', 'zon-licht'],
  ['ok', 'ok-licht'],
  ['info', 'info-licht'],
  ['let-op', 'let-op-licht'],
  ['fout', 'fout-licht'],
  ['fout-diep', 'fout-licht'],
])('secondary text %s on %s has a contrast of 4.5 to 1', (voor, achter) => {
  expect(contrast(voor!, achter!)).toBeGreaterThanOrEqual(4.5)
})

test.each([
  ...GRONDEN.map((grond) => ['rand', grond]),
  ...GRONDEN.map((grond) => ['let-op', grond]),
  ['rand', 'petrol-licht'],
  ['zon', 'petrol-diep'],
  ['zon', 'petrol'],
  ['zon', 'inkt'],
])('the edge of a control or a focus ring %s on %s has a contrast of 3 to 1', (voor, achter) => {
  expect(contrast(voor!, achter!)).toBeGreaterThanOrEqual(3)
})
