import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { klokTijd } from '#app/domain/evenement/tijden.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { loadDeelnemers } from './load-deelnemers.server.ts'
import { canAnswerGesprek, canPlanSpeeddates } from './policy.ts'
import { dagdelenVan } from './rondes.ts'
import { createUitval, listStaand } from './uitval.ts'
import { aanwezigTekst, GEEN_WENS, listAfwezig } from './wens.ts'

export type Speeddates = NonNullable<Awaited<ReturnType<typeof getSpeeddates>>>
export type Gesprekrij = Speeddates['gesprekken'][number]

/**
 * The timetable of an event for the WSP, with names: who sits where, who fell out since, who came since, and who has fewer talks than
 * wished. Null outside the scope.
 */
export async function getSpeeddates(actor: Extract<Actor, { rol: 'adviseur' }>, evenementId: string) {
  const evenement = await db().evenement.findFirst({
    where: { AND: [evenementScope(actor), { id: evenementId }] },
    select: {
      ...{ nummer: true, titel: true, status: true, start: true, einde: true, verwijderdOp: true },
      speeddates: true,
      speeddatetelling: { omit: { evenementId: true } },
      tafels: {
        orderBy: { nummer: 'asc' },
        select: {
          id: true,
          nummer: true,
          aanmelding: {
            select: {
              id: true,
              organisatieNaam: true,
              werkgever: { select: { naam: true } },
              inschrijvingen: { take: 1, select: { naam: true } },
            },
          },
        },
      },
      nummers: {
        orderBy: { nummer: 'asc' },
        select: {
          inschrijvingId: true,
          nummer: true,
          tekort: true,
          inschrijving: { select: { naam: true } },
        },
      },
      gesprekken: {
        orderBy: [{ ronde: 'asc' }, { tafel: { nummer: 'asc' } }],
        select: {
          ...{ id: true, ronde: true, tafelId: true, inschrijvingId: true, score: true, metDeHand: true },
          ...{ antwoordWerkgever: true, antwoordKandidaat: true, bemiddelingId: true },
          vacature: { select: { titel: true, bereik: true } },
        },
      },
    },
  })
  if (!evenement) return null
  const deelnemers = await loadDeelnemers(db(), evenementId)
  const { speeddates } = evenement
  const dagdelen = speeddates ? dagdelenVan(speeddates) : []
  const rijen = evenement.tafels.map(({ id, nummer, aanmelding }) => ({
    ...{ id, nummer, aanmeldingId: aanmelding.id },
  }))
  const uitvalOf = createUitval(dagdelen, deelnemers, rijen)
  const staand = new Set(listStaand(deelnemers.werkgevers, rijen).map(({ id }) => id))
  const werkgeverOf = new Map(deelnemers.werkgevers.map((een) => [een.aanmeldingId, een]))
  const tafels = evenement.tafels.map(({ id, nummer, aanmelding }) => ({
    id,
    nummer,
    naam:
      aanmelding.werkgever?.naam ??
      aanmelding.organisatieNaam ??
      aanmelding.inschrijvingen[0]?.naam ??
      'Werkgever',
    komt: staand.has(id),
    afwezig: listAfwezig(dagdelen, werkgeverOf.get(aanmelding.id)?.wens ?? GEEN_WENS),
  }))
  const tafelOf = new Map(tafels.map((tafel) => [tafel.id, tafel]))
  const nummerOf = new Map(evenement.nummers.map((een) => [een.inschrijvingId, een]))
  const gesprekken = evenement.gesprekken.map(({ vacature, ...gesprek }) => ({
    ...gesprek,
    tafel: tafelOf.get(gesprek.tafelId),
    nummer: nummerOf.get(gesprek.inschrijvingId)?.nummer ?? 0,
    naam: nummerOf.get(gesprek.inschrijvingId)?.inschrijving.naam ?? '',
    vacature,
    uitval: uitvalOf(gesprek),
    valtUit: uitvalOf(gesprek) !== null,
  }))
  const minimum = speeddates?.minimum ?? 0
  const aantalOf = (id: string) =>
    gesprekken.filter((een) => een.inschrijvingId === id && !een.valtUit).length
  const kandidaten = deelnemers.kandidaten.map(({ inschrijvingId, naam, wens }) => ({
    inschrijvingId,
    naam,
    wens,
    aanwezig: aanwezigTekst(wens),
    nummer: nummerOf.get(inschrijvingId)?.nummer ?? null,
    aantal: aantalOf(inschrijvingId),
    tekort: nummerOf.get(inschrijvingId)?.tekort ?? null,
  }))
  const aanmeldingAt = new Map(rijen.map(({ id, aanmeldingId }) => [id, aanmeldingId]))
  const nu = now()
  return {
    evenementId,
    nummer: evenement.nummer,
    titel: evenement.titel,
    start: evenement.start,
    isVerwijderd: evenement.verwijderdOp !== null,
    telling: evenement.speeddatetelling,
    instellingen: speeddates,
    /** What the form starts with. */
    tijden: { van: klokTijd(evenement.start), tot: klokTijd(evenement.einde) },
    dagdelen,
    tafels,
    gesprekken,
    kandidaten,
    werkgevers: deelnemers.werkgevers.map(({ aanmeldingId, naam, mensen, wens }) => ({
      ...{ aanmeldingId, naam, mensen, wens, aanwezig: aanwezigTekst(wens) },
      tafels: tafels.filter(({ id, komt }) => komt && aanmeldingAt.get(id) === aanmeldingId),
    })),
    aantal: { werkgevers: deelnemers.werkgevers.length, kandidaten: deelnemers.kandidaten.length },
    zonderTafel: speeddates
      ? deelnemers.werkgevers
          .filter(
            ({ aanmeldingId }) => !evenement.tafels.some(({ aanmelding }) => aanmelding.id === aanmeldingId),
          )
          .map(({ naam }) => naam)
      : [],
    teWeinig: speeddates ? kandidaten.filter(({ aantal }) => aantal < Math.max(1, minimum)) : [],
    mag: {
      plannen: canPlanSpeeddates(actor, evenement, nu),
      antwoorden: canAnswerGesprek(actor, evenement, nu) && gesprekken.length > 0,
    },
  }
}
