import { now } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { Prisma } from '#prisma/generated/client.ts'

/**
 * Every foreign key to werkgever and what a merge does with it: the rows move to the employer that stays, or they stay with
 * what is left of the other one, because they are its own history. A test compares this list with the database, so that a
 * new table cannot be forgotten. `eerst` makes room where both have a row that can exist once.
 */
type Verhuizing = {
  tabel: string
  kolom: string
  /** What these rows are, in the preview: [one, more]. */
  naam: readonly [string, string]
  blijftAchter?: true
  eerst?: (tx: Tx, blijft: string, gaat: string) => Promise<unknown>
}

export const VERHUIZINGEN: readonly Verhuizing[] = [
  { tabel: 'vacature', kolom: 'werkgever_id', naam: ['vacature', 'vacatures'] },
  { tabel: 'vestiging', kolom: 'werkgever_id', naam: ['vestiging', 'vestigingen'], eerst: oneHoofdvestiging },
  {
    tabel: 'contactpersoon',
    kolom: 'werkgever_id',
    naam: ['contactpersoon', 'contactpersonen'],
    eerst: oneEerste,
  },
  { tabel: 'contactmoment', kolom: 'werkgever_id', naam: ['contactmoment', 'contactmomenten'] },
  { tabel: 'taak', kolom: 'werkgever_id', naam: ['taak', 'taken'] },
  {
    tabel: 'rol_toekenning',
    kolom: 'werkgever_id',
    naam: ['account dat kan inloggen', 'accounts die kunnen inloggen'],
    eerst: oneRol,
  },
  {
    tabel: 'toestemming',
    kolom: 'werkgever_id',
    naam: ['toestemming van een kandidaat', 'toestemmingen van kandidaten'],
  },
  {
    tabel: 'tevredenheidsonderzoek',
    kolom: 'werkgever_id',
    naam: ['tevredenheidsonderzoek', 'tevredenheidsonderzoeken'],
  },
  {
    tabel: 'kennismakingsverzoek',
    kolom: 'werkgever_id',
    naam: ['verzoek om kennismaking', 'verzoeken om kennismaking'],
    eerst: oneVerzoek,
  },
  { tabel: 'adviesaanvraag', kolom: 'werkgever_id', naam: ['adviesaanvraag', 'adviesaanvragen'] },
  { tabel: 'jobcoachtraject', kolom: 'werkgever_id', naam: ['jobcoachtraject', 'jobcoachtrajecten'] },
  {
    tabel: 'jobcoachaanvraag',
    kolom: 'werkgever_id',
    naam: ['aanvraag voor jobcoaching', 'aanvragen voor jobcoaching'],
  },
  {
    tabel: 'sroi_verplichting',
    kolom: 'werkgever_id',
    naam: ['SROI-verplichting', 'SROI-verplichtingen'],
  },
  { tabel: 'aanmelding', kolom: 'werkgever_id', naam: ['aanmelding', 'aanmeldingen voor evenementen'] },
  {
    tabel: 'stand',
    kolom: 'werkgever_id',
    naam: ['stand op een evenement', 'stands op evenementen'],
    eerst: oneStand,
  },
  {
    tabel: 'harriebuddys',
    kolom: 'werkgever_id',
    naam: ['telling van Harrie-buddy’s', 'tellingen van Harrie-buddy’s'],
    eerst: addBuddys,
  },
  {
    tabel: 'werkgeveropkomst',
    kolom: 'werkgever_id',
    naam: ['telling van wie er was', 'tellingen van wie er was'],
    eerst: addOpkomst,
  },
  { tabel: 'talentgebruik', kolom: 'werkgever_id', naam: ['dagtelling', 'dagtellingen'], eerst: addGebruik },
  {
    tabel: 'talentbezoek',
    kolom: 'werkgever_id',
    naam: ['bekeken profiel', 'bekeken profielen'],
    eerst: oneBezoek,
  },
  { tabel: 'talentmelding', kolom: 'werkgever_id', naam: ['melding', 'meldingen'], eerst: oneMelding },
  {
    tabel: 'werkgever',
    kolom: 'samengevoegd_met_id',
    naam: ['eerdere samenvoeging', 'eerdere samenvoegingen'],
  },
  {
    tabel: 'relatiestatus_wijziging',
    kolom: 'werkgever_id',
    naam: ['stap in de relatie', 'stappen in de relatie'],
    blijftAchter: true,
  },
  {
    tabel: 'importrij',
    kolom: 'werkgever_id',
    naam: ['rij van een import', 'rijen van een import'],
    blijftAchter: true,
  },
]

/** Moves every row and returns how many of each table. Both employers are locked by the caller. */
export async function moveAll(tx: Tx, blijft: string, gaat: string): Promise<Record<string, number>> {
  const aantallen: Record<string, number> = {}
  for (const { tabel, kolom, blijftAchter, eerst } of VERHUIZINGEN) {
    if (blijftAchter) continue
    const aantal = await countRows(tx, tabel, kolom, gaat)
    if (aantal === 0) continue
    aantallen[tabel] = aantal
    await eerst?.(tx, blijft, gaat)
    await tx.$executeRaw`UPDATE ${name(tabel)} SET ${name(kolom)} = ${blijft}::uuid WHERE ${name(kolom)} = ${gaat}::uuid`
  }
  return aantallen
}

