import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { adresTekst } from '../adres-tekst.ts'
import { dubbelRedenen } from '../dubbelen.ts'
import { canMerge } from '../policy.ts'
import { RELATIESTATUS_LABEL } from '../relatiestatus.ts'
import { werkgeverScope } from '../scope.server.ts'
import { FOCUSSECTOR_LABEL, GROOTTE_LABEL, HERKOMST_LABEL, SBI_LABEL } from '../werkgever.ts'
import type { Keuzeveld } from './keuzes.ts'
import { countAll } from './verhuizing.server.ts'

const SELECT = {
  id: true,
  versie: true,
  naam: true,
  handelsnamen: true,
  kvkNummer: true,
  website: true,
  sbiSectie: true,
  focussector: true,
  grootteklasse: true,
  dienstcluster: { select: { naam: true } },
  relatiestatus: true,
  herkomst: true,
  herkomstToelichting: true,
  aanspreekpuntId: true,
  vervangerId: true,
  aanspreekpunt: { select: { naam: true } },
  vervanger: { select: { naam: true } },
  vestigingen: {
    where: { isHoofdvestiging: true },
    select: { straat: true, huisnummer: true, postcode: true, plaats: true },
  },
  contactpersonen: { where: { email: { not: null } }, select: { email: true } },
} satisfies Prisma.WerkgeverSelect

type Rij = Prisma.WerkgeverGetPayload<{ select: typeof SELECT }>

/**
 * Two employers beside each other, and what would move. Null when one of them is not there for the actor; `mag` is false when
 * the actor may read both but not merge them.
 */
export async function getSamenvoeging(actor: Actor, blijftId: string, gaatId: string) {
  if (blijftId === gaatId) return null
  const rijen = await db().werkgever.findMany({
    where: { AND: [werkgeverScope(actor), { id: { in: [blijftId, gaatId] } }] },
    select: SELECT,
  })
  const blijft = rijen.find(({ id }) => id === blijftId)
  const gaat = rijen.find(({ id }) => id === gaatId)
  if (!blijft || !gaat) return null
  return {
    blijft: { ...toKant(blijft), ...valuesOf(blijft) },
    gaat: { ...toKant(gaat), ...valuesOf(gaat) },
    redenen: dubbelRedenen(toHerkenbaar(blijft), toHerkenbaar(gaat)),
    verhuist: await countAll(db(), gaatId),
    mag: canMerge(actor, blijft, gaat),
  }
}

function toKant({ id, versie, kvkNummer, handelsnamen }: Rij) {
  return { id, versie, kvkNummer, handelsnamen }
}

function toHerkenbaar({ naam, handelsnamen, kvkNummer, website, contactpersonen }: Rij) {
  return {
    naam,
    handelsnamen,
    kvkNummer,
    website,
    emails: contactpersonen.flatMap(({ email }) => email ?? []),
  }
}

function valuesOf(rij: Rij): Record<Keuzeveld, string> {
  const adres = rij.vestigingen[0]
  return {
    naam: rij.naam,
    website: rij.website ?? 'Geen',
    sbiSectie: SBI_LABEL[rij.sbiSectie] ?? rij.sbiSectie,
    focussector: rij.focussector ? FOCUSSECTOR_LABEL[rij.focussector] : 'Geen',
    grootteklasse: GROOTTE_LABEL[rij.grootteklasse],
    dienstcluster: rij.dienstcluster.naam,
    relatiestatus: RELATIESTATUS_LABEL[rij.relatiestatus],
    herkomst: [HERKOMST_LABEL[rij.herkomst], rij.herkomstToelichting].filter(Boolean).join('. '),
    aanspreekpunt: rij.vervanger
      ? `${rij.aanspreekpunt.naam}, vervanger ${rij.vervanger.naam}`
      : rij.aanspreekpunt.naam,
    hoofdvestiging: adres ? adresTekst(adres) : 'Geen',
  }
}
