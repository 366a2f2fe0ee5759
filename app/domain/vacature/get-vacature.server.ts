import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { missingOf, type Ontbrekend } from './completeness.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { permissionsOf, type VacatureMag } from './policy.ts'
import { vacatureScope } from './scope.server.ts'

const SELECT = {
  id: true,
  nummer: true,
  werkgeverId: true,
  status: true,
  bereik: true,
  versie: true,
  titel: true,
  omschrijving: true,
  beroep: { select: { id: true, label: true } },
  werkEnDenkniveau: true,
  soorten: true,
  aantalPlaatsen: true,
  urenMin: true,
  urenMax: true,
  kantoortijden: true,
  onregelmatig: true,
  onregelmatigHard: true,
  contract: true,
  startdatum: true,
  sluitingsdatum: true,
  salarisMin: true,
  salarisMax: true,
  arbeidsvoorwaarden: true,
  ondersteuning: true,
  straat: true,
  huisnummer: true,
  postcode: true,
  plaats: true,
  reisafstandHard: true,
  contactNaam: true,
  contactEmail: true,
  contactTelefoon: true,
  terugstuurReden: true,
  afloop: true,
  afloopToelichting: true,
  ingediendOp: true,
  gepubliceerdOp: true,
  afgesplitstVan: { select: { id: true, titel: true } },
  afsplitsingen: { select: { id: true, titel: true }, orderBy: { nummer: 'asc' } },
  werkgever: { select: { naam: true } },
  eisen: {
    orderBy: [{ volgorde: 'asc' }, { id: 'asc' }],
    select: {
      termId: true,
      niveau: true,
      hard: true,
      gewicht: true,
      term: { select: { soort: true, label: true, uitleg: true } },
    },
  },
} satisfies Prisma.VacatureSelect

type Rij = Prisma.VacatureGetPayload<{ select: typeof SELECT }>

/** A vacature as its writer and the adviseur see it. Dates as yyyy-mm-dd, money in cents. */
export type VacatureBeheer = Omit<Rij, 'startdatum' | 'sluitingsdatum' | 'eisen' | 'werkgever'> & {
  startdatum: string | null
  sluitingsdatum: string | null
  werkgeverNaam: string
  aanspreekpunt: string
  eisen: (Omit<Rij['eisen'][number], 'term'> & Rij['eisen'][number]['term'])[]
  /** What is missing before it can be handed in. */
  ontbreekt: Ontbrekend[]
  mag: VacatureMag
}

/** For the employer and the adviseur. Null outside the scope of the actor. */
export async function getVacature(
  actor: Extract<Actor, { rol: 'werkgever' | 'adviseur' }>,
  id: string,
): Promise<VacatureBeheer | null> {
  const rij = await db().vacature.findFirst({
    where: { AND: [vacatureScope(actor), { id }] },
    select: { ...SELECT, werkgever: { select: { naam: true, ...bereikbaarSelect() } } },
  })
  if (!rij) return null
  const { werkgever, eisen, ...rest } = rij
  const datums = {
    startdatum: rij.startdatum && isoDay(rij.startdatum),
    sluitingsdatum: rij.sluitingsdatum && isoDay(rij.sluitingsdatum),
  }
  return {
    ...rest,
    ...datums,
    werkgeverNaam: werkgever.naam,
    aanspreekpunt: (bereikbaarAanspreekpunt(werkgever) ?? werkgever.aanspreekpunt).naam,
    eisen: eisen.map(({ term, ...eis }) => ({ ...eis, ...term })),
    ontbreekt: missingOf(
      { ...rij, ...datums, beroepId: rij.beroep?.id ?? null, aantalEisen: eisen.length },
      today(),
    ),
    mag: permissionsOf(actor, rij),
  }
}
