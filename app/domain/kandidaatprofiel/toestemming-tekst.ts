/**
 * The wording that a candidate agrees to. A change of the text is a new version, because a recorded consent must say to
 * which words it was given.
 */
export const TOESTEMMING_ZICHTBAARHEID = {
  versie: 'zichtbaarheid-1',
  tekst: [
    'Het WerkgeversServicepunt mag mijn profiel zonder mijn naam laten zien aan werkgevers in de regio.',
    'Een werkgever ziet alleen wat op deze pagina staat. Mijn naam, adres, leeftijd en uitkering staan er niet bij.',
    'Ik kan dit altijd weer uitzetten. Dat heeft geen gevolgen voor mijn uitkering of voor de hulp die ik krijg.',
  ],
} as const
