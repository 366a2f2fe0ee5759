import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import type { PlaatsingEindeReden, Prisma } from '#prisma/generated/client.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import type { aKandidaat } from '#tests/factories/kandidaat.ts'
import type { aVacature } from '#tests/factories/vacature.ts'

type Rij = Partial<Omit<Prisma.PlaatsingUncheckedCreateInput, 'startdatum' | 'einddatum' | 'contracten'>>
type Contract = Partial<
  Omit<Prisma.PlaatsingContractUncheckedCreateWithoutPlaatsingInput, 'van' | 'tot' | 'volgnummer'>
> & {
  /** The last day, in days from today; null is open-ended. */
  tot: number | null
}

type Overrides = Rij & {
  /** The first working day, in days from today; 60 days ago unless told otherwise. */
  start?: number
  /** One after the other from the first working day; one of half a year unless told otherwise. */
  contracten?: Contract[]
  /** The real last day, in days from today. */
  beeindigd?: number
  eindeReden?: PlaatsingEindeReden
  vacature?: Awaited<ReturnType<typeof aVacature>>
  kandidaat?: Awaited<ReturnType<typeof aKandidaat>>
  adviseur?: Extract<Actor, { rol: 'adviseur' }>
  /** Whether the consent to be known to this employer stands. */
  toestemming?: boolean
}

/** Somebody who works at an employer, with the people around the bemiddeling that led to it. */
export async function aPlaatsing(overrides: Overrides = {}) {
  const { start = -60, contracten, beeindigd, vacature, kandidaat, adviseur, toestemming, ...rij } = overrides
  const rest = await aBemiddeling({
    status: 'geplaatst',
    ...(vacature && { vacature }),
    ...(kandidaat && { kandidaat }),
    ...(adviseur && { adviseur }),
    ...(toestemming !== undefined && { toestemming }),
  })
  const dag = (dagen: number) => dateOnly(plusDays(today(), dagen))
  const urenPerWeek = rij.urenPerWeek ?? 24
  const { id } = await db().plaatsing.create({
    data: {
      soort: 'regulier',
      isGarantiebaan: false,
      omvang: 'parttime',
      gemeenteCode: rest.persoon.gemeenteCode,
      doelgroepBijStart: rest.persoon.doelgroep,
      partnerId: rest.persoon.organisatieId,
      ...rij,
      urenPerWeek,
      bemiddelingId: rest.bemiddeling.id,
      startdatum: dag(start),
      ...(beeindigd !== undefined && {
        beeindigdOp: dag(beeindigd),
        eindeReden: rij.eindeReden ?? 'contract_afgelopen',
      }),
      contracten: {
        create: rowsOf(start, urenPerWeek, contracten ?? [{ tot: start + 182 }]).map(
          ({ van, tot, ...contract }) => ({
            ...contract,
            van: dag(van),
            tot: tot === null ? null : dag(tot),
          }),
        ),
      },
    },
    select: { id: true },
  })
  return { ...rest, plaatsing: await db().plaatsing.findUniqueOrThrow({ where: { id } }) }
}

function rowsOf(start: number, urenPerWeek: number, contracten: Contract[]) {
  let van = start
  return contracten.map(({ tot, ...contract }, index) => {
    const rij = {
      soort: tot === null ? ('vast' as const) : ('tijdelijk' as const),
      aanleiding: index === 0 ? ('start' as const) : ('verlenging' as const),
      urenPerWeek,
      ...contract,
      volgnummer: index + 1,
      van,
      tot,
    }
    van = (tot ?? 0) + 1
    return rij
  })
}
