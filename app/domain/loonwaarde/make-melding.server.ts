import type { Actor } from '#app/platform/actor.ts'
import { removeFile, storeFile } from '#app/platform/bestand/bestanden.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { makePdf } from '#app/platform/pdf/make-pdf.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { meldingInhoud } from './melding.ts'
import { canMakeMelding } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

async function readGegevens(actor: Adviseur, id: string) {
  return db().loonwaardemeting.findFirst({
    where: { AND: [loonwaardeScope(actor), { id }] },
    select: {
      stand: true,
      versie: true,
      soort: true,
      percentage: true,
      gemetenOp: true,
      briefOp: true,
      geldigTot: true,
      deskundige: true,
      gemeente: { select: { naam: true } },
      bemiddeling: {
        select: {
          plaatsing: { select: { urenPerWeek: true } },
          vacature: { select: { titel: true, werkgever: { select: { naam: true, kvkNummer: true } } } },
          profiel: {
            select: { kandidaat: { select: { voornaam: true, achternaam: true, geboortedatum: true } } },
          },
        },
      },
    },
  })
}

/**
 * Makes the notice to the gemeente: a PDF with the fields of the DKD re-integratiebericht that the portal may hold (regels.md,
 * section 3), without BSN. It is kept with a number and its hash; a next one is number 2. Refused with 'conflict' without an
 * outcome, and when the measurement changed since the page was made.
 */
export async function makeMelding(
  actor: Adviseur,
  { id, versie }: { id: string; versie: number },
): Promise<Result<{ nummer: number }>> {
  const rij = await readGegevens(actor, id)
  if (!rij) return refuse('not-found')
  const { percentage, gemetenOp, briefOp, geldigTot, deskundige } = rij
  if (
    !canMakeMelding(actor, rij) ||
    percentage === null ||
    !gemetenOp ||
    !briefOp ||
    !geldigTot ||
    !deskundige
  )
    return refuse('conflict', 'Leg eerst de uitkomst van de meting vast.')
  if (rij.versie !== versie) return refuse('conflict')
  const opsteller = await db().account.findUniqueOrThrow({
    where: { id: actor.accountId },
    select: { naam: true, email: true, telefoon: true },
  })
  const { kandidaat } = rij.bemiddeling.profiel
  const { vacature, plaatsing } = rij.bemiddeling
  const gemaaktOp = now()
  const bytes = await makePdf(
    meldingInhoud({
      gemaaktOp,
      soort: rij.soort,
      gemeente: rij.gemeente.naam,
      naam: `${kandidaat.voornaam} ${kandidaat.achternaam}`,
      geboren: isoDay(kandidaat.geboortedatum),
      werkgever: vacature.werkgever.naam,
      kvkNummer: vacature.werkgever.kvkNummer,
      functie: vacature.titel ?? '',
      uren: plaatsing?.urenPerWeek ?? null,
      percentage,
      gemetenOp: isoDay(gemetenOp),
      briefOp: isoDay(briefOp),
      geldigTot: isoDay(geldigTot),
      deskundige,
      opsteller,
    }),
  )
  const bestand = await storeFile(bytes)
  const result = await inTransaction<{ nummer: number }>(actor, async (tx, emit) => {
    // Two at once get two numbers.
    await tx.$queryRaw`SELECT id FROM loonwaardemeting WHERE id = ${id}::uuid FOR NO KEY UPDATE`
    const stand = await tx.loonwaardemeting.findFirst({
      where: { AND: [loonwaardeScope(actor), { id, versie }] },
      select: { documenten: { where: { soort: 'melding' }, select: { nummer: true } } },
    })
    if (!stand) return refuse('conflict')
    const nummer = Math.max(0, ...stand.documenten.map((een) => een.nummer ?? 0)) + 1
    const document = await tx.loonwaardedocument.create({
      data: {
        metingId: id,
        soort: 'melding',
        nummer,
        naam: `Melding loonwaarde ${nummer}.pdf`,
        type: 'pdf',
        grootte: bestand.grootte,
        sha256: bestand.sha256,
        bestandId: bestand.id,
        doorId: actor.accountId,
        aangemaaktOp: gemaaktOp,
      },
      select: { id: true },
    })
    await emit({
      type: 'loonwaardemelding.gemaakt',
      onderwerp: document.id,
      gegevens: { metingId: id, nummer, sha256: bestand.sha256 },
    })
    return done({ nummer })
  })
  if (!result.ok) await removeFile(bestand.id)
  return result
}
