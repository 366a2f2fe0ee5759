import { wanneerTekst } from '#app/domain/evenement/evenement.ts'
import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { makeKaartjes } from '#app/platform/pdf/make-kaartjes.server.ts'
import { makePdf } from '#app/platform/pdf/make-pdf.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { formatDatumTijd } from '#app/ui/format.ts'
import { DEELNEMER_LABEL, type Deurpersoon } from './deur.ts'
import { getDeur } from './get-deur.server.ts'

type Adviseur = Extract<Actor, { rol: 'adviseur' }>
type Afdruk = { naam: string; bytes: Uint8Array }

/**
 * The list of who is expected, to tick with a pen when nothing else works: who has a place by name, after them who waits. Refused
 * with 'conflict' before the event is announced and after its people were removed. Each list that is made is in the audit log.
 */
export async function makeLijst(actor: Adviseur, evenementId: string): Promise<Result<Afdruk>> {
  return makeAfdruk(actor, evenementId, 'lijst', (deur, gemaaktOp) => {
    const komt = deur.personen.filter(({ wacht }) => !wacht)
    const wacht = deur.personen.filter((een) => een.wacht)
    return makePdf({
      titel: `Deelnemers ${deur.titel}`,
      onderwerp: `Lijst voor de deur van ${deur.titel}`,
      gemaaktOp,
      voet: `Gemaakt op ${formatDatumTijd(gemaaktOp)}. Bewaar deze lijst niet langer dan de dag zelf en geef hem aan niemand mee.`,
      blokken: [
        {
          soort: 'alinea',
          tekst: `${wanneerTekst(deur.start.toISOString(), deur.einde.toISOString())}. Verwacht: ${komt.length}.`,
        },
        rijen(komt),
        ...(wacht.length > 0 ? [{ soort: 'kop' as const, tekst: 'Op de wachtlijst' }, rijen(wacht)] : []),
      ],
    })
  })
}

/** The badges of who has a place, as cards to cut out: name, organisation and role, and nothing else about anyone. */
export async function makeBadges(actor: Adviseur, evenementId: string): Promise<Result<Afdruk>> {
  return makeAfdruk(actor, evenementId, 'badges', (deur, gemaaktOp) =>
    makeKaartjes(
      { titel: `Badges ${deur.titel}`, onderwerp: `Badges voor ${deur.titel}`, gemaaktOp },
      deur.personen
        .filter(({ wacht }) => !wacht)
        .map(({ naam, organisatie, rol }) => ({
          boven: deur.titel,
          naam,
          onder: [organisatie, DEELNEMER_LABEL[rol]].filter((regel) => regel !== null),
        })),
    ),
  )
}

async function makeAfdruk(
  actor: Adviseur,
  evenementId: string,
  vorm: 'lijst' | 'badges',
  make: (deur: NonNullable<Awaited<ReturnType<typeof getDeur>>>, gemaaktOp: Date) => Promise<Uint8Array>,
): Promise<Result<Afdruk>> {
  const deur = await getDeur(actor, evenementId)
  if (!deur) return refuse('not-found')
  if (!deur.mag.afdrukken) return refuse('conflict', 'Van dit evenement kunt u geen lijst maken.')
  const bytes = await make(deur, now())
  return inTransaction<Afdruk>(actor, async (tx, emit) => {
    await emit({
      type: 'evenement.deelnemers-afgedrukt',
      onderwerp: evenementId,
      gegevens: { vorm, personen: deur.personen.length },
    })
    return done({ naam: `${vorm}-${deur.nummer}.pdf`, bytes })
  })
}

function rijen(personen: readonly Deurpersoon[]) {
  return {
    soort: 'afvinklijst' as const,
    koppen: ['Naam', 'Organisatie', 'Als'],
    breedtes: [4, 4, 2],
    rijen: personen.map(({ naam, organisatie, rol }) => [naam, organisatie ?? '', DEELNEMER_LABEL[rol]]),
  }
}
