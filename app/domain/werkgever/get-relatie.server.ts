import type { Actor } from '#app/platform/actor.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { canChangeAanspreekpunt } from './policy.ts'
import { volgendeStatussen } from './relatiestatus.ts'
import { relatieScope } from './scope.server.ts'
import { ZONDER_CONTACT_DAGEN } from './werkgever.ts'

/** What stands on top of every page about one employer. Null outside the scope: staff only. */
export async function getRelatieKop(actor: Actor, id: string) {
  const rij = await db().werkgever.findFirst({
    where: { AND: [relatieScope(actor), { id }] },
    select: {
      id: true,
      naam: true,
      relatiestatus: true,
      aanspreekpuntId: true,
      aanspreekpunt: { select: { naam: true } },
      vervanger: { select: { naam: true } },
      contactmomenten: { select: { op: true }, orderBy: { op: 'desc' }, take: 1 },
      contactpersonen: {
        where: { isEerste: true },
        select: { naam: true, functie: true, telefoon: true, email: true },
      },
      vestigingen: { where: { isHoofdvestiging: true }, select: { plaats: true } },
      _count: {
        select: {
          taken: { where: { gedaanOp: null } },
          contactpersonen: { where: { actief: true } },
          vacatures: { where: { status: { in: ['ingediend', 'gepubliceerd', 'opgeschort'] } } },
        },
      },
    },
  })
  if (!rij) return null
  const {
    aanspreekpunt,
    aanspreekpuntId,
    vervanger,
    contactmomenten,
    contactpersonen,
    vestigingen,
    _count,
    ...rest
  } = rij
  const laatste = contactmomenten[0]?.op ?? null
  return {
    ...rest,
    plaats: vestigingen[0]?.plaats ?? '',
    aanspreekpunt: aanspreekpunt.naam,
    isMijn: 'accountId' in actor && actor.accountId === aanspreekpuntId,
    vervanger: vervanger?.naam ?? null,
    laatsteContact: laatste?.toISOString() ?? null,
    isStil:
      rij.relatiestatus !== 'beeindigd' &&
      (laatste === null || laatste < addDays(now(), -ZONDER_CONTACT_DAGEN)),
    eersteContactpersoon: contactpersonen[0] ?? null,
    aantalTaken: _count.taken,
    aantalContactpersonen: _count.contactpersonen,
    aantalVacatures: _count.vacatures,
  }
}

export type RelatieKop = NonNullable<Awaited<ReturnType<typeof getRelatieKop>>>

/** Everything that is known of an employer, with what the actor may change. Null outside the scope: staff only. */
export async function getRelatie(actor: Actor, id: string) {
  const rij = await db().werkgever.findFirst({
    where: { AND: [relatieScope(actor), { id }] },
    select: {
      id: true,
      versie: true,
      naam: true,
      handelsnamen: true,
      kvkNummer: true,
      website: true,
      sbiSectie: true,
      focussector: true,
      grootteklasse: true,
      dienstclusterCode: true,
      dienstcluster: { select: { naam: true } },
      relatiestatus: true,
      nieuweRelatieOp: true,
      herkomst: true,
      herkomstToelichting: true,
      aanspreekpuntId: true,
      aanspreekpunt: { select: { naam: true, email: true, telefoon: true } },
      vervangerId: true,
      vervanger: { select: { naam: true, email: true, telefoon: true } },
      vestigingen: {
        select: {
          id: true,
          naam: true,
          isHoofdvestiging: true,
          vestigingsnummer: true,
          straat: true,
          huisnummer: true,
          postcode: true,
          plaats: true,
          gemeente: { select: { naam: true } },
        },
        orderBy: [{ isHoofdvestiging: 'desc' }, { plaats: 'asc' }, { id: 'asc' }],
      },
      relatiestatussen: {
        select: {
          id: true,
          van: true,
          naar: true,
          op: true,
          toelichting: true,
          door: { select: { naam: true } },
        },
        orderBy: [{ op: 'desc' }, { id: 'desc' }],
      },
      samengevoegdVan: { select: { naam: true, kvkNummer: true, samengevoegdOp: true } },
    },
  })
  if (!rij) return null
  const { dienstcluster, nieuweRelatieOp, vestigingen, relatiestatussen, samengevoegdVan, ...rest } = rij
  return {
    ...rest,
    dienstcluster: dienstcluster.naam,
    nieuweRelatieOp: nieuweRelatieOp && isoDay(nieuweRelatieOp),
    vestigingen: vestigingen.map(({ gemeente, ...vestiging }) => ({
      ...vestiging,
      gemeente: gemeente?.naam ?? null,
    })),
    relatiestatussen: relatiestatussen.map(({ op, door, ...stap }) => ({
      ...stap,
      op: op.toISOString(),
      door: door?.naam ?? null,
    })),
    samengevoegdVan: samengevoegdVan.map(({ samengevoegdOp, ...oud }) => ({
      ...oud,
      op: samengevoegdOp?.toISOString() ?? null,
    })),
    volgendeStatussen: volgendeStatussen({
      relatiestatus: rij.relatiestatus,
      wasRelatie: nieuweRelatieOp !== null,
    }),
    mag: { aanspreekpunt: canChangeAanspreekpunt(actor, rij) },
  }
}

export type Relatie = NonNullable<Awaited<ReturnType<typeof getRelatie>>>
