import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { age } from '#prisma/seed/demo/datum.ts'
import { generateDemoRegio } from '#prisma/seed/demo/generate-demo-regio.ts'
import {
  VAST,
  VASTE_KANDIDATEN,
  VASTE_VACATURE,
  VEELEISENDE_VACATURE,
  VASTE_WERKGEVERS,
} from '#prisma/seed/demo/vaste-mensen.ts'
import { readReferenceData } from '#prisma/seed/read-reference-data.ts'

const VANDAAG = '2026-11-23'
const referentie = readReferenceData()
const wereld = generateDemoRegio({ zaad: 1, vandaag: VANDAAG }, referentie)
const kandidaten = [...wereld.kandidaten()].flat()
const mensen = [
  ...wereld.medewerkers.alle,
  ...wereld.werkgeverMensen,
  ...kandidaten.flatMap(({ mens }) => (mens ? [mens] : [])),
]
const termIds = new Set(referentie.termen.map(({ id }) => id))

const hash = (waarde: unknown) => createHash('sha256').update(JSON.stringify(waarde)).digest('hex')
const allesVan = (zaad: number) => {
  const regio = generateDemoRegio(
    { zaad, vandaag: VANDAAG, kandidaten: 120, vacatures: 40, werkgevers: 15 },
    referentie,
  )
  return hash([{ ...regio, kandidaten: [] }, [...regio.kandidaten()]])
}

test('the same seed gives the same region, another seed another', () => {
  expect(allesVan(1)).toBe(allesVan(1))
  expect(allesVan(1)).not.toBe(allesVan(2))
})

test('a larger region contains the smaller one', () => {
  const groter = generateDemoRegio({ zaad: 1, vandaag: VANDAAG, kandidaten: 1500 }, referentie)
  const eersten = [...groter.kandidaten()].flat().slice(0, kandidaten.length)
  expect(hash(eersten)).toBe(hash(kandidaten))
  expect(hash(groter.voorstellen)).toBe(hash(wereld.voorstellen))
})

test('the region has the size that was asked', () => {
  expect(kandidaten).toHaveLength(800)
  expect(wereld.vacatures).toHaveLength(150 + 210)
  expect(wereld.werkgevers).toHaveLength(60)
  const perRol = (rol: string) =>
    wereld.medewerkers.alle.flatMap(({ rollen }) => rollen).filter((r) => r.rol === rol).length
  expect([perRol('adviseur'), perRol('jobcoach'), perRol('rapporteur'), perRol('beheerder')]).toEqual([
    10, 8, 2, 2,
  ])
})

test('ids, addresses, KvK numbers, names of employers and codes are unique', () => {
  const uniek = (waarden: unknown[]) => expect(new Set(waarden).size).toBe(waarden.length)
  uniek(mensen.map(({ account }) => account.email))
  uniek(mensen.map(({ account }) => account.id))
  uniek(wereld.werkgevers.map(({ naam }) => naam))
  uniek(wereld.werkgevers.map(({ kvkNummer }) => kvkNummer))
  uniek(kandidaten.map(({ profiel }) => profiel.code))
  uniek(kandidaten.flatMap(({ kandidaat, profiel }) => [kandidaat.id, profiel.id]))
  uniek(kandidaten.flatMap(({ kenmerken }) => kenmerken.map(({ id }) => id)))
  uniek(kandidaten.flatMap(({ kenmerken }) => kenmerken.map((k) => `${k.profielId} ${k.termId} ${k.bron}`)))
  uniek(
    wereld.vacatures.flatMap(({ vacature, eisen }) => eisen.map(({ termId }) => `${vacature.id} ${termId}`)),
  )
})

test('no address, number or postcode can belong to a real person or company', () => {
  for (const { account } of mensen) {
    expect(account.email).toMatch(/^[a-z0-9.-]+@[a-z0-9.-]+\.example$/)
    expect(account.telefoon ?? '06-0000 0000').toMatch(/^06-0000 \d{4}$/)
  }
  for (const { kandidaat } of kandidaten) {
    expect(kandidaat.email).toMatch(/\.example$/)
    expect(kandidaat.postcode).toMatch(/^\d{4}[QUY]{2}$/)
  }
  for (const werkgever of wereld.werkgevers) expect(werkgever.kvkNummer).toMatch(/^99\d{6}$/)
})

