import { z } from 'zod'
import type { Prisma } from '#prisma/generated/client.ts'
import { contentStand } from '#search/indexes/content-stand.server.ts'
import { woorddelen } from '#search/language/woorddelen.ts'
import { RELATIE_SOORTEN } from '#search/query/relatie-soort.ts'
import { nummerVormen } from '#search/query/relatie-tekst.ts'

const VAN_WERKGEVER = { id: true, naam: true, aanspreekpunt: { select: { naam: true } } } as const

export const WERKGEVER_SELECT = {
  ...VAN_WERKGEVER,
  handelsnamen: true,
  kvkNummer: true,
  focussector: true,
  relatiestatus: true,
  dienstcluster: { select: { naam: true } },
  vestigingen: {
    select: { naam: true, vestigingsnummer: true, plaats: true, gemeente: { select: { naam: true } } },
    orderBy: { id: 'asc' },
  },
} as const satisfies Prisma.WerkgeverSelect

// No note: what colleagues tell each other about somebody is read on the page of the employer, and not searched.
export const CONTACTPERSOON_SELECT = {
  id: true,
  naam: true,
  functie: true,
  email: true,
  telefoon: true,
  vestiging: { select: { naam: true, plaats: true } },
  werkgever: { select: VAN_WERKGEVER },
} as const satisfies Prisma.ContactpersoonSelect

export const VACATURE_SELECT = {
  id: true,
  nummer: true,
  titel: true,
  plaats: true,
  status: true,
  beroep: { select: { label: true, synoniemen: true } },
  werkgever: { select: VAN_WERKGEVER },
} as const satisfies Prisma.VacatureSelect

export type RelatieRow =
  | ({ soort: 'werkgever' } & Prisma.WerkgeverGetPayload<{ select: typeof WERKGEVER_SELECT }>)
  | ({ soort: 'contactpersoon' } & Prisma.ContactpersoonGetPayload<{ select: typeof CONTACTPERSOON_SELECT }>)
  | ({ soort: 'vacature' } & Prisma.VacatureGetPayload<{ select: typeof VACATURE_SELECT }>)

export const RelatieSchema = z.strictObject({
  id: z.uuid(),
  soort: z.enum(RELATIE_SOORTEN),
  /** Empty for a vacature that has no title yet. */
  naam: z.string(),
  andereNamen: z.array(z.string()),
  /** Parts of compounds in the names. */
  delen: z.array(z.string()),
  /** Digits only: KVK-nummer, vestigingsnummers, telephone numbers as people type them, number of a vacature. */
  nummers: z.array(z.string().regex(/^\d+$/)),
  email: z.string().nullable(),
  /** The employer itself, or whose it is. */
  werkgeverId: z.uuid(),
  /** Null for the employer itself. */
  werkgever: z.string().nullable(),
  functie: z.string().nullable(),
  beroep: z.array(z.string()),
  plaatsen: z.array(z.string()),
  /** Service cluster and focus sector. */
  themas: z.array(z.string()),
  aanspreekpunt: z.string(),
  /** Of the relation or of the vacature; a contactpersoon has none. */
  status: z.string().nullable(),
  stand: z.string(),
})

export type RelatieDocument = z.infer<typeof RelatieSchema>

/** What the staff searches. About employers and the people who work there, never about a candidate. */
export function toRelatieDocument(row: RelatieRow): RelatieDocument {
  const content = { ...EMPTY, ...ownContent(row) }
  return { ...content, stand: contentStand(content) }
}

type Content = Omit<RelatieDocument, 'stand'>

const EMPTY = {
  andereNamen: [],
  nummers: [],
  email: null,
  werkgever: null,
  functie: null,
  beroep: [],
  plaatsen: [],
  themas: [],
  status: null,
} satisfies Partial<Content>

function ownContent(row: RelatieRow): Omit<Content, keyof typeof EMPTY> & Partial<Content> {
  switch (row.soort) {
    case 'werkgever':
      return {
        id: row.id,
        soort: 'werkgever',
        naam: row.naam,
        andereNamen: [...row.handelsnamen, ...present(row.vestigingen.map(({ naam }) => naam))],
        delen: woorddelen(row.naam, ...row.handelsnamen),
        nummers: [row.kvkNummer, ...present(row.vestigingen.map((een) => een.vestigingsnummer))],
        werkgeverId: row.id,
        plaatsen: present(row.vestigingen.flatMap(({ plaats, gemeente }) => [plaats, gemeente?.naam])),
        themas: present([row.dienstcluster.naam, row.focussector]),
        aanspreekpunt: row.aanspreekpunt.naam,
        status: row.relatiestatus,
      }
    case 'contactpersoon':
      return {
        id: row.id,
        soort: 'contactpersoon',
        naam: row.naam,
        delen: woorddelen(row.functie),
        nummers: nummerVormen(row.telefoon),
        email: row.email,
        ...ofWerkgever(row.werkgever),
        functie: row.functie,
        plaatsen: present([row.vestiging?.naam, row.vestiging?.plaats]),
      }
    case 'vacature':
      return {
        id: row.id,
        soort: 'vacature',
        naam: row.titel ?? '',
        delen: woorddelen(row.titel, row.beroep?.label ?? null),
        nummers: [String(row.nummer)],
        ...ofWerkgever(row.werkgever),
        beroep: row.beroep ? [row.beroep.label, ...row.beroep.synoniemen] : [],
        plaatsen: present([row.plaats]),
        status: row.status,
      }
  }
}

function ofWerkgever({
  id,
  naam,
  aanspreekpunt,
}: {
  id: string
  naam: string
  aanspreekpunt: { naam: string }
}) {
  return { werkgeverId: id, werkgever: naam, aanspreekpunt: aanspreekpunt.naam }
}

function present(values: (string | null | undefined)[]): string[] {
  return [...new Set(values.flatMap((value) => value || []))]
}
