import { createBord, type Bord } from './planner/bord.ts'
import { choosePairs, type Keuze } from './planner/choose-pairs.ts'
import { improve } from './planner/improve.ts'
import { createIndeling, type Indeling } from './planner/indeling.ts'
import { placePairs } from './planner/place-pairs.ts'
import { reachEveryone } from './planner/reach-everyone.ts'
import { listTekorten } from './planner/tekorten.ts'
import { listBotsingen, type Botsing } from './regels.ts'
import { checkVraag, type Gesprek, type Opbrengst, type Rooster, type Speeddatevraag } from './rooster.ts'

export type RoosterUitkomst = { ok: true; rooster: Rooster } | { ok: false; botsingen: Botsing[] }

/**
 * The timetable of the speeddates. In this order: as many candidates as can be have at least one talk; as many talks as
 * can be count towards someone's minimum; the scores of all talks add up to most; then the number of talks. Always: the
 * fixed talks stay, nobody is in two places, a pair meets once at most, breaks and absences are kept.
 *
 * The first of these is always the most that can be. All of them are when everybody is there in every round, may talk
 * without rest and nothing is fixed; otherwise `maximaleScore` tells how near it is. The same question gives the same
 * timetable. Refused with the fixed talks that cannot be as they are, and why. Throws VraagFout.
 */
export function makeRooster(vraag: Speeddatevraag): RoosterUitkomst {
  checkVraag(vraag)
  const botsingen = listBotsingen(vraag, vraag.vast)
  if (botsingen.length > 0) return { ok: false, botsingen }
  const bord = createBord(vraag)
  const indeling = createIndeling(bord)
  placeVast(indeling, vraag.vast)
  const grens = boundsOf(bord, indeling)
  placePairs(bord, indeling, grens.keuzes)
  improve(bord, indeling)
  reachEveryone(bord, indeling)
  improve(bord, indeling)
  const opbrengst = indeling.opbrengst()
  return {
    ok: true,
    rooster: {
      gesprekken: indeling.toGesprekken(),
      opbrengst,
      bovengrens: grens.opbrengst,
      maximaleScore: grens.maximaleScore,
      isBewezenBeste: compareOpbrengst(opbrengst, grens.opbrengst) === 0,
      tekorten: listTekorten(bord, indeling),
    },
  }
}

/** Below zero when the first is worth less, above when it is worth more. */
export function compareOpbrengst(a: Opbrengst, b: Opbrengst): number {
  return (
    a.metGesprek - b.metGesprek || a.gewenst - b.gewenst || a.score - b.score || a.gesprekken - b.gesprekken
  )
}

function placeVast(indeling: Indeling, vast: readonly Gesprek[]): void {
  const { tafels, kandidaten, rondes } = indeling.bord
  for (const { ronde, tafelId, kandidaatId } of vast) {
    const t = tafels.findIndex(({ id }) => id === tafelId)
    const k = kandidaten.findIndex(({ id }) => id === kandidaatId)
    indeling.place(t, rondes.indexOf(ronde), k, true)
  }
}

/** The best choice of pairs that forgets about rounds, beside the fixed talks: nothing is worth more. */
function boundsOf(bord: Bord, vast: Indeling) {
  const keuzes = choosePairs(bord, vast)
  return {
    keuzes,
    opbrengst: worthOf(bord, vast, keuzes),
    maximaleScore: worthOf(bord, vast, choosePairs(bord, vast, { alleenScore: true })).score,
  }
}

function worthOf(bord: Bord, vast: Indeling, keuzes: readonly Keuze[]): Opbrengst {
  const som = { ...vast.opbrengst() }
  const aantal = bord.kandidaten.map((_, k) => vast.count(k))
  for (const { werkgever, kandidaat } of keuzes) {
    const al = aantal[kandidaat] ?? 0
    som.metGesprek += al === 0 ? 1 : 0
    som.gewenst += al < (bord.kandidaten[kandidaat]?.minimum ?? 0) ? 1 : 0
    som.score += bord.score[werkgever * bord.aantal.kandidaten + kandidaat] as number
    som.gesprekken += 1
    aantal[kandidaat] = al + 1
  }
  return som
}
