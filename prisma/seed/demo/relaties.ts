import type { ContactSoort, Prisma } from '#prisma/generated/client.ts'
import { day, moment } from '#prisma/seed/demo/datum.ts'
import { pickAdres, pickNaam, pickTelefoon, slug } from '#prisma/seed/demo/namen.ts'
import { AFSPRAKEN, EXTRA_TAKEN, NOTITIES, VERSLAGEN } from '#prisma/seed/demo/relatie-teksten.ts'
import { createToeval, type Toeval } from '#prisma/seed/demo/toeval.ts'
import type { DemoOpties, DemoRelatie, Referentie } from '#prisma/seed/demo/types.ts'
import type { WerkgeverMetSector } from '#prisma/seed/demo/werkgevers.ts'

/** Every fifth relation was not spoken to for over 90 days, so that the list of silent ones is never empty. */
const STIL_VANAF = 100
const SOORTEN: readonly (readonly [ContactSoort, number])[] = [
  ['telefoon', 50],
  ['bezoek', 25],
  ['mail', 20],
  ['event', 5],
]

/**
 * What the WSP knows of each employer besides the employer itself: its places, the people, how the relation went, what was
 * said and what is still to do. Each employer has its own source of chance, so that the rest of the region stays as it was.
 */
export function generateRelaties(
  { zaad, vandaag }: Pick<DemoOpties, 'zaad' | 'vandaag'>,
  bedrijven: WerkgeverMetSector[],
  adviseurIds: string[],
  referentie: Referentie,
): DemoRelatie[] {
  const gemeenteCodes = new Set(referentie.gemeenten.map(({ code }) => code))
  const plekken = referentie.postcodegebieden.filter(({ gemeenteCode }) => gemeenteCodes.has(gemeenteCode))
  return bedrijven.map((bedrijf, index) => {
    const toeval = createToeval(zaad, 'relatie', index)
    const vestigingen = generateVestigingen(toeval, bedrijf, plekken)
    const contactpersonen = generateContactpersonen(toeval, vandaag, bedrijf, vestigingen)
    const contacten = generateContacten(
      toeval,
      vandaag,
      bedrijf,
      contactpersonen,
      adviseurIds,
      index % 5 === 3,
    )
    return {
      vestigingen,
      contactpersonen,
      relatiestatussen: generateStatussen(toeval, vandaag, bedrijf),
      ...contacten,
      taken: [...contacten.taken, ...generateTaken(toeval, vandaag, bedrijf, index < 2)],
    }
  })
}

function generateVestigingen(
  toeval: Toeval,
  { werkgever }: WerkgeverMetSector,
  plekken: Referentie['postcodegebieden'],
): DemoRelatie['vestigingen'] {
  const nummer = () => `9999${String(toeval.int(0, 99_999_999)).padStart(8, '0')}`
  const { straat, huisnummer, postcode, pc4, plaats, gemeenteCode = null } = werkgever
  const extra =
    werkgever.grootteklasse === 'klein_1_9'
      ? 0
      : toeval.weighted([
          [0, 60],
          [1, 30],
          [2, 10],
        ])
  return [
    {
      id: toeval.uuid(),
      werkgeverId: werkgever.id,
      isHoofdvestiging: true,
      vestigingsnummer: nummer(),
      straat,
      huisnummer,
      postcode,
      pc4,
      plaats,
      gemeenteCode,
    },
    ...Array.from({ length: extra }, () => {
      const plek = toeval.pick(plekken)
      return {
        id: toeval.uuid(),
        werkgeverId: werkgever.id,
        naam: `${toeval.pick(['Filiaal', 'Magazijn', 'Kantoor', 'Locatie'])} ${plek.plaats}`,
        vestigingsnummer: nummer(),
        ...pickAdres(toeval, plek.pc4),
        pc4: plek.pc4,
        plaats: plek.plaats,
        gemeenteCode: plek.gemeenteCode,
      }
    }),
  ]
}

/** Who can log in, and sometimes somebody who cannot; one of them left. */
function generateContactpersonen(
  toeval: Toeval,
  vandaag: string,
  { werkgever, mensen }: WerkgeverMetSector,
  vestigingen: DemoRelatie['vestigingen'],
): DemoRelatie['contactpersonen'] {
  const gedeeld = { werkgeverId: werkgever.id, aangemaaktOp: moment(vandaag, -30) }
  const elders = vestigingen.filter(({ isHoofdvestiging }) => !isHoofdvestiging)
  const metAccount = mensen.map(({ account }, index) => ({
    ...gedeeld,
    id: toeval.uuid(),
    accountId: account.id,
    naam: account.naam,
    functie: account.functie ?? null,
    email: account.email,
    telefoon: account.telefoon ?? null,
    isEerste: index === 0,
    vestigingId: elders.length > 0 && toeval.chance(0.4) ? toeval.pick(elders).id : null,
    notitie: toeval.chance(0.3) ? toeval.pick(NOTITIES) : null,
  }))
  const zonder = Array.from({ length: toeval.int(0, 1) }, () => {
    const { voornaam, achternaam } = pickNaam(toeval)
    return {
      ...gedeeld,
      id: toeval.uuid(),
      naam: `${voornaam} ${achternaam}`,
      functie: toeval.pick(['Directeur', 'Voorman', 'Administratie', 'Locatiemanager']),
      email: `${slug(voornaam)}@${slug(werkgever.naam)}.example`,
      telefoon: pickTelefoon(toeval),
      actief: toeval.chance(0.7),
    }
  })
  return [...metAccount, ...zonder]
}

