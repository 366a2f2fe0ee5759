type Persoon = { voornaam: string; achternaam: string }

const PATRONEN: [RegExp, string][] = [
  [/[^\s@]+@[^\s@]+\.[a-z]{2,}/i, 'een e-mailadres'],
  [/(?<!\d)\d{9}(?!\d)/, 'een nummer van 9 cijfers, zoals een BSN'],
  [/(?<!\d)(\+31|0031|0)[\s-]?\d([\s-]?\d){8}(?!\d)/, 'een telefoonnummer'],
]

/**
 * What in a text that others read tells who it is about: the name of the person, a mail address, a telephone number or a number
 * like a BSN. Null when nothing does. What it says about health no program can tell: that stands beside the field.
 */
export function findHerkenbaar(tekst: string, persoon: Persoon | null): string | null {
  for (const naam of persoon ? [persoon.voornaam, persoon.achternaam] : [])
    if (hasWoord(tekst, naam)) return 'de naam van de werknemer'
  return PATRONEN.find(([patroon]) => patroon.test(tekst))?.[1] ?? null
}

/** Whole words only: who is called "Jan" may have agreements for January. */
function hasWoord(tekst: string, naam: string): boolean {
  const woord = naam.trim().toLowerCase()
  if (woord.length < 2) return false
  const letters = (stuk: string) => stuk.toLowerCase().normalize('NFC')
  const gezocht = woord.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\d])${letters(gezocht)}(?![\\p{L}\\d])`, 'u').test(letters(tekst))
}

/** The refusal in words, beside a field that the employer reads. */
export function herkenbaarMelding(wat: string): string {
  return `In de afspraken staat ${wat}. De werkgever leest de afspraken: haal dat weg.`
}
