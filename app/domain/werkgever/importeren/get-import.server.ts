import type { z } from 'zod'
import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Importoordeel } from '#prisma/generated/client.ts'
import { KOLOMMEN, type Cellen } from './kolommen.ts'
import type { Melding } from './lees-rij.ts'
import { importScope } from './scope.server.ts'
import { OORDELEN, RIJEN_PER_PAGINA, type VoorbeeldSchema } from './werkgeverimport.ts'

/** One import with a page of its rows, of all or of one kind. Null for all but its uploader, and when its time is over. */
export async function getImport(
  actor: Actor,
  id: string,
  { toon, pagina }: z.output<typeof VoorbeeldSchema>,
) {
  const gevonden = await db().werkgeverimport.findFirst({
    where: { AND: [importScope(actor), { id }] },
    select: {
      id: true,
      bestandsnaam: true,
      onbekendeKolommen: true,
      status: true,
      vervaltOp: true,
      nieuwWerkgevers: true,
      nieuwContacten: true,
      aanspreekpunt: { select: { naam: true } },
    },
  })
  if (!gevonden) return null
  const [aantallen, rijen] = await Promise.all([
    countRijen(id),
    db().importrij.findMany({
      where: {
        importId: id,
        ...(toon === 'toegevoegd' ? { werkgeverId: { not: null } } : toon && { oordeel: toon }),
      },
      select: {
        nummer: true,
        cellen: true,
        oordeel: true,
        leider: true,
        meldingen: true,
        keuze: true,
        werkgeverId: true,
      },
      orderBy: { nummer: 'asc' },
      skip: (pagina - 1) * RIJEN_PER_PAGINA,
      take: RIJEN_PER_PAGINA,
    }),
  ])
  const { aanspreekpunt, vervaltOp, ...rest } = gevonden
  return {
    ...rest,
    aanspreekpunt: aanspreekpunt.naam,
    vervaltOp: vervaltOp.toISOString(),
    ...aantallen,
    rijen: rijen.map(({ cellen, meldingen, ...rij }) => {
      const { naam = '', kvkNummer = '', contactNaam = '' } = cellen as Cellen
      return {
        ...rij,
        naam,
        kvkNummer,
        contactNaam,
        meldingen: (meldingen as Melding[]).map(({ kolom, tekst }) => ({
          kop: kolom && KOLOMMEN[kolom].kop,
          tekst,
        })),
      }
    }),
  }
}

/** How many rows of each kind there are, and of those that look like another employer how many are added. */
async function countRijen(importId: string) {
  const groepen = await db().importrij.groupBy({
    by: ['oordeel', 'keuze'],
    where: { importId },
    _count: { _all: true },
  })
  const count = (isHet: (groep: (typeof groepen)[number]) => boolean) =>
    groepen.filter(isHet).reduce((som, groep) => som + groep._count._all, 0)
  return {
    aantallen: Object.fromEntries(
      OORDELEN.map((oordeel) => [oordeel, count((groep) => groep.oordeel === oordeel)]),
    ) as Record<Importoordeel, number>,
    totaal: count(() => true),
    tochToevoegen: count(({ keuze }) => keuze === 'toevoegen'),
    toegevoegd: await db().importrij.count({ where: { importId, werkgeverId: { not: null } } }),
    onbeslist: count(({ oordeel, keuze }) => oordeel === 'lijkt_op' && keuze === null),
  }
}

/** The rows with a problem as they were read, with every reason, to mend and upload again. Null as above. */
export async function listProbleemrijen(
  actor: Actor,
  id: string,
): Promise<{ cellen: Cellen; redenen: string }[] | null> {
  if ((await db().werkgeverimport.count({ where: { AND: [importScope(actor), { id }] } })) === 0) return null
  const rijen = await db().importrij.findMany({
    where: { importId: id, oordeel: 'probleem' },
    select: { cellen: true, meldingen: true },
    orderBy: { nummer: 'asc' },
  })
  return rijen.map(({ cellen, meldingen }) => ({
    cellen: cellen as Cellen,
    redenen: (meldingen as Melding[])
      .map(({ kolom, tekst }) => (kolom ? `${KOLOMMEN[kolom].kop}: ${tekst}` : tekst))
      .join(' '),
  }))
}

/** What this person uploaded and is still kept, newest first. */
export async function listImports(actor: Actor) {
  const imports = await db().werkgeverimport.findMany({
    where: importScope(actor),
    select: {
      id: true,
      bestandsnaam: true,
      status: true,
      aangemaaktOp: true,
      _count: { select: { rijen: true } },
    },
    orderBy: [{ aangemaaktOp: 'desc' }, { id: 'desc' }],
    take: 20,
  })
  return imports.map(({ _count, aangemaaktOp, ...een }) => ({
    ...een,
    aangemaaktOp: aangemaaktOp.toISOString(),
    rijen: _count.rijen,
  }))
}