function generateStatussen(
  toeval: Toeval,
  vandaag: string,
  { werkgever }: WerkgeverMetSector,
): DemoRelatie['relatiestatussen'] {
  const begin = werkgever.nieuweRelatieOp
    ? new Date(werkgever.nieuweRelatieOp)
    : day(vandaag, -toeval.int(10, 80))
  const stap = (
    van: DemoRelatie['relatiestatussen'][number]['van'],
    naar: typeof werkgever.relatiestatus,
    op: Date,
  ) => ({
    id: toeval.uuid(),
    werkgeverId: werkgever.id,
    van,
    naar,
    op: new Date(op.getTime() + 9 * 3_600_000),
    doorId: werkgever.aanspreekpuntId,
  })
  const later = (dagen: number) => new Date(begin.getTime() + dagen * 86_400_000)
  switch (werkgever.relatiestatus) {
    case 'prospect':
      return [stap(null, 'prospect', begin)]
    case 'nieuw':
      return [stap(null, 'nieuw', begin)]
    case 'slapend':
      return [
        stap(null, 'nieuw', begin),
        stap('nieuw', 'actief', later(90)),
        stap('actief', 'slapend', later(300)),
      ]
    default:
      return [stap(null, 'nieuw', begin), stap('nieuw', 'actief', later(90))]
  }
}

function generateContacten(
  toeval: Toeval,
  vandaag: string,
  { werkgever }: WerkgeverMetSector,
  contactpersonen: DemoRelatie['contactpersonen'],
  adviseurIds: string[],
  isStil: boolean,
): Pick<DemoRelatie, 'contactmomenten' | 'deelnemers' | 'taken'> {
  const contactmomenten: DemoRelatie['contactmomenten'] = []
  const deelnemers: DemoRelatie['deelnemers'] = []
  const taken: DemoRelatie['taken'] = []
  let dag = isStil ? STIL_VANAF + toeval.int(0, 100) : toeval.int(1, 60)
  for (let nummer = toeval.int(isStil ? 1 : 2, 8); nummer > 0; nummer--, dag += toeval.int(10, 60)) {
    const soort = toeval.weighted(SOORTEN)
    const id = toeval.uuid()
    const doorId = toeval.chance(0.85) ? werkgever.aanspreekpuntId : toeval.pick(adviseurIds)
    contactmomenten.push({
      id,
      werkgeverId: werkgever.id,
      soort,
      op: moment(vandaag, -dag, toeval.int(0, 420)),
      verslag: toeval.pick(VERSLAGEN[soort]),
      doorId,
    })
    deelnemers.push({
      id: toeval.uuid(),
      contactmomentId: id,
      contactpersoonId: toeval.pick(contactpersonen).id,
    })
    const collega = toeval.pick(adviseurIds)
    if (soort === 'bezoek' && collega !== doorId && toeval.chance(0.4))
      deelnemers.push({ id: toeval.uuid(), contactmomentId: id, accountId: collega })
    if (!toeval.chance(0.35)) continue
    const klaar = -dag + toeval.int(7, 21)
    const isGedaan = klaar < -10 || (klaar < 0 && toeval.chance(0.6))
    taken.push({
      id: toeval.uuid(),
      titel: toeval.pick(AFSPRAKEN),
      vervaldatum: day(vandaag, klaar),
      toegewezenAanId: doorId,
      werkgeverId: werkgever.id,
      contactmomentId: id,
      gemaaktDoorId: doorId,
      aangemaaktOp: moment(vandaag, -dag, 440),
      gedaanOp: isGedaan ? moment(vandaag, Math.min(klaar, -1), 60) : null,
      gedaanDoorId: isGedaan ? doorId : null,
    })
  }
  return { contactmomenten, deelnemers, taken }
}

/** What was not agreed in a contact: some of it is late, some of it is for today. */
function generateTaken(
  toeval: Toeval,
  vandaag: string,
  { werkgever }: WerkgeverMetSector,
  isVast: boolean,
): DemoRelatie['taken'] {
  const lengte = toeval.weighted([
    [0, 55],
    [1, 35],
    [2, 10],
  ])
  return Array.from({ length: isVast ? 2 : lengte }, (_leeg, nummer) => ({
    id: toeval.uuid(),
    titel: toeval.pick(EXTRA_TAKEN),
    // Whoever looks around in the demo finds one task that is late and one that is not.
    vervaldatum: day(vandaag, isVast ? [-3, 4][nummer]! : toeval.int(-8, 25)),
    toegewezenAanId: werkgever.aanspreekpuntId,
    werkgeverId: werkgever.id,
    gemaaktDoorId: werkgever.aanspreekpuntId,
    aangemaaktOp: moment(vandaag, -toeval.int(9, 20)),
  })) satisfies Prisma.TaakCreateManyInput[]
}
