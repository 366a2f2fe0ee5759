type Link = { tagName: 'link'; rel: string; hrefLang?: string; href: string }

/**
 * Tells search sites which page this is and where it stands in the other languages. Each page names all of them, itself too:
 * a link that does not come back is left out by them. `adressen` are full addresses without filters, Dutch for who reads none.
 */
export function taalLinks<A extends Record<'nl', string>>(taal: keyof A & string, adressen: A): Link[] {
  const anders = Object.entries<string>(adressen).map(([hrefLang, href]) => ({ hrefLang, href }))
  return [
    { tagName: 'link', rel: 'canonical', href: String(adressen[taal]) },
    ...[...anders, { hrefLang: 'x-default', href: adressen.nl }].map(
      (een) => ({ tagName: 'link', rel: 'alternate', ...een }) as const,
    ),
  ]
}

/** The same words for who shares the link: which site, and the language of the page. */
export function deelTags(taal: 'nl' | 'en') {
  const [hier, ander] = taal === 'nl' ? ['nl_NL', 'en_GB'] : ['en_GB', 'nl_NL']
  return [
    { property: 'og:site_name', content: 'WSP-portaal' },
    { property: 'og:type', content: 'website' },
    { property: 'og:locale', content: hier },
    { property: 'og:locale:alternate', content: ander },
  ]
}
