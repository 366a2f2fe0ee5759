import type { Rol } from '#app/domain/account/account.ts'
import { talentcode, talentId } from '#app/domain/talent/talentcode.server.ts'
import { dateOnly, now, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { anAanmelding, anEvenement, anOnderdeel } from '#tests/factories/evenement.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aBeheerder, aJobcoach, anAdviseur, aPerson, aRapporteur } from '#tests/factories/account.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aWaitingImport } from '#tests/factories/importbestand.ts'
import { aTraject } from '#tests/factories/jobcoachtraject.ts'
import { aMeetdocument, aMeting } from '#tests/factories/loonwaarde.ts'
import { aGesprek } from '#tests/factories/speeddate.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { anAskedPlaatsing } from '#tests/factories/nazorg.ts'
import { ANDERE_ORGANISATIE_ID, ORGANISATIE_ID } from '#tests/factories/reference.ts'
import { aBewijsstuk, anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { nextNumber } from '#tests/factories/sequence.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aVolgopdracht } from '#tests/factories/volgopdracht.ts'
import { aContactmoment, aTaak } from '#tests/factories/relatie.ts'
import { aContact, aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'

/** Texts that occur in the rows of the owners and nowhere else: a page that is refused may hold none of them. */
export const MERKTEKENS = [
  'Merkbedrijf Zeldzaam',
  'Merkvacature Glasblazer',
  'Merkcontact Ooievaar',
  'merkcontact@merk.example',
  'Merkvoornaam',
  'Merkachternaam',
  'merkpersoon',
  '0687654321',
  'Merklaan',
  'Merknotitie',
  'Merkplaats van gesprek',
  'Merkvraag over draaibanken',
  'Merkverslag',
  'Merktaak',
  'Merkrelatie Reiger',
  'Merkimport Kievit',
  'Merkdoel fietsen',
  'Merkgespreksverslag',
  'Merkaanvraag Lepelaar',
  'Merkrapport Kwikstaart',
  'Merkcontract Scholekster',
]

/** Listed people, made once: none of the records that an address points at is about them. */
let talentgroep: ReturnType<typeof aTalentgroep> | undefined

/**
 * Two of everyone. The owners hold the records that the addresses point at; the others have the same roles, at another
 * employer, another organisation, another person.
 */
export async function aToegangWereld() {
  const werkgever = await aWerkgever({ naam: MERKTEKENS[0] })
  const merk = {
    titel: MERKTEKENS[1],
    contactNaam: MERKTEKENS[2],
    contactEmail: MERKTEKENS[3],
    werkgeverId: werkgever.werkgever.id,
  }
  const ingediend = await aVacature({ ...merk, status: 'ingediend' })
  const gepubliceerd = await aVacature({ ...merk, status: 'gepubliceerd' })
  const kandidaat = await aKandidaat({
    visible: true,
    kandidaat: {
      voornaam: MERKTEKENS[4],
      achternaam: MERKTEKENS[5],
      email: `${MERKTEKENS[6]}${nextNumber()}@toets.example`,
      telefoon: MERKTEKENS[7],
      straat: MERKTEKENS[8],
      notitie: MERKTEKENS[9],
    },
  })
  const loopt = await aBemiddeling({
    status: 'kennismaking',
    vacature: gepubliceerd,
    kandidaat,
    adviseur: kandidaat.werkcoach,
  })
  await db().bemiddeling.update({
    where: { id: loopt.bemiddeling.id },
    data: { kennismakingPlaats: MERKTEKENS[10] },
  })
  const { id: metingId } = await aMeting({
    bemiddelingId: loopt.bemiddeling.id,
    behandelaarId: kandidaat.werkcoach.accountId,
  })
  const { id: documentId } = await aMeetdocument(metingId, `${MERKTEKENS[19]}.pdf`)
  const eigenaars: Record<Rol, string> = {
    werkgever: werkgever.account.id,
    kandidaat: kandidaat.account.id,
    adviseur: kandidaat.werkcoach.accountId,
    jobcoach: (await aJobcoach()).account.id,
    rapporteur: (await aRapporteur()).account.id,
    beheerder: (await aBeheerder()).account.id,
  }
  const anderen: Record<Rol, string> = {
    werkgever: (await aWerkgever()).account.id,
    kandidaat: (await aKandidaat()).account.id,
    adviseur: (await anAdviseur({ organisatieId: ANDERE_ORGANISATIE_ID })).account.id,
    jobcoach: (await aJobcoach({ organisatieId: ANDERE_ORGANISATIE_ID })).account.id,
    rapporteur: (await aRapporteur({ organisatieId: ANDERE_ORGANISATIE_ID })).account.id,
    beheerder: (await aBeheerder()).account.id,
  }
  const accountId = (await aPerson()).id
  talentgroep ??= aTalentgroep()
  const [gezocht, gevraagd] = (await talentgroep).map(({ profiel }) => profiel.id)
  if (!gezocht || !gevraagd) throw new Error('nobody is listed')
  const gezochtId = talentId(werkgever.werkgever.id, gezocht)
  const werkgeverId = werkgever.werkgever.id
  const { id: verzoekId } = await db().kennismakingsverzoek.create({
    data: {
      werkgeverId,
      profielId: gevraagd,
      code: talentcode(werkgeverId, gevraagd),
      functie: MERKTEKENS[1],
    },
    select: { id: true },
  })
  const { id: meldingId } = await db().talentmelding.create({
    data: { werkgeverId, soort: 'tempo', dag: dateOnly(today()), aantal: 60 },
    select: { id: true },
  })
  const evenement = await anEvenement({ plaatsen: { kandidaat: 10, werkgever: 12 } })
  const onderdeel = await anOnderdeel(evenement)
  const aanmelding = await anAanmelding(evenement.id)
  const spreker = await anAanmelding(evenement.id, {
    rol: 'kandidaat',
    kandidaatId: kandidaat.kandidaat.id,
  })
  const { id: speeddateId } = await aGesprek({
    bedrijf: await anAanmelding(evenement.id, { werkgeverId }),
    kandidaat: spreker,
  })
  const { id: adviesId } = await anAdviesaanvraag({ werkgeverId, titel: MERKTEKENS[11] })
  const { plaatsing: geplaatst, moment } = await anAskedPlaatsing({
    jobcoachId: eigenaars.jobcoach,
    vacature: await aVacature({ ...merk, status: 'vervuld' }),
    kandidaat,
    adviseur: kandidaat.werkcoach,
  })
  const { id: jobcoachaanvraagId } = await aJobcoachaanvraag({ werkgeverId, tekst: MERKTEKENS[18] })
  const volgt = await aVolgopdracht(kandidaat.werkcoach, { vacatureId: gepubliceerd.vacature.id })
  const relatie = await aRelatie(werkgeverId, kandidaat.werkcoach.accountId)
  const wacht = await aWaitingImport(kandidaat.werkcoach.accountId, MERKTEKENS[15] ?? '')
  const adviseurId = kandidaat.werkcoach.accountId
  const { id: afwezigheidId } = await anAfwezigheid({ accountId: adviseurId, van: 400, tot: 401 })
  const traject = await aTraject({
    jobcoachId: eigenaars.jobcoach,
    werkgeverId,
    kandidaatId: kandidaat.kandidaat.id,
    doel: MERKTEKENS[16],
    verslag: MERKTEKENS[17],
  })
  const { id: opdrachtgeverId } = await anOpdrachtgever()
  const concept = await aTabel({ opdrachtgeverId, status: 'concept' })
  const sroi = await aSroi(werkgeverId, eigenaars.werkgever, geplaatst.id)
  const anderId = (await aWerkgever()).werkgever.id
  const collega = await aContact(werkgeverId)
  await markDemo()

  /** The records that an address points at, those of the owners. */
  function params(pattern: string): Record<string, string> {
    return {
      vacatureId: (pattern.startsWith('/vacaturebeheer') ? ingediend : gepubliceerd).vacature.id,
      bemiddelingId: loopt.bemiddeling.id,
      kandidaatId: kandidaat.kandidaat.id,
      profielId: kandidaat.profiel.id,
      werkgeverId,
      anderId,
      importId: wacht.id,
      adviseurId,
      afwezigheidId,
      ...relatie,
      accountId,
      talentId: gezochtId,
      verzoekId,
      meldingId,
      adviesId,
      evenementId: evenement.id,
      speeddateId,
      onderdeelId: onderdeel.id,
      aanmeldingId: aanmelding.id,
      inschrijvingId:
        (pattern.includes('/deelnemers/kandidaat/') ? spreker : aanmelding).inschrijvingen[0]?.id ?? '',
      certificaatId: '00000000-0000-4000-8000-000000000000',
      trajectId: traject.id,
      doelId: traject.doelId,
      urgentId: traject.urgentId,
      gesprekId: pattern.endsWith('/verslag') ? traject.gehoudenId : traject.geplandId,
      jobcoachaanvraagId,
      collegaId: collega.account.id,
      berichtId: 'bestaat-niet',
      volgopdrachtId: volgt.id,
      plaatsingId: geplaatst.id,
      onderzoekId: '00000000-0000-4000-8000-000000000000',
      metingId,
      documentId,
      // A term of the start, which stays whoever asks.
      termijnId: '019ac000-0000-7000-8000-000000000001',
      momentId: moment.id,
      opdrachtgeverId,
      ...sroi(pattern),
      tabelId: concept.id,
      bouwblokId: concept.bouwblokken[0]?.id ?? '',
      bonusId: concept.bonussen[0]?.id ?? '',
      regeling: 'loonkostensubsidie',
      naam: 'minimumuurloon_21',
    }
  }
  return { eigenaars, anderen, params }
}

/** Contracts of the owner: one in which something waits to be judged and a plaatsing counts, and one that is closed. */
async function aSroi(werkgeverId: string, ingediendDoorId: string, plaatsingId: string) {
  const opdrachtgever =
    (await db().opdrachtgever.findUnique({ where: { organisatieId: ORGANISATIE_ID } })) ??
    (await anOpdrachtgever({ organisatieId: ORGANISATIE_ID }))
  const tabel = await aTabel({ opdrachtgeverId: opdrachtgever.id, versie: nextNumber() })
  const gedeeld = {
    werkgeverId,
    opdrachtgeverId: opdrachtgever.id,
    tabelId: tabel.id,
    omschrijving: 'Merkcontract Scholekster',
  }
  const { verplichting, coordinator } = await aVerplichting(gedeeld)
  const gesloten = await aVerplichting({
    ...gedeeld,
    status: 'voldaan',
    geslotenOp: now(),
    slotCode: `MERK-${nextNumber()}`,
  })
  const invulling = await anInvulling({ verplichtingId: verplichting.id, ingediendDoorId })
  const goedgekeurd = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId,
    soort: 'plaatsing',
    plaatsingId,
    status: 'goedgekeurd',
    bouwblokId: tabel.bouwblokken[0]?.id ?? '',
    beoordeeldDoorId: coordinator?.account.id ?? '',
    beoordeeldOp: now(),
  })
  const rapportage = await db().sroiRapportage.create({
    data: { verplichtingId: verplichting.id, dag: dateOnly(today()) },
  })
  const { id: bewijsId } = await aBewijsstuk(invulling.id)
  return (pattern: string) => ({
    verplichtingId: (pattern.includes('/documenten/') ? gesloten.verplichting : verplichting).id,
    invullingId: (pattern.endsWith('/verklaring') ? goedgekeurd : invulling).id,
    rapportageId: rapportage.id,
    bewijsId,
    document: 'verklaring',
  })
}

/** What the WSP keeps about an employer for itself. */
async function aRelatie(werkgeverId: string, doorId: string) {
  const contactpersoon = await aContactpersoon(werkgeverId, { naam: MERKTEKENS[14] })
  const vestiging = await aVestiging(werkgeverId)
  const contact = await aContactmoment({ werkgeverId, doorId, verslag: MERKTEKENS[12] })
  const taak = await aTaak({ werkgeverId, toegewezenAanId: doorId, titel: MERKTEKENS[13] })
  return {
    contactpersoonId: contactpersoon.id,
    vestigingId: vestiging.id,
    contactmomentId: contact.id,
    taakId: taak.id,
  }
}

/** The pages of the demo exist only in a database that carries its mark. */
async function markDemo(): Promise<void> {
  const naam = 'demo-regio'
  await db().referentieversie.upsert({ where: { naam }, create: { naam, controle: 'toets' }, update: {} })
}
