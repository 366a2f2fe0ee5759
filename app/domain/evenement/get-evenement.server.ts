import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { standVan } from './evenement.ts'
import {
  canCancelEvenement,
  canEditEvenement,
  canFinishEvenement,
  canPublishEvenement,
  canRemoveEvenement,
} from './policy.ts'
import { evenementScope } from './scope.server.ts'

/** What anyone may read of an event. */
const openbaarSelect = {
  id: true,
  nummer: true,
  soort: true,
  status: true,
  titel: true,
  titelEn: true,
  samenvatting: true,
  samenvattingEn: true,
  omschrijving: true,
  omschrijvingEn: true,
  start: true,
  einde: true,
  locatie: true,
  straat: true,
  huisnummer: true,
  postcode: true,
  plaats: true,
  toegankelijkheid: true,
  toegankelijkheidTekst: true,
  aanmeldenVan: true,
  aanmeldenTot: true,
  contactNaam: true,
  contactEmail: true,
  contactTelefoon: true,
  partners: true,
  aantalStands: true,
  annuleerReden: true,
  versie: true,
  capaciteiten: { select: { rol: true, plaatsen: true, bezet: true } },
  onderdelen: {
    orderBy: [{ start: 'asc' }, { einde: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      soort: true,
      titel: true,
      titelEn: true,
      omschrijving: true,
      omschrijvingEn: true,
      spreker: true,
      zaal: true,
      start: true,
      einde: true,
      rollen: true,
      plaatsen: true,
      bezet: true,
      versie: true,
    },
  },
} satisfies Prisma.EvenementSelect

type Rij = Prisma.EvenementGetPayload<{ select: typeof openbaarSelect }>

function toEvenement({ capaciteiten, onderdelen, ...row }: Rij) {
  return {
    ...row,
    ...standVan({ ...row, capaciteiten }, now()),
    start: row.start.toISOString(),
    einde: row.einde.toISOString(),
    aanmeldenVan: row.aanmeldenVan.toISOString(),
    aanmeldenTot: row.aanmeldenTot.toISOString(),
    onderdelen: onderdelen.map(({ start, einde, ...onderdeel }) => ({
      ...onderdeel,
      start: start.toISOString(),
      einde: einde.toISOString(),
    })),
  }
}

/** One event with its programme, what is free, the full address of its page and of the portal, for anyone. Null when it was not announced. */
export async function getOpenbaarEvenement(id: string) {
  const row = await db().evenement.findFirst({
    where: { AND: [evenementScope(null), { id }] },
    select: openbaarSelect,
  })
  const basis = config().http.publicUrl
  return row && { ...toEvenement(row), basis, adres: `${basis}/evenementen/${row.id}` }
}

/** The same for the WSP, with what only the WSP has to know and what the actor may do. Null outside the scope. */
export async function getEvenement(actor: Extract<Actor, { rol: 'adviseur' }>, id: string) {
  const row = await db().evenement.findFirst({
    where: { AND: [evenementScope(actor), { id }] },
    select: {
      ...openbaarSelect,
      gemeenteCode: true,
      standsBezet: true,
      reeksId: true,
      verwijderOp: true,
      organisator: { select: { id: true, naam: true } },
    },
  })
  if (!row) return null
  return {
    ...toEvenement(row),
    gemeenteCode: row.gemeenteCode,
    standsBezet: row.standsBezet,
    reeksId: row.reeksId,
    verwijderOp: isoDay(row.verwijderOp),
    organisator: row.organisator,
    mag: {
      wijzigen: canEditEvenement(actor, row),
      publiceren: canPublishEvenement(actor, row),
      verwijderen: canRemoveEvenement(actor, row),
      annuleren: canCancelEvenement(actor, row, now()),
      afronden: canFinishEvenement(actor, row, now()),
    },
  }
}
