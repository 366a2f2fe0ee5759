/**
 * What may never be a reason to leave somebody out, in words that tell it: health, target group, benefit, origin, religion,
 * age. And what makes a note about a profile a note about a person: an address, a number.
 */
const PATRONEN: readonly RegExp[] = [
  /\b(?:ziek|ziekte\w*|zieke|ziekmelding\w*|medisch\w*|medicijn\w*|diagnose\w*|aandoening\w*|klachten)\b/iu,
  /\b(?:autis\w*|adhd|add|ptss|depress\w*|burn-?\s?out\w*|psych\w*|verslav\w*|alcohol\w*|drugs)\b/iu,
  /\b(?:handicap\w*|gehandicapt\w*|beperking\w*|arbeidsongeschikt\w*|zwanger\w*|rolstoel\w*)\b/iu,
  /\b(?:wajong\w*|wia|iva|wga|bijstand\w*|uitkering\w*|participatiewet|banenafspraak|doelgroep\w*|indicatie\w*)\b/iu,
  /\b(?:statushouder\w*|vluchteling\w*|asiel\w*|allochtoon|allochtone\w*|buitenland\w*|afkomst|nationaliteit|accent|huidskleur)\b/iu,
  /\b(?:moslim\w*|islam\w*|hoofddoek|christen\w*|joods\w*|geloof\w*|religi\w*)\b/iu,
  /\b(?:te oud|te jong|leeftijd|oudere|pensioen\w*)\b/iu,
  /\b[^\s@]+@[^\s@]+\.\w+\b/u,
  /\b\d{3}[\s.-]?\d{2,3}[\s.-]?\d{3,4}\b/u,
]

/** The first words that do not belong in a note about a profile; null when there are none. */
export function findPersoonlijks(tekst: string): string | null {
  for (const patroon of PATRONEN) {
    const gevonden = patroon.exec(tekst)?.[0]
    if (gevonden) return gevonden.trim()
  }
  return null
}
