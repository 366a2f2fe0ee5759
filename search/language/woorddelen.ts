/**
 * Last parts of Dutch compounds that name a job, a person, a thing, a kind of work or of employer. Dutch writes them as one word
 * ("magazijnmedewerker"), and the engine only finds the start of a word: the parts make the rest findable.
 */
const LAATSTE_DELEN: string[] = [
  'medewerker',
  'medewerkster',
  'monteur',
  'chauffeur',
  'bestuurder',
  'machinist',
  'begeleider',
  'verzorger',
  'verzorgende',
  'verpleegkundige',
  'assistent',
  'assistente',
  'adviseur',
  'consulent',
  'manager',
  'leider',
  'leidster',
  'coach',
  'trainer',
  'docent',
  'leraar',
  'leerkracht',
  'technicus',
  'operator',
  'werker',
  'bewerker',
  'maker',
  'bouwer',
  'legger',
  'zetter',
  'lasser',
  'schilder',
  'timmerman',
  'kundige',
  'therapeut',
  'arts',
  'analist',
  'ontwikkelaar',
  'ontwerper',
  'beheerder',
  'controleur',
  'inspecteur',
  'planner',
  'coördinator',
  'specialist',
  'vertegenwoordiger',
  'verkoper',
  'verkoopster',
  'inkoper',
  'bezorger',
  'koerier',
  'inpakker',
  'picker',
  'vuller',
  'sorteerder',
  'reiniger',
  'schoonmaker',
  'wasser',
  'kapper',
  'bakker',
  'slager',
  'visser',
  'teler',
  'kweker',
  'hovenier',
  'boer',
  'agent',
  'beveiliger',
  'bewaker',
  'wachter',
  'portier',
  'brandweer',
  'kelner',
  'bediening',
  'hulp',
  'meester',
  'opzichter',
  'voorman',
  'arbeider',
  'tekenaar',
  'fotograaf',
  'redacteur',
  'schrijver',
  'vertaler',
  'tolk',
  'secretaresse',
  'boekhouder',
  'notaris',
  'jurist',
  'ingenieur',
  'architect',
  'truck',
  'machine',
  'apparatuur',
  'installatie',
  'techniek',
  'zorg',
  'onderhoud',
  'montage',
  'productie',
  'verkoop',
  'inkoop',
  'transport',
  'vervoer',
  'opvang',
  'onderwijs',
  'beheer',
  'administratie',
  'bewerking',
  'verwerking',
  'rijbewijs',
  'certificaat',
  'diploma',
  'materiaal',
  'gereedschap',
  'school',
  'winkel',
  'keuken',
  'fabriek',
  'bedrijf',
  // What an employer calls itself.
  'bakkerij',
  'slagerij',
  'drukkerij',
  'kwekerij',
  'boerderij',
  'wasserij',
  'logistiek',
  'bouw',
  'metaal',
  'catering',
  'horeca',
  'markt',
  'centrum',
  'hotel',
  'restaurant',
  'kliniek',
  'praktijk',
  'apotheek',
  'garage',
  'salon',
  'atelier',
  'werkplaats',
  'kantoor',
  'groep',
]
const BEKEND = new Set(LAATSTE_DELEN)
const LANGSTE_EERST = [...LAATSTE_DELEN].sort((a, b) => b.length - a.length)

/** A shorter first part is a prefix ("op", "be") and no word. */
const KORTSTE_EERSTE_DEEL = 4

/**
 * The parts of the compounds in a text, lower case, without doubles: "schoonmaakmedewerker" gives "schoonmaak" and
 * "medewerker". A plural counts as its singular. Words that are no known compound give nothing.
 */
export function woorddelen(...teksten: (string | null)[]): string[] {
  const delen = new Set<string>()
  for (const tekst of teksten) {
    for (const woord of tekst?.toLocaleLowerCase('nl').match(/\p{L}+/gu) ?? []) {
      for (const deel of splitWoord(woord)) delen.add(deel)
    }
  }
  return [...delen]
}

function splitWoord(woord: string): string[] {
  for (const enkelvoud of [woord, woord.replace(/(?:en|s)$/, '')]) {
    if (BEKEND.has(enkelvoud)) return []
    const laatste = LANGSTE_EERST.find(
      (deel) => enkelvoud.endsWith(deel) && enkelvoud.length - deel.length >= KORTSTE_EERSTE_DEEL,
    )
    if (!laatste) continue
    const eerste = enkelvoud.slice(0, -laatste.length)
    // "verkoop-s-medewerker": the joint is no part of the word.
    const zonderTussenletter = eerste.replace(/s$/, '')
    return [zonderTussenletter.length >= KORTSTE_EERSTE_DEEL ? zonderTussenletter : eerste, laatste]
  }
  return []
}
