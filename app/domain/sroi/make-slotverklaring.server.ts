import type { Actor } from '#app/platform/actor.ts'
import { now } from '#app/platform/clock.server.ts'
import { config } from '#app/platform/config.server.ts'
import { db } from '#app/platform/db.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { makePdf } from '#app/platform/pdf/make-pdf.server.ts'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { leesCode, type Slotdocument } from './afsluiten.ts'
import { getVerplichting } from './get-verplichting.server.ts'
import { canReadBouwblok } from './policy.ts'
import { sroiScope } from './scope.server.ts'
import { briefInhoud, slotInhoud } from './slotverklaring.ts'

/** What is printed on a statement: an address to type over. */
const CONTROLE_PAD = '/slotverklaring'

/**
 * The final statement or the letter of a closed contract as a PDF, for who may see the contract; that of the contractor holds no
 * group and of plaatsingen only what they can count for. Null outside the scope and while it is not closed.
 */
export async function makeSlotdocument(
  actor: Actor,
  { id, soort }: { id: string; soort: Slotdocument },
): Promise<{ naam: string; bytes: Uint8Array } | null> {
  // Whoever prints the letter: the contractor reads it.
  const rij = await getVerplichting(actor, id, { alsOpdrachtnemer: soort === 'brief' })
  if (!rij?.geslotenOp || !rij.slotCode || (rij.status !== 'voldaan' && rij.status !== 'niet_voldaan'))
    return null
  const inhoud = {
    contractnummer: rij.contractnummer,
    omschrijving: rij.omschrijving,
    opdrachtgever: rij.opdrachtgever.naam,
    opdrachtnemer: rij.werkgever.naam,
    coordinator: rij.coordinator.naam,
    startOp: rij.startOp,
    eindOp: rij.eindOp,
    herstelTot: rij.herstelTot,
    verplichtCents: rij.verplichtCents,
    goedgekeurdCents: rij.voortgang.goedgekeurdCents,
    plaatsingenCents: rij.voortgang.plaatsingenCents,
    hoogst: rij.hoogst,
    uitkomst: rij.status,
    toelichting: rij.slotToelichting,
    geslotenOp: new Date(rij.geslotenOp),
    code: rij.slotCode,
    controleAdres: `${config().http.publicUrl}${CONTROLE_PAD}`,
    invullingen: rij.invullingen,
  }
  const bytes = await makePdf(soort === 'brief' ? briefInhoud(inhoud) : slotInhoud(inhoud))
  return { naam: soort === 'brief' ? 'brief-sroi.pdf' : 'slotverklaring-sroi.pdf', bytes }
}

/** What anybody with the code of a statement may check; the contractor has it too, so nothing that was counted. Null when no statement that holds has it. */
export async function checkSlotcode(tekst: string) {
  const code = leesCode(tekst)
  if (!code) return null
  const rij = await db().sroiVerplichting.findUnique({
    where: { slotCode: code },
    select: {
      contractnummer: true,
      status: true,
      geslotenOp: true,
      verplichtCents: true,
      opdrachtgever: { select: { naam: true } },
    },
  })
  if (!rij?.geslotenOp) return null
  return {
    code,
    contractnummer: rij.contractnummer,
    opdrachtgever: rij.opdrachtgever.naam,
    isVoldaan: rij.status === 'voldaan',
    geslotenOp: rij.geslotenOp.toISOString(),
    verplichtCents: rij.verplichtCents,
  }
}

/**
 * The bouwblokverklaring: the WSP declares to which group of the table somebody belongs and on which days they worked, without a
 * name, a diagnosis or a BSN, so that nobody asks for payslips. For staff and the opdrachtgever alone. Null for anyone else, and
 * for what is no approved plaatsing.
 */
export async function makeBouwblokverklaring(
  actor: Actor,
  { id, verplichtingId }: { id: string; verplichtingId: string },
): Promise<{ naam: string; bytes: Uint8Array } | null> {
  if (!canReadBouwblok(actor)) return null
  const rij = await db().sroiInvulling.findFirst({
    where: { id, verplichtingId, verplichting: sroiScope(actor), soort: 'plaatsing', status: 'goedgekeurd' },
    select: {
      van: true,
      tot: true,
      omschrijving: true,
      beoordeeldOp: true,
      bouwblok: { select: { naam: true } },
      plaatsing: { select: { startdatum: true, beeindigdOp: true } },
      verplichting: {
        select: {
          contractnummer: true,
          opdrachtgever: { select: { naam: true } },
          werkgever: { select: { naam: true } },
          tabel: { select: { versie: true } },
        },
      },
    },
  })
  if (!rij?.bouwblok || !rij.plaatsing || !rij.beoordeeldOp) return null
  const { verplichting, plaatsing } = rij
  const gemaaktOp = now()
  const bytes = await makePdf({
    titel: 'Bouwblokverklaring',
    onderwerp: `Plaatsing bij contract ${verplichting.contractnummer}`,
    gemaaktOp,
    voet: `Gemaakt op ${formatDatumTijd(gemaaktOp)} door het WerkgeversServicepunt. Alleen voor de opdrachtgever en het WSP: geef dit niet aan de opdrachtnemer.`,
    blokken: [
      {
        soort: 'alinea',
        tekst:
          'Het WSP verklaart dat deze persoon bij het begin van het werk tot de groep hieronder hoorde. Het WSP heeft dit zelf nagekeken. Loonstroken of bewijzen van een uitkering zijn niet nodig.',
      },
      {
        soort: 'feiten',
        rijen: [
          { label: 'Opdrachtgever', waarde: verplichting.opdrachtgever.naam },
          { label: 'Contract', waarde: verplichting.contractnummer },
          { label: 'Opdrachtnemer', waarde: verplichting.werkgever.naam },
          { label: 'Functie', waarde: rij.omschrijving },
          { label: 'Groep', waarde: `${rij.bouwblok.naam} (tabel versie ${verplichting.tabel.versie})` },
          { label: 'Eerste werkdag', waarde: formatDatumKort(isoDay(plaatsing.startdatum)) },
          {
            label: 'Laatste werkdag',
            waarde: plaatsing.beeindigdOp ? formatDatumKort(isoDay(plaatsing.beeindigdOp)) : 'Werkt er nog',
          },
          {
            label: 'Telt mee',
            waarde: `${formatDatumKort(isoDay(rij.van))} tot en met ${formatDatumKort(isoDay(rij.tot))}`,
          },
          { label: 'Beoordeeld op', waarde: formatDatumTijd(rij.beoordeeldOp) },
          { label: 'Kenmerk', waarde: id.slice(-12).toUpperCase() },
        ],
      },
    ],
  })
  return { naam: 'bouwblokverklaring.pdf', bytes }
}
