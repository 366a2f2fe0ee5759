import { formatDatumKort } from '#app/ui/format.ts'
import { plusDays } from '#app/platform/iso-day.ts'
import {
  geldtOp,
  PARAMETERNAMEN,
  soortVan,
  type Groep,
  type Parameter,
  type ParameterNaam,
} from './parameter.ts'
import { navraagTekst, toonWaarde } from './parameter-tekst.ts'

/** So long before an amount runs out the beheerder hears of it: enough to look up and enter the next one. */
export const DAGEN_VOORAF = 60

export type Waarschuwing = {
  naam: ParameterNaam
  /** `gat`: there is no value now, or there will be none between two periods. `loopt-af`: there soon is none. */
  soort: 'gat' | 'loopt-af' | 'navragen'
  /** The last day with a value before what is missing (yyyy-mm-dd); null when there never was one. */
  tot: string | null
  tekst: string
}

/** Warnings that say the same of parameters of one group: the amounts of one law change on one day. */
type WaarschuwingGroep = { groep: Groep; waarschuwingen: Waarschuwing[] }

export function perGroep(waarschuwingen: Waarschuwing[]): WaarschuwingGroep[] {
  const groepen = new Map<string, WaarschuwingGroep>()
  for (const een of waarschuwingen) {
    const { groep } = soortVan(een.naam)
    const sleutel = `${groep} ${een.soort} ${een.tot}`
    const bestaand = groepen.get(sleutel)
    if (bestaand) bestaand.waarschuwingen.push(een)
    else groepen.set(sleutel, { groep, waarschuwingen: [een] })
  }
  return [...groepen.values()]
}

/** What a beheerder must do about the parameters on this day (yyyy-mm-dd), what is worst first. */
export function waarschuwingenOp(parameters: readonly Parameter[], vandaag: string): Waarschuwing[] {
  const alle = PARAMETERNAMEN.flatMap((naam) =>
    waarschuwingenVan(naam, periodenVan(parameters, naam), vandaag),
  )
  const rang = { gat: 0, 'loopt-af': 1, navragen: 2 }
  return alle.sort((a, b) => rang[a.soort] - rang[b.soort])
}

/** The periods of one parameter, oldest first. */
export function periodenVan(parameters: readonly Parameter[], naam: ParameterNaam): Parameter[] {
  return parameters
    .filter((rij) => rij.naam === naam)
    .sort((a, b) => (a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : 0))
}

function waarschuwingenVan(naam: ParameterNaam, perioden: Parameter[], vandaag: string): Waarschuwing[] {
  const { label } = soortVan(naam)
  const nu = perioden.find((rij) => geldtOp(rij, vandaag))
  const uit: Waarschuwing[] = []
  if (!nu) {
    const laatste = perioden.findLast((rij) => rij.geldigTot !== null && rij.geldigTot < vandaag)
    uit.push({
      naam,
      soort: 'gat',
      tot: laatste?.geldigTot ?? null,
      tekst: laatste?.geldigTot
        ? `${label} is sinds ${formatDatumKort(plusDays(laatste.geldigTot, 1))} niet ingevoerd.`
        : `${label} is voor vandaag niet ingevoerd.`,
    })
  }
  // Only the gaps that lie ahead: what was missing in the past hurts nobody who starts now.
  perioden.forEach((rij, index) => {
    const volgende = perioden[index + 1]
    if (!rij.geldigTot || rij.geldigTot < vandaag) return
    const vanaf = plusDays(rij.geldigTot, 1)
    if (volgende && volgende.geldigVan > vanaf) {
      const tot = formatDatumKort(plusDays(volgende.geldigVan, -1))
      uit.push({
        naam,
        soort: 'gat',
        tot: rij.geldigTot,
        tekst: `${label} is niet ingevoerd van ${formatDatumKort(vanaf)} tot en met ${tot}.`,
      })
    }
    if (!volgende && rij.geldigTot <= plusDays(vandaag, DAGEN_VOORAF)) {
      uit.push({
        naam,
        soort: 'loopt-af',
        tot: rij.geldigTot,
        tekst: `${label} loopt af op ${formatDatumKort(rij.geldigTot)}. Er is nog geen bedrag voor daarna.`,
      })
    }
  })
  const navraag = nu && navraagTekst(nu, vandaag)
  if (navraag)
    uit.push({ naam, soort: 'navragen', tot: null, tekst: `${label}: ${toonWaarde(nu)}. ${navraag}` })
  return uit
}
