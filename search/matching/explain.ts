import { isTekort } from '#search/matching/judgement.ts'
import { NIVEAU_WOORD, STAP_WOORD } from '#search/matching/labels.ts'
import { conditionSentence } from '#search/matching/condition-sentence.ts'
import { bronTekst } from '#search/matching/source-text.ts'
import type { HardRegel, Niveau, Uitkomst, Uitlegregel } from '#search/matching/model.ts'

/** Who reads: 'kandidaat' is addressed with "je"; 'werkgever' sees no more than an anonymous profile may show. */
export type Lezer = 'adviseur' | 'werkgever' | 'kandidaat'

/** How many strong points a summary names. */
const STERKSTE = 3

/**
 * The lines a reader may see. An employer sees what the vacature asked, not what the candidate wishes: support and kind of
 * place can say something about health or doelgroep, and the nearest occupation can make a person recognisable.
 */
export function regelsVoor(uitkomst: Uitkomst, voor: Lezer): Uitlegregel[] {
  return voor === 'werkgever' ? uitkomst.regels.filter((regel) => regel.deel !== 'wens') : uitkomst.regels
}

/** One line of the explanation in plain Dutch (B1). Empty for a line that the reader may not see. */
export function zinVoorRegel(regel: Uitlegregel, voor: Lezer): string {
  if (voor === 'werkgever' && regel.deel === 'wens') return ''
  if (regel.soort === 'voorwaarde' || regel.deel === 'wens' || regel.deel === 'beroep') {
    return conditionSentence(regel, voor)
  }
  if (regel.viaLabel !== null) return relatedSentence(regel, voor)
  if (regel.getoond === null) return unknownSentence(regel, voor)
  return regel.hebben ? hasSentence(regel, voor) : levelSentence(regel, regel.getoond, voor)
}

/** One line that answers "why": the strongest fits first, then the main gap, then how much is still unknown. */
export function samenvatting(uitkomst: Uitkomst, voor: Lezer): string {
  const regels = regelsVoor(uitkomst, voor).filter((regel) => regel.deel !== 'wens')
  const sterk = regels
    .filter((regel) => regel.oordeel === 'past' && regel.punten > 0)
    .sort((a, b) => b.punten - a.punten)
    .slice(0, STERKSTE)
    .map((regel) => regel.label)
  // A hard requirement that is not met ends it, so it is the main gap whatever the points say.
  const afgevallen = uitkomst.hard.filter((regel) => regel.oordeel === 'voldoet-niet')
  const tekort = regels
    .filter((regel) => isTekort(regel.oordeel) && !regel.hard)
    .sort((a, b) => b.maximum - b.punten - (a.maximum - a.punten))[0]
  const onbekend = regels.filter((regel) => regel.oordeel === 'onbekend').length
  const zinnen = [fitSentence(sterk, voor)]
  const mis = afgevallen.filter((regel) => voor !== 'werkgever' || regel.soort === 'eis')
  if (mis.length > 0) zinnen.push(`Dit moet, maar past niet: ${enumerate(mis.map((regel) => regel.label))}.`)
  else if (afgevallen.length > 0) zinnen.push('Een voorwaarde die moet, past niet.')
  else if (tekort) zinnen.push(`Grootste verschil: ${tekort.label}${stapToevoeging(tekort)}.`)
  if (onbekend > 0) zinnen.push(`Nog niet bekend: ${onbekend} ${onbekend === 1 ? 'punt' : 'punten'}.`)
  return zinnen.join(' ')
}

/** The question to ask for a hard requirement that is not known; null when it is known. */
export function vraagVoorHard(regel: HardRegel, voor: 'adviseur' | 'kandidaat'): string | null {
  if (regel.oordeel !== 'onbekend') return null
  const wie = voor === 'kandidaat' ? 'je' : 'de kandidaat'
  const mag = voor === 'kandidaat' ? 'wil en kun je' : 'wil en kan de kandidaat'
  if (regel.soort === 'eis') {
    const heeft = voor === 'kandidaat' ? 'Heb je' : 'Heeft de kandidaat'
    if (regel.gevraagd === null) return `${heeft} dit: ${regel.label}?`
    const niveau = niveauWoord(regel.gevraagd)
    return `Welk niveau ${voor === 'kandidaat' ? 'heb je' : 'heeft de kandidaat'} bij ${regel.label}? Nodig is: ${niveau}.`
  }
  switch (regel.sleutel) {
    case 'uren':
      return `Hoeveel uur per week ${mag} werken?`
    case 'reisafstand':
      return `Kan ${wie} naar deze plek reizen?`.replace('Kan je', 'Kun je')
    case 'onregelmatig':
      return `${mag.charAt(0).toUpperCase()}${mag.slice(1)} werken op onregelmatige tijden?`
    case 'soort':
      return 'Voor welke soort plek staat de werkgever open?'
    default:
      return voor === 'kandidaat'
        ? 'Vanaf wanneer kun je beginnen?'
        : 'Vanaf wanneer kan de kandidaat beginnen?'
  }
}

