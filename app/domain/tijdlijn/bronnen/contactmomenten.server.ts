import { CONTACT_SOORT_LABEL } from '#app/domain/contactmoment/contactmoment.ts'
import { CONTACTMOMENT_SELECT, namenOf } from '#app/domain/contactmoment/list-contactmomenten.server.ts'
import { contactmomentScope } from '#app/domain/contactmoment/scope.server.ts'
import { db } from '#app/platform/db.server.ts'
import type { TijdlijnBron } from '../bron.server.ts'

/** Visits, calls, mails and meetings at events, with the report. */
export const contactmomenten: TijdlijnBron = {
  soort: 'contact',
  async list({ actor, werkgeverIds, tot, aantal }) {
    const rijen = await db().contactmoment.findMany({
      where: { AND: [contactmomentScope(actor), { werkgeverId: { in: werkgeverIds }, op: { lte: tot } }] },
      select: CONTACTMOMENT_SELECT,
      orderBy: [{ op: 'desc' }, { id: 'desc' }],
      take: aantal,
    })
    return rijen.map((rij) => {
      const met = namenOf(rij)
      return {
        id: rij.id,
        soort: 'contact',
        op: rij.op,
        titel: CONTACT_SOORT_LABEL[rij.soort],
        tekst: rij.verslag,
        feiten: met.length > 0 ? [`Met ${met.join(', ')}`] : [],
        door: rij.door.naam,
      }
    })
  },
}
