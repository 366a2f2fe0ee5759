import { expect, test } from 'vitest'
import { getKandidaat } from '#app/domain/kandidaatprofiel/get-kandidaat.server.ts'
import { listToestemmingen } from '#app/domain/kandidaatprofiel/list-toestemmingen.server.ts'
import { setSleutelKandidaat } from '#app/domain/kandidaatprofiel/set-sleutel-kandidaat.server.ts'
import { TOESTEMMING_TALENTVERKENNER } from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { getEigenTalentkaart } from '#app/domain/talent/get-eigen-talentkaart.server.ts'
import { makeTalentkaarten } from '#app/domain/talent/make-talentkaarten.server.ts'
import { setTalentkeuze } from '#app/domain/talent/set-talentkeuze.server.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'

const geldig = (kandidaatId: string) =>
  db().toestemming.findMany({ where: { kandidaatId, soort: 'talentverkenner', ingetrokkenOp: null } })

async function eventsOf(profielId: string): Promise<string[]> {
  const rows = await db().gebeurtenis.findMany({ where: { onderwerpId: profielId }, orderBy: { id: 'asc' } })
  return rows.map(({ type }) => type.replace('kandidaatprofiel.', ''))
}

test('a kandidaat is not in the talentverkenner until they say so, and the consent records its words', async () => {
  const { actor, kandidaat, profiel, werkcoach } = await aKandidaat({ visible: true })
  expect((await getEigenTalentkaart(actor))?.sinds).toBeNull()

  expect(await setTalentkeuze(actor, { aan: true })).toMatchObject({ ok: true })

  expect(await geldig(kandidaat.id)).toMatchObject([{ tekstversie: TOESTEMMING_TALENTVERKENNER.versie }])
  expect(await eventsOf(profiel.id)).toEqual(['talentverkenner-aan'])
  expect((await getEigenTalentkaart(actor))?.sinds).toBeInstanceOf(Date)
  expect((await getKandidaat(werkcoach, kandidaat.id))?.talentSinds).toBeInstanceOf(Date)
  expect((await listToestemmingen(actor)).map(({ soort }) => soort)).toContain('talentverkenner')
})

test('saying it twice, also at the same moment, is one consent', async () => {
  const { actor, kandidaat, profiel } = await aKandidaat({ visible: true })

  const results = await Promise.all([1, 2, 3].map(() => setTalentkeuze(actor, { aan: true })))

  expect(results.every(({ ok }) => ok)).toBe(true)
  expect(await geldig(kandidaat.id)).toHaveLength(1)
  expect(await eventsOf(profiel.id)).toEqual(['talentverkenner-aan'])
})

test('without the own key there is nothing to choose, and a minor never can', async () => {
  const zonder = await aKandidaat()
  expect(await setTalentkeuze(zonder.actor, { aan: true })).toMatchObject({ ok: false, reden: 'conflict' })

  const jong = await aKandidaat({ kandidaat: { geboortedatum: dateOnly('2012-01-01') } })
  expect(await setTalentkeuze(jong.actor, { aan: true })).toMatchObject({ ok: false, reden: 'invalid' })
  expect(await geldig(jong.kandidaat.id)).toEqual([])
})

test('turning the own key off takes this consent back too, and on does not give it again', async () => {
  const { actor, kandidaat, profiel } = await aKandidaat({ visible: true, talent: true })

  await setSleutelKandidaat(actor, { aan: false })
  expect(await geldig(kandidaat.id)).toEqual([])
  await setSleutelKandidaat(actor, { aan: true })

  expect(await geldig(kandidaat.id)).toEqual([])
  expect(await eventsOf(profiel.id)).toEqual([
    'sleutel-kandidaat-uit',
    'talentverkenner-uit',
    'sleutel-kandidaat-aan',
  ])
})

test('the card that a kandidaat sees before saying yes is the one that employers read after it', async () => {
  const alike = { kenmerken: [{ termId: 'gedrag:24105', niveau: 3 }] }
  await aTalentgroep(alike, 6)
  const { actor } = await aKandidaat({ visible: true, ...alike })
  const voor = await getEigenTalentkaart(actor)
  expect(voor?.kaart?.gedrag).toHaveLength(1)

  await setTalentkeuze(actor, { aan: true })
  await makeTalentkaarten()

  expect((await getEigenTalentkaart(actor))?.kaart).toEqual(voor?.kaart)
})

test('who would stand out sees that there would be no card', async () => {
  const { id } = await db().term.findFirstOrThrow({ where: { soort: 'beroep', groep: '2166' } })
  const { actor } = await aKandidaat({ visible: true, beroepIds: [id] })

  expect(await getEigenTalentkaart(actor)).toMatchObject({ kaart: null, isBerekend: true })
})
