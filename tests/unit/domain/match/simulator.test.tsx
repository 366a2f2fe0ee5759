import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Simulator } from '#app/domain/match/components/simulator.tsx'
import type { SimulatieStand } from '#app/domain/match/components/use-simulatie.ts'
import type { Simulatie } from '#app/domain/match/simulatie.ts'

const SIMULATIE: Simulatie = {
  nauwkeurigheid: 'precies',
  nu: { voldoet: 12, past: 7, metAanpassing: 4, navragen: 30 },
  regels: [
    { sleutel: 'gedrag:leren', label: 'Leren', hoe: null, meer: 6, meerLager: 2 },
    {
      sleutel: 'uren',
      label: 'Uren per week',
      hoe: 'Vraag minstens 24 uur per week',
      meer: 0,
      meerLager: null,
    },
  ],
  isWeinig: false,
  zonderIndicatie: false,
  elkeSoort: false,
}

function textOf(stand: SimulatieStand): string {
  const markup = renderToStaticMarkup(
    <Simulator stand={stand} bezig={false} onReken={() => {}}>
      <p>velden</p>
    </Simulator>,
  )
  return markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

test('the WSP reads exact counts, and per must what asking less brings', () => {
  const tekst = textOf(SIMULATIE)
  expect(tekst).toContain('12 mensen voldoen aan alles wat moet')
  expect(tekst).toContain('Past: 7. Met aanpassing: 4. Eerst navragen: 30.')
  expect(tekst).toContain('Leren Een niveau lager: 2 meer Als wens: 6 meer')
  expect(tekst).toContain('Geen verschil als u minder vraagt bij: Uren per week.')
  expect(tekst).not.toContain('afgerond')
  expect(tekst).not.toContain('kijken wat anders kan')
})

test('an employer reads rounded counts, that they are rounded, and where to go when they are low', () => {
  const tekst = textOf({
    ...SIMULATIE,
    nauwkeurigheid: 'afgerond',
    nu: { voldoet: 0, past: 0, metAanpassing: 0, navragen: 15 },
    regels: [{ sleutel: 'gedrag:leren', label: 'Leren', hoe: null, meer: 5, meerLager: 0 }],
    isWeinig: true,
    zonderIndicatie: true,
  })
  expect(tekst).toContain('Minder dan 5 mensen voldoen')
  expect(tekst).toContain('Eerst navragen: ongeveer 15')
  expect(tekst).toContain('Een niveau lager: weinig of geen verschil Als wens: ongeveer 5 meer')
  expect(tekst).toContain('Aantallen zijn afgerond')
  expect(tekst).toContain('zoals een garantiebaan, tellen hier niet mee')
  expect(tekst).toContain('Opslaan en kijken wat anders kan')
})

test('without a count the page says why, and the form and its button stay', () => {
  for (const geen of ['grens', 'alleen-indicatie', 'mislukt'] as const) {
    const tekst = textOf({ geen })
    expect(tekst).toContain('velden')
    expect(tekst).toContain('Bereken opnieuw')
    expect(tekst).toMatch(/Morgen ziet u|indicatie nodig|lukt nu niet/)
  }
})
