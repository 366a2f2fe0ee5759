/** Recognising that two employers are one: by KVK number, by name, by the domain of the website or of a mail address. */

export type DubbelReden = 'kvk' | 'naam' | 'domein'

export const DUBBEL_REDEN_LABEL: Record<DubbelReden, string> = {
  kvk: 'hetzelfde KVK-nummer',
  naam: 'dezelfde naam',
  domein: 'dezelfde website of hetzelfde maildomein',
}

/** What two employers are compared by. */
export type Herkenbaar = {
  naam: string
  handelsnamen?: readonly string[]
  kvkNummer?: string | null
  website?: string | null
  emails?: readonly string[]
}

// What a company is by law, written with and without dots; it is left out so that "Bakkerij Zon B.V." is "bakkerij zon".
const RECHTSVORMEN = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'ua',
  'ba',
  'wa',
  'stichting',
  'vereniging',
  'maatschap',
  'cooperatie',
  'eenmanszaak',
])

// Addresses that anyone can have say nothing about the company.
const ALGEMENE_DOMEINEN = new Set([
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.nl',
  'outlook.com',
  'outlook.nl',
  'live.nl',
  'live.com',
  'msn.com',
  'yahoo.com',
  'yahoo.nl',
  'icloud.com',
  'me.com',
  'ziggo.nl',
  'kpnmail.nl',
  'planet.nl',
  'hetnet.nl',
  'xs4all.nl',
  'upcmail.nl',
  'casema.nl',
  'telfort.nl',
  'tele2.nl',
  'proton.me',
  'protonmail.com',
  'facebook.com',
  'instagram.com',
  'linkedin.com',
])

/** A name without legal form, capitals, accents, punctuation and spaces. */
export function nameKey(naam: string): string {
  const words = naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('&', ' en ')
    // "b.v." and "b. v." are one word.
    .replace(/\b([a-z])\.\s?(?=[a-z]\b)/g, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const rest = words.filter((word) => !RECHTSVORMEN.has(word))
  return (rest.length > 0 ? rest : words).join('')
}

/** The domain of a website or a mail address as it is registered: "www.shop.zon.nl" is "zon.nl". Null when it tells nothing. */
export function domainKey(adres: string): string | null {
  const host = adres
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
  const labels = host.split('.').filter(Boolean)
  if (labels.length < 2) return null
  const domain = labels.slice(-2).join('.')
  return ALGEMENE_DOMEINEN.has(domain) ? null : domain
}

/** Why these two may be one employer; empty when nothing says so. */
export function dubbelRedenen(een: Herkenbaar, ander: Herkenbaar): DubbelReden[] {
  const redenen: DubbelReden[] = []
  if (een.kvkNummer && een.kvkNummer === ander.kvkNummer) redenen.push('kvk')
  if (meet(nameKeys(een), nameKeys(ander))) redenen.push('naam')
  if (meet(domainKeys(een), domainKeys(ander))) redenen.push('domein')
  return redenen
}

/**
 * Finds which of many a new one may be, with why. Only those that share a key are compared, so that a file of thousands of
 * rows takes no longer than reading it; `add` makes one of the many of what was new.
 */
export function indexDubbelen<T extends Herkenbaar>(bekenden: readonly T[]) {
  const perSleutel = new Map<string, T[]>()
  const sleutels = (een: Herkenbaar) => [
    ...[...nameKeys(een)].map((key) => `naam:${key}`),
    ...[...domainKeys(een)].map((key) => `domein:${key}`),
    ...(een.kvkNummer ? [`kvk:${een.kvkNummer}`] : []),
  ]
  const add = (een: T) => {
    for (const sleutel of sleutels(een)) perSleutel.set(sleutel, [...(perSleutel.get(sleutel) ?? []), een])
  }
  bekenden.forEach(add)
  const find = (nieuw: Herkenbaar): { bekend: T; redenen: DubbelReden[] }[] => {
    const kandidaten = new Set(sleutels(nieuw).flatMap((sleutel) => perSleutel.get(sleutel) ?? []))
    return [...kandidaten].map((bekend) => ({ bekend, redenen: dubbelRedenen(nieuw, bekend) }))
  }
  return { add, find }
}

function nameKeys({ naam, handelsnamen = [] }: Herkenbaar): Set<string> {
  return new Set([naam, ...handelsnamen].map(nameKey).filter(Boolean))
}

function domainKeys({ website, emails = [] }: Herkenbaar): Set<string> {
  return new Set([website ?? '', ...emails].map(domainKey).filter((domain) => domain !== null))
}

function meet(een: Set<string>, ander: Set<string>): boolean {
  return [...een].some((key) => ander.has(key))
}
