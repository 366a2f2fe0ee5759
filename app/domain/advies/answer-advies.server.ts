import type { Actor } from '#app/platform/actor.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { AdviesAfsluitInput, AdviesReactieInput } from './advies.ts'
import { GESLOTEN } from './gesloten.ts'
import { canHandleAdvies } from './policy.ts'
import { adviesScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

/**
 * The adviseur answers, with what comes next and when, or asks the employer something. Either ends the wait of the employer,
 * and who reacts to what nobody took has taken it. Refused with 'conflict' when the employer or a colleague wrote in between.
 */
export async function answerAdvies(
  actor: Adviseur,
  input: AdviesReactieInput & { id: string },
): Promise<Result<null>> {
  const { id, versie, soort, tekst } = input
  const isAntwoord = soort === 'antwoord'
  if (isAntwoord && (input.volgendeStapOp ?? '') < today())
    return refuse('invalid', 'De dag van de volgende stap is al voorbij. Kies vandaag of een latere dag.')
  const volgendeStap = isAntwoord ? input.volgendeStap : null
  const volgendeStapOp = isAntwoord && input.volgendeStapOp ? dateOnly(input.volgendeStapOp) : null
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await readForReactie(tx, actor, id)
    if ('ok' in aanvraag) return aanvraag
    const { count } = await tx.adviesaanvraag.updateMany({
      where: { id, versie, status: aanvraag.status },
      data: {
        status: isAntwoord ? 'in_behandeling' : 'wacht_op_werkgever',
        behandelaarId: aanvraag.behandelaarId ?? actor.accountId,
        wachtSinds: null,
        reactieVoor: null,
        volgendeStap,
        volgendeStapOp,
        uiterlijk: volgendeStapOp,
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await writeReactie(tx, actor, id, aanvraag, { soort, tekst, volgendeStap, volgendeStapOp })
    await emit({ type: 'adviesaanvraag.beantwoord', onderwerp: id, gegevens: { soort } })
    return done(null)
  })
}

/** The adviseur ends a request with an outcome, and tells the employer, who can open it again. */
export async function closeAdvies(
  actor: Adviseur,
  { id, versie, uitkomst, tekst }: AdviesAfsluitInput & { id: string },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const aanvraag = await readForReactie(tx, actor, id)
    if ('ok' in aanvraag) return aanvraag
    const { count } = await tx.adviesaanvraag.updateMany({
      where: { id, versie, status: aanvraag.status },
      data: {
        ...GESLOTEN,
        behandelaarId: aanvraag.behandelaarId ?? actor.accountId,
        uitkomst,
        afgeslotenOp: now(),
        versie: { increment: 1 },
      },
    })
    if (count === 0) return refuse('conflict')
    await writeReactie(tx, actor, id, aanvraag, { soort: 'afsluiting', tekst })
    await emit({ type: 'adviesaanvraag.afgesloten', onderwerp: id, gegevens: { uitkomst } })
    return done(null)
  })
}

type Aanvraag = {
  status: 'nieuw' | 'in_behandeling' | 'wacht_op_werkgever' | 'afgesloten'
  behandelaarId: string | null
  wachtSinds: Date | null
  reactieVoor: Date | null
}

async function readForReactie(tx: Tx, actor: Adviseur, id: string): Promise<Aanvraag | Refused> {
  const aanvraag = await tx.adviesaanvraag.findFirst({
    where: { AND: [adviesScope(actor), { id }] },
    select: { status: true, behandelaarId: true, wachtSinds: true, reactieVoor: true },
  })
  if (!aanvraag) return refuse('not-found')
  if (!canHandleAdvies(actor, aanvraag)) return refuse('conflict')
  return aanvraag
}

async function writeReactie(
  tx: Tx,
  actor: Adviseur,
  adviesaanvraagId: string,
  { wachtSinds, reactieVoor }: Aanvraag,
  bericht: {
    soort: 'antwoord' | 'wedervraag' | 'afsluiting'
    tekst: string
    volgendeStap?: string | null
    volgendeStapOp?: Date | null
  },
): Promise<void> {
  await tx.adviesbericht.create({
    data: { adviesaanvraagId, accountId: actor.accountId, ...bericht, wachtSinds, reactieVoor, op: now() },
  })
}
