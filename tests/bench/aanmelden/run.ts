import { sleutelOf } from '#app/domain/inschrijving/sleutel.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anEvenement } from '#tests/factories/evenement.ts'
import { ORGANISATIE_ID, HAARLEM } from '#tests/factories/reference.ts'
import { startRunningPortal, waitFor, type RunningPortal } from '#tests/support/running-portal.ts'
import { getal, keer, ms } from '../getallen.ts'
import { hoogstens } from '../grens.ts'
import { percentile } from '../matchen/meten/tijden.ts'
import type { BenchOmgeving, BenchOpties, Lat, SuiteVerslag } from '../suite.ts'
import { toTabel } from '../tabel.ts'

type Rol = 'werkgever' | 'bezoeker'
type Drukte = { rol: Rol; aantal: number; plaatsen: number }

/** A festival of which the last places are wanted by more people than there are places. */
const DRUKTE: Drukte[] = [
  { rol: 'werkgever', aantal: 60, plaatsen: 55 },
  { rol: 'bezoeker', aantal: 350, plaatsen: 320 },
]
const TEGELIJK = 40
const MINUUT = 60_000

type Stap = { naam: string; aantal: number; duur: number; fouten: number; p95: number }

/** 60 employers and 350 visitors who register and confirm over HTTP, forty at once, while somebody reads another page. */
export async function run(
  _opties: Partial<BenchOpties>,
  { meld }: Pick<BenchOmgeving, 'meld'>,
  drukte = DRUKTE,
): Promise<SuiteVerslag> {
  const evenementId = await aFestival(drukte)
  process.env.TRUST_PROXY = '1'
  const portaal = await startRunningPortal()
  try {
    meld('  aanmelden')
    const verzoeken = drukte.flatMap(({ rol, aantal }) =>
      Array.from({ length: aantal }, (_, nummer) => ({ rol, nummer })),
    )
    const rustig = await readPages(portaal, 20)
    const lezen = { bezig: true, tijden: [] as number[] }
    const lezer = keepReading(portaal, lezen)
    const aanmelden = await measure('aanmelden', verzoeken, ({ rol, nummer }) =>
      post(portaal, `/evenementen/${evenementId}/aanmelden?taal=nl&rol=${rol}`, nummer, {
        naam: `Drukte ${nummer}`,
        email: `${rol}${nummer}@drukte.example`,
        telefoon: '',
        ...(rol === 'werkgever' && { organisatieNaam: `Bedrijf ${nummer}` }),
        anderen: '',
      }),
    )
    lezen.bezig = false
    await lezer
    meld('  bevestigen')
    const aanmeldingen = await db().aanmelding.findMany({ where: { evenementId }, select: { id: true } })
    const bevestigen = await measure('bevestigen', aanmeldingen, ({ id }) =>
      post(portaal, `/aanmelding/${id}`, 0, { sleutel: sleutelOf(id), wat: 'bevestigen' }),
    )
    meld('  e-mails')
    const begin = performance.now()
    await waitFor(async () => (await openMails()) === 0, 'every mail left', 10 * MINUUT)
    const mails = { naam: 'e-mails daarna', aantal: 0, duur: performance.now() - begin, fouten: 0, p95: NaN }
    const stappen = [aanmelden, bevestigen, mails]
    const stand = await readStand(evenementId, drukte)
    const meting = { stappen, stand, lezenRustig: p95(rustig), lezenDruk: p95(lezen.tijden) }
    return { gegevens: meting, tekst: toTekst(meting), lat: listLat(meting) }
  } finally {
    await portaal.stop()
  }
}

type Meting = {
  stappen: Stap[]
  stand: { gevraagd: number; aangemeld: number; teVeel: number; leeg: number }
  lezenRustig: number
  lezenDruk: number
}

function listLat({ stappen, stand, lezenRustig, lezenDruk }: Meting): Lat[] {
  const fouten = stappen.reduce((som, stap) => som + stap.fouten, 0)
  const [aanmelden] = stappen
  return [
    hoogstens('verzoeken met een fout', fouten, 0, getal),
    hoogstens('plaatsen te veel vergeven', stand.teVeel, 0, getal),
    hoogstens('plaatsen leeg terwijl iemand wacht', stand.leeg, 0, getal),
    hoogstens('aanmeldingen die ontbreken', stand.gevraagd - stand.aangemeld, 0, getal),
    { ...hoogstens('alle aanmeldingen', aanmelden?.duur ?? NaN, MINUUT, ms), telt: false },
    { ...hoogstens('lezen tijdens de drukte / ervoor', lezenDruk / lezenRustig, 30, keer), telt: false },
  ]
}

