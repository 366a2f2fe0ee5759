import { findPlaats } from '#app/domain/werkgever/find-plaats.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { dateOnly } from '#app/platform/clock.server.ts'
import type { Tx } from '#app/platform/db.server.ts'
import { amsterdamDay, isoDay, plusDays } from '#app/platform/iso-day.ts'
import { done, refuse, type Refused, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { formatDatum } from '#app/ui/format.ts'
import type { EvenementInput } from './evenement-form.ts'
import { DEELNEMERSROLLEN, ROL_LABEL, type Deelnemersrol } from './evenement.ts'
import { lockEvenement } from './lock-evenement.server.ts'
import { canEditEvenement } from './policy.ts'
import { dagenTussen, tijdenVan, verschuif } from './tijden.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>

const ONBEKENDE_POSTCODE = 'Deze postcode kennen wij niet. Kijk de postcode na.'

/**
 * A new event as a concept, organised by the actor. A form that is sent twice makes one event. Refused with 'invalid' for a
 * postcode that does not exist.
 */
export async function createEvenement(
  actor: Adviseur,
  { id, ...input }: EvenementInput & { id: string },
): Promise<Result<{ id: string }>> {
  return inTransaction(actor, async (tx, emit) => {
    const kolommen = await kolommenVan(tx, input)
    if (!kolommen) return refuse('invalid', ONBEKENDE_POSTCODE)
    const { count } = await tx.evenement.createMany({
      data: { ...kolommen, id, organisatorId: actor.accountId },
      skipDuplicates: true,
    })
    if (count === 0) return done({ id })
    await tx.evenementCapaciteit.createMany({
      data: plaatsenVan(input).map(([rol, plaatsen]) => ({ evenementId: id, rol, plaatsen })),
    })
    await emit({ type: 'evenement.gemaakt', onderwerp: id, gegevens: { soort: input.soort } })
    return done({ id })
  })
}

/**
 * Changes an event. When the day changes the programme moves along. Never fewer places than are taken ('invalid'); a change of
 * time or place of an announced event is told to everyone who registered.
 */
export async function updateEvenement(
  actor: Adviseur,
  { id, versie, ...input }: EvenementInput & { id: string; versie: number },
): Promise<Result<null>> {
  return inTransaction(actor, async (tx, emit) => {
    const was = await lockEvenement(tx, actor, id)
    if (!was) return refuse('not-found')
    if (!canEditEvenement(actor, was) || was.versie !== versie) return refuse('conflict')
    const kolommen = await kolommenVan(tx, input)
    if (!kolommen) return refuse('invalid', ONBEKENDE_POSTCODE)
    if (kolommen.aantalStands < was.standsBezet)
      return refuse('invalid', `Er zijn al ${was.standsBezet} stands bezet. Kies minstens dat aantal.`)
    const teLang = await keepsLonger(tx, was, kolommen)
    if (teLang) return teLang
    const teWeinig = await setPlaatsen(tx, id, input)
    if (teWeinig) return teWeinig
    await tx.evenement.update({ where: { id }, data: { ...kolommen, versie: { increment: 1 } } })
    await moveProgramma(tx, id, dagenTussen(amsterdamDay(was.start), input.datum))
    const velden = meldenswaardig(was, kolommen)
    if (was.status === 'gepubliceerd' && velden.length > 0)
      await emit({ type: 'evenement.gewijzigd', onderwerp: id, gegevens: { velden } })
    else await emit({ type: 'evenement.bewerkt', onderwerp: id })
    return done(null)
  })
}

/**
 * Whoever registered read on which day their data goes: it can go sooner, and as much later as the event itself, never longer.
 */
async function keepsLonger(
  tx: Tx,
  was: { id: string; einde: Date; verwijderOp: Date },
  wordt: { einde: Date; verwijderOp: Date },
): Promise<Refused | null> {
  const verder = Math.max(0, dagenTussen(amsterdamDay(was.einde), amsterdamDay(wordt.einde)))
  const beloofd = plusDays(isoDay(was.verwijderOp), verder)
  if (isoDay(wordt.verwijderOp) <= beloofd) return null
  if ((await tx.aanmelding.count({ where: { evenementId: was.id } })) === 0) return null
  return refuse(
    'invalid',
    `Er hebben zich al mensen aangemeld. Zij lazen dat hun gegevens na ${formatDatum(beloofd)} weg zijn. Kies bij het verwijderen die dag of een eerdere.`,
  )
}

async function kolommenVan(tx: Tx, input: EvenementInput) {
  const plaats = await findPlaats(tx, input.postcode)
  if (!plaats) return null
  const { verwijderOp, ...tijden } = tijdenVan(input)
  return {
    ...plaats,
    ...tijden,
    verwijderOp: dateOnly(verwijderOp),
    soort: input.soort,
    titel: input.titel,
    titelEn: input.titelEn,
    samenvatting: input.samenvatting ?? '',
    samenvattingEn: input.samenvattingEn,
    omschrijving: input.omschrijving ?? '',
    omschrijvingEn: input.omschrijvingEn,
    locatie: input.locatie,
    straat: input.straat,
    huisnummer: input.huisnummer,
    postcode: input.postcode,
    toegankelijkheid: input.toegankelijkheid,
    toegankelijkheidTekst: input.toegankelijkheidTekst,
    aantalStands: input.aantalStands ?? 0,
    contactNaam: input.contactNaam,
    contactEmail: input.contactEmail,
    contactTelefoon: input.contactTelefoon,
    partners: input.partners,
  }
}

function plaatsenVan(input: EvenementInput): [Deelnemersrol, number][] {
  const aantallen: Record<Deelnemersrol, number | null> = {
    kandidaat: input.plaatsenKandidaat,
    werkgever: input.plaatsenWerkgever,
    bezoeker: input.plaatsenBezoeker,
  }
  return DEELNEMERSROLLEN.flatMap((rol) => (aantallen[rol] === null ? [] : [[rol, aantallen[rol]]]))
}

async function setPlaatsen(tx: Tx, evenementId: string, input: EvenementInput): Promise<Refused | null> {
  const nu = await tx.evenementCapaciteit.findMany({ where: { evenementId }, orderBy: { rol: 'asc' } })
  const straks = new Map(plaatsenVan(input))
  for (const { rol, bezet } of nu) {
    const plaatsen = straks.get(rol)
    const wie = ROL_LABEL[rol].toLowerCase()
    if (plaatsen !== undefined && plaatsen < bezet)
      return refuse('invalid', `Voor ${wie} zijn al ${bezet} plaatsen bezet. Kies minstens dat aantal.`)
    if (plaatsen !== undefined) continue
    const aangemeld = await tx.aanmelding.count({ where: { evenementId, rol } })
    if (aangemeld > 0)
      return refuse('invalid', `Er hebben zich al ${wie} aangemeld. Laat het aantal plaatsen voor hen staan.`)
    await tx.evenementCapaciteit.delete({ where: { evenementId_rol: { evenementId, rol } } })
  }
  for (const [rol, plaatsen] of straks)
    await tx.evenementCapaciteit.upsert({
      where: { evenementId_rol: { evenementId, rol } },
      create: { evenementId, rol, plaatsen },
      update: { plaatsen },
    })
  return null
}

async function moveProgramma(tx: Tx, evenementId: string, dagen: number): Promise<void> {
  if (dagen === 0) return
  const onderdelen = await tx.onderdeel.findMany({
    where: { evenementId },
    select: { id: true, start: true, einde: true },
  })
  for (const { id, start, einde } of onderdelen)
    await tx.onderdeel.update({
      where: { id },
      data: {
        start: verschuif(start, dagen),
        einde: verschuif(einde, dagen),
        versie: { increment: 1 },
      },
    })
}

type Plek = {
  start: Date
  einde: Date
  locatie: string
  straat: string
  huisnummer: string
  postcode: string
}

/** What somebody who comes has to know: when it is and where. */
function meldenswaardig(was: Plek, wordt: Plek): ('tijd' | 'plaats')[] {
  const anders = (veld: keyof Plek) => was[veld].valueOf() !== wordt[veld].valueOf()
  return [
    ...(anders('start') || anders('einde') ? (['tijd'] as const) : []),
    ...(anders('locatie') || anders('straat') || anders('huisnummer') || anders('postcode')
      ? (['plaats'] as const)
      : []),
  ]
}
