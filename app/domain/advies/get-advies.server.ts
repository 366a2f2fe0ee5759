import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import {
  bereikbaar,
  bereikbaarAanspreekpunt,
  bereikbaarSelect,
} from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDayOrNull } from '#app/platform/iso-day.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import { isVanWerkgever } from './advies.ts'
import { canHandleAdvies, canReopenAdvies, canReplyToAdvies } from './policy.ts'
import { adviesScope } from './scope.server.ts'

/** One request with its whole conversation, oldest message first, for both sides. Null outside the scope. */
export async function getAdvies(actor: Actor, id: string) {
  const row = await db().adviesaanvraag.findFirst({
    where: { AND: [adviesScope(actor), { id }] },
    select: {
      id: true,
      onderwerp: true,
      titel: true,
      status: true,
      versie: true,
      wachtSinds: true,
      reactieVoor: true,
      volgendeStap: true,
      volgendeStapOp: true,
      uiterlijk: true,
      uitkomst: true,
      aangemaaktOp: true,
      account: { select: { naam: true, email: true, telefoon: true } },
      behandelaar: persoonSelect(),
      werkgever: { select: { id: true, naam: true, ...bereikbaarSelect() } },
      berichten: {
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          soort: true,
          tekst: true,
          volgendeStap: true,
          volgendeStapOp: true,
          op: true,
          account: { select: { naam: true } },
        },
      },
    },
  })
  if (!row) return null
  const { account, behandelaar, werkgever, berichten, aangemaaktOp, wachtSinds, ...aanvraag } = row
  const uiterlijk = isoDayOrNull(row.uiterlijk)
  const aanspreekpunt = bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt
  const contact = (behandelaar && bereikbaar(behandelaar, werkgever)) ?? aanspreekpunt
  return {
    ...aanvraag,
    gedaanOp: aangemaaktOp.toISOString(),
    wacht: wachtSinds !== null,
    reactieVoor: isoDayOrNull(row.reactieVoor),
    volgendeStapOp: isoDayOrNull(row.volgendeStapOp),
    uiterlijk,
    klok: uiterlijk === null ? null : klokVan(uiterlijk, today()),
    vrager: account,
    behandelaar: behandelaar && { id: behandelaar.id, naam: behandelaar.naam },
    werkgever: { id: werkgever.id, naam: werkgever.naam },
    /** Whom to call: who took it, or who does that work today. */
    contact: { naam: contact.naam, email: contact.email, telefoon: contact.telefoon },
    aanspreekpunt: aanspreekpunt.naam,
    berichten: berichten.map(({ account: schrijver, op, volgendeStapOp, ...bericht }) => ({
      ...bericht,
      volgendeStapOp: isoDayOrNull(volgendeStapOp),
      op: op.toISOString(),
      van: isVanWerkgever(bericht.soort) ? ('werkgever' as const) : ('wsp' as const),
      door: schrijver?.naam ?? null,
    })),
    mag: {
      behandelen: canHandleAdvies(actor, row),
      reageren: canReplyToAdvies(actor, row),
      heropenen: canReopenAdvies(actor, row),
    },
  }
}

/** Adviseurs to hand a request to, by name, without the one who has it. */
export async function listAdviescollegas(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  behandelaarId: string | null,
): Promise<{ id: string; naam: string }[]> {
  const adviseurs = await listAdviseurs()
  return adviseurs.filter(({ id }) => id !== actor.accountId && id !== behandelaarId)
}
