import type { Prisma, PrismaClient } from '#prisma/generated/client.ts'
import type { DemoKandidaat, DemoMens, DemoRelatie, DemoWereld } from '#prisma/seed/demo/types.ts'

export type DemoAantallen = {
  accounts: number
  werkgevers: number
  vacatures: number
  eisen: number
  kandidaten: number
  kenmerken: number
}

type Opties = { onProgress?: (regel: string) => void }

// PostgreSQL takes 65,535 values in a statement and a vacature has the most columns, about forty.
const PER_STATEMENT = 1000
const TRANSACTION = { timeout: 120_000, maxWait: 10_000 }

/**
 * Inserts the demo region in foreign key order, one transaction for each batch, and returns how many rows were added.
 * Rows that exist are left alone, so that it can be run again, or with more candidates, on the same database. The
 * voorstellen are not written: the commands of the portal carry them out. Expects the reference data to be loaded,
 * and does not touch the search index.
 */
export async function writeDemoRegio(
  db: PrismaClient,
  wereld: DemoWereld,
  { onProgress = () => {} }: Opties = {},
): Promise<DemoAantallen> {
  const aantallen = await writeBedrijven(db, wereld)
  onProgress(`${aantallen.werkgevers} werkgevers en ${aantallen.vacatures} vacatures`)
  for (const batch of wereld.kandidaten()) {
    const { accounts, kandidaten, kenmerken } = await writeKandidaten(db, batch)
    aantallen.accounts += accounts
    aantallen.kandidaten += kandidaten
    aantallen.kenmerken += kenmerken
    onProgress(`${aantallen.kandidaten} kandidaten`)
  }
  return aantallen
}

async function writeBedrijven(db: PrismaClient, wereld: DemoWereld): Promise<DemoAantallen> {
  const mensen = [...wereld.medewerkers.alle, ...wereld.werkgeverMensen]
  return db.$transaction(async (tx) => {
    const accounts = await insert((data) => tx.account.createMany(data), accountsOf(mensen))
    // The staff have their roles first: an employer's aanspreekpunt must be an adviseur.
    await insert((data) => tx.rolToekenning.createMany(data), rollenOf(wereld.medewerkers.alle))
    const werkgevers = await insert((data) => tx.werkgever.createMany(data), wereld.werkgevers)
    await insert((data) => tx.rolToekenning.createMany(data), rollenOf(wereld.werkgeverMensen))
    const vacatures = await insert(
      (data) => tx.vacature.createMany(data),
      wereld.vacatures.map(({ vacature }) => vacature),
    )
    const eisen = await insert(
      (data) => tx.vacatureEis.createMany(data),
      wereld.vacatures.flatMap((deel) => deel.eisen),
    )
    await writeRelaties(tx, wereld.relaties)
    return { accounts, werkgevers, vacatures, eisen, kandidaten: 0, kenmerken: 0 }
  }, TRANSACTION)
}

/** A contactpersoon that was there under another id (an account is one only once) takes no part in what is added. */
async function writeRelaties(tx: Prisma.TransactionClient, relaties: DemoRelatie[]): Promise<void> {
  await insert(
    (data) => tx.vestiging.createMany(data),
    relaties.flatMap(({ vestigingen }) => vestigingen),
  )
  const contactpersonen = relaties.flatMap((relatie) => relatie.contactpersonen)
  await insert((data) => tx.contactpersoon.createMany(data), contactpersonen)
  await insert(
    (data) => tx.relatiestatusWijziging.createMany(data),
    relaties.flatMap(({ relatiestatussen }) => relatiestatussen),
  )
  await insert(
    (data) => tx.contactmoment.createMany(data),
    relaties.flatMap(({ contactmomenten }) => contactmomenten),
  )
  const bekend = await tx.contactpersoon.findMany({
    where: { id: { in: contactpersonen.map(({ id }) => id) } },
    select: { id: true },
  })
  const ids = new Set(bekend.map(({ id }) => id))
  await insert(
    (data) => tx.contactmomentDeelnemer.createMany(data),
    relaties
      .flatMap(({ deelnemers }) => deelnemers)
      .filter(({ contactpersoonId }) => !contactpersoonId || ids.has(contactpersoonId)),
  )
  await insert(
    (data) => tx.taak.createMany(data),
    relaties.flatMap(({ taken }) => taken),
  )
}

async function writeKandidaten(db: PrismaClient, batch: DemoKandidaat[]) {
  const mensen = batch.flatMap(({ mens }) => (mens ? [mens] : []))
  return db.$transaction(async (tx) => {
    const accounts = await insert((data) => tx.account.createMany(data), accountsOf(mensen))
    const kandidaten = await insert(
      (data) => tx.kandidaat.createMany(data),
      batch.map(({ kandidaat }) => kandidaat),
    )
    await insert((data) => tx.rolToekenning.createMany(data), rollenOf(mensen))
    await insert(
      (data) => tx.kandidaatprofiel.createMany(data),
      batch.map(({ profiel }) => profiel),
    )
    await insert(
      (data) => tx.profielBeroep.createMany(data),
      batch.flatMap(({ beroepen }) => beroepen),
    )
    await insert(
      (data) => tx.toestemming.createMany(data),
      batch.flatMap(({ toestemmingen }) => toestemmingen),
    )
    const kenmerken = await insertKenmerken(
      tx,
      batch.flatMap((deel) => deel.kenmerken),
    )
    return { accounts, kandidaten, kenmerken }
  }, TRANSACTION)
}

const accountsOf = (mensen: DemoMens[]) => mensen.map(({ account }) => account)
const rollenOf = (mensen: DemoMens[]) => mensen.flatMap(({ rollen }) => rollen)

async function insert<T>(
  createMany: (args: { data: T[]; skipDuplicates: true }) => Promise<{ count: number }>,
  rijen: T[],
): Promise<number> {
  let totaal = 0
  for (let begin = 0; begin < rijen.length; begin += PER_STATEMENT) {
    const { count } = await createMany({
      data: rijen.slice(begin, begin + PER_STATEMENT),
      skipDuplicates: true,
    })
    totaal += count
  }
  return totaal
}

// Thirty rows for each candidate: one parameter with all of them is several times faster than one for each value.
async function insertKenmerken(
  tx: Prisma.TransactionClient,
  kenmerken: DemoKandidaat['kenmerken'],
): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO profiel_kenmerk (id, profiel_id, term_id, niveau, bron, waargenomen_op, ingevoerd_door_id)
    SELECT r.id, r."profielId", r."termId", r.niveau, r.bron, r."waargenomenOp"::timestamptz AT TIME ZONE 'UTC', r."ingevoerdDoorId"
    FROM json_to_recordset(${JSON.stringify(kenmerken)}::json) AS r(
      id uuid, "profielId" uuid, "termId" text, niveau smallint, bron "KenmerkBron", "waargenomenOp" text, "ingevoerdDoorId" uuid)
    ON CONFLICT DO NOTHING`
}
