import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { stapZin } from '#app/domain/advies/advies.ts'
import { listEigenAdvies } from '#app/domain/advies/list-advies.server.ts'
import { listBemiddelingen } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { stapInLijst } from '#app/domain/bemiddeling/volgende-stap.ts'
import { isOpen, ONDERWERP_LABEL, voorWie } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { listEigenAanvragen } from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { listTrajectenVoorWerkgever } from '#app/domain/jobcoaching/get-voor-werkgever.server.ts'
import { listNazorgVanWerkgever } from '#app/domain/nazorg/list-nazorg.server.ts'
import { MOMENT_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { listOpdrachtnemerStappen } from '#app/domain/sroi/list-opdrachtnemer-stappen.server.ts'
import { listEigenVerzoeken } from '#app/domain/talent/list-verzoeken.server.ts'
import { LOPENDE_VERZOEKEN } from '#app/domain/talent/verzoek.ts'
import { vacatureScope } from '#app/domain/vacature/scope.server.ts'
import { LOPENDE_VACATURE, sorteerStappen, vacatureStap, type Stap } from './stappen.ts'

type Werkgever = Extract<Actor, { rol: 'werkgever' }>

const MEESTE = 100

/**
 * Everything that runs between an employer and the WSP, each with what happens now and its day: vacatures, candidates who
 * were offered, requests to meet somebody, questions, requests for a jobcoach, the
 * guidance itself, whether who started still works there, and contracts with SROI. What
 * waits for the employer comes first.
 */
export async function listStappen(actor: Werkgever): Promise<Stap[]> {
  const stappen = await Promise.all([
    vacatureStappen(actor),
    kandidaatStappen(actor),
    verzoekStappen(actor),
    adviesStappen(actor),
    jobcoachStappen(actor),
    trajectStappen(actor),
    nazorgStappen(actor),
    sroiStappen(actor),
  ])
  return sorteerStappen(stappen.flat())
}

async function vacatureStappen(actor: Werkgever): Promise<Stap[]> {
  const rows = await db().vacature.findMany({
    where: { AND: [vacatureScope(actor), { status: { in: [...LOPENDE_VACATURE] } }] },
    orderBy: [{ bijgewerktOp: 'desc' }, { id: 'desc' }],
    take: MEESTE,
    select: { id: true, titel: true, status: true, terugstuurReden: true, sluitingsdatum: true },
  })
  return rows.flatMap(({ id, titel, status, terugstuurReden, sluitingsdatum }) => {
    const stap = vacatureStap({
      status,
      isTeruggestuurd: terugstuurReden !== null,
      sluitingsdatum: sluitingsdatum && isoDay(sluitingsdatum),
    })
    return stap ? [{ over: { soort: 'vacature', id }, titel: titel ?? 'Nog zonder naam', ...stap }] : []
  })
}

async function kandidaatStappen(actor: Werkgever): Promise<Stap[]> {
  const { regels } = await listBemiddelingen(actor, { alleenLopend: true })
  const proef = await db().bemiddeling.findMany({
    where: { id: { in: regels.filter(({ status }) => status === 'proefplaatsing').map(({ id }) => id) } },
    select: { id: true, proefplaatsingTot: true },
  })
  const proefTot = new Map(proef.map(({ id, proefplaatsingTot }) => [id, proefplaatsingTot]))
  return regels.map(({ id, code, titel, status, kennismakingOp }) => {
    const tot = proefTot.get(id)
    return {
      over: { soort: 'kandidaat', id },
      titel: `${code} voor ${titel}`,
      tekst: stapInLijst(status, 'werkgever'),
      wanneer: status === 'kennismaking' ? kennismakingOp : tot ? isoDay(tot) : null,
      isBijU: status === 'aangeboden',
    }
  })
}

async function verzoekStappen(actor: Werkgever): Promise<Stap[]> {
  const verzoeken = await listEigenVerzoeken(actor)
  return verzoeken
    .filter(({ status, bemiddelingId }) => LOPENDE_VERZOEKEN.includes(status) && bemiddelingId === null)
    .map(({ id, code, waarvoor, stap }) => ({
      over: { soort: 'verzoek', id },
      titel: `Kennismaken met ${code} voor ${waarvoor}`,
      tekst: stap,
      wanneer: null,
      isBijU: false,
    }))
}

async function adviesStappen(actor: Werkgever): Promise<Stap[]> {
  const vragen = await listEigenAdvies(actor)
  return vragen
    .filter(({ status }) => status !== 'afgesloten')
    .map(({ id, titel, status, stap }) => ({
      over: { soort: 'advies', id },
      titel,
      tekst: stapZin({ ...stap, dag: null }),
      wanneer: stap.dag,
      isBijU: status === 'wacht_op_werkgever',
    }))
}

async function jobcoachStappen(actor: Werkgever): Promise<Stap[]> {
  const aanvragen = await listEigenAanvragen(actor)
  return aanvragen
    .filter(({ status }) => isOpen(status))
    .map(({ id, onderwerp, plaatsing, status, stap }) => ({
      over: { soort: 'jobcoachaanvraag', id },
      titel: `Jobcoach: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}. ${voorWie(plaatsing)}`,
      tekst: stap.tekst,
      wanneer: stap.dag,
      isBijU: status === 'wacht_op_werkgever',
    }))
}

async function trajectStappen(actor: Werkgever): Promise<Stap[]> {
  const trajecten = await listTrajectenVoorWerkgever(actor)
  return trajecten
    .filter(({ status }) => status === 'lopend')
    .map(({ id, functie, coach, volgendOp, einddatum }) => ({
      over: { soort: 'jobcoachtraject', id },
      titel: functie ? `Jobcoach voor ${functie}` : 'Jobcoach voor uw organisatie',
      tekst: volgendOp
        ? `Gesprek met ${coach.naam}.`
        : `${coach.naam} begeleidt. Dit is de laatste dag die is afgesproken.`,
      wanneer: volgendOp ?? einddatum,
      isBijU: false,
    }))
}

async function nazorgStappen(actor: Werkgever): Promise<Stap[]> {
  const momenten = await listNazorgVanWerkgever(actor)
  return momenten
    .filter(({ status }) => status === 'gevraagd')
    .map(({ id, functie, moment, sluitdag }) => ({
      over: { soort: 'nazorg', id },
      titel: `${functie}: werkt deze medewerker er nog?`,
      tekst: `Dit vragen wij na ${MOMENT_LABEL[moment]}. Antwoorden kost een halve minuut.`,
      wanneer: sluitdag,
      isBijU: true,
    }))
}

async function sroiStappen(actor: Werkgever): Promise<Stap[]> {
  const contracten = await listOpdrachtnemerStappen(actor)
  return contracten.map(({ id, contractnummer, opdrachtgever, tekst, dag, isBijOpdrachtnemer }) => ({
    over: { soort: 'sroi', id },
    titel: `SROI bij contract ${contractnummer} van ${opdrachtgever}`,
    tekst,
    wanneer: dag,
    isBijU: isBijOpdrachtnemer,
  }))
}
