import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Werkgeverskaart } from '#app/domain/kandidaatprofiel/components/werkgeverskaart.tsx'
import { getEigenProfiel } from '#app/domain/kandidaatprofiel/get-eigen-profiel.server.ts'
import { KAART_PROFIEL_SELECT, toKaartProfiel } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { DOELGROEP_LABEL } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { toWerkgeverskaart } from '#app/domain/kandidaatprofiel/werkgeverskaart.ts'
import { loadTaxonomie } from '#app/domain/taxonomie/taxonomie.server.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'

const KANARIES = {
  voornaam: 'Kanarievoornaam',
  achternaam: 'Kanarieachternaam',
  email: 'kanariemail@toets.example',
  telefoon: '0688776655',
  straat: 'Kanariestraat',
  huisnummer: '9183kan',
  postcode: '1971KQ',
  plaats: 'Kanarieplaats',
  notitie: 'Kanarienotitie over iemand',
}

// Everything else that is personal: dates in each spelling, the group the person belongs to, exact numbers and ids.
const VERBODEN = [
  ...Object.values(KANARIES),
  '1987-06-05',
  '5 juni 1987',
  '1987',
  '1971',
  'wajong',
  DOELGROEP_LABEL.wajong,
  '2027-02-13',
  '2025-07-19',
  'garantiebaan',
  'Garantiebaan',
  'rolstoel',
]

test('no personal field of a candidate is in the card, nor in what it looks like', async () => {
  const [beroep] = await db().term.findMany({ where: { soort: 'beroep', groep: '9112' }, take: 1 })
  if (!beroep) throw new Error('no such occupation')
  const { actor, profiel, kandidaat, account, werkcoach } = await aKandidaat({
    visible: true,
    kandidaat: { ...KANARIES, geboortedatum: dateOnly('1987-06-05'), doelgroep: 'wajong' },
    profiel: {
      urenMin: 13,
      urenMax: 27,
      maxReisafstandKm: 17,
      beschikbaarVanaf: dateOnly('2027-02-13'),
      soorten: ['garantiebaan', 'regulier'],
      ondersteuning: ['rolstoeltoegankelijk'],
    },
    kenmerken: [
      { termId: 'gedrag:24105', niveau: 2 },
      { termId: 'taal:nld-mondeling', niveau: 3 },
    ],
    beroepIds: [beroep.id],
  })
  await db().profielKenmerk.updateMany({
    where: { profielId: profiel.id },
    data: { waargenomenOp: dateOnly('2025-07-19') },
  })

  const kaart = (await getEigenProfiel(actor))?.kaart
  if (!kaart) throw new Error('no card')
  const verboden = [...VERBODEN, beroep.label, kandidaat.id, profiel.id, account.id, werkcoach.accountId]
  for (const tekst of [JSON.stringify(kaart), renderToStaticMarkup(<Werkgeverskaart kaart={kaart} />)]) {
    for (const kanarie of verboden) expect(tekst).not.toContain(kanarie)
    expect(tekst).toContain(profiel.code)
    expect(tekst).toContain('Samenwerken en overleggen')
  }
})

test('the card has these keys and no other', async () => {
  const { profiel } = await aKandidaat({
    visible: true,
    kenmerken: [{ termId: 'gedrag:24105' }, { termId: 'taal:nld-lezen' }],
  })
  const row = await db().kandidaatprofiel.findUniqueOrThrow({
    where: { id: profiel.id },
    select: KAART_PROFIEL_SELECT,
  })
  const taxonomie = await loadTaxonomie(['gedrag:24105', 'taal:nld-lezen'])
  const kaart = toWerkgeverskaart(toKaartProfiel(row), taxonomie, { afstandKm: 3 })
  expect(Object.keys(kaart).sort()).toEqual([
    'afstand',
    'beschikbaarVanaf',
    'certificaten',
    'code',
    'deelregio',
    'gewenst',
    'gewerkt',
    'kenmerken',
    'ondersteuning',
    'soorten',
    'talen',
    'uren',
  ])
  expect(Object.keys(kaart.kenmerken[0] ?? {}).sort()).toEqual(['bron', 'jaar', 'label', 'niveau', 'soort'])
  expect(Object.keys(kaart.talen[0] ?? {}).sort()).toEqual(['label', 'niveau'])
  expect(Object.keys(kaart.uren).sort()).toEqual(['tot', 'van'])
})
