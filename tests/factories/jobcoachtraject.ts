import { addMonths } from '#app/platform/form-values.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { aJobcoach } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'

type Overrides = {
  coach?: Awaited<ReturnType<typeof aJobcoach>>
  bemiddeling?: Awaited<ReturnType<typeof aBemiddeling>>
  traject?: Partial<Prisma.JobcoachtrajectUncheckedCreateInput>
}

/** A plaatsing without a coach, with the people around it. */
export async function aPlaatsing(bij?: Awaited<ReturnType<typeof aBemiddeling>>) {
  const bemiddeling = bij ?? (await aBemiddeling({ status: 'geplaatst' }))
  const plaatsing = await db().plaatsing.create({
    data: {
      bemiddelingId: bemiddeling.bemiddeling.id,
      soort: 'regulier',
      startdatum: dateOnly(today()),
      urenPerWeek: 24,
      isGarantiebaan: true,
      omvang: 'parttime',
      gemeenteCode: '0392',
      doelgroepBijStart: 'doelgroepregister',
      partnerId: bemiddeling.persoon.organisatieId,
    },
  })
  return { ...bemiddeling, plaatsing }
}

/** A running traject of half a year for somebody who was placed, from today on. */
export async function aJobcoachtraject(overrides: Overrides = {}) {
  const coach = overrides.coach ?? (await aJobcoach())
  const geplaatst = await aPlaatsing(overrides.bemiddeling)
  const traject = await db().jobcoachtraject.create({
    data: {
      jobcoachId: coach.account.id,
      werkgeverId: geplaatst.vacature.werkgeverId,
      plaatsingId: geplaatst.plaatsing.id,
      kandidaatId: geplaatst.persoon.id,
      startdatum: dateOnly(today()),
      einddatum: dateOnly(addMonths(today(), 6)),
      ...overrides.traject,
    },
  })
  await db().plaatsing.update({
    where: { id: geplaatst.plaatsing.id },
    data: { jobcoachId: coach.account.id },
  })
  return { ...geplaatst, coach, traject }
}
