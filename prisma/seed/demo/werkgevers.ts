import type { Grootteklasse, Herkomst, Relatiestatus } from '#prisma/generated/client.ts'
import { day, moment } from '#prisma/seed/demo/datum.ts'
import { pickAdres, pickNaam, pickTelefoon, slug } from '#prisma/seed/demo/namen.ts'
import { BEDRIJFSNAMEN, type Bedrijfssoort } from '#prisma/seed/demo/bedrijven.ts'
import { SECTOREN, type Sector } from '#prisma/seed/demo/sectoren.ts'
import { createToeval, type Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoMens, DemoOpties, DemoWerkgever, Referentie } from '#prisma/seed/demo/types.ts'
import { VAST, VASTE_WERKGEVERS } from '#prisma/seed/demo/vaste-mensen.ts'

export type WerkgeverMetSector = {
  werkgever: DemoWerkgever
  sector: Sector
  bedrijf: Bedrijfssoort
  mensen: DemoMens[]
}

const GROOTTE: readonly (readonly [Grootteklasse, number])[] = [
  ['klein_1_9', 20],
  ['klein_10_49', 40],
  ['middel_50_249', 30],
  ['groot_250_plus', 10],
]
const RELATIE: readonly (readonly [Relatiestatus, number])[] = [
  ['actief', 60],
  ['nieuw', 25],
  ['slapend', 10],
  ['prospect', 5],
]
const FUNCTIES = ['Bedrijfsleider', 'Personeelsadviseur', 'Teamleider', 'Eigenaar', 'Planner'] as const

/**
 * Invented employers in the seven gemeenten, the two fixed ones first. Their KvK numbers start with 99, which the
 * Kamer van Koophandel does not give out. Each has one aanspreekpunt and one to three people with an account.
 */
export function generateWerkgevers(
  { zaad, vandaag, werkgevers: aantal }: Pick<DemoOpties, 'zaad' | 'vandaag' | 'werkgevers'>,
  referentie: Referentie,
  adviseurIds: string[],
): WerkgeverMetSector[] {
  const gemeenteCodes = new Set(referentie.gemeenten.map(({ code }) => code))
  const plekken = referentie.postcodegebieden.filter(({ gemeenteCode }) => gemeenteCodes.has(gemeenteCode))
  const namen = new Set<string>(Object.values(VASTE_WERKGEVERS).map(({ naam }) => naam))

  return Array.from({ length: aantal }, (_, index) => {
    const toeval = createToeval(zaad, 'werkgever', index)
    const vast = VASTE_WERKGEVER[index]
    const sector = vast
      ? sectorOf(vast.sector)
      : toeval.weighted(SECTOREN.map((s) => [s, s.gewicht] as const))
    const bedrijf = vast
      ? sector.bedrijven.find(({ naam }) => naam === vast.bedrijf)!
      : toeval.pick(sector.bedrijven)
    const naam = vast?.naam ?? freeName(bedrijf, namen, toeval)
    const pc4s: readonly string[] | undefined = vast ? [vast.pc4] : bedrijf.pc4
    const plek = toeval.pick(pc4s ? plekken.filter(({ pc4 }) => pc4s.includes(pc4)) : plekken)
    const relatiestatus = vast ? 'actief' : toeval.weighted(RELATIE)
    const sinds = relatiestatus === 'nieuw' ? toeval.int(5, 300) : toeval.int(320, 2000)
    const id = vast?.id ?? toeval.uuid()
    const aanspreekpuntId = vast ? VAST.adviseur.accountId : toeval.pick(adviseurIds)
    const werkgever: DemoWerkgever = {
      id,
      naam,
      kvkNummer: `99${String(index * 137 + 100_417).padStart(6, '0')}`,
      sbiSectie: sector.sbiSectie,
      focussector: sector.focussector,
      dienstclusterCode: toeval.pick(referentie.dienstclusters).code,
      grootteklasse: toeval.weighted(GROOTTE),
      relatiestatus,
      relatieSinds: day(vandaag, -sinds),
      nieuweRelatieOp: relatiestatus === 'prospect' ? null : day(vandaag, -sinds),
      ...relatieVan(zaad, index, aanspreekpuntId, adviseurIds),
      aanspreekpuntId,
      ...pickAdres(toeval, plek.pc4),
      pc4: plek.pc4,
      plaats: plek.plaats,
      gemeenteCode: plek.gemeenteCode,
      website: `https://www.${slug(naam)}.example`,
      aangemaaktOp: moment(vandaag, -Math.min(sinds, 400)),
    }
    const mensen = Array.from({ length: toeval.int(1, 3) }, (_leeg, nummer) =>
      contactpersoon(zaad, vandaag, werkgever, index, nummer),
    )
    return { werkgever, sector, bedrijf, mensen }
  })
}

