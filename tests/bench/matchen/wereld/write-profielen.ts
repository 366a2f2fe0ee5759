import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { profielcode } from '#prisma/seed/demo/profielcode.ts'
import { prepareProfiel, type PreparedProfiel } from '#search/matching/prepare.ts'
import type { MatchProfiel } from '#search/matching/model.ts'
import { HAARLEM, ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { TABEL, type Kolommen } from '../sql/kolommen.ts'
import type { BenchWereld } from './bench-wereld.ts'
import { copyIn, type Cel } from './copy-in.ts'

const BATCH = 2_000
const VERZONNEN_GEBOORTEDAG = '1990-05-17'

export type WriteOpties = {
  /** Superuser on the database: what is written is whole, so that nothing needs to be looked up per row. */
  client: pg.Client
  wereld: BenchWereld
  kolommen: Kolommen
  zaad: number
  werkcoachId: string
  nu: Date
  zichtbaarTot: Date
  /** Gets every profile once, in the order of their numbers. */
  onProfiel(p: PreparedProfiel): void
}

/** Writes profiles `van` to `tot`, visible and confirmed, with the person behind them and with their row for the SQL. */
export async function writeProfielen(opties: WriteOpties, van: number, tot: number): Promise<void> {
  const { client, wereld, kolommen, onProfiel, zichtbaarTot } = opties
  await client.query('SET session_replication_role = replica')
  for (let begin = van; begin < tot; begin += BATCH) {
    const profielen = Array.from({ length: Math.min(BATCH, tot - begin) }, (_, i) =>
      wereld.profiel(begin + i),
    )
    await writePersonen(opties, profielen, begin)
    await writeKenmerken(client, profielen)
    const rijen: Cel[][] = []
    for (const profiel of profielen) {
      const p = prepareProfiel(profiel, wereld.taxonomie)
      onProfiel(p)
      rijen.push(kolommen.rijVan(p, zichtbaarTot))
    }
    await copyIn(client, TABEL, kolommen.namen, rijen)
  }
  await client.query('RESET session_replication_role')
}

async function writePersonen(opties: WriteOpties, profielen: MatchProfiel[], begin: number): Promise<void> {
  const { client, wereld, zaad, werkcoachId, zichtbaarTot } = opties
  const nu = opties.nu.toISOString()
  const personen = profielen.map((profiel, i) => ({ id: randomUUID(), nummer: begin + i, profiel }))
  await copyIn(
    client,
    'kandidaat',
    [
      ...[
        'id',
        'voornaam',
        'achternaam',
        'email',
        'geboortedatum',
        'straat',
        'huisnummer',
        'postcode',
        'plaats',
      ],
      ...['gemeente_code', 'organisatie_id', 'werkcoach_id', 'bijgewerkt_op'],
    ],
    personen.map(({ id, nummer }) => [
      ...[id, 'Proef', `Kandidaat-${nummer}`, `kandidaat${nummer}@bench.example`, VERZONNEN_GEBOORTEDAG],
      ...[
        'Proeflaan',
        nummer,
        HAARLEM.postcode,
        HAARLEM.plaats,
        HAARLEM.gemeenteCode,
        ORGANISATIE_ID,
        werkcoachId,
        nu,
      ],
    ]),
  )
  await copyIn(
    client,
    'kandidaatprofiel',
    [
      ...['id', 'kandidaat_id', 'code', 'pc4', 'uren_min', 'uren_max', 'beschikbaar_vanaf', 'kantoortijden'],
      ...[
        'onregelmatig',
        'max_reisafstand_km',
        'vervoermiddelen',
        'soorten',
        'ondersteuning',
        'werk_en_denkniveau',
      ],
      ...[
        'sleutel_kandidaat_op',
        'sleutel_adviseur_op',
        'sleutel_adviseur_door_id',
        'bevestigd_op',
        'zichtbaar_tot',
      ],
      'bijgewerkt_op',
    ],
    personen.map(({ id, nummer, profiel }) => [
      ...[
        profiel.id,
        id,
        profielcode(zaad, nummer),
        wereld.pc4Van(profiel.punt),
        profiel.urenMin,
        profiel.urenMax,
      ],
      ...[
        profiel.beschikbaarVanaf,
        profiel.kantoortijden,
        profiel.onregelmatig,
        profiel.maxReisafstandKm,
        '{}',
      ],
      ...[toArray(profiel.soorten), toArray(profiel.ondersteuning), profiel.werkEnDenkniveau],
      ...[nu, nu, werkcoachId, nu, zichtbaarTot.toISOString(), nu],
    ]),
  )
}

async function writeKenmerken(client: pg.Client, profielen: MatchProfiel[]): Promise<void> {
  await copyIn(
    client,
    'profiel_kenmerk',
    ['id', 'profiel_id', 'term_id', 'niveau', 'bron', 'waargenomen_op'],
    profielen.flatMap(({ id, kenmerken }) =>
      kenmerken.map(({ termId, niveau, bron, waargenomenOp }) => [
        randomUUID(),
        id,
        termId,
        niveau,
        bron,
        waargenomenOp,
      ]),
    ),
  )
  await copyIn(
    client,
    'profiel_beroep',
    ['profiel_id', 'term_id', 'soort'],
    profielen.flatMap(({ id, gewensteBeroepen, gewerkteBeroepen }) => [
      ...gewensteBeroepen.map((termId) => [id, termId, 'gewenst']),
      ...gewerkteBeroepen.map((termId) => [id, termId, 'gewerkt']),
    ]),
  )
}

const toArray = (waarden: readonly string[]) => `{${waarden.join(',')}}`
