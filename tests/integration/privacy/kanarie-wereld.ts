import { talentcode, talentId } from '#app/domain/talent/talentcode.server.ts'
import { dateOnly, now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { rejectProfiel } from '#app/domain/shortlist/reject-profiel.server.ts'
import { anAdviesaanvraag } from '#tests/factories/advies.ts'
import { anAanmelding, anEvenement, anOnderdeel } from '#tests/factories/evenement.ts'
import { aGesprek } from '#tests/factories/speeddate.ts'
import { aJobcoach, anAdviseur } from '#tests/factories/account.ts'
import { aJobcoachaanvraag } from '#tests/factories/jobcoachaanvraag.ts'
import { aBemiddeling } from '#tests/factories/bemiddeling.ts'
import { aTraject } from '#tests/factories/jobcoachtraject.ts'
import { aMeetdocument, aMeting } from '#tests/factories/loonwaarde.ts'
import { aKandidaat } from '#tests/factories/kandidaat.ts'
import { anAskedPlaatsing } from '#tests/factories/nazorg.ts'
import { aBewijsstuk, anInvulling, anOpdrachtgever, aTabel, aVerplichting } from '#tests/factories/sroi.ts'
import { aTalentgroep } from '#tests/factories/talent.ts'
import { aVolgopdracht } from '#tests/factories/volgopdracht.ts'
import { aWaitingImport } from '#tests/factories/importbestand.ts'
import { anAfwezigheid } from '#tests/factories/afwezigheid.ts'
import { aContactmoment, aTaak } from '#tests/factories/relatie.ts'
import { aVacature } from '#tests/factories/vacature.ts'
import { aContactpersoon, aVestiging, aWerkgever } from '#tests/factories/werkgever.ts'

/** What an employer may know after consent, at a kennismaking. */
export const IDENTITEIT = {
  voornaam: 'Kanariette',
  achternaam: 'Zangvogelaar',
  email: 'kanarie.zangvogel@toets.example',
  telefoon: '0698761234',
}

/** Every other personal field, in each form in which a page could show it. */
const NOOIT = {
  geboortedatum: ['1987-03-19', '19-03-1987', '19 maart 1987', '19 mrt 1987'],
  straat: ['Kanariehof'],
  huisnummer: ['8137-KNR'],
  postcode: ['1943ZX', '1943 ZX'],
  plaats: ['Kanarieplaats'],
  notitie: ['kanarienotitie'],
  toelichting: ['kanarietoelichting'],
  doelgroep: ['wajong', 'Wajong'],
}

/** On the profile, and coarsened before an employer sees it. */
const GROFGEMAAKT = {
  /** The occupation itself: an employer sees its group. */
  beroep: ['Glasblazer', '64a68a43-24be-4929-95ce-5b14617199d1'],
  /** The day of an observation: an employer sees the year. */
  dag: ['2025-07-13', '13-07-2025', '13 juli 2025'],
  /** The instrument: an employer sees that a test was done. */
  bron: ['melba', 'Melba'],
  /** Not shared, because the candidate did not switch it on. */
  ondersteuning: ['rolstoeltoegankelijk', 'Rolstoeltoegankelijk', 'taalondersteuning', 'Taalondersteuning'],
}

/** What the WSP writes about an employer for itself; reports may hold anything. */
const RELATIE = {
  verslag: 'Kanarieverslag van een bezoek',
  taak: 'Kanarietaak nabellen',
  taaktoelichting: 'Kanarietaaktoelichting',
  contactnotitie: 'Kanarienotitie bij een contactpersoon',
  herkomst: 'Kanarieherkomst',
  status: 'Kanariestatusreden',
  import: 'Kanarie-import Wulp',
}

/** What a jobcoach writes about a person, for the coach alone. */
const COACH = {
  gespreksverslag: 'Kanariegespreksverslag',
}
/** Of a measurement, for who serves the person. */
const METING = { rapport: 'Kanarierapport' }

/** To which group somebody belongs: for the WSP and the opdrachtgever. */
const SROI = { bouwblok: 'Kanariebouwblok' }

const BEROEP = 'beroep:64a68a43-24be-4929-95ce-5b14617199d1'

export type Kanarie = { veld: string; teksten: string[] }

const lijst = (velden: Record<string, string | string[]>): Kanarie[] =>
  Object.entries(velden).map(([veld, teksten]) => ({ veld, teksten: [teksten].flat() }))

export const IDENTITEIT_KANARIES = lijst(IDENTITEIT)
export const RELATIE_KANARIES = lijst(RELATIE)
export const COACH_KANARIES = lijst(COACH)
export const NOOIT_KANARIES = lijst(NOOIT)
export const METING_KANARIES = lijst(METING)
export const SROI_KANARIES = lijst(SROI)
/** Only told apart from public text where the text is about this candidate. */
export const PROFIEL_KANARIES = lijst(GROFGEMAAKT)

/**
 * A candidate whose every personal field is a canary, in bemiddelingen of every status at one employer, with a second
 * employer and a second candidate beside them.
 */
export async function aKanarieWereld() {
  const werkgever = await aWerkgever()
  const andereWerkgever = await aWerkgever()
  const adviseur = await anAdviseur()
  const kanarie = await aKandidaat({
    visible: true,
    talent: true,
    kandidaat: {
      ...IDENTITEIT,
      werkcoachId: adviseur.account.id,
      geboortedatum: dateOnly('1987-03-19'),
      straat: NOOIT.straat[0],
      huisnummer: NOOIT.huisnummer[0],
      postcode: NOOIT.postcode[0],
      plaats: NOOIT.plaats[0],
      notitie: NOOIT.notitie[0],
      doelgroep: 'wajong',
      gemeenteCode: '0375',
    },
    profiel: { ondersteuning: ['rolstoeltoegankelijk', 'taalondersteuning'], deelOndersteuning: false },
    kenmerken: [
      { termId: 'gedrag:24105', bron: 'melba' },
      { termId: 'rijbewijs:B', niveau: 3 },
    ],
    beroepIds: [BEROEP],
  })
  await db().profielKenmerk.updateMany({
    where: { profielId: kanarie.profiel.id },
    data: { waargenomenOp: dateOnly('2025-07-13') },
  })
  const andereKandidaat = await aKandidaat({ visible: true })
  // Enough people who want the same work, so that the canary stands in the talentverkenner.
  await aTalentgroep({ beroepIds: [BEROEP], kenmerken: [{ termId: 'gedrag:24105', niveau: 3 }] })

  const openVacature = () =>
    aVacature({
      status: 'gepubliceerd',
      werkgeverId: werkgever.werkgever.id,
      beroepId: 'beroep:7aedaa07-3884-4c5b-88f9-80997b2aa54b',
      eisen: [{ termId: 'gedrag:24105' }, { termId: 'rijbewijs:B', niveau: 3, hard: true }],
    })
  const inStatus = async (status: 'voorgesteld' | 'aangeboden' | 'belangstelling' | 'kennismaking') =>
    aBemiddeling({
      status,
      vacature: await openVacature(),
      kandidaat: kanarie,
      adviseur: adviseur.actor,
      toestemming: false,
    })
  const bemiddelingen = [
    await inStatus('voorgesteld'),
    await inStatus('aangeboden'),
    await inStatus('belangstelling'),
    // A kennismaking that was planned with a consent that was taken back since.
    await inStatus('kennismaking'),
    await aBemiddeling({
      status: 'beeindigd',
      eindeVanuit: 'kennismaking',
      vacature: await openVacature(),
      kandidaat: kanarie,
      adviseur: adviseur.actor,
    }),
  ]
  // Placed, with a consent that was taken back since.
  const geplaatst = await anAskedPlaatsing({
    vacature: await openVacature(),
    kandidaat: kanarie,
    adviseur: adviseur.actor,
    toestemming: false,
  })
  bemiddelingen.push(geplaatst)
  const ingetrokken = bemiddelingen[3]
  await db().toestemming.create({
    data: {
      kandidaatId: kanarie.kandidaat.id,
      soort: 'kennismaking',
      werkgeverId: werkgever.werkgever.id,
      bemiddelingId: ingetrokken?.bemiddeling.id ?? '',
      tekstversie: 'toets',
      gegevenOp: now(),
      ingetrokkenOp: now(),
    },
  })
  const meting = await aMeting({
    bemiddelingId: bemiddelingen[3]?.bemiddeling.id ?? '',
    behandelaarId: adviseur.account.id,
    soort: 'praktijkroute',
    stap: 'gemeten',
  })
  const document = await aMeetdocument(meting.id, 'Kanarierapport.pdf')
  const afwezigheid = await anAfwezigheid({ accountId: adviseur.account.id, van: 30, tot: 31 })
  const relatie = await aKanarieRelatie(werkgever.werkgever.id, adviseur.account.id)
  const vrijeVacature = await openVacature()
  // Its form counts who fits: with the licence the canary alone.
  const concept = await aVacature({
    werkgeverId: werkgever.werkgever.id,
    eisen: [{ termId: 'rijbewijs:B', niveau: 3, hard: true }],
  })
  // What adviseurs decided about the person, and who hears of them by mail.
  const keuze = { vacatureId: vrijeVacature.vacature.id, profielId: kanarie.profiel.id, versie: 0 }
  await rejectProfiel(adviseur.actor, { ...keuze, reden: 'reizen', toelichting: NOOIT.toelichting[0] })
  const volgopdracht = await aVolgopdracht(adviseur.actor, { vacatureId: vrijeVacature.vacature.id })
  const verzoek = await db().kennismakingsverzoek.create({
    data: {
      werkgeverId: werkgever.werkgever.id,
      profielId: kanarie.profiel.id,
      code: talentcode(werkgever.werkgever.id, kanarie.profiel.id),
      functie: 'Werk in de werkplaats',
    },
  })
  const coach = await aJobcoach()
  const traject = await aTraject({
    jobcoachId: coach.account.id,
    werkgeverId: werkgever.werkgever.id,
    kandidaatId: kanarie.kandidaat.id,
    verslag: COACH.gespreksverslag,
  })
  const evenement = await anEvenement({ plaatsen: { kandidaat: 10, werkgever: 12 } })
  const onderdeel = await anOnderdeel(evenement)
  const aanmelding = await anAanmelding(evenement.id, {
    rol: 'kandidaat',
    kandidaatId: kanarie.kandidaat.id,
    email: kanarie.kandidaat.email,
    namen: [`${kanarie.kandidaat.voornaam} ${kanarie.kandidaat.achternaam}`],
  })
  const speeddate = await aGesprek({
    bedrijf: await anAanmelding(evenement.id, { werkgeverId: werkgever.werkgever.id }),
    kandidaat: aanmelding,
  })
  const advies = await anAdviesaanvraag({ werkgeverId: werkgever.werkgever.id })
  const jobcoachaanvraag = await aJobcoachaanvraag({ werkgeverId: werkgever.werkgever.id })
  const sroi = await aKanarieSroi(werkgever, geplaatst.plaatsing.id)
  return {
    verzoek,
    sroi,
    advies,
    evenement,
    speeddate,
    onderdeel,
    aanmelding,
    coach,
    traject,
    jobcoachaanvraag,
    talentId: talentId(werkgever.werkgever.id, kanarie.profiel.id),
    werkgever,
    andereWerkgever,
    adviseur,
    kanarie,
    relatie,
    meting,
    document,
    afwezigheid,
    plaatsing: geplaatst.plaatsing,
    moment: geplaatst.moment,
    andereKandidaat,
    bemiddelingen,
    vrijeVacature,
    concept,
    volgopdracht,
  }
}

async function aKanarieRelatie(werkgeverId: string, doorId: string) {
  const contact = await aContactmoment({ werkgeverId, doorId, verslag: RELATIE.verslag })
  const persoon = await aContactpersoon(werkgeverId, { notitie: RELATIE.contactnotitie })
  await db().contactmomentDeelnemer.create({
    data: { contactmomentId: contact.id, contactpersoonId: persoon.id },
  })
  const taak = await aTaak({
    werkgeverId,
    toegewezenAanId: doorId,
    titel: RELATIE.taak,
    toelichting: RELATIE.taaktoelichting,
    contactmomentId: contact.id,
  })
  await db().werkgever.update({ where: { id: werkgeverId }, data: { herkomstToelichting: RELATIE.herkomst } })
  await db().relatiestatusWijziging.create({
    data: { werkgeverId, van: 'nieuw', naar: 'actief', doorId, toelichting: RELATIE.status },
  })
  const vestiging = await aVestiging(werkgeverId)
  const wacht = await aWaitingImport(doorId, RELATIE.import)
  return {
    contactmomentId: contact.id,
    contactpersoonId: persoon.id,
    taakId: taak.id,
    vestigingId: vestiging.id,
    importId: wacht.id,
  }
}

/** A contract of the employer for which the canary counts, approved by the WSP. */
async function aKanarieSroi(werkgever: Awaited<ReturnType<typeof aWerkgever>>, plaatsingId: string) {
  const opdrachtgever = await anOpdrachtgever()
  const tabel = await aTabel({ opdrachtgeverId: opdrachtgever.id, bouwbloknaam: SROI.bouwblok })
  const { verplichting, coordinator } = await aVerplichting({
    opdrachtgeverId: opdrachtgever.id,
    tabelId: tabel.id,
    werkgeverId: werkgever.werkgever.id,
  })
  const invulling = await anInvulling({
    verplichtingId: verplichting.id,
    ingediendDoorId: werkgever.account.id,
    soort: 'plaatsing',
    omschrijving: 'Plaatsing',
    plaatsingId,
    status: 'goedgekeurd',
    bouwblokId: tabel.bouwblokken[1]?.id ?? '',
    beoordeeldDoorId: coordinator?.account.id ?? '',
    beoordeeldOp: now(),
  })
  const rapportage = await db().sroiRapportage.create({
    data: { verplichtingId: verplichting.id, dag: dateOnly('2030-01-07') },
  })
  return {
    opdrachtgeverId: opdrachtgever.id,
    tabelId: tabel.id,
    bouwblokId: tabel.bouwblokken[1]?.id ?? '',
    bonusId: tabel.bonussen[0]?.id ?? '',
    verplichtingId: verplichting.id,
    invullingId: invulling.id,
    rapportageId: rapportage.id,
    bewijsId: (await aBewijsstuk(invulling.id)).id,
  }
}
