import { profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { afmeldUrl } from '#app/domain/volgopdracht/afmeldlink.server.ts'
import {
  meetsDrempel,
  trefferProfielen,
  trefferVacatures,
} from '#app/domain/volgopdracht/find-treffers.server.ts'
import { volgerOf, VOLGER_SELECT } from '#app/domain/volgopdracht/volger.server.ts'
import { db } from '#app/platform/db.server.ts'

type Basis = { email: string; afmeldUrl: string }

/** What one mail is about, for whom. Codes and titles for staff; for a candidate also who the employer is. */
export type Ronde =
  | (Basis & { soort: 'kandidaten'; naam: string; vacatureId: string; titel: string; codes: string[] })
  | (Basis & { soort: 'vacatures'; naam: string; profielId: string; code: string; titels: string[] })
  | (Basis & { soort: 'eigen-vacatures'; voornaam: string; werk: { titel: string; werkgever: string }[] })

/**
 * What is still true of a round at the moment that its mail is made: who turned a key off meanwhile, or a vacature that
 * closed, is left out, and so is what someone may not see any more. Null when nothing is left, or nobody follows.
 */
export async function getRonde(rondeId: string): Promise<Ronde | null> {
  const ronde = await db().volgRonde.findUnique({
    where: { id: rondeId },
    select: {
      gemeld: { select: { profielId: true, vacatureId: true } },
      volgopdracht: {
        select: {
          ...VOLGER_SELECT,
          id: true,
          klasse: true,
          minimum: true,
          metNavragen: true,
          vacatureId: true,
          profielId: true,
          account: {
            select: { ...VOLGER_SELECT.account.select, email: true, naam: true },
          },
        },
      },
    },
  })
  const opdracht = ronde?.volgopdracht
  const volger = opdracht && volgerOf(opdracht)
  if (!ronde || !opdracht || !volger) return null
  const { vacatureId, profielId } = opdracht
  const treffers = vacatureId
    ? await trefferProfielen(volger, vacatureId)
    : profielId && (await trefferVacatures(volger, profielId))
  const nogWaar = new Set(
    (treffers || []).filter((treffer) => meetsDrempel(treffer, opdracht)).map(({ id }) => id),
  )
  const ids = ronde.gemeld
    .map((gemeld) => gemeld.profielId ?? gemeld.vacatureId)
    .filter((id): id is string => id !== null && nogWaar.has(id))
  if (ids.length === 0) return null

  const { email, naam } = opdracht.account
  const basis = { email, afmeldUrl: afmeldUrl(opdracht.id) }
  if (vacatureId) {
    const [vacature, rows] = await Promise.all([
      db().vacature.findUnique({ where: { id: vacatureId }, select: { titel: true } }),
      db().kandidaatprofiel.findMany({
        where: { AND: [profielScope(volger), { id: { in: ids } }] },
        orderBy: { code: 'asc' },
        select: { code: true },
      }),
    ])
    const codes = rows.map(({ code }) => code)
    if (!vacature || codes.length === 0) return null
    return { ...basis, soort: 'kandidaten', naam, vacatureId, titel: vacature.titel ?? '', codes }
  }
  if (!profielId) return null
  const [profiel, rows] = await Promise.all([
    db().kandidaatprofiel.findFirst({
      where: { AND: [profielScope(volger), { id: profielId }] },
      select: { code: true, kandidaat: { select: { voornaam: true } } },
    }),
    db().vacature.findMany({
      where: { id: { in: ids } },
      orderBy: [{ titel: 'asc' }, { id: 'asc' }],
      select: { titel: true, werkgever: { select: { naam: true } } },
    }),
  ])
  if (!profiel) return null
  const werk = rows.map(({ titel, werkgever }) => ({ titel: titel ?? '', werkgever: werkgever.naam }))
  return volger.rol === 'kandidaat'
    ? { ...basis, soort: 'eigen-vacatures', voornaam: profiel.kandidaat.voornaam, werk }
    : {
        ...basis,
        soort: 'vacatures',
        naam,
        profielId,
        code: profiel.code,
        titels: werk.map(({ titel }) => titel),
      }
}
