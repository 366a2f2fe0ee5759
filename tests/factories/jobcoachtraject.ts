import { randomUUID } from 'node:crypto'
import { urgentReactieVoor } from '#app/domain/jobcoaching/urgent.ts'
import { addMonths } from '#app/platform/form-values.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
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

/**
 * A running traject with everything of it, about a person who need not be placed: a goal, a meeting that was held with a report,
 * one that comes, and of the employer an urgent call and a question to go on.
 */
export async function aTraject(over: {
  jobcoachId: string
  werkgeverId: string
  kandidaatId: string
  doel?: string | undefined
  verslag?: string | undefined
}) {
  const { jobcoachId, werkgeverId, kandidaatId, doel, verslag } = over
  const { id } = await db().jobcoachtraject.create({
    data: {
      ...{ jobcoachId, werkgeverId, kandidaatId },
      startdatum: dateOnly(today()),
      einddatum: dateOnly(addMonths(today(), 6)),
    },
  })
  const { id: doelId } = await db().jobcoachdoel.create({
    data: {
      trajectId: id,
      tekst: doel ?? 'Vraagt zelf om hulp',
      deadline: dateOnly(addMonths(today(), 2)),
      volgorde: 1,
    },
  })
  const gesprek = { trajectId: id, met: 'werknemer', vorm: 'op_het_werk' } as const
  const { id: gehoudenId } = await db().jobcoachgesprek.create({
    data: {
      ...gesprek,
      op: addDays(now(), -3),
      status: 'gehouden',
      verslag: verslag ?? 'Het gaat de goede kant op.',
    },
  })
  const { id: geplandId } = await db().jobcoachgesprek.create({ data: { ...gesprek, op: addDays(now(), 3) } })
  const { id: urgentId } = await db().urgenteMelding.create({
    data: {
      trajectId: id,
      door: 'werkgever',
      soort: 'afspraken',
      op: now(),
      reactieVoor: dateOnly(urgentReactieVoor(today())),
    },
  })
  await db().trajectverlengverzoek.create({
    data: { id: randomUUID(), trajectId: id, tekst: 'Er komen nieuwe taken bij.', op: now() },
  })
  return { id, doelId, gehoudenId, geplandId, urgentId }
}
