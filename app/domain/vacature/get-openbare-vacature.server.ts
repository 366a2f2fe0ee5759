import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { openbareVacatures } from './scope.server.ts'

// No contact person and no street: a visitor reaches the employer through the WSP.
const SELECT = {
  id: true,
  nummer: true,
  titel: true,
  omschrijving: true,
  beroep: { select: { label: true } },
  werkEnDenkniveau: true,
  soorten: true,
  aantalPlaatsen: true,
  urenMin: true,
  urenMax: true,
  kantoortijden: true,
  onregelmatig: true,
  contract: true,
  startdatum: true,
  sluitingsdatum: true,
  salarisMin: true,
  salarisMax: true,
  arbeidsvoorwaarden: true,
  ondersteuning: true,
  pc4: true,
  plaats: true,
  gepubliceerdOp: true,
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

export type OpenbareVacature = Omit<
  Rij,
  'startdatum' | 'sluitingsdatum' | 'gepubliceerdOp' | 'eisen' | 'werkgever' | 'beroep'
> & {
  startdatum: string | null
  sluitingsdatum: string | null
  gepubliceerdOp: string | null
  werkgeverNaam: string
  beroep: string | null
  eisen: (Omit<Rij['eisen'][number], 'term'> & Rij['eisen'][number]['term'])[]
}

/** A vacature as anyone may see it. Null when it is not public, or past its closing date. Money in cents. */
export async function getOpenbareVacature(id: string): Promise<OpenbareVacature | null> {
  const rij = await db().vacature.findFirst({
    where: { AND: [openbareVacatures(), { id }] },
    select: SELECT,
  })
  if (!rij) return null
  const { werkgever, beroep, eisen, ...rest } = rij
  return {
    ...rest,
    startdatum: rij.startdatum && isoDay(rij.startdatum),
    sluitingsdatum: rij.sluitingsdatum && isoDay(rij.sluitingsdatum),
    gepubliceerdOp: rij.gepubliceerdOp && isoDay(rij.gepubliceerdOp),
    werkgeverNaam: werkgever.naam,
    beroep: beroep?.label ?? null,
    eisen: eisen.map(({ term, ...eis }) => ({ ...eis, ...term })),
  }
}
