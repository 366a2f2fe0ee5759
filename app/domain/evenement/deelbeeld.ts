import { SOORT_LABEL, type EvenementSoort } from './evenement.ts'

/** The picture that goes with a shared link to an event of this kind, as tags of the page; `basis` is the address of the portal. */
export function deelbeeldTags(basis: string, soort: EvenementSoort) {
  return [
    { property: 'og:image', content: `${basis}/delen/${soort.replaceAll('_', '-')}.png` },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    {
      property: 'og:image:alt',
      content: `${SOORT_LABEL[soort]} van het WerkgeversServicepunt Zuid-Kennemerland en IJmond`,
    },
    { name: 'twitter:card', content: 'summary_large_image' },
  ]
}
