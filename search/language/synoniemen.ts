/** Words that people use for the same work. Every word of a group finds the others. */
const GROEPEN: string[][] = [
  ['schoonmaker', 'schoonmaakmedewerker', 'schoonmaakster', 'interieurverzorger', 'poetshulp'],
  ['magazijnmedewerker', 'logistiek medewerker', 'orderpicker', 'magazijnier'],
  ['heftruckchauffeur', 'vorkheftruckchauffeur', 'heftruckbestuurder'],
  ['heftruck', 'vorkheftruck'],
  ['vrachtwagenchauffeur', 'trucker', 'chauffeur vrachtwagen'],
  ['bezorger', 'pakketbezorger', 'koerier'],
  ['kassamedewerker', 'caissière', 'kassière'],
  ['winkelmedewerker', 'verkoopmedewerker', 'verkoper', 'verkoopster'],
  ['vakkenvuller', 'vulploegmedewerker', 'aanvuller'],
  ['ober', 'serveerster', 'bediening', 'horecamedewerker'],
  ['kok', 'keukenmedewerker', 'chef-kok'],
  ['afwasser', 'spoelkeuken', 'afwashulp'],
  ['hovenier', 'tuinman', 'groenmedewerker', 'groenvoorziening'],
  ['verzorgende', 'zorgmedewerker', 'zorghulp', 'helpende'],
  ['verpleegkundige', 'verpleger', 'verpleegster'],
  ['thuiszorg', 'thuishulp', 'huishoudelijke hulp'],
  ['onderwijsassistent', 'klassenassistent', 'leraarondersteuner'],
  ['leraar', 'docent', 'leerkracht', 'onderwijzer'],
  ['pedagogisch medewerker', 'kinderopvang', 'crècheleidster'],
  ['receptionist', 'baliemedewerker', 'gastheer', 'gastvrouw'],
  ['administratief medewerker', 'administratie', 'kantoormedewerker'],
  ['monteur', 'technicus', 'reparateur', 'onderhoudsmonteur'],
  ['elektricien', 'elektromonteur', 'installateur'],
  ['loodgieter', 'cv-monteur', 'installatiemonteur'],
  ['productiemedewerker', 'inpakker', 'fabrieksarbeider', 'operator'],
  ['bouwvakker', 'bouwmedewerker', 'opperman'],
  ['timmerman', 'timmervrouw', 'meubelmaker'],
  ['beveiliger', 'bewaker', 'surveillant', 'portier'],
  ['conciërge', 'huismeester', 'beheerder gebouw'],
  ['helpdeskmedewerker', 'ict-ondersteuning', 'systeembeheerder'],
  ['fiets', 'rijwiel'],
  ['auto', 'wagen', 'personenauto'],
  ['stage', 'stageplek', 'stageplaats'],
  ['bijbaan', 'parttime', 'deeltijd'],
]

/** As Meilisearch wants it: each word with what it also means. */
export const SYNONIEMEN: Record<string, string[]> = toSynonyms(GROEPEN)

/** The groups of the dictionary in both directions. A word in two groups finds both. */
export function toSynonyms(groepen: string[][]): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const groep of groepen) {
    for (const woord of groep) {
      found[woord] = [...new Set([...(found[woord] ?? []), ...groep.filter((ander) => ander !== woord)])]
    }
  }
  return found
}
