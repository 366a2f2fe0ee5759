import type { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Cellen } from '../importeren/kolommen.ts'
import { lijstWhere, type WerkgeverLijstFilter } from '../list-werkgevers.server.ts'
import { canExportWerkgevers } from '../policy.ts'
import { RELATIESTATUS_LABEL } from '../relatiestatus.ts'
import { FOCUSSECTOR_LABEL, GROOTTE_LABEL, HERKOMST_LABEL, SBI_LABEL } from '../werkgever.ts'
import { MAX_PER_UUR, MAX_WERKGEVERS, type ExportSchema } from './export.server.ts'

const SELECT = {
  naam: true,
  handelsnamen: true,
  kvkNummer: true,
  website: true,
  sbiSectie: true,
  focussector: true,
  grootteklasse: true,
  relatiestatus: true,
  nieuweRelatieOp: true,
  herkomst: true,
  herkomstToelichting: true,
  dienstcluster: { select: { naam: true } },
  aanspreekpunt: { select: { email: true } },
  vestigingen: {
    where: { isHoofdvestiging: true },
    select: { vestigingsnummer: true, straat: true, huisnummer: true, postcode: true, plaats: true },
  },
  contactpersonen: {
    where: { actief: true },
    select: { naam: true, functie: true, email: true, telefoon: true },
    orderBy: [{ isEerste: 'desc' }, { naam: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.WerkgeverSelect

type Rij = Prisma.WerkgeverGetPayload<{ select: typeof SELECT }>

/**
 * The employers of the list with their contactpersonen, as rows that an import reads: one row per contactpersoon, or one
 * without. No note, report or candidate. Who took how many with which filters is in the audit log, also when nobody opens the
 * file. Refused with 'conflict' when the list is too long or when this account took too many lists in the last hour.
 */
export async function exportWerkgevers(
  actor: Actor,
  { vorm, ...filter }: z.output<typeof ExportSchema>,
): Promise<Result<Cellen[]>> {
  if (actor.rol !== 'adviseur' || !canExportWerkgevers(actor)) return refuse('not-allowed')
  return inTransaction(actor, async (tx, emit) => {
    // Requests of one account at once wait here, so that together they stay under the limit.
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${actor.accountId}::uuid FOR UPDATE`
    const sinds = new Date(now().getTime() - 3_600_000)
    const eerder = await tx.gebeurtenis.count({
      where: { actorAccountId: actor.accountId, type: 'werkgever.geexporteerd', opgetredenOp: { gt: sinds } },
    })
    if (eerder >= MAX_PER_UUR)
      return refuse(
        'conflict',
        'U hebt het afgelopen uur vaak een lijst gedownload. Probeer het later opnieuw.',
      )
    const werkgevers = await tx.werkgever.findMany({
      where: await lijstWhere(actor, filter),
      select: SELECT,
      orderBy: [{ naam: 'asc' }, { id: 'asc' }],
      take: MAX_WERKGEVERS + 1,
    })
    if (werkgevers.length > MAX_WERKGEVERS)
      return refuse(
        'conflict',
        `Dit zijn meer dan ${MAX_WERKGEVERS} werkgevers. Kies eerst een filter in de lijst.`,
      )
    await emit({
      type: 'werkgever.geexporteerd',
      onderwerp: actor.accountId,
      gegevens: {
        werkgevers: werkgevers.length,
        contactpersonen: werkgevers.reduce((som, { contactpersonen }) => som + contactpersonen.length, 0),
        vorm,
        filters: await filterCodes(tx, filter),
      },
    })
    return done(werkgevers.flatMap(toRijen))
  })
}

/** How many employers and contactpersonen a file would hold. */
export async function countExport(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  filter: WerkgeverLijstFilter,
): Promise<{ werkgevers: number; contactpersonen: number }> {
  const where = await lijstWhere(actor, filter)
  const [werkgevers, contactpersonen] = await Promise.all([
    db().werkgever.count({ where }),
    db().contactpersoon.count({ where: { actief: true, werkgever: where } }),
  ])
  return { werkgevers, contactpersonen }
}

function toRijen({ vestigingen, contactpersonen, ...rij }: Rij): Cellen[] {
  const [plek] = vestigingen
  const werkgever = withoutEmpty({
    naam: rij.naam,
    handelsnamen: rij.handelsnamen.join(' | '),
    kvkNummer: rij.kvkNummer,
    vestigingsnummer: plek?.vestigingsnummer,
    website: rij.website,
    sbiSectie: SBI_LABEL[rij.sbiSectie] ?? rij.sbiSectie,
    focussector: rij.focussector && FOCUSSECTOR_LABEL[rij.focussector],
    grootteklasse: GROOTTE_LABEL[rij.grootteklasse],
    straat: plek?.straat,
    huisnummer: plek?.huisnummer,
    postcode: plek?.postcode,
    plaats: plek?.plaats,
    dienstclusterCode: rij.dienstcluster.naam,
    relatiestatus: RELATIESTATUS_LABEL[rij.relatiestatus],
    relatieSinds: isoDayOrNull(rij.nieuweRelatieOp),
    herkomst: HERKOMST_LABEL[rij.herkomst],
    herkomstToelichting: rij.herkomstToelichting,
    aanspreekpunt: rij.aanspreekpunt.email,
  })
  if (contactpersonen.length === 0) return [werkgever]
  return contactpersonen.map(({ naam, functie, email, telefoon }) => ({
    ...werkgever,
    ...withoutEmpty({
      contactNaam: naam,
      contactFunctie: functie,
      contactEmail: email,
      contactTelefoon: telefoon,
    }),
  }))
}

function withoutEmpty(cellen: Record<string, string | null | undefined>): Cellen {
  return Object.fromEntries(Object.entries(cellen).filter(([, tekst]) => tekst))
}

/** Codes of our own lists only: what somebody typed is no matter for the audit log. */
async function filterCodes(
  tx: Tx,
  { q, mijn, stil, status, cluster, sector }: Omit<WerkgeverLijstFilter, 'pagina'>,
): Promise<string[]> {
  const isCluster = cluster && (await tx.dienstcluster.count({ where: { code: cluster } })) > 0
  return [
    ...(mijn ? ['mijn'] : []),
    ...(stil ? ['zonder-contact'] : []),
    ...(status ? [`relatie:${status}`] : []),
    ...(isCluster ? [`cluster:${cluster}`] : []),
    ...(sector ? [`sector:${sector}`] : []),
    ...(q ? ['zoekterm'] : []),
  ]
}