/** What would move, for the preview. */
export async function countAll(tx: Tx, gaat: string): Promise<{ tekst: string; aantal: number }[]> {
  const regels = []
  for (const { tabel, kolom, naam, blijftAchter } of VERHUIZINGEN) {
    if (blijftAchter) continue
    const aantal = await countRows(tx, tabel, kolom, gaat)
    if (aantal > 0) regels.push({ aantal, tekst: naam[aantal === 1 ? 0 : 1] })
  }
  return regels
}

// The names come from the list above and from nowhere else.
const name = (identifier: string) => Prisma.raw(`"${identifier}"`)

async function countRows(tx: Tx, tabel: string, kolom: string, id: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ aantal: bigint }[]>`
    SELECT count(*) AS aantal FROM ${name(tabel)} WHERE ${name(kolom)} = ${id}::uuid`
  return Number(row?.aantal ?? 0)
}

async function oneHoofdvestiging(tx: Tx, _blijft: string, gaat: string) {
  await tx.vestiging.updateMany({ where: { werkgeverId: gaat }, data: { isHoofdvestiging: false } })
}

/** One account is one contactpersoon: the one that comes over keeps its data, and lets go of the account. */
async function oneEerste(tx: Tx, blijft: string, gaat: string) {
  if ((await tx.contactpersoon.count({ where: { werkgeverId: blijft, isEerste: true } })) > 0)
    await tx.contactpersoon.updateMany({ where: { werkgeverId: gaat }, data: { isEerste: false } })
  await tx.$executeRaw`
    UPDATE contactpersoon c SET account_id = NULL WHERE c.werkgever_id = ${gaat}::uuid AND EXISTS (
      SELECT 1 FROM contactpersoon b WHERE b.werkgever_id = ${blijft}::uuid AND b.account_id = c.account_id)`
}

/** Who can log in for both keeps one of the roles, and stays logged in. */
async function oneRol(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE sessie s SET rol_toekenning_id = b.id FROM rol_toekenning g, rol_toekenning b
    WHERE s.rol_toekenning_id = g.id AND g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid
      AND b.account_id = g.account_id AND b.rol = g.rol`
  await tx.$executeRaw`
    DELETE FROM rol_toekenning g USING rol_toekenning b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid
      AND b.account_id = g.account_id AND b.rol = g.rol`
}

/** Both asked to meet the same person: one request goes on, the other one is kept as withdrawn. */
async function oneVerzoek(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE kennismakingsverzoek g SET status = 'ingetrokken', versie = versie + 1
    WHERE g.werkgever_id = ${gaat}::uuid AND g.status IN ('open', 'gevraagd') AND EXISTS (
      SELECT 1 FROM kennismakingsverzoek b WHERE b.werkgever_id = ${blijft}::uuid
        AND b.profiel_id = g.profiel_id AND b.status IN ('open', 'gevraagd'))`
}

/** What both looked at on one day counts together towards the limit of that day. */
async function addGebruik(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE talentgebruik b SET aantal = b.aantal + g.aantal FROM talentgebruik g
    WHERE b.werkgever_id = ${blijft}::uuid AND g.werkgever_id = ${gaat}::uuid AND g.dag = b.dag AND g.soort = b.soort`
  await tx.$executeRaw`
    DELETE FROM talentgebruik g USING talentgebruik b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid AND g.dag = b.dag AND g.soort = b.soort`
}

async function oneBezoek(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    DELETE FROM talentbezoek g USING talentbezoek b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid AND g.dag = b.dag AND g.profiel_id = b.profiel_id`
}

async function oneMelding(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE talentmelding b SET aantal = greatest(b.aantal, g.aantal) FROM talentmelding g
    WHERE b.werkgever_id = ${blijft}::uuid AND g.werkgever_id = ${gaat}::uuid AND g.dag = b.dag AND g.soort = b.soort`
  await tx.$executeRaw`
    DELETE FROM talentmelding g USING talentmelding b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid AND g.dag = b.dag AND g.soort = b.soort`
}

/** An employer has one stand at an event: the one of who goes is given back. */
async function oneStand(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE stand g SET vervallen_op = ${now()} WHERE g.werkgever_id = ${gaat}::uuid AND g.vervallen_op IS NULL AND EXISTS (
      SELECT 1 FROM stand b WHERE b.werkgever_id = ${blijft}::uuid AND b.evenement_id = g.evenement_id AND b.vervallen_op IS NULL)`
}

/** Who followed the same training for both counts together. */
async function addBuddys(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE harriebuddys b SET aantal = b.aantal + g.aantal, vertrokken = b.vertrokken + g.vertrokken FROM harriebuddys g
    WHERE b.werkgever_id = ${blijft}::uuid AND g.werkgever_id = ${gaat}::uuid AND g.evenement_id = b.evenement_id`
  await tx.$executeRaw`
    DELETE FROM harriebuddys g USING harriebuddys b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid AND g.evenement_id = b.evenement_id`
}

/** Colleagues of both at one event count together. */
async function addOpkomst(tx: Tx, blijft: string, gaat: string) {
  await tx.$executeRaw`
    UPDATE werkgeveropkomst b SET aanwezig = b.aanwezig + g.aanwezig FROM werkgeveropkomst g
    WHERE b.werkgever_id = ${blijft}::uuid AND g.werkgever_id = ${gaat}::uuid AND g.evenement_id = b.evenement_id`
  await tx.$executeRaw`
    DELETE FROM werkgeveropkomst g USING werkgeveropkomst b
    WHERE g.werkgever_id = ${gaat}::uuid AND b.werkgever_id = ${blijft}::uuid AND g.evenement_id = b.evenement_id`
}
