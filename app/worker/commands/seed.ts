import { parseArgs } from 'node:util'
import { closeDb } from '#app/platform/db.server.ts'
import { now, today } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { prepareJobs } from '#app/platform/jobs.server.ts'
import { writeDemoAdvies } from '#app/worker/commands/demo-advies.server.ts'
import { writeDemoBemiddelingen } from '#app/worker/commands/demo-bemiddelingen.server.ts'
import { writeDemoDeelname } from '#app/worker/commands/demo-deelname.server.ts'
import { writeDemoEvenementen } from '#app/worker/commands/demo-evenementen.server.ts'
import { writeDemoInschrijvingen } from '#app/worker/commands/demo-inschrijvingen.server.ts'
import { writeDemoNazorg } from '#app/worker/commands/demo-nazorg.server.ts'
import { writeDemoLoonwaarde } from '#app/worker/commands/demo-loonwaarde.server.ts'
import { writeDemoSroi } from '#app/worker/commands/demo-sroi.server.ts'
import { writeDemoJobcoaching } from '#app/worker/commands/demo-jobcoaching.server.ts'
import { writeDemoShortlist } from '#app/worker/commands/demo-shortlist.server.ts'
import { writeDemoVolgen } from '#app/worker/commands/demo-volgen.server.ts'
import { writeDemoSpeeddates } from '#app/worker/commands/demo-speeddates.server.ts'
import { writeDemoTevredenheid } from '#app/worker/commands/demo-tevredenheid.server.ts'
import { makeTalentkaarten } from '#app/domain/talent/make-talentkaarten.server.ts'
import { writeDemoVerzoeken } from '#app/worker/commands/demo-verzoeken.server.ts'
import { createDb } from '#prisma/client.ts'
import { generateDemoRegio } from '#prisma/seed/demo/generate-demo-regio.ts'
import { loadReferenceData } from '#prisma/seed/load-reference-data.ts'
import { readReferenceData } from '#prisma/seed/read-reference-data.ts'
import { writeDemoRegio } from '#prisma/seed/write-demo-regio.ts'

/**
 * Fills the demo region: `npm run seed -- --kandidaten 100000`. With --eerste-keer it does nothing when the region is
 * there already. Safe to run again: what exists is left alone, and a run that was cut off is finished.
 */
const { values } = parseArgs({
  options: {
    'eerste-keer': { type: 'boolean', default: false },
    kandidaten: { type: 'string', default: '800' },
  },
})
const kandidaten = Number(values.kandidaten)
if (!config().isDemo)
  stopWith('Dit commando vult de demo. In productie doet het niets: zet OMGEVING=demo om een demo te vullen.')
if (!Number.isInteger(kandidaten) || kandidaten < 1 || kandidaten > 1_000_000) {
  stopWith('Geef met --kandidaten een getal van 1 tot en met 1000000.')
}

const MARK = 'demo-regio'
const db = createDb(config().db.url, { maxConnections: 4, statementTimeoutMs: 0 })
try {
  const mark = await db.referentieversie.findUnique({ where: { naam: MARK } })
  if (values['eerste-keer'] && mark?.controle === 'klaar') process.exit(0)
  console.log(`De demo-regio wordt gevuld (${kandidaten} kandidaten)…`)
  await prepareJobs()
  await loadReferenceData(db)
  // The mark comes first, so that a run that is cut off leaves a database that is known to be a demo.
  await db.referentieversie.upsert({
    where: { naam: MARK },
    create: { naam: MARK, controle: 'bezig' },
    update: { controle: 'bezig' },
  })
  const wereld = generateDemoRegio({ zaad: 1, vandaag: today(), kandidaten }, readReferenceData())
  const onProgress = kandidaten > 5_000 ? (line: string) => console.log(`  ${line}`) : undefined
  const aantallen = await writeDemoRegio(db, wereld, onProgress ? { onProgress } : {})
  const bemiddelingen = await writeDemoBemiddelingen(db, wereld.voorstellen)
  await writeDemoTevredenheid(db, now())
  await writeDemoNazorg(db, today())
  await writeDemoJobcoaching(db, today())
  await writeDemoShortlist(db)
  await writeDemoAdvies(db, today())
  await writeDemoLoonwaarde(db, today())
  await writeDemoEvenementen(db, today())
  await writeDemoInschrijvingen(db)
  await writeDemoDeelname(db, today())
  await writeDemoSroi(db, today())
  await writeDemoSpeeddates(db, today())
  await writeDemoVolgen(db)
  await markChanged()
  await makeTalentkaarten()
  await writeDemoVerzoeken(db)
  await db.referentieversie.update({ where: { naam: MARK }, data: { controle: 'klaar' } })
  console.log(
    `De demo-regio is klaar: ${aantallen.werkgevers} werkgevers, ${aantallen.vacatures} vacatures, ${aantallen.kandidaten} kandidaten en ${bemiddelingen} bemiddelingen erbij.`,
  )
} finally {
  await db.$disconnect()
  await closeDb()
}

/** Rows that were written in bulk are queued for the search engine as a whole, as a single change would be. */
async function markChanged(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO zoek_wijziging ("index", document_id)
    SELECT 'vacature', id::text FROM vacature WHERE status = 'gepubliceerd'
    UNION ALL SELECT 'kandidaatprofiel', id::text FROM kandidaatprofiel WHERE zichtbaar_tot > now()`
}

function stopWith(line: string): never {
  console.error(line)
  process.exit(1)
}
