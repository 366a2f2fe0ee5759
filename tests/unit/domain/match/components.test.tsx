import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OordeelBadge, hasAfgevallen, KlasseBadge } from '#app/domain/match/components/badges.tsx'
import { CijferCel, CijferPaar } from '#app/domain/match/components/cijfers.tsx'
import { Uitleg, Vragen } from '#app/domain/match/components/uitleg.tsx'
import type { GetoondeRegel } from '#app/domain/match/toon-uitkomst.ts'

function aRegel(over: Partial<GetoondeRegel> = {}): GetoondeRegel {
  return {
    id: 'vak-lassen',
    groep: 'werk',
    label: 'Lassen',
    zin: 'Klein tekort.',
    gevraagd: 3,
    getoond: 2,
    heeftNiveaus: true,
    oordeel: 'past-met-aanpassing',
    stap: 'inwerken',
    ...over,
  }
}

test('a line says asked and shown in words, the judgement and the sentence', () => {
  const markup = renderToStaticMarkup(<Uitleg regels={[aRegel()]} voor="adviseur" />)

  expect(markup).toContain('Gevraagd: goed. Getoond: voldoende.')
  expect(markup).toContain('Past met aanpassing')
  expect(markup).toContain('Klein tekort.')
})

test('a line without levels draws no meter', () => {
  const markup = renderToStaticMarkup(
    <Uitleg regels={[aRegel({ heeftNiveaus: false, gevraagd: null, getoond: null })]} voor="adviseur" />,
  )
  expect(markup).not.toContain('wsp-meter')
})

test('groups stand in a fixed order, what must first, and empty groups are left out', () => {
  const markup = renderToStaticMarkup(
    <Uitleg
      regels={[
        aRegel({ id: 'w', groep: 'wens', label: 'Uren' }),
        aRegel({ id: 'm', groep: 'moet', label: 'VCA' }),
      ]}
      voor="kandidaat"
    />,
  )
  expect(markup.indexOf('Dit heb je nodig')).toBeGreaterThan(-1)
  expect(markup.indexOf('Dit heb je nodig')).toBeLessThan(markup.indexOf('Wat jij wilt'))
  expect(markup).not.toContain('Hoe je werkt')
})

test('unknown is a word of its own, never "past niet"', () => {
  expect(renderToStaticMarkup(<OordeelBadge oordeel="onbekend" />)).toContain('Niet bekend')
})

test('a figure says how far it can move, and nothing when all is known', () => {
  const cijfer = { getal: 70, woord: 'goed' }
  expect(renderToStaticMarkup(<CijferCel cijfer={cijfer} bereik={{ laag: 60, hoog: 85 }} />)).toContain(
    'kan 60 tot 85 worden',
  )
  expect(renderToStaticMarkup(<CijferCel cijfer={cijfer} bereik={{ laag: 70, hoog: 70 }} />)).not.toContain(
    'kan',
  )
})

test('the two figures are named in the words of the reader', () => {
  const cijfers = {
    werk: { getal: 70, woord: 'goed' },
    kandidaat: { getal: 45, woord: 'redelijk' },
    samen: 55,
    laag: 60,
    hoog: 85,
    zekerheid: 'redelijk zeker: het meeste is bekend',
    formule: '2 × 70,0 × 45,0 ÷ (70,0 + 45,0) = 54,8',
  }
  expect(renderToStaticMarkup(<CijferPaar cijfers={cijfers} voor="kandidaat" />)).toContain(
    'Past bij wat jij wilt',
  )
  expect(renderToStaticMarkup(<CijferPaar cijfers={cijfers} voor="adviseur" />)).toContain(
    '45 van 100 (redelijk)',
  )
})

test('no questions, no list', () => {
  expect(renderToStaticMarkup(<Vragen vragen={[]} />)).toBe('')
})

test('who has all that is a must but lacks a heavy wish is not told "past niet"', () => {
  const tekst = (isAfgevallen: boolean) =>
    renderToStaticMarkup(<KlasseBadge klasse="past-niet" isAfgevallen={isAfgevallen} />)
  expect(tekst(false)).toContain('Mist iets belangrijks')
  expect(tekst(true)).toContain('Past niet')
  expect(hasAfgevallen([{ groep: 'moet', oordeel: 'past-niet' }])).toBe(true)
  expect(hasAfgevallen([{ groep: 'werk', oordeel: 'past-niet' }])).toBe(false)
})
