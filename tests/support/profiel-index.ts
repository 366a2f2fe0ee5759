import { INDEXEN, indexUid } from '#search/indexes/all-indexes.server.ts'
import { toProfielDocument, type ProfielRow } from '#search/indexes/profiel-document.server.ts'
import type { MatchProfiel, Taxonomie } from '#search/matching/model.ts'
import { sendChanges } from '#search/sync/send-changes.server.ts'
import type { SyncContext } from '#search/sync/sync-context.ts'
import { mustRunTask } from '#search/sync/wait-task.server.ts'

const BATCH = 1_000

/** The profile as the index reads it from the database, visible until 2030. */
export function toProfielRow(profiel: MatchProfiel, taxonomie: Taxonomie): ProfielRow {
  const termOf = (termId: string) => {
    const { soort, groep } = taxonomie.term(termId) ?? { soort: 'basis' as const, groep: null }
    return { termId, term: { soort, groep } }
  }
  return {
    ...profiel,
    beschikbaarVanaf: profiel.beschikbaarVanaf === null ? null : new Date(profiel.beschikbaarVanaf),
    soorten: profiel.soorten as ProfielRow['soorten'],
    ondersteuning: profiel.ondersteuning as ProfielRow['ondersteuning'],
    zichtbaarTot: new Date('2030-01-01'),
    bijgewerktOp: new Date('2026-11-01'),
    postcodegebied: profiel.punt,
    kenmerken: profiel.kenmerken.map(({ waargenomenOp, niveau, bron, termId }) => ({
      niveau,
      bron,
      waargenomenOp: new Date(waargenomenOp),
      ...termOf(termId),
    })),
    beroepen: [
      ...profiel.gewensteBeroepen.map((termId) => ({ soort: 'gewenst' as const, ...termOf(termId) })),
      ...profiel.gewerkteBeroepen.map((termId) => ({ soort: 'gewerkt' as const, ...termOf(termId) })),
    ],
  }
}

/** Puts these profiles, and no others, in the live index, past the database. */
export async function fillProfielIndex(
  context: SyncContext,
  profielen: Iterable<MatchProfiel>,
  taxonomie: Taxonomie,
): Promise<void> {
  const definition = INDEXEN.kandidaatprofiel
  const uid = indexUid(context.client.prefix, definition)
  await context.client.manage((meili) => meili.deleteIndexIfExists(uid))
  await mustRunTask(context, (meili) => meili.createIndex(uid, { primaryKey: 'id' }))
  await mustRunTask(context, (meili) => meili.index(uid).updateSettings(definition.settings))
  let batch: ReturnType<typeof toProfielDocument>[] = []
  const send = async () => {
    const refused = await sendChanges(
      context,
      uid,
      batch.map((document) => ({ id: document.id, document })),
    )
    if (refused.size > 0) throw new Error(`the engine refused ${refused.size} documents`)
    batch = []
  }
  for (const profiel of profielen) {
    batch.push(toProfielDocument(toProfielRow(profiel, taxonomie)))
    if (batch.length === BATCH) await send()
  }
  await send()
}
