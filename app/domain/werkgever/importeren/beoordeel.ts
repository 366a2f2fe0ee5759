import type { Importoordeel } from '#prisma/generated/client.ts'
import { DUBBEL_REDEN_LABEL, indexDubbelen, nameKey, type Herkenbaar } from '../dubbelen.ts'
import type { Plaats } from '../find-plaats.server.ts'
import { POSTCODE_ONBEKEND } from '../velden.ts'
import { VESTIGINGSNUMMER_BESTAAT } from '../vestiging.ts'
import { KOLOM_NAMEN, KOLOMMEN, sleutel, type Kolom } from './kolommen.ts'
import {
  leesRij,
  type GelezenRij,
  type ImportContact,
  type ImportWerkgever,
  type Lijsten,
  type Melding,
  type Rij,
} from './lees-rij.ts'

export type BekendeContact = { naam: string; email: string | null }

/** What the portal knows that a file is compared with. */
export type Stand = Lijsten & {
  bekenden: readonly (Herkenbaar & { naam: string; plaats: string; kvkNummer: string })[]
  /** Who has a KVK number of the file now; of one that was merged, the employer that it went to. */
  opKvk: ReadonlyMap<string, { id: string; namen: readonly string[]; contacten: readonly BekendeContact[] }>
  vestigingsnummers: ReadonlySet<string>
  plaatsen: ReadonlyMap<string, Plaats>
}

export type Beoordeeld = {
  nummer: number
  oordeel: Importoordeel
  leider: number | null
  meldingen: Melding[]
  /** The new employer of this row; null when it makes none. */
  werkgever: (ImportWerkgever & { aanspreekpuntId: string; plaats: Plaats }) | null
  /** The contactpersoon that comes with this row; null when it brings nobody. */
  contact: ImportContact | null
  /** The employer that exists; null for a new one. */
  bestaandId: string | null
}

type Gezien = BekendeContact & { nummer: number | null }

/**
 * Judges every row of a file against the portal and the other rows: what it would do, or every reason why it cannot. One
 * employer is one KVK number: the first row that is whole begins it, later rows add a contactpersoon. Pure and repeatable:
 * the preview and the confirmation ask the same.
 */
