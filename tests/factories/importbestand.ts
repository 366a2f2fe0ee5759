import { randomUUID } from 'node:crypto'
import { createImport } from '#app/domain/werkgever/importeren/create-import.server.ts'
import { KOLOM_NAMEN, KOLOMMEN, type Cellen } from '#app/domain/werkgever/importeren/kolommen.ts'
import { addDays, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { writeCsv } from '#app/platform/tabel/write-csv.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { nextNumber } from '#tests/factories/sequence.ts'

/** A row that makes a new employer, unlike any other. */
export function aRij(cellen: Cellen = {}): Cellen {
  const number = nextNumber()
  return {
    naam: `Invoerbedrijf ${number}`,
    kvkNummer: String(60_000_000 + number),
    sbiSectie: 'Industrie',
    grootteklasse: '10-49',
    straat: 'Invoerstraat 1',
    postcode: '1971 AA',
    dienstclusterCode: 'werving',
    relatiestatus: 'Prospect',
    ...cellen,
  }
}

/** The same without these cells. */
export function without(rij: Cellen, ...kolommen: (keyof Cellen)[]): Cellen {
  return Object.fromEntries(
    Object.entries(rij).filter(([kolom]) => !kolommen.includes(kolom as keyof Cellen)),
  )
}

/** A file with every column that occurs, as our own export writes it. */
export function aBestand(rijen: readonly Cellen[]): Uint8Array {
  const kolommen = KOLOM_NAMEN.filter((kolom) => KOLOMMEN[kolom].nodig || rijen.some((rij) => kolom in rij))
  return new TextEncoder().encode(
    writeCsv([
      kolommen.map((kolom) => KOLOMMEN[kolom].kop),
      ...rijen.map((rij) => kolommen.map((kolom) => rij[kolom] ?? '')),
    ]),
  )
}

/** An import that was read and waits for its uploader; row 2 of the file is the first of `rijen`. */
export async function anImport(rijen: readonly Cellen[], uploader?: Awaited<ReturnType<typeof anAdviseur>>) {
  const { actor, account } = uploader ?? (await anAdviseur())
  const id = randomUUID()
  const result = await createImport(actor, {
    id,
    aanspreekpuntId: account.id,
    bestand: { naam: 'lijst.csv', bytes: aBestand(rijen) },
  })
  if (!result.ok) throw new Error(`import refused: ${result.melding ?? result.reden}`)
  return { id, actor, account }
}

/** An import that waits, as it is kept: a row with a problem and one that looks like another employer, both with this name. */
export async function aWaitingImport(accountId: string, naam: string) {
  const lijkt = { kolom: null, tekst: `Lijkt op ${naam}.` }
  return db().werkgeverimport.create({
    data: {
      accountId,
      aanspreekpuntId: accountId,
      bestandsnaam: `${naam}.csv`,
      onbekendeKolommen: [],
      vervaltOp: addDays(now(), 1),
      rijen: {
        create: [
          { nummer: 2, cellen: without(aRij({ naam }), 'postcode'), oordeel: 'probleem', meldingen: [] },
          { nummer: 3, cellen: aRij({ naam, contactNaam: naam }), oordeel: 'lijkt_op', meldingen: [lijkt] },
        ],
      },
    },
    select: { id: true },
  })
}
