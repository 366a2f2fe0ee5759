import type { KenmerkBron } from '#prisma/generated/client.ts'
import { day } from '#prisma/seed/demo/datum.ts'
import type { Werkbeeld } from '#prisma/seed/demo/kandidaat-basis.ts'
import type { Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoKandidaat } from '#prisma/seed/demo/types.ts'

type Kenmerk = DemoKandidaat['kenmerken'][number]

type Maker = { profielId: string; vandaag: string; adviseurId: string; toeval: Toeval }

const BRONNEN: readonly (readonly [KenmerkBron, number])[] = [
  ['zelf', 35],
  ['werkcoach', 35],
  ['melba', 10],
  ['abc', 8],
  ['werkgever', 7],
  ['praktijk', 5],
]

// Shares that together make about a quarter of what a vacature asks unknown, as adviseurs know it from practice.
const NIET_INGEVULD = 0.16
const ONDERZOEK_NODIG = 0.1

const ANDERE_TALEN = [
  'eng',
  'eng',
  'eng',
  'deu',
  'fra',
  'ara',
  'tur',
  'pol',
  'ukr',
  'tir',
  'spa',
  'fas',
  'som',
] as const

/**
 * What is known of someone: a level (0-3) that depends on the work done, on the person and on chance. Languages, basic
 * skills and papers included. A term has one row, and in one of ten cases a second row from another source.
 */
export function generateKenmerken(maker: Maker, werkbeeld: Werkbeeld): Kenmerk[] {
  const { toeval } = maker
  const aanleg = toeval.normal() * 0.6
  const kenmerken: Kenmerk[] = []

  for (const [termId, basis] of baseLevels(maker, werkbeeld)) {
    if (toeval.chance(NIET_INGEVULD)) continue
    const niveau = toeval.chance(ONDERZOEK_NODIG) ? null : clamp(basis + aanleg + toeval.normal() * 0.6)
    kenmerken.push(kenmerk(maker, termId, niveau, toeval.weighted(BRONNEN)))
    const laatste = kenmerken.at(-1)!
    if (niveau !== null && toeval.chance(0.1)) {
      const andere = BRONNEN.filter(([bron]) => bron !== laatste.bron)
      kenmerken.push(kenmerk(maker, termId, clamp(niveau + toeval.int(-1, 1)), toeval.weighted(andere)))
    }
  }
  return [...kenmerken, ...talen(maker), ...papieren(maker, werkbeeld)]
}

/** The level that may be expected: higher for work that was done, and for what is most typical of it. */
function baseLevels({ toeval }: Maker, { sector, gewenst, gewerkt }: Werkbeeld): Map<string, number> {
  const basis = new Map<string, number>()
  const raise = (termId: string, niveau: number) =>
    basis.set(termId, Math.max(basis.get(termId) ?? 0, niveau))
  for (const beroep of gewerkt)
    beroep.vakvaardigheden.forEach((id, plaats) => raise(id, plaats < 4 ? 2.2 : 1.6))
  for (const beroep of gewenst)
    beroep.vakvaardigheden.forEach((id, plaats) => raise(id, plaats < 4 ? 1.5 : 1.1))
  for (const code of sector.gedrag) raise(`gedrag:${code}`, 1.9)
  for (const code of toeval.sample(ALGEMEEN_GEDRAG, 4)) raise(`gedrag:${code}`, 1.7)
  raise('basis:rekenen', 1.5)
  raise('basis:digitaal', 1.4)
  return basis
}

// prettier-ignore
const ALGEMEEN_GEDRAG = [
  '24100', '24101', '24102', '24104', '24105', '24106', '24107', '24110', '24112', '24113', '24115', '24116', '24118', '24119', '24120', '24121', '24122', '24123', '24124', '24125',
]

function talen(maker: Maker): Kenmerk[] {
  const { toeval } = maker
  const isEersteTaal = toeval.chance(0.68)
  const spreken = isEersteTaal ? 3 : toeval.int(1, 3)
  const rijen = [
    kenmerk(maker, 'taal:nld-mondeling', spreken, 'werkcoach'),
    kenmerk(maker, 'taal:nld-lezen', clamp(spreken - (toeval.chance(0.35) ? 1 : 0)), 'werkcoach'),
    kenmerk(maker, 'taal:nld-schrijven', clamp(spreken - (toeval.chance(0.5) ? 1 : 0)), 'werkcoach'),
  ]
  const anders = new Set(
    Array.from({ length: toeval.int(isEersteTaal ? 0 : 1, 2) }, () => toeval.pick(ANDERE_TALEN)),
  )
  for (const taal of anders) {
    const niveau = taal === 'eng' ? toeval.int(1, 3) : toeval.int(2, 3)
    rijen.push(kenmerk(maker, `taal:${taal}-mondeling`, niveau, 'zelf'))
    if (toeval.chance(0.6))
      rijen.push(kenmerk(maker, `taal:${taal}-lezen`, clamp(niveau - toeval.int(0, 1)), 'zelf'))
  }
  return rijen
}

// One has a paper (3) or has not (0); no row means that nobody asked.
function papieren(maker: Maker, { gewenst, gewerkt }: Werkbeeld): Kenmerk[] {
  const { toeval } = maker
  const uitWerk = new Set(gewerkt.flatMap((beroep) => beroep.papieren ?? []).map(plain))
  const nodig = new Set([...uitWerk, ...gewenst.flatMap((beroep) => beroep.papieren ?? []).map(plain)])
  const rijen: Kenmerk[] = []
  for (const termId of nodig) {
    if (termId === 'rijbewijs:B') continue
    if (toeval.chance(uitWerk.has(termId) ? 0.75 : 0.35)) rijen.push(kenmerk(maker, termId, 3, 'werkcoach'))
    else if (toeval.chance(0.6)) rijen.push(kenmerk(maker, termId, 0, 'werkcoach'))
  }
  const vrachtOfBus = rijen.some((rij) => /^rijbewijs:[CD]$/.test(rij.termId) && rij.niveau === 3)
  if (vrachtOfBus || toeval.chance(0.5)) rijen.push(kenmerk(maker, 'rijbewijs:B', 3, 'werkcoach'))
  else if (toeval.chance(0.8)) rijen.push(kenmerk(maker, 'rijbewijs:B', 0, 'werkcoach'))
  if (toeval.chance(0.12)) rijen.push(kenmerk(maker, 'rijbewijs:AM', 3, 'werkcoach'))
  for (const termId of ['certificaat:bhv', 'certificaat:ehbo']) {
    if (!nodig.has(termId) && toeval.chance(0.08)) rijen.push(kenmerk(maker, termId, 3, 'zelf'))
  }
  return rijen
}

export function kenmerk(
  { profielId, vandaag, adviseurId, toeval }: Maker,
  termId: string,
  niveau: number | null,
  bron: KenmerkBron,
): Kenmerk {
  return {
    id: toeval.uuid(),
    profielId,
    termId,
    niveau,
    bron,
    waargenomenOp: day(vandaag, -toeval.int(3, bron === 'abc' || bron === 'melba' ? 700 : 400)),
    ingevoerdDoorId: bron === 'zelf' ? null : adviseurId,
  }
}

const plain = (papier: string) => papier.replace('!', '')

const clamp = (niveau: number) => Math.min(3, Math.max(0, Math.round(niveau)))
