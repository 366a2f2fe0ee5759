import { today } from '#app/platform/clock.server.ts'
import { db } from '#app/platform/db.server.ts'
import { amsterdamDay } from '#app/platform/iso-day.ts'
import { VOORSTEL, type EvenementWaarden } from './evenement-form.ts'
import type { EvenementSoort } from './evenement.ts'
import type { getEvenement } from './get-evenement.server.ts'
import type { OnderdeelWaarden } from './programma.ts'
import { klokTijd, laatsteAanmelddag } from './tijden.server.ts'

type Waarden = Partial<EvenementWaarden>
type Gelezen = NonNullable<Awaited<ReturnType<typeof getEvenement>>>

/** What the form of a new event starts with: what fits the kind, with the actor as whom to ask. */
export async function voorstelVoor(accountId: string, soort: EvenementSoort): Promise<Waarden> {
  const { naam, email, telefoon } = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: { naam: true, email: true, telefoon: true },
  })
  const { van, tot, plaatsen, stands } = VOORSTEL[soort]
  return {
    soort,
    van,
    tot,
    plaatsenKandidaat: getal(plaatsen.kandidaat),
    plaatsenWerkgever: getal(plaatsen.werkgever),
    plaatsenBezoeker: getal(plaatsen.bezoeker),
    aantalStands: String(stands),
    aanmeldenVan: today(),
    contactNaam: naam,
    contactEmail: email,
    contactTelefoon: telefoon ?? '',
  }
}

/** What the form of an event that exists starts with. */
export function waardenVan(evenement: Gelezen): Waarden {
  const [start, einde] = [new Date(evenement.start), new Date(evenement.einde)]
  const plaatsen = new Map(evenement.rollen.map((rol) => [rol.rol, rol.plaatsen]))
  const [datum, einddatum] = [amsterdamDay(start), amsterdamDay(einde)]
  return {
    soort: evenement.soort,
    titel: evenement.titel,
    titelEn: evenement.titelEn ?? '',
    samenvatting: evenement.samenvatting,
    samenvattingEn: evenement.samenvattingEn ?? '',
    omschrijving: evenement.omschrijving,
    omschrijvingEn: evenement.omschrijvingEn ?? '',
    datum,
    van: klokTijd(start),
    einddatum: einddatum === datum ? '' : einddatum,
    tot: klokTijd(einde),
    locatie: evenement.locatie,
    straat: evenement.straat,
    huisnummer: evenement.huisnummer,
    postcode: evenement.postcode,
    toegankelijkheid: evenement.toegankelijkheid,
    toegankelijkheidTekst: evenement.toegankelijkheidTekst ?? '',
    plaatsenKandidaat: getal(plaatsen.get('kandidaat')),
    plaatsenWerkgever: getal(plaatsen.get('werkgever')),
    plaatsenBezoeker: getal(plaatsen.get('bezoeker')),
    aantalStands: String(evenement.aantalStands),
    aanmeldenVan: amsterdamDay(new Date(evenement.aanmeldenVan)),
    aanmeldenTot: laatsteAanmelddag(new Date(evenement.aanmeldenTot)),
    contactNaam: evenement.contactNaam,
    contactEmail: evenement.contactEmail,
    contactTelefoon: evenement.contactTelefoon ?? '',
    partners: evenement.partners.join('\n'),
    verwijderOp: evenement.verwijderOp,
  }
}

/** What the form of a part starts with: a new one on the first day, right after the last part. */
export function onderdeelWaarden(evenement: Gelezen, onderdeelId?: string): Partial<OnderdeelWaarden> {
  const deel = evenement.onderdelen.find(({ id }) => id === onderdeelId)
  if (!deel) {
    const begin = evenement.onderdelen.at(-1)?.einde ?? evenement.start
    return { datum: amsterdamDay(new Date(begin)), van: klokTijd(new Date(begin)) }
  }
  return {
    soort: deel.soort,
    titel: deel.titel,
    rollen: deel.rollen,
    titelEn: deel.titelEn ?? '',
    omschrijving: deel.omschrijving ?? '',
    omschrijvingEn: deel.omschrijvingEn ?? '',
    spreker: deel.spreker ?? '',
    zaal: deel.zaal ?? '',
    datum: amsterdamDay(new Date(deel.start)),
    van: klokTijd(new Date(deel.start)),
    tot: klokTijd(new Date(deel.einde)),
    plaatsen: getal(deel.plaatsen),
  }
}

const getal = (aantal: number | null | undefined) => (aantal ? String(aantal) : '')