test('every term, postcode, gemeente and account that is named exists', () => {
  const pc4 = new Set(referentie.postcodegebieden.map((gebied) => gebied.pc4))
  const gemeenten = new Set(referentie.gemeenten.map(({ code }) => code))
  const accounts = new Set(mensen.map(({ account }) => account.id))
  for (const { vacature, eisen } of wereld.vacatures) {
    expect(termIds).toContain(vacature.beroepId)
    for (const { termId } of eisen) expect(termIds).toContain(termId)
  }
  for (const { kandidaat, profiel, kenmerken, beroepen } of kandidaten) {
    expect(pc4).toContain(profiel.pc4)
    expect(gemeenten).toContain(kandidaat.gemeenteCode)
    expect(accounts).toContain(kandidaat.werkcoachId)
    for (const { termId } of [...kenmerken, ...beroepen]) if (!termIds.has(termId)) throw new Error(termId)
  }
  for (const { aanspreekpuntId } of wereld.werkgevers) expect(accounts).toContain(aanspreekpuntId)
})

test('a vacature asks six to twelve things, at least half of them vakvaardigheden', () => {
  for (const { vacature, eisen } of wereld.vacatures) {
    const vak = eisen.filter(({ termId }) => termId.startsWith('vakvaardigheid:')).length
    expect(eisen.length, vacature.titel ?? '').toBeGreaterThanOrEqual(6)
    expect(eisen.length).toBeLessThanOrEqual(12)
    expect(
      vak * 2,
      `${vacature.titel}: ${eisen.map(({ termId }) => termId).join(' ')}`,
    ).toBeGreaterThanOrEqual(eisen.length)
    expect(eisen.every(({ niveau }) => niveau >= 1 && niveau <= 3)).toBe(true)
  }
})

test('every status occurs and most vacatures are gepubliceerd', () => {
  const statussen = wereld.vacatures.map(({ vacature }) => vacature.status)
  expect(new Set(statussen).size).toBe(7)
  expect(statussen.filter((status) => status === 'gepubliceerd').length).toBeGreaterThan(90)
})

test('a minor has no key; most others have both and a fresh confirmation', () => {
  const minderjarig = kandidaten.filter(({ kandidaat }) => age(kandidaat.geboortedatum, VANDAAG) < 18)
  expect(minderjarig.length).toBeGreaterThan(2)
  for (const { profiel } of minderjarig) {
    expect([profiel.sleutelKandidaatOp, profiel.sleutelAdviseurOp, profiel.zichtbaarTot]).toEqual([
      null,
      null,
      null,
    ])
  }
  const zichtbaar = kandidaten.filter(
    ({ profiel }) => profiel.zichtbaarTot && profiel.zichtbaarTot > new Date(VANDAAG),
  )
  expect(zichtbaar.length / kandidaten.length).toBeGreaterThan(0.64)
  expect(zichtbaar.length / kandidaten.length).toBeLessThan(0.76)
})

test('about a quarter of what a vacature asks is unknown for someone who wants that work', () => {
  let gevraagd = 0
  let onbekend = 0
  for (const { vacature, eisen } of wereld.vacatures) {
    const competenties = eisen.filter(({ termId }) => /^(gedrag|vakvaardigheid):/.test(termId))
    for (const { beroepen, kenmerken } of kandidaten) {
      if (!beroepen.some(({ termId, soort }) => soort === 'gewenst' && termId === vacature.beroepId)) continue
      for (const { termId } of competenties) {
        gevraagd++
        if (!kenmerken.some((kenmerk) => kenmerk.termId === termId && kenmerk.niveau !== null)) onbekend++
      }
    }
  }
  expect(onbekend / gevraagd).toBeGreaterThan(0.2)
  expect(onbekend / gevraagd).toBeLessThan(0.35)
})

