import type { Actor } from '#app/platform/actor.ts'
import { db } from '#app/platform/db.server.ts'
import type { Niveau } from '#search/matching/model.ts'
import { KAART_PROFIEL_SELECT } from '#app/domain/kandidaatprofiel/kaart-profiel.server.ts'
import { loadKaart } from '#app/domain/kandidaatprofiel/load-kaart.server.ts'
import { zichtbaarWhere } from '#app/domain/kandidaatprofiel/match-profiel.server.ts'
import { now } from '#app/platform/clock.server.ts'
import { isoDay } from '#app/platform/iso-day.ts'
import { oordelenPerTerm } from '#app/domain/kandidaatprofiel/oordelen.ts'
import { kandidaatScope, profielScope } from '#app/domain/kandidaatprofiel/scope.server.ts'

/**
 * The anonymised profile for an adviseur who matches: exact hours, occupations and sources, and no person.
 * `kandidaatId` is filled only when the actor may know the person, so that the page can link to them.
 */
export async function getProfielAnoniem(actor: Actor, profielId: string) {
  const row = await db().kandidaatprofiel.findFirst({
    where: { AND: [profielScope(actor), { id: profielId }] },
    select: {
      ...KAART_PROFIEL_SELECT,
      vervoermiddelen: true,
      beroepen: { select: { termId: true, soort: true, term: { select: { label: true } } } },
      kenmerken: {
        select: { ...KAART_PROFIEL_SELECT.kenmerken.select, term: { select: { soort: true, label: true } } },
        orderBy: [{ term: { soort: 'asc' } }, { term: { volgorde: 'asc' } }, { term: { label: 'asc' } }],
      },
    },
  })
  if (!row) return null
  const [bekend, zichtbaar] = await Promise.all([
    db().kandidaat.findFirst({
      where: { AND: [kandidaatScope(actor), { profiel: { id: profielId } }] },
      select: { id: true },
    }),
    db().kandidaatprofiel.count({ where: { AND: [zichtbaarWhere(now()), { id: profielId }] } }),
  ])
  const beroepen = (soort: 'gewenst' | 'gewerkt') =>
    row.beroepen.filter((beroep) => beroep.soort === soort).map(({ term }) => term.label)
  return {
    kandidaatId: bekend?.id ?? null,
    isZichtbaar: zichtbaar > 0,
    kaart: await loadKaart(row),
    profiel: {
      id: row.id,
      code: row.code,
      urenMin: row.urenMin,
      urenMax: row.urenMax,
      beschikbaarVanaf: row.beschikbaarVanaf && isoDay(row.beschikbaarVanaf),
      kantoortijden: row.kantoortijden,
      onregelmatig: row.onregelmatig,
      maxReisafstandKm: row.maxReisafstandKm,
      vervoermiddelen: row.vervoermiddelen,
      soorten: row.soorten,
      ondersteuning: row.ondersteuning,
      deelOndersteuning: row.deelOndersteuning,
      werkEnDenkniveau: row.werkEnDenkniveau,
      gewenst: beroepen('gewenst'),
      gewerkt: beroepen('gewerkt'),
    },
    termen: oordelenPerTerm(
      row.kenmerken.map((kenmerk) => ({
        termId: kenmerk.termId,
        niveau: kenmerk.niveau as Niveau | null,
        bron: kenmerk.bron,
        waargenomenOp: isoDay(kenmerk.waargenomenOp),
        soort: kenmerk.term.soort,
        label: kenmerk.term.label,
        door: null,
      })),
    ),
  }
}
