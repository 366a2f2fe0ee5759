import { getEigenAfwezigheid } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { getWaarneming } from '#app/domain/afwezigheid/waarneming.server.ts'
import { countAdviesTeDoen, listAdviesTeDoen } from '#app/domain/advies/list-advies.server.ts'
import { countWachtend, listVoorWerkbank } from '#app/domain/bemiddeling/list-bemiddelingen.server.ts'
import { listDezeWeek } from '#app/domain/evenement/list-evenementen.server.ts'
import { listAanvragenTeDoen } from '#app/domain/jobcoachaanvraag/list-aanvragen.server.ts'
import { listKandidaten } from '#app/domain/kandidaatprofiel/list-kandidaten.server.ts'
import { listMetingenTeDoen } from '#app/domain/loonwaarde/list-metingen.server.ts'
import { countPlaatsingenTeDoen } from '#app/domain/plaatsing/count-te-doen.server.ts'
import { listOpenWederzijds } from '#app/domain/speeddate/list-wederzijds.server.ts'
import { countSroiTeDoen } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { listTakenTeDoen } from '#app/domain/taak/list-taken.server.ts'
import { countOpenVerzoeken, listOpenVerzoeken } from '#app/domain/talent/list-verzoeken.server.ts'
import { listTeBeoordelen } from '#app/domain/vacature/list-te-beoordelen.server.ts'
import { countVolgopdrachten } from '#app/domain/volgopdracht/list-volgopdrachten.server.ts'
import { countMijnWerkgevers } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { listStilleRelaties } from '#app/domain/werkgever/zonder-contact.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'

/** Of each kind so many rows: the page is read at one glance, and each block leads to the whole list. */
const AANTAL = 6

export type Werkbank = Awaited<ReturnType<typeof getWerkbank>>

/**
 * Everything that waits for an adviseur today, most urgent first within each kind, with how many there are of it. A fixed number
 * of queries, whatever the number of employers.
 */
export async function getWerkbank(actor: Extract<Actor, { rol: 'adviseur' }>) {
  const waarneming = await getWaarneming(actor.accountId)
  const [taken, advies, adviezen, aantalVerzoeken, verzoeken, beoordelen, wachtend, bemiddelingen, stil] =
    await Promise.all([
      listTakenTeDoen(actor, waarneming, AANTAL),
      countAdviesTeDoen(actor, waarneming),
      listAdviesTeDoen(actor, waarneming, AANTAL),
      countOpenVerzoeken(actor, waarneming),
      listOpenVerzoeken(actor, waarneming, AANTAL),
      listTeBeoordelen(actor),
      countWachtend(actor),
      listVoorWerkbank(actor, waarneming, AANTAL),
      listStilleRelaties(actor, waarneming, AANTAL),
    ])
  const [
    jobcoaching,
    loonwaarde,
    afwezigheid,
    werkgevers,
    verloopt,
    volgt,
    plaatsingen,
    evenementen,
    sroi,
    speeddates,
  ] = await Promise.all([
    listAanvragenTeDoen(actor, waarneming, AANTAL),
    listMetingenTeDoen(actor, waarneming, AANTAL),
    getEigenAfwezigheid(actor),
    countMijnWerkgevers(actor, waarneming),
    listKandidaten(actor, { q: '', toon: 'verloopt', pagina: 1 }),
    countVolgopdrachten(actor),
    countPlaatsingenTeDoen(actor, waarneming),
    listDezeWeek(actor),
    countSroiTeDoen(actor),
    listOpenWederzijds(actor),
  ])
  return {
    vandaag: today(),
    ik: actor.accountId,
    afwezigheid,
    taken,
    advies: { aantallen: advies, regels: adviezen },
    jobcoaching,
    loonwaarde,
    verzoeken: { aantal: aantalVerzoeken, regels: verzoeken },
    beoordelen: {
      aantal: beoordelen.length,
      vanMij: beoordelen.filter(({ isMijn }) => isMijn).length,
      /** The own employers first: a colleague has the others in the same list. */
      regels: [...beoordelen]
        .sort((a, b) => Number(b.isMijn) - Number(a.isMijn))
        .slice(0, AANTAL)
        .map(({ id, titel, werkgeverNaam, dagen, isMijn, voor, opnieuw }) => ({
          id,
          titel: titel ?? '',
          werkgever: werkgeverNaam,
          dagen,
          isMijn,
          voor,
          opnieuw,
        })),
    },
    bemiddelingen: { aantal: wachtend, ...bemiddelingen },
    stil,
    werkgevers,
    verloopt: verloopt.totaal,
    volgt,
    plaatsingen,
    evenementen,
    sroi,
    speeddates,
  }
}
