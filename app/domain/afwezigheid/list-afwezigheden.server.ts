import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { dagenTekst, standOp } from './afwezigheid.ts'
import { canManageAfwezigheid } from './policy.ts'
import { afwezigheidScope } from './scope.server.ts'

/** Absences that run or are to come, each with what is wrong with its stand-in: `knelpunt` is a sentence, null when all is well. */
export type AfwezigheidRegel = Awaited<ReturnType<typeof readRegels>>[number]

/** Those of one adviseur, with the colleagues to choose from. Null for who may not see them and for who is no adviseur. */
export async function getAfwezigheden(actor: Actor, accountId: string) {
  if (!canManageAfwezigheid(actor, accountId)) return null
  const account = await db().account.findFirst({
    where: { id: accountId, rollen: { some: { rol: 'adviseur' } } },
    select: { id: true, naam: true },
  })
  if (!account) return null
  const [regels, vervangt, adviseurs] = await Promise.all([
    readRegels({ AND: [afwezigheidScope(actor), { accountId }] }),
    readRegels({ vervangerId: accountId }),
    listAdviseurs(),
  ])
  return { account, regels, vervangt, collegas: adviseurs.filter(({ id }) => id !== accountId) }
}

/** One of them, for the form. Null outside the scope or when it is over. */
export async function getAfwezigheid(actor: Actor, id: string) {
  const [regel] = await readRegels({ AND: [afwezigheidScope(actor), { id }] })
  return regel ?? null
}

/** Those of everybody, for a beheerder: what needs another stand-in first. */
export async function listAfwezigheden(actor: Extract<Actor, { rol: 'beheerder' }>) {
  const regels = await readRegels(afwezigheidScope(actor))
  return regels.sort((a, b) => Number(b.knelpunt !== null) - Number(a.knelpunt !== null))
}

/** What an adviseur has to know on the start page: being away, a stand-in who cannot, and for whom they stand in. */
export async function getEigenAfwezigheid(actor: Extract<Actor, { rol: 'adviseur' }>) {
  const [eigen, vervangt] = await Promise.all([
    readRegels(afwezigheidScope(actor)),
    readRegels({ vervangerId: actor.accountId }),
  ])
  return { eigen, vervangt }
}

async function readRegels(where: Prisma.AfwezigheidWhereInput) {
  const vandaag = today()
  const nogNietVoorbij = { tot: { gte: dateOnly(vandaag) } }
  const rijen = await db().afwezigheid.findMany({
    where: { AND: [where, nogNietVoorbij] },
    orderBy: [{ van: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      versie: true,
      van: true,
      tot: true,
      account: { select: { id: true, naam: true } },
      vervanger: {
        select: {
          id: true,
          naam: true,
          geblokkeerdOp: true,
          afwezigheden: { where: nogNietVoorbij, select: { van: true, tot: true }, orderBy: { van: 'asc' } },
        },
      },
    },
  })
  return rijen.map(({ vervanger, ...rij }) => {
    const dagen = { van: isoDay(rij.van), tot: isoDay(rij.tot) }
    return {
      id: rij.id,
      versie: rij.versie,
      account: rij.account,
      ...dagen,
      stand: standOp(dagen, vandaag),
      vervanger: vervanger && { id: vervanger.id, naam: vervanger.naam },
      knelpunt: knelpuntVan(dagen, vervanger),
    }
  })
}

type Vervanger = { naam: string; geblokkeerdOp: Date | null; afwezigheden: { van: Date; tot: Date }[] }

function knelpuntVan(dagen: { van: string; tot: string }, vervanger: Vervanger | null): string | null {
  if (!vervanger) return 'Niemand vervangt: wie gekozen was, kan dat niet meer.'
  if (vervanger.geblokkeerdOp) return `${vervanger.naam} kan niet inloggen.`
  const zelf = vervanger.afwezigheden
    .map(({ van, tot }) => ({ van: isoDay(van), tot: isoDay(tot) }))
    .find(({ van, tot }) => van <= dagen.tot && tot >= dagen.van)
  return zelf ? `${vervanger.naam} is zelf afwezig: ${dagenTekst(zelf)}.` : null
}
