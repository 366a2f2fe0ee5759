import { persoonSelect } from '#app/domain/afwezigheid/waarneming.server.ts'
import { klokVan } from '#app/platform/werkdagen.ts'
import { kandidaatScope } from '#app/domain/kandidaatprofiel/scope.server.ts'
import { bereikbaar, bereikbaarSelect } from '#app/domain/werkgever/bereikbaar.server.ts'
import type { Actor } from '#app/platform/actor.ts'
import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay, isoDayOrNull } from '#app/platform/iso-day.ts'
import { LOONWAARDE_STAPPEN } from './loonwaarde.ts'
import { canAddDocument, canHandleMeting, canMakeMelding, canSetUitkomst } from './policy.ts'
import { loonwaardeScope } from './scope.server.ts'

/** One measurement with all its steps in order, for adviseurs and the jobcoach. Null outside the scope. */
export async function getMeting(actor: Actor, id: string) {
  const rij = await db().loonwaardemeting.findFirst({
    where: { AND: [loonwaardeScope(actor), { id }] },
    select: {
      id: true,
      soort: true,
      stand: true,
      stap: true,
      versie: true,
      uiterlijk: true,
      geplandOp: true,
      eindeOp: true,
      stopreden: true,
      percentage: true,
      gemetenOp: true,
      briefOp: true,
      geldigTot: true,
      deskundige: true,
      indicatieAangevraagdOp: true,
      indicatieOntvangenOp: true,
      gemeente: { select: { code: true, naam: true } },
      behandelaar: persoonSelect(),
      bemiddeling: {
        select: {
          id: true,
          profiel: { select: { code: true, kandidaatId: true } },
          vacature: {
            select: { titel: true, werkgever: { select: { id: true, naam: true, ...bereikbaarSelect() } } },
          },
        },
      },
      stappen: {
        select: {
          stap: true,
          begonnenOp: true,
          uiterlijk: true,
          klaarOp: true,
          door: { select: { naam: true } },
        },
      },
    },
  })
  if (!rij) return null
  const { bemiddeling, behandelaar, stappen } = rij
  const { vacature, profiel } = bemiddeling
  const uiterlijk = isoDayOrNull(rij.uiterlijk)
  const vandaag = today()
  const waarnemer = bereikbaar(behandelaar, vacature.werkgever)
  return {
    id: rij.id,
    soort: rij.soort,
    stand: rij.stand,
    stap: rij.stap,
    versie: rij.versie,
    stopreden: rij.stopreden,
    gemeente: rij.gemeente,
    uitkomst: uitkomstVan(rij),
    indicatie: rij.indicatieAangevraagdOp && {
      aangevraagdOp: isoDay(rij.indicatieAangevraagdOp),
      ontvangenOp: isoDayOrNull(rij.indicatieOntvangenOp),
    },
    uiterlijk,
    geplandOp: isoDayOrNull(rij.geplandOp),
    eindeOp: isoDayOrNull(rij.eindeOp),
    klok: uiterlijk === null ? null : klokVan(uiterlijk, vandaag),
    code: profiel.code,
    functie: vacature.titel ?? '',
    werkgever: { id: vacature.werkgever.id, naam: vacature.werkgever.naam },
    bemiddelingId: bemiddeling.id,
    kandidaat: await readNaam(actor, profiel.kandidaatId),
    behandelaar: { id: behandelaar.id, naam: behandelaar.naam },
    /** Who does the work today, when that is somebody else. */
    waarnemer: waarnemer && waarnemer.id !== behandelaar.id ? waarnemer.naam : null,
    stappen: LOONWAARDE_STAPPEN.flatMap((stap) => {
      const gezet = stappen.find((een) => een.stap === stap)
      if (!gezet) return []
      return [
        {
          stap,
          begonnenOp: isoDay(gezet.begonnenOp),
          uiterlijk: isoDay(gezet.uiterlijk),
          klaarOp: isoDayOrNull(gezet.klaarOp),
          door: gezet.door?.naam ?? null,
        },
      ]
    }),
    mag: {
      behandelen: canHandleMeting(actor, rij),
      documentToevoegen: canAddDocument(actor, rij),
      uitkomst: canSetUitkomst(actor, rij),
      melding: canMakeMelding(actor, rij),
      indicatie: rij.soort === 'praktijkroute' && rij.percentage !== null && rij.percentage < 100,
    },
  }
}

export type Meting = NonNullable<Awaited<ReturnType<typeof getMeting>>>

type Uitkomstkolommen = {
  percentage: number | null
  gemetenOp: Date | null
  briefOp: Date | null
  geldigTot: Date | null
  deskundige: string | null
}

/** The outcome, which the database keeps whole. */
function uitkomstVan({ percentage, gemetenOp, briefOp, geldigTot, deskundige }: Uitkomstkolommen) {
  if (percentage === null || !gemetenOp || !briefOp || !geldigTot || deskundige === null) return null
  return {
    percentage,
    gemetenOp: isoDay(gemetenOp),
    briefOp: isoDay(briefOp),
    geldigTot: isoDay(geldigTot),
    deskundige,
  }
}

/** The name, for who serves the person; who only handles the measurement works with the code. */
async function readNaam(actor: Actor, id: string): Promise<{ id: string; naam: string } | null> {
  const kandidaat = await db().kandidaat.findFirst({
    where: { AND: [kandidaatScope(actor), { id }] },
    select: { voornaam: true, achternaam: true },
  })
  return kandidaat && { id, naam: `${kandidaat.voornaam} ${kandidaat.achternaam}` }
}
