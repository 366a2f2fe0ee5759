import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction, type Emit } from '#app/platform/transaction.server.ts'
import { standVan } from '#app/domain/evenement/evenement.ts'
import type { Deelnemersrol, StandWens } from '#prisma/generated/enums.ts'
import { lockPlaatsen } from './plaatsen.server.ts'
import { opVolgorde } from './rij.server.ts'
import type { Taal } from './taal.ts'
import { writeAanmelding, type Nieuw } from './write-aanmelding.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Werkgever = Extract<Actor, { rol: 'werkgever' }>
type Kandidaat = Extract<Actor, { rol: 'kandidaat' }>

const AL_AANGEMELD = 'Met dit e-mailadres is al iemand aangemeld voor dit evenement.'
const STANDS_VOL = 'Alle stands zijn bezet. U kunt zich wel aanmelden zonder stand.'
const AL_EEN_STAND = 'Uw organisatie heeft al een stand op dit evenement.'

/** A candidate registers themselves. Refused with 'conflict' and why when it is not possible. */
export async function enrolMij(actor: Kandidaat, evenementId: string): Promise<Result<{ id: string }>> {
  return enrol(actor, { evenementId, rol: 'kandidaat' }, async (tx) => {
    const kandidaat = await tx.kandidaat.findUniqueOrThrow({
      where: { id: actor.kandidaatId },
      select: { id: true, voornaam: true, achternaam: true, telefoon: true },
    })
    const { email } = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId } })
    return {
      email,
      telefoon: kandidaat.telefoon,
      kandidaatId: kandidaat.id,
      accountId: actor.accountId,
      namen: [`${kandidaat.voornaam} ${kandidaat.achternaam}`],
    }
  })
}

export type Collegas = {
  evenementId: string
  namen: readonly string[]
  telefoon: string | null
  /** Null: they come without a stand. */
  stand: { tekst: string | null; wensen: StandWens[] } | null
}

/**
 * An employer registers colleagues, with or without a stand. Refused with 'conflict' and why when it is not possible, also when
 * all stands are taken or the employer has one already.
 */
export async function enrolCollegas(actor: Werkgever, input: Collegas): Promise<Result<{ id: string }>> {
  const { evenementId, namen, telefoon, stand } = input
  return enrol(
    actor,
    { evenementId, rol: 'werkgever' },
    async (tx) => {
      const { email } = await tx.account.findUniqueOrThrow({ where: { id: actor.accountId } })
      const { naam } = await tx.werkgever.findUniqueOrThrow({ where: { id: actor.werkgeverId } })
      return {
        email,
        telefoon,
        namen,
        organisatieNaam: naam,
        werkgeverId: actor.werkgeverId,
        accountId: actor.accountId,
      }
    },
    async (tx, emit, aanmeldingId) => {
      if (!stand) return null
      const geweigerd = await takeStand(tx, evenementId, actor.werkgeverId)
      if (geweigerd) return geweigerd
      const { id } = await tx.stand.create({
        data: { ...stand, evenementId, werkgeverId: actor.werkgeverId, aanmeldingId, aangemaaktOp: now() },
        select: { id: true },
      })
      await emit({ type: 'stand.aangevraagd', onderwerp: id, gegevens: { werkgeverId: actor.werkgeverId } })
      return null
    },
  )
}

// The count of stands is kept on the event: its row is held after the places, in the order of every command.
async function takeStand(tx: Tx, evenementId: string, werkgeverId: string): Promise<Refused | null> {
  const [evenement] = await tx.$queryRaw<{ vrij: number }[]>`
    SELECT aantal_stands - stands_bezet AS vrij FROM evenement WHERE id = ${evenementId}::uuid FOR NO KEY UPDATE`
  if ((evenement?.vrij ?? 0) <= 0) return refuse('conflict', STANDS_VOL)
  const al = await tx.stand.count({ where: { evenementId, werkgeverId, vervallenOp: null } })
  return al > 0 ? refuse('conflict', AL_EEN_STAND) : null
}

export type Namens = {
  evenementId: string
  rol: Deelnemersrol
  taal: Taal
  namen: readonly string[]
  email: string
  telefoon: string | null
  organisatieNaam: string | null
  kandidaatId?: string | undefined
}

/**
 * An adviseur registers somebody who asked for it: nothing has to be confirmed, and it can be done until the event begins, also
 * outside the time in which anyone can. With a candidate their own name and address are used. Refused with 'conflict' and why.
 */
export async function enrolNamens(actor: Adviseur, input: Namens): Promise<Result<{ id: string }>> {
  const { evenementId, rol, kandidaatId, ...rest } = input
  return enrol(actor, { evenementId, rol }, async (tx) => {
    if (!kandidaatId)
      return {
        ...rest,
        email: rest.email.toLowerCase(),
        namens: true,
        accountId: actor.accountId,
      }
    const kandidaat = await tx.kandidaat.findFirst({
      where: { AND: [kandidaatScope(actor), { id: kandidaatId }] },
    })
    if (!kandidaat) return null
    const { voornaam, achternaam, email, telefoon } = kandidaat
    return {
      taal: rest.taal,
      email: email.toLowerCase(),
      telefoon,
      kandidaatId,
      namens: true,
      accountId: actor.accountId,
      namen: [`${voornaam} ${achternaam}`],
    }
  })
}

type Persoon = Omit<Nieuw, 'evenementId' | 'rol' | 'taal'> & { taal?: Taal }

async function enrol(
  actor: Adviseur | Werkgever | Kandidaat,
  plek: { evenementId: string; rol: Deelnemersrol },
  read: (tx: Tx) => Promise<Persoon | null>,
  daarna: (tx: Tx, emit: Emit, id: string) => Promise<Refused | null> = async () => null,
): Promise<Result<{ id: string }>> {
  return opVolgorde(`${plek.evenementId}:${plek.rol}`, () =>
    inTransaction<{ id: string }>(actor, async (tx, emit) => {
      const vrij = await lockPlaatsen(tx, plek)
      const evenement = await tx.evenement.findFirst({
        where: { id: plek.evenementId, status: { not: 'concept' } },
        include: { capaciteiten: true },
      })
      const persoon = await read(tx)
      if (!evenement || !persoon) return refuse('not-found')
      const nu = now()
      const { stand } = standVan(evenement, nu)
      const kan =
        actor.rol === 'adviseur'
          ? evenement.status === 'gepubliceerd' && nu < evenement.start
          : stand === 'open' || stand === 'vol'
      if (!kan || vrij === null) return refuse('conflict', 'Aanmelden kan niet voor dit evenement.')
      const al = await tx.aanmelding.count({
        where: {
          evenementId: plek.evenementId,
          vervallenOp: null,
          OR: [
            { email: persoon.email },
            ...(persoon.kandidaatId ? [{ kandidaatId: persoon.kandidaatId }] : []),
          ],
        },
      })
      if (al > 0) return refuse('conflict', AL_AANGEMELD)
      const id = await writeAanmelding(
        tx,
        emit,
        { ...plek, taal: 'nl', ...persoon },
        { nu, start: evenement.start, vrij, isBevestigd: true },
      )
      return (await daarna(tx, emit, id)) ?? done({ id })
    }),
  )
}
