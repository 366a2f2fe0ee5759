import { resolveBeroepen } from '#prisma/seed/demo/beroepen.ts'
import { generateKandidaten } from '#prisma/seed/demo/kandidaten.ts'
import { generateMedewerkers } from '#prisma/seed/demo/medewerkers.ts'
import { generateRelaties } from '#prisma/seed/demo/relaties.ts'
import type { DemoOpties, DemoWereld } from '#prisma/seed/demo/types.ts'
import { generateEerdereVacatures, generateVacatures } from '#prisma/seed/demo/vacatures.ts'
import { generateVoorstellen } from '#prisma/seed/demo/voorstellen.ts'
import { generateWerkgevers } from '#prisma/seed/demo/werkgevers.ts'
import type { Referentie } from '#prisma/seed/read-reference-data.ts'

// Introductions come from the first candidates, so that a larger region has the same ones.
const VOOR_VOORSTELLEN = 800

/**
 * The demo region: invented staff, employers, vacatures and candidates with real occupations, competencies and
 * postcodes. Pure: the same options and reference data give the same region. No database is touched.
 *
 * @param referentie from `readReferenceData()`; every term and postcode in the region is one of it.
 */
export function generateDemoRegio(
  {
    zaad,
    vandaag,
    kandidaten = 800,
    vacatures = 150,
    werkgevers = 60,
  }: Pick<DemoOpties, 'zaad' | 'vandaag'> & Partial<DemoOpties>,
  referentie: Referentie,
): DemoWereld {
  const beroepen = resolveBeroepen(referentie)
  const medewerkers = generateMedewerkers({ zaad, vandaag }, referentie)
  const { adviseurIds, jobcoachIds } = medewerkers
  const bedrijven = generateWerkgevers({ zaad, vandaag, werkgevers }, referentie, adviseurIds)
  const alleVacatures = generateVacatures({ zaad, vandaag, vacatures }, bedrijven, beroepen)
  const eerdere = generateEerdereVacatures({ zaad, vandaag, vacatures }, bedrijven, beroepen)
  const bron = { zaad, vandaag, adviseurIds, beroepen, referentie }
  const eersten = [...generateKandidaten(Math.min(kandidaten, VOOR_VOORSTELLEN), bron)].flat()

  return {
    medewerkers,
    werkgevers: bedrijven.map(({ werkgever }) => werkgever),
    relaties: generateRelaties({ zaad, vandaag }, bedrijven, adviseurIds, referentie),
    werkgeverMensen: bedrijven.flatMap(({ mensen }) => mensen),
    vacatures: [...alleVacatures, ...eerdere.map(({ vacature }) => vacature)],
    kandidaten: () => generateKandidaten(kandidaten, bron),
    voorstellen: generateVoorstellen({
      zaad,
      vandaag,
      vacatures: alleVacatures,
      eerdere,
      kandidaten: eersten,
      adviseurIds,
      jobcoachIds,
    }),
  }
}