test('the bakery has a concept that asks too much, and asking less lets people in', () => {
  const { vacature, eisen } = wereld.vacatures.find(
    ({ vacature }) => vacature.id === VEELEISENDE_VACATURE.id,
  )!
  expect(vacature).toMatchObject({ status: 'concept', werkgeverId: VASTE_WERKGEVERS.bakkerij.id })
  const moet = eisen.filter(({ hard }) => hard)
  const missing = (kenmerken: { termId: string; niveau?: number | null }[]) =>
    moet.filter(
      ({ termId, niveau }) => !kenmerken.some((een) => een.termId === termId && (een.niveau ?? 0) >= niveau),
    ).length
  const tekort = kandidaten.map(({ kenmerken }) => missing(kenmerken))
  expect(tekort.filter((aantal) => aantal === 0).length).toBeLessThan(10)
  expect(tekort.filter((aantal) => aantal === 1).length).toBeGreaterThan(20)
})

test('Kim has everything that the vacature of the demo bakery asks, and is free to be proposed', () => {
  const { vacature, eisen } = wereld.vacatures.find((deel) => deel.vacature.id === VASTE_VACATURE.id)!
  const kim = kandidaten.find(({ profiel }) => profiel.id === VASTE_KANDIDATEN.kim.profielId)!
  expect(vacature.status).toBe('gepubliceerd')
  expect(vacature.werkgeverId).toBe(VASTE_WERKGEVERS.bakkerij.id)
  for (const { termId, niveau } of eisen) {
    expect(
      kim.kenmerken.find((kenmerk) => kenmerk.termId === termId)?.niveau ?? -1,
      termId,
    ).toBeGreaterThanOrEqual(niveau)
  }
  expect(kim.profiel.zichtbaarTot).not.toBeNull()
  expect(wereld.voorstellen.some(({ profielId }) => profielId === kim.profiel.id)).toBe(false)
  const voorWendy = wereld.voorstellen.filter(({ vacatureId }) => vacatureId === VASTE_VACATURE.id)
  expect(voorWendy.map(({ status }) => status)).toEqual(['aangeboden', 'kennismaking'])
})

test('the fixed people are there with their address and role', () => {
  for (const [naam, vast] of Object.entries(VAST)) {
    const mens = mensen.find(({ account }) => account.email === vast.email)
    expect(mens?.account.id).toBe(vast.accountId)
    expect(mens?.rollen.map(({ rol }) => rol)).toEqual(
      naam === 'dubbel' ? ['adviseur', 'jobcoach'] : [naam.replace(/\d$/, '')],
    )
  }
})

test('who began long ago did so on a vacature of that time, spread over two years', () => {
  const dagen = wereld.voorstellen.flatMap(({ vacatureId, voorgesteldOp, plaatsing }) => {
    const { vacature } = wereld.vacatures.find((een) => een.vacature.id === vacatureId)!
    if (!plaatsing || vacature.status !== 'vervuld' || vacature.sluitingsdatum! >= new Date(VANDAAG))
      return []
    expect(vacature.gepubliceerdOp! < voorgesteldOp).toBe(true)
    return [Math.round((new Date(VANDAAG).getTime() - plaatsing.startdatum.getTime()) / 86_400_000)]
  })
  expect(dagen.length).toBeGreaterThan(180)
  expect(dagen.filter((geleden) => geleden > 365).length).toBeGreaterThan(90)
  expect(Math.max(...dagen)).toBeLessThan(800)
})

test('introductions come in every status, one for each profile', () => {
  const statussen = wereld.voorstellen.map(({ status }) => status)
  expect(new Set(statussen).size).toBe(8)
  expect(statussen.filter((status) => status === 'geplaatst')).toHaveLength(12 + 210)
  expect(statussen.filter((status) => status !== 'geplaatst')).toHaveLength(62)
  expect(new Set(wereld.voorstellen.map(({ profielId }) => profielId)).size).toBe(12 + 210 + 62)
  for (const { status, einde, plaatsing, kennismaking } of wereld.voorstellen) {
    expect(einde !== null).toBe(status === 'beeindigd')
    expect(plaatsing !== null).toBe(status === 'geplaatst')
    if (plaatsing) expect(plaatsing.urenPerWeek).toBeGreaterThan(0)
    if (['kennismaking', 'proefplaatsing', 'geplaatst'].includes(status)) expect(kennismaking).not.toBeNull()
  }
})