const HERKOMST: readonly (readonly [Herkomst, number])[] = [
  ['werkgever_zelf', 30],
  ['wsp_benaderde', 25],
  ['doorverwezen_partner', 15],
  ['evenement', 10],
  ['doorverwezen_werkgever', 8],
  ['vacature_gezien', 7],
  ['onbekend', 5],
]

/** How the contact came about and who stands in, from a source of chance of its own: the rest stays as it was. */
function relatieVan(zaad: number, index: number, aanspreekpuntId: string, adviseurIds: string[]) {
  const toeval = createToeval(zaad, 'herkomst', index)
  const herkomst = toeval.weighted(HERKOMST)
  const anderen = adviseurIds.filter((id) => id !== aanspreekpuntId)
  const vervangerId = index < VASTE_WERKGEVER.length || toeval.chance(0.6) ? toeval.pick(anderen) : null
  return { herkomst, vervangerId }
}

const VASTE_WERKGEVER = [
  {
    ...VASTE_WERKGEVERS.bakkerij,
    sector: 'voedsel',
    bedrijf: 'Voorbeeldbakkerij',
    pc4: '1971',
    persoon: VAST.werkgever,
  },
  {
    ...VASTE_WERKGEVERS.tweede,
    sector: 'logistiek',
    bedrijf: 'Voorbeeldlogistiek',
    pc4: '1948',
    persoon: VAST.werkgever2,
  },
] as const

function sectorOf(code: string): Sector {
  const sector = SECTOREN.find((kandidaat) => kandidaat.code === code)
  if (!sector) throw new Error(`Demo: no sector ${code}`)
  return sector
}

function freeName(bedrijf: Bedrijfssoort, bezet: Set<string>, toeval: Toeval): string {
  for (let poging = 0; ; poging++) {
    const basis = `${bedrijf.naam} ${toeval.pick(BEDRIJFSNAMEN)}`
    const naam = poging < 20 ? basis : `${basis} ${poging}`
    if (bezet.has(naam)) continue
    bezet.add(naam)
    return naam
  }
}

function contactpersoon(
  zaad: number,
  vandaag: string,
  werkgever: DemoWerkgever,
  index: number,
  nummer: number,
): DemoMens {
  const toeval = createToeval(zaad, 'contactpersoon', index, nummer)
  const vast = nummer === 0 ? VASTE_WERKGEVER[index]?.persoon : undefined
  const { voornaam, achternaam } = pickNaam(toeval)
  const id = vast?.accountId ?? toeval.uuid()
  return {
    account: {
      id,
      email:
        vast?.email ?? `${slug(`${voornaam} ${achternaam}`)}-${nummer + 1}@${slug(werkgever.naam)}.example`,
      naam: vast?.naam ?? `${voornaam} ${achternaam}`,
      telefoon: pickTelefoon(toeval),
      functie: toeval.pick(FUNCTIES),
      isDemo: true,
      aangemaaktOp: moment(vandaag, -30),
    },
    rollen: [{ id: toeval.uuid(), accountId: id, rol: 'werkgever', werkgeverId: werkgever.id }],
  }
}
