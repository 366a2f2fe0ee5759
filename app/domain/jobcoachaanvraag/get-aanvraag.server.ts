import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import {
  bereikbaar,
  bereikbaarAanspreekpunt,
  bereikbaarSelect,
} from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { isVanWerkgever } from './berichten.ts'
import { canHandleAanvraag, canReplyToAanvraag } from './policy.ts'
import { aanvraagScope } from './scope.server.ts'

/**
 * One request with its conversation, oldest message first, for both sides; `wie` is the name or null for an employer (through
 * getIdentiteit), the code for an adviseur. What staff wrote down about the need is in `getTriage` alone. Null outside the scope.
 */
export async function getAanvraag(actor: Actor, id: string) {
  const row = await db().jobcoachaanvraag.findFirst({
    where: { AND: [aanvraagScope(actor), { id }] },
    select: {
      id: true,
      onderwerp: true,
      haast: true,
      status: true,
      versie: true,
      doorAdviseur: true,
      reactieVoor: true,
      reden: true,
      aangemaaktOp: true,
      account: { select: { naam: true, email: true, telefoon: true } },
      behandelaar: persoonSelect(),
      traject: { select: { id: true, jobcoach: { select: { naam: true, email: true, telefoon: true } } } },
      werkgever: { select: { id: true, naam: true, ...bereikbaarSelect() } },
      plaatsing: {
        select: {
          startdatum: true,
          bemiddeling: {
            select: { id: true, profiel: { select: { code: true } }, vacature: { select: { titel: true } } },
          },
        },
      },
      berichten: {
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        select: { id: true, soort: true, tekst: true, op: true, account: { select: { naam: true } } },
      },
    },
  })
  if (!row) return null
  const { account, behandelaar, werkgever, plaatsing, traject, berichten, aangemaaktOp, ...aanvraag } = row
  const reactieVoor = isoDayOrNull(row.reactieVoor)
  const aanspreekpunt = bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt
  const contact = (behandelaar && bereikbaar(behandelaar, werkgever)) ?? aanspreekpunt
  const bemiddeling = plaatsing?.bemiddeling
  return {
    ...aanvraag,
    gedaanOp: aangemaaktOp.toISOString(),
    reactieVoor,
    klok: reactieVoor === null ? null : klokVan(reactieVoor, today()),
    vrager: account,
    /** Who guides today, once a jobcoach was chosen. */
    coach: traject?.jobcoach ?? null,
    trajectId: traject?.id ?? null,
    behandelaar: behandelaar && { id: behandelaar.id, naam: behandelaar.naam },
    werkgever: { id: werkgever.id, naam: werkgever.naam },
    plaatsing:
      plaatsing && bemiddeling
        ? {
            bemiddelingId: bemiddeling.id,
            functie: bemiddeling.vacature.titel ?? 'Functie zonder naam',
            startdatum: isoDay(plaatsing.startdatum),
            wie:
              actor.rol === 'werkgever'
                ? ((await getIdentiteit(actor, bemiddeling.id))?.naam ?? null)
                : bemiddeling.profiel.code,
          }
        : null,
    /** Whom to call: who took it, or who does that work today. */
    contact: { naam: contact.naam, email: contact.email, telefoon: contact.telefoon },
    aanspreekpunt: aanspreekpunt.naam,
    berichten: berichten.map(({ account: schrijver, op, ...bericht }) => ({
      ...bericht,
      op: op.toISOString(),
      van: isVanWerkgever(bericht.soort, row.doorAdviseur) ? ('werkgever' as const) : ('wsp' as const),
      door: schrijver?.naam ?? null,
    })),
    mag: { behandelen: canHandleAanvraag(actor, row), reageren: canReplyToAanvraag(actor, row) },
  }
}
