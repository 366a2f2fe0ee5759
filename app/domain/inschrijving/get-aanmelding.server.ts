import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { gaatDoor } from './change-aanmelding.server.ts'
import { evenementIn } from './get-aanmeldpagina.server.ts'
import { isSleutelOf } from './sleutel.server.ts'
import { dagIn, momentIn, tekstenVan } from './taal.server.ts'
import { titelIn, type Taal } from './taal.ts'

const select = {
  id: true,
  evenementId: true,
  rol: true,
  taal: true,
  bevestigdOp: true,
  bevestigenVoor: true,
  vervallenOp: true,
  evenement: true,
  stand: { select: { id: true, tekst: true, plek: true, vervallenOp: true } },
  inschrijvingen: {
    orderBy: { id: 'asc' },
    include: { keuzes: { include: { onderdeel: true }, orderBy: { onderdeel: { start: 'asc' } } } },
  },
} satisfies Prisma.AanmeldingSelect
type Rij = Prisma.AanmeldingGetPayload<{ select: typeof select }>

/**
 * One registration for who holds the key of its mails, in the language in which it was made unless they ask another. `fase`
 * tells what can be done: confirm, change, or only read and why. Null with a wrong key.
 */
export async function getAanmelding(id: string, { sleutel, taal }: { sleutel: string; taal: Taal | null }) {
  if (!isSleutelOf(id, sleutel)) return null
  const row = await db().aanmelding.findUnique({ where: { id }, select })
  if (!row) return null
  const nu = now()
  const gekozen = taal ?? row.taal
  const fase = faseVan(row, nu)
  const wacht = await plekkenOf(row)
  return {
    id,
    taal: gekozen,
    teksten: tekstenVan(gekozen),
    fase,
    rol: row.rol,
    evenement: evenementIn(gekozen, row.evenement),
    annuleerReden: row.evenement.annuleerReden,
    bevestigenVoor: row.bevestigenVoor && momentIn(gekozen, row.bevestigenVoor),
    gewistOp: dagIn(gekozen, isoDay(row.evenement.verwijderOp)),
    personen: row.inschrijvingen.map((een) => ({
      id: een.id,
      naam: een.naam,
      status: een.status,
      plek: wacht.get(een.id) ?? null,
      aangebodenTot: een.aangebodenTot && momentIn(gekozen, een.aangebodenTot),
      onderdelen: een.keuzes.map(({ onderdeel }) => titelIn(gekozen, onderdeel)),
      voorzieningen: een.voorzieningen,
      voorzieningTekst: een.voorzieningTekst,
    })),
  }
}
export type AanmeldingPagina = NonNullable<Awaited<ReturnType<typeof getAanmelding>>>

/**
 * One person of it with the parts that they can choose, for the form. Null with a wrong key and before the confirmation: nobody
 * is asked what they need before they said that they come.
 */
export async function getDeelnemer(
  id: string,
  inschrijvingId: string,
  { sleutel, taal }: { sleutel: string; taal: Taal | null },
) {
  if (!isSleutelOf(id, sleutel)) return null
  const row = await db().aanmelding.findUnique({ where: { id }, select })
  const persoon = row?.inschrijvingen.find((een) => een.id === inschrijvingId)
  if (!row || !persoon || faseVan(row, now()) !== 'open') return null
  const gekozen = taal ?? row.taal
  const onderdelen =
    persoon.status === 'ingeschreven'
      ? await db().onderdeel.findMany({
          where: { evenementId: row.evenementId, plaatsen: { not: null } },
          orderBy: [{ start: 'asc' }, { id: 'asc' }],
        })
      : []
  const gekozenIds = persoon.keuzes.map(({ onderdeelId }) => onderdeelId)
  return {
    taal: gekozen,
    teksten: tekstenVan(gekozen),
    evenement: evenementIn(gekozen, row.evenement),
    persoon: {
      id: persoon.id,
      naam: persoon.naam,
      versie: persoon.versie,
      voorzieningen: persoon.voorzieningen,
      voorzieningTekst: persoon.voorzieningTekst,
      onderdelen: gekozenIds,
    },
    onderdelen: onderdelen
      .filter(({ rollen }) => rollen.length === 0 || rollen.includes(row.rol))
      .map((onderdeel) => ({
        id: onderdeel.id,
        titel: titelIn(gekozen, onderdeel),
        begin: momentIn(gekozen, onderdeel.start),
        vrij: Math.max(0, (onderdeel.plaatsen ?? 0) - onderdeel.bezet),
        isGekozen: gekozenIds.includes(onderdeel.id),
      })),
  }
}

export type Fase = 'bevestigen' | 'te_laat' | 'open' | 'leeg' | 'begonnen' | 'geannuleerd'

function faseVan({ bevestigdOp, bevestigenVoor, vervallenOp, evenement }: Rij, nu: Date): Fase {
  if (evenement.status === 'geannuleerd') return 'geannuleerd'
  if (!gaatDoor({ evenement }, nu)) return 'begonnen'
  if (bevestigdOp) return vervallenOp ? 'leeg' : 'open'
  return vervallenOp || !bevestigenVoor || bevestigenVoor <= nu ? 'te_laat' : 'bevestigen'
}

/** The number on the waiting list of each person of this registration who waits, 1 for the first. */
async function plekkenOf({ evenementId, rol, inschrijvingen }: Rij): Promise<Map<string, number>> {
  if (!inschrijvingen.some(({ status }) => status === 'wachtlijst')) return new Map()
  const rijen = await db().inschrijving.findMany({
    where: { evenementId, rol, status: 'wachtlijst', aanmelding: { bevestigdOp: { not: null } } },
    orderBy: [{ wachtSinds: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return new Map(rijen.map(({ id }, plek) => [id, plek + 1]))
}