export function beoordeelRijen(rijen: readonly Rij[], stand: Stand): Beoordeeld[] {
  const gelezen = rijen.map((rij) => leesRij(rij, stand))
  const { leiders, plekFouten } = findLeiders(gelezen, stand)
  const dubbelen = indexDubbelen<Herkenbaar & { omschrijving: string }>(
    stand.bekenden.map((een) => ({
      ...een,
      omschrijving: `${een.naam} in ${een.plaats} (KVK ${een.kvkNummer})`,
    })),
  )
  const contacten = new Map<string, Gezien[]>()
  const oordelen = new Map<number, Importoordeel>()
  const beoordeeld: Beoordeeld[] = []

  for (const rij of gelezen) {
    const een = beoordeel(rij)
    oordelen.set(rij.nummer, een.oordeel)
    beoordeeld.push(een)
  }
  return beoordeeld

  function beoordeel(rij: GelezenRij): Beoordeeld {
    const { kvkNummer } = rij
    const bestaand = kvkNummer === null ? undefined : stand.opKvk.get(kvkNummer)
    if (bestaand) return beoordeelBestaand(rij, bestaand)
    const leider = kvkNummer === null ? undefined : leiders.get(kvkNummer)
    if (!leider)
      return probleem(rij, [
        ...rij.fouten,
        ...rij.ontbreekt,
        ...rij.contactFouten,
        ...(plekFouten.get(rij.nummer) ?? []),
      ])
    return leider.nummer === rij.nummer ? beoordeelLeider(rij) : beoordeelVolger(rij, leider)
  }

  function beoordeelBestaand(
    rij: GelezenRij,
    bestaand: { id: string; namen: readonly string[]; contacten: readonly BekendeContact[] },
  ): Beoordeeld {
    const fouten = [...rij.contactFouten]
    const { naam } = rij.velden
    if (naam && !bestaand.namen.some((een) => nameKey(een) === nameKey(naam)))
      fouten.push({
        kolom: 'kvkNummer',
        tekst: `Dit KVK-nummer is in het portaal van ${bestaand.namen[0] ?? ''}. Klopt het nummer? Maak dan de cel met de naam leeg.`,
      })
    if (fouten.length > 0) return probleem(rij, fouten)
    const al = contacten.get(bestaand.id) ?? bestaand.contacten.map((een) => ({ ...een, nummer: null }))
    contacten.set(bestaand.id, al)
    const bekend = seeContact(rij, al)
    if (bekend) return { ...leeg(rij), oordeel: 'bekend', meldingen: [bekend], bestaandId: bestaand.id }
    return { ...leeg(rij), oordeel: 'contact', contact: rij.contact, bestaandId: bestaand.id }
  }

  function beoordeelLeider(rij: GelezenRij): Beoordeeld {
    const { werkgever } = rij
    const plaats = werkgever && stand.plaatsen.get(werkgever.postcode.slice(0, 4))
    if (!werkgever || !plaats) return probleem(rij, [...rij.fouten, ...rij.ontbreekt])
    const emails = gelezen
      .filter(({ kvkNummer }) => kvkNummer === werkgever.kvkNummer)
      .flatMap(({ contact }) => contact?.email ?? [])
    const herkenbaar = { ...werkgever, emails }
    const lijkt: Melding[] = dubbelen.find(herkenbaar).map(({ bekend, redenen }) => ({
      kolom: null,
      tekst: `Lijkt op ${bekend.omschrijving}: ${redenen.map((reden) => DUBBEL_REDEN_LABEL[reden]).join(' en ')}.`,
    }))
    dubbelen.add({ ...herkenbaar, omschrijving: `rij ${rij.nummer}, ${werkgever.naam}` })
    const al: Gezien[] = []
    contacten.set(werkgever.kvkNummer, al)
    seeContact(rij, al)
    return {
      ...leeg(rij),
      oordeel: lijkt.length > 0 ? 'lijkt_op' : 'nieuw',
      meldingen: [...lijkt, ...andersPlaats(rij, plaats)],
      werkgever: { ...werkgever, plaats },
      contact: rij.contact,
    }
  }

  function beoordeelVolger(rij: GelezenRij, leider: GelezenRij): Beoordeeld {
    const fouten = [...rij.fouten, ...rij.contactFouten, ...verschillen(rij, leider)]
    if (fouten.length > 0) return probleem(rij, fouten)
    const { kvkNummer } = leider.werkgever ?? {}
    const al = contacten.get(kvkNummer ?? '') ?? []
    const bekend = seeContact(rij, al)
    const leiderIsTwijfel = oordelen.get(leider.nummer) === 'lijkt_op'
    return {
      ...leeg(rij),
      oordeel: bekend ? 'bekend' : leiderIsTwijfel ? 'lijkt_op' : 'contact',
      leider: leider.nummer,
      meldingen: [bekend ?? { kolom: null, tekst: `Hoort bij de werkgever van rij ${leider.nummer}.` }],
      contact: bekend ? null : rij.contact,
    }
  }
}

function leeg({ nummer }: GelezenRij): Beoordeeld {
  return {
    nummer,
    oordeel: 'bekend',
    leider: null,
    meldingen: [],
    werkgever: null,
    contact: null,
    bestaandId: null,
  }
}

function probleem(rij: GelezenRij, meldingen: Melding[]): Beoordeeld {
  const plek = ({ kolom }: Melding) => (kolom ? KOLOM_NAMEN.indexOf(kolom) : -1)
  return {
    ...leeg(rij),
    oordeel: 'probleem',
    meldingen: meldingen.sort((een, ander) => plek(een) - plek(ander)),
  }
}

