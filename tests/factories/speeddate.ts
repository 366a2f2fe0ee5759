import type { InstellingenInput } from '#app/domain/speeddate/instellingen.ts'
import { makeSpeeddateRooster } from '#app/domain/speeddate/plan-rooster.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAdviseur } from '#tests/factories/account.ts'
import { anAanmelding, anEvenement } from '#tests/factories/evenement.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { aVacature } from '#tests/factories/vacature.ts'

export const INSTELLINGEN: InstellingenInput = {
  versie: 0,
  van: '13:00',
  tot: '14:00',
  gesprekMinuten: 10,
  wisselMinuten: 2,
  pauzeNa: [2],
  pauzeMinuten: 10,
  tafels: 10,
  minimum: 1,
  maximum: 3,
  achterElkaar: null,
}

/**
 * Speeddates of an employer with a vacature and one without the portal, with a candidate of the portal and one without; the timetable
 * is made unless told otherwise.
 */
export async function aSpeeddateDag({ rooster = true }: { rooster?: boolean } = {}) {
  const evenement = await anEvenement({ soort: 'speeddates', plaatsen: { werkgever: 5, kandidaat: 20 } })
  const { vacature, actor: werkgever } = await aVacature({ status: 'gepubliceerd' })
  const kandidaat = await aKandidaat({ visible: true })
  const { actor } = await anAdviseur()
  const evenementId = evenement.id
  const bedrijf = await anAanmelding(evenementId, { werkgeverId: vacature.werkgeverId })
  const los = await anAanmelding(evenementId, { organisatieNaam: 'Los Proefbedrijf' })
  const kim = await anAanmelding(evenementId, {
    rol: 'kandidaat',
    kandidaatId: kandidaat.kandidaat.id,
    namen: ['Zoekbare Spreker'],
  })
  const gast = await anAanmelding(evenementId, { rol: 'kandidaat', namen: ['Proefgast Zonder'] })
  if (rooster) {
    const gemaakt = await makeSpeeddateRooster(actor, { ...INSTELLINGEN, evenementId })
    if (!gemaakt.ok) throw new Error(gemaakt.reden)
  }
  const kimId = kim.inschrijvingen[0]?.id ?? ''
  return { evenement, evenementId, actor, vacature, werkgever, kandidaat, bedrijf, los, kim, kimId, gast }
}

/** The talk of one candidate at the table of one registration. */
export async function gesprekVan(aanmeldingId: string, inschrijvingId: string) {
  return db().speeddategesprek.findFirstOrThrow({ where: { tafel: { aanmeldingId }, inschrijvingId } })
}

type Deelnemer = { id: string; evenementId: string; inschrijvingen: { id: string }[] }

/** One talk in the first round of a timetable with nobody else in it. */
export async function aGesprek({ bedrijf, kandidaat }: { bedrijf: Deelnemer; kandidaat: Deelnemer }) {
  const { evenementId } = bedrijf
  const { versie: _versie, ...instellingen } = INSTELLINGEN
  await db().speeddates.create({
    data: { ...instellingen, evenementId, maximaleScore: 70, gemaaktOp: new Date() },
  })
  const tafel = await db().speeddatetafel.create({
    data: { evenementId, nummer: 1, aanmeldingId: bedrijf.id },
  })
  const inschrijvingId = kandidaat.inschrijvingen[0]?.id ?? ''
  await db().speeddatenummer.create({ data: { evenementId, inschrijvingId, nummer: 1 } })
  return db().speeddategesprek.create({
    data: { evenementId, ronde: 1, tafelId: tafel.id, inschrijvingId, score: 70 },
  })
}
