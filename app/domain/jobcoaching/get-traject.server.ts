import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { canCoach, canTransfer } from './policy.ts'
import { trajectScope } from './scope.server.ts'

export type Coach = Extract<Actor, { rol: 'jobcoach' }>

/** Of whom and where a traject is, for the coach: with the name, because the coach works with this person. */
export const OVER_SELECT = {
  werkgever: { select: { naam: true } },
  kandidaat: { select: { voornaam: true, achternaam: true } },
  plaatsing: { select: { bemiddeling: { select: { vacature: { select: { titel: true } } } } } },
} as const satisfies Prisma.JobcoachtrajectSelect

type Over = Prisma.JobcoachtrajectGetPayload<{ select: typeof OVER_SELECT }>

/** "Anna Jansen", or that the traject is about the employer in general. */
export function wieVan({ kandidaat }: Pick<Over, 'kandidaat'>): string {
  return kandidaat ? `${kandidaat.voornaam} ${kandidaat.achternaam}` : 'Begeleiding in het algemeen'
}

export function functieVan({ plaatsing }: Pick<Over, 'plaatsing'>): string | null {
  return plaatsing?.bemiddeling.vacature.titel ?? null
}

/** The own traject of a coach with its plan: what every page about it starts with. Null outside the scope. */
export async function getTraject(actor: Coach, id: string) {
  const row = await db().jobcoachtraject.findFirst({
    where: { AND: [trajectScope(actor), { id }] },
    select: {
      id: true,
      status: true,
      versie: true,
      startdatum: true,
      einddatum: true,
      beeindigdOp: true,
      eindeReden: true,
      opgeschoondOp: true,
      aanpak: true,
      ...OVER_SELECT,
      kandidaat: { select: { voornaam: true, achternaam: true, telefoon: true, email: true } },
      plaatsing: {
        select: {
          startdatum: true,
          einddatum: true,
          beeindigdOp: true,
          urenPerWeek: true,
          bemiddeling: {
            select: {
              vacature: {
                select: { titel: true, contactNaam: true, contactTelefoon: true, contactEmail: true },
              },
            },
          },
        },
      },
      doelen: {
        orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
        select: { id: true, tekst: true, deadline: true, status: true, afgerondOp: true },
      },
      verlengverzoeken: {
        where: { antwoord: null },
        select: { id: true, op: true, tekst: true, account: { select: { naam: true } } },
      },
      _count: { select: { urgenteMeldingen: { where: { afgehandeldOp: null } } } },
      gesprekken: {
        where: { status: 'gepland' },
        orderBy: [{ op: 'asc' }, { id: 'asc' }],
        take: 1,
        select: { id: true, op: true, met: true },
      },
    },
  })
  if (!row) return null
  const { plaatsing, gesprekken, werkgever, doelen, verlengverzoeken, _count, ...traject } = row
  const [gevraagd] = verlengverzoeken
  const vandaag = today()
  const vacature = plaatsing?.bemiddeling.vacature
  return {
    ...traject,
    startdatum: isoDay(row.startdatum),
    einddatum: isoDay(row.einddatum),
    beeindigdOp: isoDayOrNull(row.beeindigdOp),
    opgeschoondOp: isoDayOrNull(row.opgeschoondOp),
    vandaag,
    wie: wieVan(row),
    functie: functieVan(row),
    werkgever: werkgever.naam,
    contact: vacature && {
      naam: vacature.contactNaam,
      telefoon: vacature.contactTelefoon,
      email: vacature.contactEmail,
    },
    werk: plaatsing && {
      startdatum: isoDay(plaatsing.startdatum),
      einddatum: isoDayOrNull(plaatsing.einddatum),
      beeindigdOp: isoDayOrNull(plaatsing.beeindigdOp),
      urenPerWeek: plaatsing.urenPerWeek,
    },
    doelen: doelen.map(({ deadline, afgerondOp, ...doel }) => ({
      ...doel,
      deadline: isoDay(deadline),
      afgerondOp: isoDayOrNull(afgerondOp),
      isTeLaat: doel.status === 'open' && isoDay(deadline) < vandaag,
    })),
    volgend: gesprekken[0] ? { ...gesprekken[0], op: gesprekken[0].op.toISOString() } : null,
    verlengverzoek: gevraagd
      ? {
          id: gevraagd.id,
          op: gevraagd.op.toISOString(),
          tekst: gevraagd.tekst,
          door: gevraagd.account?.naam ?? null,
        }
      : null,
    meldingen: _count.urgenteMeldingen,
    mag: { begeleiden: canCoach(actor, row), overdragen: canTransfer(actor, row) },
  }
}

export type Traject = NonNullable<Awaited<ReturnType<typeof getTraject>>>
