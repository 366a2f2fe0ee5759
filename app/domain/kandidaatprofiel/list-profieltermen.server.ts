import { db } from '#app/platform/db.server.ts'
import type { TermSoort } from '#search/matching/model.ts'

export type Profielterm = {
  id: string
  soort: TermSoort
  label: string
  uitleg: string | null
  groep: string | null
  groepLabel: string | null
}

/** The terms of kinds that are short enough to show as a list: gedrag, taal, basis, certificaat and rijbewijs. */
export async function listProfieltermen(
  soorten: readonly Exclude<TermSoort, 'beroep' | 'vakvaardigheid'>[],
): Promise<Profielterm[]> {
  return db().term.findMany({
    where: { soort: { in: [...soorten] } },
    select: { id: true, soort: true, label: true, uitleg: true, groep: true, groepLabel: true },
    orderBy: [{ soort: 'asc' }, { volgorde: 'asc' }, { code: 'asc' }],
  })
}
