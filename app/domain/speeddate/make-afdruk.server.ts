import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { makePdf, type PdfBlok } from '#app/platform/pdf/make-pdf.server.ts'
import { done, refuse, type Result } from '#app/platform/result.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { getSpeeddates, type Speeddates } from './get-speeddates.server.ts'
import { rondeTekst, tijdTekst } from './teksten.ts'
import { listAfwezig } from './wens.ts'

export const VORMEN = ['lijst', 'kandidaten', 'werkgevers'] as const
export type Vorm = (typeof VORMEN)[number]

const TITEL: Record<Vorm, string> = {
  lijst: 'Speeddates per ronde',
  kandidaten: 'Speeddates per kandidaat',
  werkgevers: 'Speeddates per werkgever',
}

/**
 * The timetable on paper: for who keeps the tables with names, for each candidate, and for each employer with numbers alone. Who does
 * not come is not in it. Each that is made is in the audit log. Refused with 'conflict' without a timetable.
 */
export async function makeSpeeddateAfdruk(
  actor: Extract<Actor, { rol: 'adviseur' }>,
  { evenementId, vorm }: { evenementId: string; vorm: Vorm },
): Promise<Result<{ naam: string; bytes: Uint8Array }>> {
  const speeddates = await getSpeeddates(actor, evenementId)
  if (!speeddates) return refuse('not-found')
  if (speeddates.gesprekken.length === 0) return refuse('conflict', 'Er is geen rooster om af te drukken.')
  const gemaaktOp = now()
  const gesprekken = speeddates.gesprekken.filter(({ valtUit }) => !valtUit)
  const bytes = await makePdf({
    titel: `${TITEL[vorm]}: ${speeddates.titel}`,
    onderwerp: `Rooster van ${speeddates.titel}, ${formatDatum(speeddates.start)}`,
    gemaaktOp,
    voet: `Gemaakt op ${formatDatumTijd(gemaaktOp)}. Een later gemaakt rooster gaat voor.`,
    blokken: BLOKKEN[vorm]({ ...speeddates, gesprekken }),
  })
  return inTransaction<{ naam: string; bytes: Uint8Array }>(actor, async (tx, emit) => {
    const gegevens = { vorm, gesprekken: gesprekken.length }
    await emit({ type: 'speeddates.afgedrukt', onderwerp: evenementId, gegevens })
    return done({ naam: `speeddates-${vorm}-${speeddates.nummer}.pdf`, bytes })
  })
}

type Rij = Speeddates['gesprekken'][number]

const BLOKKEN: Record<Vorm, (speeddates: Speeddates) => PdfBlok[]> = {
  lijst: ({ dagdelen, gesprekken }) =>
    dagdelen.flatMap((deel): PdfBlok[] =>
      deel.nummer === null
        ? [{ soort: 'alinea', tekst: `Pauze, ${tijdTekst(deel)}` }]
        : [
            { soort: 'kop', tekst: rondeTekst(dagdelen, deel.nummer) },
            {
              soort: 'afvinklijst',
              koppen: ['Tafel', 'Werkgever', 'Kandidaat'],
              breedtes: [1, 4, 4],
              rijen: gesprekken
                .filter(({ ronde }) => ronde === deel.nummer)
                .map(({ tafel, nummer, naam }) => [
                  String(tafel?.nummer ?? ''),
                  tafel?.naam ?? '',
                  `${nummer}. ${naam}`,
                ]),
            },
          ],
    ),
  kandidaten: (speeddates) =>
    perPersoon(
      speeddates,
      speeddates.kandidaten.map(({ inschrijvingId, nummer, naam, wens }) => ({
        afwezig: listAfwezig(speeddates.dagdelen, wens),
        id: inschrijvingId,
        kop: `${nummer}. ${naam}`,
      })),
      ({ inschrijvingId }) => inschrijvingId,
      // The title of a vacature that not everybody may see is for the talk itself.
      ({ tafel, vacature }) =>
        `Tafel ${tafel?.nummer}: ${tafel?.naam}${vacature?.titel && vacature.bereik === 'openbaar' ? `, ${vacature.titel}` : ''}`,
    ),
  werkgevers: (speeddates) =>
    perPersoon(
      speeddates,
      speeddates.tafels.map(({ id, nummer, naam, afwezig }) => ({
        ...{ id, kop: `Tafel ${nummer}: ${naam}`, afwezig },
      })),
      ({ tafelId }) => tafelId,
      ({ nummer, vacature }) => `Kandidaat ${nummer}${vacature?.titel ? `, ${vacature.titel}` : ''}`,
    ),
}

/** One sheet for each who has a talk, round by round with the breaks. */
function perPersoon(
  { gesprekken, dagdelen, start, titel }: Speeddates,
  wie: { id: string; kop: string; afwezig: readonly number[] }[],
  idOf: (gesprek: Rij) => string,
  tekst: (gesprek: Rij) => string,
): PdfBlok[] {
  const bladen = wie.filter(({ id }) => gesprekken.some((een) => idOf(een) === id))
  return bladen.flatMap(({ id, kop, afwezig }, plek): PdfBlok[] => [
    ...(plek > 0 ? [{ soort: 'nieuw-blad' } as const] : []),
    { soort: 'naam', tekst: kop },
    { soort: 'alinea', tekst: `${titel}, ${formatDatum(start)}` },
    {
      soort: 'feiten',
      rijen: dagdelen.flatMap((deel) => {
        if (deel.nummer === null) return [{ label: `Pauze, ${tijdTekst(deel)}`, waarde: '' }]
        const gesprek = gesprekken.find((een) => idOf(een) === id && een.ronde === deel.nummer)
        const zonder = afwezig.includes(deel.nummer) ? 'Niet aanwezig' : 'Vrij'
        return [{ label: rondeTekst(dagdelen, deel.nummer), waarde: gesprek ? tekst(gesprek) : zonder }]
      }),
    },
  ])
}
