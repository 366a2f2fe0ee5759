import { accountIdOf, type Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import type { Emit } from '#app/platform/transaction.server.ts'

/** What a task is about, at most one; a new kind of subject is a column here, in TAAK_ONDERWERP and in the check `taak_onderwerp`. */
export type TaakOnderwerp =
  | { werkgeverId: string; vacatureId?: undefined; bemiddelingId?: undefined }
  | { vacatureId: string; werkgeverId?: undefined; bemiddelingId?: undefined }
  | { bemiddelingId: string; werkgeverId?: undefined; vacatureId?: undefined }
  | { werkgeverId?: undefined; vacatureId?: undefined; bemiddelingId?: undefined }

export type TaakGegevens = {
  titel: string
  toelichting?: string | null
  /** yyyy-mm-dd */
  vervaldatum: string
  toegewezenAanId: string
}

/**
 * A task that the portal makes within the transaction of what it follows from, or in a nightly job. `sleutel` says what it is
 * for, for instance `vacature-verloopt:<id>`: the second time nothing happens, also when the first one is done by now.
 * Returns null then. The subject is trusted: the caller read it.
 */
export async function makePortaalTaak(
  tx: Tx,
  emit: Emit,
  taak: TaakGegevens & { sleutel: string; onderwerp: TaakOnderwerp },
): Promise<{ id: string } | null> {
  const { sleutel, onderwerp, ...rest } = taak
  const werkgeverId = await werkgeverOf(tx, onderwerp)
  const [made] = await tx.taak.createManyAndReturn({
    data: [
      {
        ...rest,
        vervaldatum: dateOnly(rest.vervaldatum),
        ...onderwerp,
        werkgeverId,
        bron: 'portaal',
        sleutel,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  })
  if (!made) return null
  await emit({ type: 'taak.gemaakt', onderwerp: made.id, gegevens: { voor: rest.toegewezenAanId } })
  return made
}

/** A task by hand, within the transaction of another command. The caller checked the subject and who gets it. */
export async function makeTaak(
  tx: Tx,
  emit: Emit,
  actor: Actor,
  taak: TaakGegevens & { id?: string; onderwerp: TaakOnderwerp; contactmomentId?: string },
): Promise<{ id: string }> {
  const { onderwerp, ...rest } = taak
  const made = await tx.taak.create({
    data: {
      ...rest,
      vervaldatum: dateOnly(rest.vervaldatum),
      ...onderwerp,
      werkgeverId: await werkgeverOf(tx, onderwerp),
      gemaaktDoorId: accountIdOf(actor),
    },
    select: { id: true },
  })
  await emit({ type: 'taak.gemaakt', onderwerp: made.id, gegevens: { voor: rest.toegewezenAanId } })
  return made
}

/** Everything of one employer is found by its werkgever_id, so a vacature and a bemiddeling bring theirs along. */
async function werkgeverOf(tx: Tx, onderwerp: TaakOnderwerp): Promise<string | null> {
  if (onderwerp.vacatureId) {
    const { werkgeverId } = await tx.vacature.findUniqueOrThrow({
      where: { id: onderwerp.vacatureId },
      select: { werkgeverId: true },
    })
    return werkgeverId
  }
  if (onderwerp.bemiddelingId) {
    const { vacature } = await tx.bemiddeling.findUniqueOrThrow({
      where: { id: onderwerp.bemiddelingId },
      select: { vacature: { select: { werkgeverId: true } } },
    })
    return vacature.werkgeverId
  }
  return onderwerp.werkgeverId ?? null
}