/** All questions behind "navragen", in the order of the requirements. */
export function vragenVoor(uitkomst: Uitkomst, voor: 'adviseur' | 'kandidaat'): string[] {
  return uitkomst.hard.map((regel) => vraagVoorHard(regel, voor)).filter((vraag) => vraag !== null)
}

function levelSentence(regel: Uitlegregel, getoond: Niveau, voor: Lezer): string {
  const verschil = regel.verschil ?? 0
  const gevraagd = niveauWoord(regel.gevraagd)
  const wie =
    voor === 'kandidaat' ? 'Jij hebt' : voor === 'werkgever' ? 'De kandidaat heeft' : 'Het profiel heeft'
  const feit = `Gevraagd: ${gevraagd}. ${wie}: ${niveauWoord(getoond)} (${bronTekst(regel, voor)}).`
  return `${regel.label}: ${gapWords(verschil, regel.hard)}. ${feit}${stapZin(regel, voor)}`
}

function gapWords(verschil: number, hard: boolean): string {
  if (verschil >= 2) return 'ruim meer dan gevraagd, let op of het werk niet te licht is'
  if (verschil === 1) return 'meer dan gevraagd'
  if (verschil === 0) return 'past'
  if (hard) return 'te weinig, en dit moet'
  return verschil === -1 ? 'klein tekort' : 'tekort, hiervoor is een plan nodig'
}

function hasSentence(regel: Uitlegregel, voor: Lezer): string {
  if (regel.oordeel === 'past') return `${regel.label}: aanwezig (${bronTekst(regel, voor)}).`
  const mist = regel.hard ? 'niet aanwezig, en dit moet' : 'niet aanwezig'
  return `${regel.label}: ${mist}.${stapZin(regel, voor)}`
}

function relatedSentence(regel: Uitlegregel, voor: Lezer): string {
  const wie = voor === 'kandidaat' ? 'Je hebt' : 'De kandidaat heeft'
  const verwant = `${wie} wel een verwante vaardigheid: ${regel.viaLabel}. Die telt voor de helft.`
  const eigen =
    regel.getoond === null ? 'staat niet in het profiel' : `gezien op niveau ${niveauWoord(regel.getoond)}`
  return `${regel.label}: ${eigen}. ${verwant}${stapZin(regel, voor)}`
}

function unknownSentence(regel: Uitlegregel, voor: Lezer): string {
  const nodig = regel.hebben ? 'dit' : `niveau ${niveauWoord(regel.gevraagd)}`
  const vraag = regel.hard
    ? `nog niet bekend. ${nodig.charAt(0).toUpperCase()}${nodig.slice(1)} moet.`
    : 'nog niet bekend.'
  if (voor === 'werkgever') return `${regel.label}: ${vraag} Vraag ernaar bij de adviseur.`
  const stap = regel.stap === 'meten' ? 'laten meten' : 'navragen'
  return voor === 'kandidaat'
    ? `${regel.label}: ${vraag} Vertel je werkcoach of je dit kunt.`
    : `${regel.label}: ${vraag} Stap: ${stap}.`
}

function stapZin(regel: Uitlegregel, voor: Lezer): string {
  // What a hard requirement lacks is not closed by a step: the adviseur has to ask the employer to drop it.
  if (regel.stap === 'geen' || regel.hard) return ''
  const woord = STAP_WOORD[regel.stap]
  return voor === 'kandidaat' ? ` Dit kan helpen: ${woord}.` : ` Mogelijke stap: ${woord}.`
}

function stapToevoeging(regel: Uitlegregel): string {
  return regel.stap === 'geen' ? '' : ` (mogelijke stap: ${STAP_WOORD[regel.stap]})`
}

function fitSentence(sterk: string[], voor: Lezer): string {
  if (sterk.length > 0)
    return `${voor === 'kandidaat' ? 'Dit past bij je' : 'Past het best op'}: ${enumerate(sterk)}.`
  return voor === 'kandidaat' ? 'We zien nog niet wat hier bij je past.' : 'Nog geen punt dat duidelijk past.'
}

function niveauWoord(niveau: Niveau | null): string {
  return niveau === null ? 'niet bekend' : NIVEAU_WOORD[niveau]
}

function enumerate(delen: string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
