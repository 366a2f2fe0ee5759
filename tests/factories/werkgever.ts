import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { anAdviseur, aPerson, type AccountOverrides } from '#tests/factories/account.ts'
import { HAARLEM } from '#tests/factories/reference.ts'
import { nextNumber } from '#tests/factories/sequence.ts'

/**
 * An employer with its aanspreekpunt, its hoofdvestiging at the address of the employer, and one person who logs in for it:
 * `actor`.
 */
export async function aWerkgever(
  overrides: Partial<Prisma.WerkgeverUncheckedCreateInput> & { contact?: AccountOverrides } = {},
) {
  const { contact = {}, ...columns } = overrides
  const number = nextNumber()
  const aanspreekpuntId = columns.aanspreekpuntId ?? (await anAdviseur()).account.id
  const werkgever = await db().werkgever.create({
    data: {
      naam: `Proefbedrijf ${number}`,
      kvkNummer: String(90_000_000 + number),
      sbiSectie: 'C',
      dienstclusterCode: 'werving',
      grootteklasse: 'klein_10_49',
      relatiestatus: 'actief',
      nieuweRelatieOp: columns.relatiestatus === 'prospect' ? null : new Date('2024-03-01'),
      straat: 'Proefstraat',
      huisnummer: String(number),
      ...HAARLEM,
      ...columns,
      aanspreekpuntId,
    },
  })
  const { account, actor } = await aContact(werkgever.id, contact)
  return { werkgever, account, actor }
}

/** One more person who logs in for an employer. */
export async function aContact(werkgeverId: string, overrides: AccountOverrides = {}) {
  const account = await aPerson(overrides)
  await db().rolToekenning.create({ data: { accountId: account.id, rol: 'werkgever', werkgeverId } })
  return { account, actor: { rol: 'werkgever', accountId: account.id, werkgeverId } as const }
}

/** Someone whom the WSP knows at an employer, without an account unless told otherwise; the first one is the first. */
export async function aContactpersoon(
  werkgeverId: string,
  overrides: Partial<Omit<Prisma.ContactpersoonUncheckedCreateInput, 'werkgeverId'>> = {},
) {
  const number = nextNumber()
  const isEerste = (await db().contactpersoon.count({ where: { werkgeverId, isEerste: true } })) === 0
  return db().contactpersoon.create({
    data: {
      werkgeverId,
      naam: `Proefcontact Nummer-${number}`,
      functie: 'Personeelszaken',
      email: `proefcontact${number}@toets.example`,
      isEerste: isEerste && overrides.actief !== false,
      ...overrides,
    },
  })
}

export async function aVestiging(
  werkgeverId: string,
  overrides: Partial<Omit<Prisma.VestigingUncheckedCreateInput, 'werkgeverId'>> = {},
) {
  return db().vestiging.create({
    data: {
      werkgeverId,
      naam: `Proeffiliaal ${nextNumber()}`,
      straat: 'Filiaalstraat',
      huisnummer: '1',
      ...HAARLEM,
      ...overrides,
    },
  })
}
