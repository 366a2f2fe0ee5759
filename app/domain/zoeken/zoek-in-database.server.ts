import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { containsText } from '#app/domain/werkgever/contains-text.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { RelatieResultaat, RelatieVraag } from '#search/query/search-relaties.server.ts'
import type { RelatieSoort } from '#search/query/relatie-soort.ts'
import { contactpersoonTreffers, vacatureTreffers, werkgeverTreffers } from './read-treffers.server.ts'

const MOST_WORDS = 8

/**
 * The same question to PostgreSQL alone, for when the search engine is away: every word somewhere in the names, the place, the
 * mail, or the number. No typing errors forgiven, and no counts per status.
 */
export async function searchInDatabase(
  actor: Actor,
  vraag: RelatieVraag,
): Promise<RelatieResultaat['groepen']> {
  const woorden = vraag.q.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  if (woorden.length === 0) return { werkgever: GEEN, contactpersoon: GEEN, vacature: GEEN }
  const cijfers = vraag.q.replace(/\D/g, '')
  const isNummer = cijfers.length >= 4 && /^[\d\s.()/+-]+$/.test(vraag.q)
  const { werkgeverIds, statussen } = vraag
  const vanMijn = werkgeverIds ? { in: werkgeverIds } : undefined
  const status = (soort: RelatieSoort) => (vraag.soort === soort && statussen.length > 0 ? statussen : null)
  const window = (soort: RelatieSoort) =>
    vraag.soort === null || vraag.soort === soort
      ? { take: vraag.perPagina, skip: vraag.soort ? (vraag.pagina - 1) * vraag.perPagina : 0 }
      : null

  const werkgevers: Prisma.WerkgeverWhereInput = {
    AND: [
      werkgeverTreffers(actor),
      { id: vanMijn },
      status('werkgever') ? { relatiestatus: { in: status('werkgever') as never[] } } : {},
      isNummer ? { kvkNummer: { startsWith: cijfers } } : { AND: woorden.map(werkgeverWoord) },
    ],
  }
  const contactpersonen: Prisma.ContactpersoonWhereInput = {
    AND: [
      contactpersoonTreffers(actor),
      { werkgeverId: vanMijn },
      isNummer ? { id: { in: await contactpersonenMetNummer(cijfers) } } : { AND: woorden.map(contactWoord) },
    ],
  }
  const vacatures: Prisma.VacatureWhereInput = {
    AND: [
      vacatureTreffers(actor),
      { werkgeverId: vanMijn },
      status('vacature') ? { status: { in: status('vacature') as never[] } } : {},
      isNummer && cijfers.length < 9 ? { nummer: Number(cijfers) } : { AND: woorden.map(vacatureWoord) },
    ],
  }
  const id = { select: { id: true } } as const
  const [w, c, v] = [window('werkgever'), window('contactpersoon'), window('vacature')]
  const [aantalW, aantalC, aantalV, rijenW, rijenC, rijenV] = await Promise.all([
    db().werkgever.count({ where: werkgevers }),
    db().contactpersoon.count({ where: contactpersonen }),
    db().vacature.count({ where: vacatures }),
    w
      ? db().werkgever.findMany({ where: werkgevers, ...id, ...w, orderBy: [{ naam: 'asc' }, { id: 'asc' }] })
      : [],
    c
      ? db().contactpersoon.findMany({
          where: contactpersonen,
          ...id,
          ...c,
          orderBy: [{ naam: 'asc' }, { id: 'asc' }],
        })
      : [],
    v ? db().vacature.findMany({ where: vacatures, ...id, ...v, orderBy: { id: 'desc' } }) : [],
  ])
  return {
    werkgever: { ids: rijenW.map((rij) => rij.id), totaal: aantalW },
    contactpersoon: { ids: rijenC.map((rij) => rij.id), totaal: aantalC },
    vacature: { ids: rijenV.map((rij) => rij.id), totaal: aantalV },
  }
}

const GEEN = { ids: [], totaal: 0 }

function werkgeverWoord(woord: string): Prisma.WerkgeverWhereInput {
  const contains = containsText(woord)
  return {
    OR: [
      { naam: contains },
      { handelsnamen: { has: woord } },
      { kvkNummer: { startsWith: contains.contains } },
      { vestigingen: { some: { OR: [{ plaats: contains }, { gemeente: { naam: contains } }] } } },
    ],
  }
}

function contactWoord(woord: string): Prisma.ContactpersoonWhereInput {
  const contains = containsText(woord)
  return {
    OR: [{ naam: contains }, { functie: contains }, { email: contains }, { werkgever: { naam: contains } }],
  }
}

function vacatureWoord(woord: string): Prisma.VacatureWhereInput {
  const contains = containsText(woord)
  return { OR: [{ titel: contains }, { plaats: contains }, { werkgever: { naam: contains } }] }
}

/** People write signs in a number, so only the digits are compared; the country and the nought before it are left out. */
async function contactpersonenMetNummer(cijfers: string): Promise<string[]> {
  const kern = cijfers.replace(/^(?:0031|31|0)/, '')
  if (kern.length < 4) return []
  const rijen = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM contactpersoon
    WHERE actief AND regexp_replace(telefoon, '[^0-9]', '', 'g') LIKE ${`%${kern}%`} ORDER BY id LIMIT 100`
  return rijen.map(({ id }) => id)
}
