import { compareOpbrengst } from '#app/domain/speeddate/make-rooster.ts'
import { listRedenen } from '#app/domain/speeddate/regels.ts'
import type { Gesprek, Opbrengst, Speeddatevraag } from '#app/domain/speeddate/rooster.ts'

/** What a timetable is worth, counted from its talks alone. */
export function worthOf(vraag: Speeddatevraag, gesprekken: readonly Gesprek[]): Opbrengst {
  const werkgeverOf = new Map(vraag.tafels.map(({ id, werkgeverId }) => [id, werkgeverId]))
  const scoreOf = new Map(
    vraag.scores.map(({ werkgeverId, kandidaatId, score }) => [`${werkgeverId} ${kandidaatId}`, score]),
  )
  const perKandidaat = vraag.kandidaten.map(({ id, minimum }) => {
    const aantal = gesprekken.filter(({ kandidaatId }) => kandidaatId === id).length
    return { aantal, gewenst: Math.min(aantal, minimum) }
  })
  return {
    metGesprek: perKandidaat.filter(({ aantal }) => aantal > 0).length,
    gewenst: perKandidaat.reduce((som, { gewenst }) => som + gewenst, 0),
    score: gesprekken.reduce(
      (som, { tafelId, kandidaatId }) =>
        som + (scoreOf.get(`${werkgeverOf.get(tafelId) ?? ''} ${kandidaatId}`) ?? 0),
      0,
    ),
    gesprekken: gesprekken.length,
  }
}

/** The most that any timetable is worth, found by trying every one of them. For small questions only. */
export function bestByTrying(vraag: Speeddatevraag): Opbrengst {
  const plekken = vraag.tafels.flatMap(({ id }) =>
    Array.from({ length: vraag.rondes }, (_, plek) => ({ tafelId: id, ronde: plek + 1 })),
  )
  let beste = worthOf(vraag, vraag.vast)
  const gesprekken = [...vraag.vast]
  tryFrom(0)
  return beste

  function tryFrom(plek: number): void {
    const hier = plekken[plek]
    if (!hier) {
      const waarde = worthOf(vraag, gesprekken)
      if (compareOpbrengst(waarde, beste) > 0) beste = waarde
      return
    }
    for (const { id } of vraag.kandidaten) {
      const gesprek = { ...hier, kandidaatId: id }
      if (listRedenen(vraag, gesprekken, gesprek).length > 0) continue
      gesprekken.push(gesprek)
      tryFrom(plek + 1)
      gesprekken.pop()
    }
    tryFrom(plek + 1)
  }
}
