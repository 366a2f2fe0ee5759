import {
  dropFile,
  keepFile,
  readReceived,
  removeFile,
  type Ontvangen,
} from '#app/platform/bestand/bestanden.server.ts'
import { cleanBestandsnaam, readBestandstype } from '#app/platform/bestand/bestandstype.server.ts'
import { isUniqueViolation } from '#app/platform/db.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'

export type Upload = Ontvangen & { naam: string }

/** What a row keeps of a file that was handed in. */
export type Bestandskolommen = {
  naam: string
  type: string
  grootte: number
  sha256: string
  bestandId: string
}

/**
 * Keeps a received file with the row that names it. The file has its place before the row exists: dying in between leaves a file
 * without a row, which the upkeep removes, and never a row without a file. `write` makes the row in a transaction of its own and
 * tells whether it is new: a form that is sent twice keeps one file. Refused with 'invalid' and `anderType` for another kind of
 * file (by content), or as `write` refuses; the file is gone then.
 */
export async function storeUpload(
  { id: bestandId, naam, grootte, sha256 }: Upload,
  { anderType, sleutel }: { anderType: string; sleutel: string },
  write: (kolommen: Bestandskolommen) => Promise<Result<{ isNieuw: boolean }>>,
): Promise<Result<null>> {
  const type = readBestandstype(await readReceived(bestandId))
  if (!type) {
    await dropFile(bestandId)
    return refuse('invalid', anderType)
  }
  await keepFile(bestandId)
  const result = await writeOnce(
    () => write({ naam: cleanBestandsnaam(naam, type), type, grootte, sha256, bestandId }),
    { bestandId, sleutel },
  )
  if (!result.ok || !result.data.isNieuw) await removeFile(bestandId)
  return result.ok ? done(null) : result
}

async function writeOnce(
  write: () => Promise<Result<{ isNieuw: boolean }>>,
  { bestandId, sleutel }: { bestandId: string; sleutel: string },
): Promise<Result<{ isNieuw: boolean }>> {
  try {
    return await write()
  } catch (error) {
    // The same form twice at the same moment: the other one keeps its file.
    if (isUniqueViolation(error, sleutel) || isUniqueViolation(error, 'id')) return done({ isNieuw: false })
    await removeFile(bestandId)
    throw error
  }
}
