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

/** For the list in which employers look for themselves: a choice of its own, because being proposed is something else. */
export const TOESTEMMING_TALENTVERKENNER = {
  versie: 'talentverkenner-1',
  tekst: [
    'Werkgevers in de regio mogen mijn kaart vinden als zij zelf zoeken in de talentverkenner.',
    'Op de kaart staat hooguit: welk werk ik zoek en deed, ongeveer hoeveel uur, mijn deel van de regio, ongeveer vanaf wanneer, mijn diploma’s en rijbewijs, wat voor plek, en wat ik kan. Mijn naam, adres, leeftijd, talen, uitkering en hulp op het werk staan er nooit op.',
    'Over mijn werk, uren, regio en diploma’s staat er alleen iets als minstens vijf kaarten precies hetzelfde zeggen. Wat ik kan, staat er alleen op als minstens vijf mensen die hetzelfde werk zoeken dat ook kunnen.',
    'Wil een werkgever kennismaken? Dan vraagt mijn adviseur het eerst aan mij.',
    'Ik kan dit altijd weer uitzetten. Dan ben ik meteen niet meer te vinden. Dat heeft geen gevolgen voor mijn uitkering of voor de hulp die ik krijg.',
  ],
} as const
