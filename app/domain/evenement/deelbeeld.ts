import { SOORT_EN } from './engels.ts'
import { SOORT_LABEL, type EvenementSoort } from './evenement.ts'

/** Address of the picture that goes with a shared link to an event of this kind; `basis` is the address of the portal. */
export function deelbeeldAdres(basis: string, soort: EvenementSoort): string {
  return `${basis}/delen/${soort.replaceAll('_', '-')}.png`
}

const ALT = {
  nl: (soort: EvenementSoort) =>
    `${SOORT_LABEL[soort]} van het WerkgeversServicepunt Zuid-Kennemerland en IJmond`,
  en: (soort: EvenementSoort) =>
    `${SOORT_EN[soort]} by the WerkgeversServicepunt Zuid-Kennemerland en IJmond`,
}

/** That picture as tags of the page in this language. */
export function deelbeeldTags(basis: string, soort: EvenementSoort, taal: 'nl' | 'en' = 'nl') {
  return [
    { property: 'og:image', content: deelbeeldAdres(basis, soort) },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: ALT[taal](soort) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
