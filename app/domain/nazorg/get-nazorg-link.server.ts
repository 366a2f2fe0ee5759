import { bereikbaarAanspreekpunt, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import { dateOnly, today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import type { NazorgMoment, NazorgStatus, NazorgUitkomst } from './nazorg.ts'
import { lezerVan } from './sleutel.server.ts'

export type NazorgLink = {
  id: string
  voor: 'werkgever' | 'jobcoach'
  moment: NazorgMoment
  werkgever: string
  functie: string
  startdatum: string
  vandaag: string
  status: NazorgStatus
  uitkomst: NazorgUitkomst | null
  isOpen: boolean
  /** Whom to call when something is different. */
  contact: { naam: string; email: string; telefoon: string | null } | null
}

/** The question behind a link from a mail, for whoever holds the link: no name of a candidate. Null when the link is not right. */
export async function getNazorgLink(id: string, sleutel: string): Promise<NazorgLink | null> {
  const rij = await db().nazorgmoment.findUnique({
    where: { id },
    select: {
      moment: true,
      status: true,
      uitkomst: true,
      sluitdag: true,
      plaatsing: {
        select: {
          startdatum: true,
          jobcoachId: true,
          bemiddeling: {
            select: {
              vacature: {
                select: { titel: true, werkgever: { select: { naam: true, ...bereikbaarSelect() } } },
              },
            },
          },
        },
      },
    },
  })
  const lezer = rij && lezerVan(id, rij.plaatsing.jobcoachId, sleutel)
  if (!lezer) return null
  const { titel, werkgever } = rij.plaatsing.bemiddeling.vacature
  const contact = bereikbaarAanspreekpunt(werkgever)
  return {
    id,
    voor: lezer.soort,
    moment: rij.moment,
    werkgever: werkgever.naam,
    functie: titel ?? '',
    startdatum: isoDay(rij.plaatsing.startdatum),
    vandaag: today(),
    status: rij.status,
    uitkomst: rij.uitkomst,
    isOpen: rij.status === 'gevraagd' && rij.sluitdag >= dateOnly(today()),
    contact: contact && { naam: contact.naam, email: contact.email, telefoon: contact.telefoon },
  }
}
