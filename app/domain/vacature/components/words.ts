import { formatEuroHeel } from '#app/ui/format.ts'
import { CONTRACT_LABEL, DENKNIVEAU_LABEL, type Bereik, type VacatureStatus } from '../vacature.ts'
import { WERKTIJDEN, werktijdenOf } from '../voorwaarden.ts'

/** Facts of a vacature in words. An empty text stands for "not said". */

/** "€ 2.400 tot € 2.800 bruto per maand", from cents per month at full time. */
export function salarisTekst(min: number | null, max: number | null): string {
  const einde = 'bruto per maand bij een volledige werkweek'
  if (min === null && max === null) return ''
  if (min === null) return `tot ${formatEuroHeel(max ?? 0)} ${einde}`
  if (max === null) return `vanaf ${formatEuroHeel(min)} ${einde}`
  return min === max
    ? `${formatEuroHeel(min)} ${einde}`
    : `${formatEuroHeel(min)} tot ${formatEuroHeel(max)} ${einde}`
}

export function werktijdenTekst(row: {
  kantoortijden: boolean | null
  onregelmatig: boolean | null
  onregelmatigHard?: boolean
}): string {
  const tijden = werktijdenOf(row)
  if (!tijden) return ''
  return row.onregelmatigHard ? `${WERKTIJDEN[tijden].label} (moet)` : WERKTIJDEN[tijden].label
}

export function contractTekst(contract: string | null): string {
  return contract === 'B' || contract === 'O' ? CONTRACT_LABEL[contract] : ''
}

export function denkniveauTekst(niveau: number): string {
  return Object.hasOwn(DENKNIVEAU_LABEL, niveau)
    ? DENKNIVEAU_LABEL[niveau as keyof typeof DENKNIVEAU_LABEL]
    : DENKNIVEAU_LABEL[7]
}

export function plaatsenTekst(aantal: number): string {
  return aantal === 1 ? '1 plaats' : `${aantal} plaatsen`
}

export function adresTekst(row: {
  straat: string | null
  huisnummer: string | null
  postcode: string | null
  plaats: string | null
}): string {
  const straat = [row.straat, row.huisnummer].filter(Boolean).join(' ')
  const postcode = row.postcode?.replace(/^(\d{4})/, '$1 ')
  return [straat, [postcode, row.plaats].filter(Boolean).join(' ')].filter(Boolean).join(', ')
}

type Stand = { status: VacatureStatus; bereik: Bereik; aanspreekpunt: string; ontbreekt: readonly unknown[] }

/** What the status means for the reader, and what happens next. */
export function nextStepText(
  { status, bereik, aanspreekpunt, ontbreekt }: Stand,
  isAdviseur: boolean,
): string {
  switch (status) {
    case 'concept':
      return ontbreekt.length > 0
        ? 'Deze vacature is nog niet af. Vul aan wat ontbreekt en dien de vacature daarna in.'
        : 'Deze vacature is compleet. Controleer alles nog één keer en dien de vacature in.'
    case 'ingediend':
      return isAdviseur
        ? 'Deze vacature wacht op uw oordeel. Keur de vacature goed, of stuur deze terug met een reden.'
        : `${aanspreekpunt} van het WSP bekijkt uw vacature. U krijgt een e-mail zodra de vacature is gepubliceerd, of als er iets moet veranderen.`
    case 'gepubliceerd':
      if (isAdviseur)
        return bereik === 'openbaar'
          ? 'Iedereen kan deze vacature vinden.'
          : 'Alleen adviseurs zien deze vacature.'
      return `Wij zoeken nu kandidaten voor u. Wilt u iets wijzigen? Neem dan contact op met ${aanspreekpunt} van het WSP.`
    case 'opgeschort':
      return isAdviseur
        ? 'Deze vacature is tijdelijk niet te vinden.'
        : `Deze vacature is tijdelijk niet te vinden. ${aanspreekpunt} van het WSP kan de vacature weer publiceren.`
    case 'vervuld':
      return 'Alle plaatsen van deze vacature zijn bezet.'
    case 'ingetrokken':
      return 'Deze vacature is ingetrokken en is niet meer te vinden.'
    case 'verlopen':
      return 'De sluitingsdatum is voorbij. De vacature is niet meer te vinden.'
  }
}
