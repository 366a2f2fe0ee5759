import { expect, test } from 'vitest'
import { listItems } from '#app/domain/agenda/list-agenda.server.ts'
import { listRetentie } from '#app/domain/nazorg/list-retentie.server.ts'
import { keepNazorg } from '#app/domain/nazorg/keep-nazorg.server.ts'
import { countPlaatsingen } from '#app/domain/plaatsing/count-plaatsingen.server.ts'
import { countPlaatsingenTeDoen } from '#app/domain/plaatsing/count-te-doen.server.ts'
import { endPlaatsing } from '#app/domain/plaatsing/end-plaatsing.server.ts'
import { listPlaatsingen } from '#app/domain/plaatsing/list-alle-plaatsingen.server.ts'
import { listJobcoachPlaatsingen } from '#app/domain/plaatsing/list-plaatsingen.server.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, plusDays } from '#app/platform/iso-day.ts'
import { aJobcoach, anAdviseur, aRapporteur } from '#tests/factories/account.ts'
import { aPlaatsing } from '#tests/factories/plaatsing.ts'
import { IJMUIDEN } from '#tests/factories/reference.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aWerkgever } from '#tests/factories/werkgever.ts'

const JAAR = Number(today().slice(0, 4)) - 2
const dagen = (dag: string) => Math.round((Date.parse(dag) - Date.parse(today())) / 86_400_000)

test('who never began counts in no figure of a gemeente', async () => {
  const start = dagen(`${JAAR}-02-10`)
  const plaats = (eindeReden?: 'niet_begonnen') =>
    aPlaatsing({
      ...{ start, contracten: [{ tot: null }], gemeenteCode: IJMUIDEN.gemeenteCode, isGarantiebaan: true },
      ...(eindeReden && { beeindigd: start, eindeReden }),
    })
  for (let keer = 0; keer < 6; keer++) await plaats()
  for (let keer = 0; keer < 5; keer++) await plaats('niet_begonnen')
  await keepNazorg()
  const { actor } = await aRapporteur({ gemeenteCodes: [IJMUIDEN.gemeenteCode] })

  expect(await countPlaatsingen(actor, JAAR)).toMatchObject([
    { totaal: 6, garantiebanen: 6, perKwartaal: [6, 0, 0, 0] },
  ])
  const retentie = await listRetentie(actor, JAAR)
  for (const rij of [
    retentie?.totaal,
    retentie?.perGemeente[0],
    retentie?.perSoort[0],
    retentie?.perPartner[0],
  ])
    expect(rij).toMatchObject({ geplaatst: 6, onbekend: 6, beeindigd: 0 })
})

test('who will not begin runs nowhere from the day that it is known, and nobody is asked about them', async () => {
  const ik = await anAdviseur()
  const coach = await aJobcoach()
  const { werkgever } = await aWerkgever({ aanspreekpuntId: ik.account.id })
  const { plaatsing } = await aPlaatsing({
    ...{ start: 10, contracten: [{ tot: 30 }], jobcoachId: coach.account.id },
    vacature: await aVacature({ status: 'gepubliceerd', werkgeverId: werkgever.id }),
  })
  const filter = {
    alleenMijn: true,
    stand: 'lopend',
    gemeenteCode: null,
    werkgeverId: null,
    pagina: 1,
  } as const
  const tel = () => countPlaatsingenTeDoen(ik.actor, { ik: ik.account.id, afwezigen: [] })
  expect(await tel()).toEqual({ eindigt: 1, voorbij: 0 })

  const { id, versie } = plaatsing
  expect(
    await endPlaatsing(ik.actor, { id, versie, reden: 'niet_begonnen', laatsteDag: null }),
  ).toMatchObject({
    ok: true,
  })
  await keepNazorg()

  expect(await tel()).toEqual({ eindigt: 0, voorbij: 0 })
  const lijst = await listPlaatsingen(ik.actor, filter)
  expect(lijst).toMatchObject({ totaal: 0, perStand: { lopend: 0, eindigt: 0, voorbij: 0, beeindigd: 1 } })
  const gestopt = await listPlaatsingen(ik.actor, { ...filter, stand: 'beeindigd' })
  expect(gestopt.regels).toMatchObject([{ stand: 'beeindigd', eindeReden: 'niet_begonnen' }])
  expect(await listJobcoachPlaatsingen(coach.actor)).toEqual([])
  const momenten = await db().nazorgmoment.findMany({ where: { plaatsingId: id } })
  expect(new Set(momenten.map(({ status }) => status))).toEqual(new Set(['vervallen']))
  const periode = { van: today(), tot: plusDays(isoDay(plaatsing.startdatum), 60) }
  expect((await listItems(ik.actor, periode)).filter(({ soort }) => soort === 'plaatsing')).toEqual([])
})
