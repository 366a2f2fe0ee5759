import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { renderKalender } from '#app/platform/kalender.server.ts'
import { adresTekst } from './evenement.ts'
import { evenementScope } from './scope.server.ts'

/** An announced event as a calendar file, for anyone; in Dutch, or in English where there are English texts. Null when it was not announced. */
export async function getEvenementKalender(id: string, taal: 'nl' | 'en' = 'nl'): Promise<string | null> {
  const row = await db().evenement.findFirst({ where: { AND: [evenementScope(null), { id }] } })
  if (!row) return null
  const en = taal === 'en'
  return renderKalender([
    {
      uid: `${id}.evenement`,
      versie: row.versie,
      titel: (en ? row.titelEn : null) ?? row.titel,
      toelichting: (en ? row.samenvattingEn : null) ?? row.samenvatting,
      plaats: `${row.locatie}, ${adresTekst(row)}`,
      url: `${config().http.publicUrl}${en ? '/en/events' : '/evenementen'}/${id}`,
      isVervallen: row.status === 'geannuleerd',
      begin: row.start,
      minuten: Math.round((row.einde.getTime() - row.start.getTime()) / 60_000),
    },
  ])
}