function toTekst({ stappen, stand, lezenRustig, lezenDruk }: Meting): string {
  const tabel = toTabel(
    ['Stap', 'aantal', 'duur ms', 'p95 ms', 'fouten'],
    stappen.map(({ naam, aantal, duur, p95: laat, fouten }) => [
      naam,
      getal(aantal),
      ms(duur),
      ms(laat),
      getal(fouten),
    ]),
  )
  return `${tabel}\n\n${stand.aangemeld} aanmeldingen. Een andere pagina lezen, p95: ${ms(lezenRustig)} ms ervoor, ${ms(lezenDruk)} ms tijdens.`
}

async function aFestival(drukte: readonly Drukte[]): Promise<string> {
  await db().organisatie.upsert({
    where: { id: ORGANISATIE_ID },
    create: { id: ORGANISATIE_ID, naam: 'Bench', soort: 'uwv', geldigVan: new Date('2026-01-01') },
    update: {},
  })
  const { id } = await anEvenement({
    soort: 'werkfestival',
    ...HAARLEM,
    plaatsen: Object.fromEntries(drukte.map(({ rol, plaatsen }) => [rol, plaatsen])),
  })
  return id
}

/** Everybody from a network of their own, as behind a proxy: what one network may ask is limited. */
async function post(
  portaal: RunningPortal,
  pad: string,
  nummer: number,
  velden: Record<string, string>,
): Promise<boolean> {
  const response = await fetch(`${portaal.url}${pad}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portaal.url, 'X-Forwarded-For': `10.0.${nummer >> 8}.${nummer & 255}` },
    body: new URLSearchParams(velden),
  })
  await response.arrayBuffer()
  const naar = response.headers.get('Location') ?? ''
  return response.status === 303 && /stap=gestuurd|melding=bevestigd/.test(naar)
}

async function measure<T>(naam: string, rij: readonly T[], doe: (een: T) => Promise<boolean>): Promise<Stap> {
  const tijden: number[] = []
  let fouten = 0
  const wachtend = [...rij]
  const begin = performance.now()
  await Promise.all(
    Array.from({ length: TEGELIJK }, async () => {
      for (let een = wachtend.shift(); een !== undefined; een = wachtend.shift()) {
        const vanaf = performance.now()
        if (!(await doe(een))) fouten += 1
        tijden.push(performance.now() - vanaf)
      }
    }),
  )
  return { naam, aantal: rij.length, duur: performance.now() - begin, fouten, p95: p95(tijden) }
}

async function readPages(portaal: RunningPortal, keren: number): Promise<number[]> {
  const tijden: number[] = []
  for (let keerNummer = 0; keerNummer < keren; keerNummer++) tijden.push(await readPage(portaal))
  return tijden
}

async function keepReading(portaal: RunningPortal, lezen: { bezig: boolean; tijden: number[] }) {
  while (lezen.bezig) lezen.tijden.push(await readPage(portaal))
}

async function readPage(portaal: RunningPortal): Promise<number> {
  const vanaf = performance.now()
  const response = await fetch(`${portaal.url}/evenementen`)
  await response.arrayBuffer()
  return performance.now() - vanaf
}

const p95 = (tijden: readonly number[]) => percentile(tijden, 0.95)

async function openMails(): Promise<number> {
  const [rij] = await db().$queryRaw<{ aantal: number }[]>`
    SELECT count(*)::int AS aantal FROM pgboss.job WHERE name = 'mail' AND state IN ('created', 'active', 'retry')`
  return rij?.aantal ?? 0
}

async function readStand(evenementId: string, drukte: readonly Drukte[]) {
  const [rollen, perRol] = await Promise.all([
    db().evenementCapaciteit.findMany({ where: { evenementId } }),
    db().inschrijving.groupBy({ by: ['rol', 'status'], where: { evenementId }, _count: true }),
  ])
  const tel = (rol: string, status: string) =>
    perRol.find((een) => een.rol === rol && een.status === status)?._count ?? 0
  return {
    gevraagd: drukte.reduce((som, { aantal }) => som + aantal, 0),
    aangemeld: perRol.reduce((som, { _count }) => som + _count, 0),
    teVeel: rollen.reduce(
      (som, { rol, plaatsen }) => som + Math.max(0, tel(rol, 'ingeschreven') - plaatsen),
      0,
    ),
    leeg: rollen.reduce(
      (som, { rol, plaatsen, bezet }) => som + Math.min(plaatsen - bezet, tel(rol, 'wachtlijst')),
      0,
    ),
  }
}
