import { SYSTEEM } from '#app/platform/actor.ts'
import { addDays, dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db, type Tx } from '#app/platform/db.server.ts'
import { done, refuse } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { countGeplaatst } from './count-geplaatst.server.ts'
import { ORGANISATIES } from './organisaties.server.ts'

const PER_KEER = 50
const VOORZIENINGEN_DAGEN = 7

/**
 * Takes away everything of the people of an event once its removal day has come: registrations, choices, needs, stands and the
 * mails about them. Counts for each role, each employer and of the talks stay, and certificates and evaluations that lead to nobody. One transaction for each
 * event, so that it is safe to run twice, at the same time and to be cut off. Answers of how many events.
 */
export async function removeDeelnemers(): Promise<number> {
  const rijen = await db().evenement.findMany({
    where: { verwijderdOp: null, verwijderOp: { lte: dateOnly(today()) } },
    orderBy: { verwijderOp: 'asc' },
    select: { id: true },
    take: PER_KEER,
  })
  let aantal = 0
  for (const { id } of rijen) {
    const result = await inTransaction(SYSTEEM, async (tx, emit) => {
      // Who registers or gives up a place holds these first: nobody comes in between the count and the removal.
      await tx.$queryRaw`SELECT 1 AS een FROM evenement_capaciteit WHERE evenement_id = ${id}::uuid ORDER BY rol FOR UPDATE`
      const { count } = await tx.evenement.updateMany({
        where: { id, verwijderdOp: null },
        data: { verwijderdOp: now() },
      })
      if (count === 0) return refuse('conflict')
      await writeTellingen(tx, id)
      const rijen = await countRijen(tx, id)
      // The moment of an answer could be laid beside that of something else: only the event remains.
      await tx.$executeRaw`
        UPDATE evenementevaluatie v SET verbeterpunt = NULL, inschrijving_id = NULL, op = e.einde
        FROM evenement e WHERE e.id = v.evenement_id AND e.id = ${id}::uuid`
      const mails = await removeMails(tx, id)
      await tx.aanmelding.deleteMany({ where: { evenementId: id } })
      await emit({
        type: 'evenement.deelnemers-verwijderd',
        onderwerp: id,
        gegevens: { ...rijen, mails },
      })
      return done(null)
    })
    if (result.ok) aantal += 1
  }
  return aantal
}

/**
 * Takes away what people need to take part a week after the event: it can say something about their health and serves nothing
 * any more. Answers of how many people. Safe to run twice.
 */
export async function removeVoorzieningen(): Promise<number> {
  const { count } = await db().inschrijving.updateMany({
    where: {
      evenement: { einde: { lte: addDays(now(), -VOORZIENINGEN_DAGEN) } },
      OR: [{ voorzieningen: { isEmpty: false } }, { voorzieningTekst: { not: null } }],
    },
    data: { voorzieningen: [], voorzieningTekst: null, versie: { increment: 1 } },
  })
  return count
}

async function writeTellingen(tx: Tx, evenementId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO evenementtelling (evenement_id, rol, plaatsen, aanmeldingen, ingeschreven, geannuleerd, gewacht, aanwezig, organisaties)
    SELECT c.evenement_id, c.rol, c.plaatsen, count(DISTINCT a.id), count(i.id) FILTER (WHERE i.status = 'ingeschreven'),
      count(i.id) FILTER (WHERE i.status = 'geannuleerd'), count(i.wacht_sinds), count(i.ingecheckt_op),
      ${ORGANISATIES}
    FROM evenement_capaciteit c
    LEFT JOIN aanmelding a ON a.evenement_id = c.evenement_id AND a.rol = c.rol
    LEFT JOIN inschrijving i ON i.aanmelding_id = a.id
    WHERE c.evenement_id = ${evenementId}::uuid
    GROUP BY c.evenement_id, c.rol`
  await tx.$executeRaw`
    INSERT INTO werkgeveropkomst (werkgever_id, evenement_id, aanwezig)
    SELECT a.werkgever_id, a.evenement_id, count(*)
    FROM aanmelding a JOIN inschrijving i ON i.aanmelding_id = a.id
    WHERE a.evenement_id = ${evenementId}::uuid AND a.werkgever_id IS NOT NULL AND a.rol = 'werkgever' AND i.ingecheckt_op IS NOT NULL
    GROUP BY a.werkgever_id, a.evenement_id`
  await tx.$executeRaw`
    INSERT INTO speeddatetelling (evenement_id, gesprekken, wederzijds, bemiddelingen, geplaatst)
    SELECT g.evenement_id, count(*), count(*) FILTER (WHERE g.antwoord_werkgever = 'ja' AND g.antwoord_kandidaat = 'ja'),
      count(g.bemiddeling_id), count(p.id)
    FROM speeddategesprek g
    LEFT JOIN plaatsing p ON p.bemiddeling_id = g.bemiddeling_id
    WHERE g.evenement_id = ${evenementId}::uuid
    GROUP BY g.evenement_id`
  const { geplaatst } = await countGeplaatst(tx, evenementId)
  await tx.evenementtelling.updateMany({ where: { evenementId, rol: 'kandidaat' }, data: { geplaatst } })
}

/** What is about to go, for the report of the removals. */
async function countRijen(tx: Tx, evenementId: string) {
  const where = { evenementId }
  const [aanmeldingen, personen, keuzes, stands, gesprekken, opmerkingen] = [
    await tx.aanmelding.count({ where }),
    await tx.inschrijving.count({ where }),
    await tx.onderdeelkeuze.count({ where: { inschrijving: where } }),
    await tx.stand.count({ where }),
    await tx.speeddategesprek.count({ where }),
    await tx.evenementevaluatie.count({ where: { ...where, verbeterpunt: { not: null } } }),
  ]
  return { aanmeldingen, personen, keuzes, stands, gesprekken, opmerkingen }
}

// A mail knows only what caused it, and that knows its subject: a person, a registration, a stand or the event as a whole.
function removeMails(tx: Tx, evenementId: string): Promise<number> {
  return tx.$executeRaw`
    DELETE FROM mailbericht m USING gebeurtenis g
    WHERE g.id = m.gebeurtenis_id AND g.onderwerp_id IN (
      SELECT ${evenementId}
      UNION ALL SELECT id::text FROM aanmelding WHERE evenement_id = ${evenementId}::uuid
      UNION ALL SELECT id::text FROM inschrijving WHERE evenement_id = ${evenementId}::uuid
      UNION ALL SELECT id::text FROM stand WHERE evenement_id = ${evenementId}::uuid)`
}