/**
 * Per KVK number of a new employer the row with which it begins: the first that is whole and that can be written. And per row
 * what only the database or another row can tell against its place.
 */
function findLeiders(gelezen: readonly GelezenRij[], stand: Stand) {
  const leiders = new Map<string, GelezenRij>()
  const plekFouten = new Map<number, Melding[]>()
  const nummers = new Set(stand.vestigingsnummers)
  for (const rij of gelezen) {
    const { kvkNummer, werkgever, velden } = rij
    if (kvkNummer && (stand.opKvk.has(kvkNummer) || leiders.has(kvkNummer))) continue
    const fouten: Melding[] = []
    if (velden.postcode && !stand.plaatsen.has(velden.postcode.slice(0, 4)))
      fouten.push({ kolom: 'postcode', tekst: POSTCODE_ONBEKEND })
    if (velden.vestigingsnummer && nummers.has(velden.vestigingsnummer))
      fouten.push({ kolom: 'vestigingsnummer', tekst: VESTIGINGSNUMMER_BESTAAT })
    plekFouten.set(rij.nummer, fouten)
    if (!werkgever || fouten.length > 0 || rij.contactFouten.length > 0) continue
    if (werkgever.vestigingsnummer) nummers.add(werkgever.vestigingsnummer)
    leiders.set(werkgever.kvkNummer, rij)
  }
  return { leiders, plekFouten }
}

const VERGELIJKBAAR = [
  'naam',
  'vestigingsnummer',
  'website',
  'sbiSectie',
  'focussector',
  'grootteklasse',
  'straat',
  'huisnummer',
  'postcode',
  'dienstclusterCode',
  'relatiestatus',
  'relatieSinds',
  'aanspreekpuntId',
] as const

/** Two rows of one employer may not say different things of it. */
function verschillen({ velden }: GelezenRij, { nummer, werkgever }: GelezenRij): Melding[] {
  return VERGELIJKBAAR.flatMap((veld) => {
    const hier = velden[veld]
    const daar = werkgever?.[veld]
    if (hier === undefined || hier === null || gelijk(veld, hier, daar)) return []
    const kolom: Kolom = veld === 'aanspreekpuntId' ? 'aanspreekpunt' : veld
    return [
      {
        kolom,
        tekst: `${KOLOMMEN[kolom].kop} is anders dan in rij ${nummer}, met hetzelfde KVK-nummer. Maak beide gelijk, of maak deze cel leeg.`,
      },
    ]
  })
}

function gelijk(veld: string, hier: string, daar: string | null | undefined): boolean {
  if (veld === 'naam') return nameKey(hier) === nameKey(daar ?? '')
  return sleutel(hier) === sleutel(daar ?? '')
}

/** Why this row brings nobody new; null when it does. Who it brings is known from then on. */
function seeContact({ nummer, contact }: GelezenRij, al: Gezien[]): Melding | null {
  if (!contact) return { kolom: null, tekst: 'Deze werkgever is er al, en de rij noemt geen contactpersoon.' }
  const bekend = al.find(({ naam }) => sleutel(naam) === sleutel(contact.naam))
  if (!bekend) {
    al.push({ naam: contact.naam, email: contact.email, nummer })
    return null
  }
  const waar = bekend.nummer === null ? 'staat al bij deze werkgever' : `staat ook in rij ${bekend.nummer}`
  const anders = contact.email !== null && contact.email !== bekend.email
  return {
    kolom: 'contactNaam',
    tekst: `Deze contactpersoon ${waar}.${anders ? ' Het andere mailadres nemen wij niet over.' : ''}`,
  }
}

function andersPlaats({ cellen }: GelezenRij, { plaats }: Plaats): Melding[] {
  if (!cellen.plaats || sleutel(cellen.plaats) === sleutel(plaats)) return []
  return [{ kolom: 'plaats', tekst: `Bij deze postcode hoort ${plaats}. Dat vullen wij in.` }]
}
