import { adresTekst, standVan, type Deelnemersrol } from '#app/domain/evenement/evenement.ts'
import { evenementScope } from '#app/domain/evenement/scope.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { Dicht } from './register.server.ts'
import { dagIn, momentIn, periodeIn, tekstenVan } from './taal.server.ts'
import { evenementPad, titelIn, vul, type Taal } from './taal.ts'

/**
 * What the form of registering shows, in the language of the visitor: the event, who may register in which way and, when nobody
 * can now, why. Null when the event was not announced.
 */
export async function getAanmeldpagina(evenementId: string, taal: Taal) {
  const row = await db().evenement.findFirst({
    where: { AND: [evenementScope(null), { id: evenementId }] },
    include: { capaciteiten: true },
  })
  if (!row) return null
  const { stand, rollen } = standVan(row, now())
  const teksten = tekstenVan(taal)
  return {
    taal,
    teksten,
    evenement: evenementIn(taal, row),
    rollen: rollen.map(({ rol, vrij }): { rol: Deelnemersrol; vrij: number } => ({ rol, vrij })),
    dicht: stand === 'open' || stand === 'vol' ? null : dichtTekst(taal, stand, row.aanmeldenVan),
    /** The day after which nothing of the people remains. */
    gewistOp: dagIn(taal, isoDay(row.verwijderOp)),
    contact: row.contactEmail,
    heeftStands: row.aantalStands > 0,
    /** The full addresses of the form in each language. */
    adressen: adressenVan(evenementId),
  }
}

function adressenVan(evenementId: string): Record<Taal, string> {
  const adres = `${config().http.publicUrl}/evenementen/${evenementId}/aanmelden`
  return {
    nl: adres,
    en: `${adres}?taal=en`,
    uk: `${adres}?taal=uk`,
    ar: `${adres}?taal=ar`,
    tr: `${adres}?taal=tr`,
    pl: `${adres}?taal=pl`,
  }
}

/** Why nobody can register, as a sentence. */
export function dichtTekst(taal: Taal, dicht: Dicht, aanmeldenVan: Date): string {
  return vul(tekstenVan(taal).dicht[dicht], { van: momentIn(taal, aanmeldenVan) })
}

type Evenement = {
  id: string
  titel: string
  titelEn: string | null
  start: Date
  einde: Date
  locatie: string
  straat: string
  huisnummer: string
  postcode: string
  plaats: string
}

/** Name, time and place of an event for a reader of this language; the English name for who reads no Dutch, when there is one. */
export function evenementIn(taal: Taal, row: Evenement) {
  return {
    id: row.id,
    /** Where more stands about it, in a language of the page when there is one. */
    naar: evenementPad(taal, row.id),
    titel: titelIn(taal, row),
    wanneer: periodeIn(taal, row.start, row.einde),
    waar: `${row.locatie}, ${adresTekst(row)}`,
  }
}
