import { randomUUID } from 'node:crypto'
import { addDays, dateOnly, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { randomProfielCode } from '#app/platform/ids.server.ts'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'
import type { KenmerkBron, Prisma } from '#prisma/generated/client.ts'
import { anAdviseur, aPerson } from '#tests/factories/account.ts'
import { HAARLEM, ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { anyBeroepId } from '#tests/factories/vacature.ts'

export type Kenmerk = { termId: string; niveau?: number | null; bron?: KenmerkBron }

type Overrides = {
  /** Both keys on and confirmed today. */
  visible?: boolean
  /** Chose to be in the talentverkenner. */
  talent?: boolean
  kandidaat?: Partial<Prisma.KandidaatUncheckedCreateInput>
  profiel?: Partial<Prisma.KandidaatprofielUncheckedCreateInput>
  kenmerken?: Kenmerk[]
  /** Wanted occupations; without it the first one of the dictionary. */
  beroepIds?: string[]
}

/**
 * A person with an account and an anonymised profile, served by a werkcoach. Not visible unless `visible`. `actor` is
 * the candidate, `werkcoach` the adviseur who serves them.
 */
export async function aKandidaat(overrides: Overrides = {}) {
  const { visible = false, kenmerken = [] } = overrides
  const number = nextNumber()
  const organisatieId = overrides.kandidaat?.organisatieId ?? ORGANISATIE_ID
  const werkcoach = overrides.kandidaat?.werkcoachId
    ? ({ rol: 'adviseur', accountId: overrides.kandidaat.werkcoachId, organisatieId } as const)
    : (await anAdviseur({ organisatieId })).actor
  const kandidaat = await db().kandidaat.create({
    data: {
      voornaam: 'Proef',
      achternaam: `Kandidaat-${number}`,
      email: `kandidaat${number}@toets.example`,
      telefoon: '0612345678',
      geboortedatum: dateOnly('1990-05-17'),
      straat: 'Proeflaan',
      huisnummer: String(number),
      postcode: HAARLEM.postcode,
      plaats: HAARLEM.plaats,
      gemeenteCode: HAARLEM.gemeenteCode,
      doelgroep: 'participatiewet',
      ...overrides.kandidaat,
      organisatieId,
      werkcoachId: werkcoach.accountId,
    },
  })
  const account = await aPerson({
    naam: `${kandidaat.voornaam} ${kandidaat.achternaam}`,
    email: kandidaat.email,
  })
  await db().rolToekenning.create({
    data: { accountId: account.id, rol: 'kandidaat', kandidaatId: kandidaat.id },
  })
  const profiel = await db().kandidaatprofiel.create({
    data: {
      kandidaatId: kandidaat.id,
      code: randomProfielCode(6),
      pc4: kandidaat.postcode.slice(0, 4),
      urenMin: 16,
      urenMax: 36,
      maxReisafstandKm: 25,
      soorten: ['regulier'],
      ...(visible && bothKeys(werkcoach.accountId)),
      ...overrides.profiel,
      kenmerken: {
        create: kenmerken.map((kenmerk) => ({
          niveau: 2,
          bron: 'werkcoach' as const,
          waargenomenOp: dateOnly('2026-09-01'),
          ...kenmerk,
        })),
      },
      beroepen: {
        create: (overrides.beroepIds ?? [await anyBeroepId()]).map((termId) => ({
          termId,
          soort: 'gewenst' as const,
        })),
      },
    },
    include: { kenmerken: true, beroepen: true },
  })
  if (visible) await consent(kandidaat.id, 'zichtbaarheid')
  if (overrides.talent) await consent(kandidaat.id, 'talentverkenner')
  const actor = { rol: 'kandidaat', accountId: account.id, kandidaatId: kandidaat.id } as const
  return { kandidaat, profiel, account, actor, werkcoach }
}

function bothKeys(werkcoachId: string) {
  const moment = now()
  return {
    sleutelKandidaatOp: moment,
    sleutelAdviseurOp: moment,
    sleutelAdviseurDoorId: werkcoachId,
    bevestigdOp: moment,
    zichtbaarTot: addDays(moment, 90),
  }
}

async function consent(kandidaatId: string, soort: 'zichtbaarheid' | 'talentverkenner'): Promise<void> {
  await db().toestemming.create({ data: { kandidaatId, soort, tekstversie: 'toets', gegevenOp: now() } })
}

/** So many more of the same, past the factory: each of them would need an account of its own there. */
export async function multiplyKandidaat(
  { kandidaat, profiel }: Awaited<ReturnType<typeof aKandidaat>>,
  aantal: number,
): Promise<void> {
  const ids = Array.from({ length: aantal }, () => [randomUUID(), randomUUID()] as const)
  await db().kandidaat.createMany({
    data: ids.map(([id], nummer) => ({ ...kandidaat, id, email: `veel${nummer}@toets.example` })),
  })
  const { kenmerken: _kenmerken, beroepen: _beroepen, ...kolommen } = profiel
  await db().kandidaatprofiel.createMany({
    data: ids.map(([kandidaatId, id], nummer) => ({
      ...kolommen,
      id,
      kandidaatId,
      code: profielcode(1, nummer),
    })),
  })
}
