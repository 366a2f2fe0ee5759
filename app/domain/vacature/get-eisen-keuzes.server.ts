import {
  BELANG,
  BELANG_STANDAARD,
  NIVEAU_STANDAARD,
  type Belang,
  type EisKeuze,
  type EisNiveau,
} from './eisen.ts'
import { getKeuzetermen, listKeuzetermen, type KeuzeTerm } from './list-keuzetermen.server.ts'
import { listTypischeEisen } from './typische-eisen.server.ts'

export type EisenKeuzes = {
  /** The chosen vakvaardigheden. */
  vak: EisKeuze[]
  /** Typical for the occupation and not chosen. */
  suggesties: EisKeuze[]
  gedrag: EisKeuze[]
  basis: EisKeuze[]
  /** Folded away until something in it is chosen. */
  meer: { titel: string; open: boolean; eisen: EisKeuze[] }[]
}

/** What was chosen, as stored or as it was just sent: a level or weight that makes no sense falls back to the usual one. */
export type GekozenEis = { termId: string; niveau: number; belang: string }

/** Everything the step "eisen" offers, with what is chosen ticked. Terms that are not in the dictionary are left out. */
export async function getEisenKeuzes(beroepId: string | null, gekozen: GekozenEis[]): Promise<EisenKeuzes> {
  const perTerm = new Map(gekozen.map((eis) => [eis.termId, eis]))
  const vakIds = [...perTerm.keys()].filter((id) => id.startsWith('vakvaardigheid:'))
  const [lijst, vak, typisch] = await Promise.all([
    listKeuzetermen(),
    getKeuzetermen(vakIds),
    beroepId ? listTypischeEisen(beroepId) : [],
  ])
  const toKeuze = ({ id, label, uitleg }: Pick<KeuzeTerm, 'id' | 'label' | 'uitleg'>): EisKeuze => {
    const eis = perTerm.get(id)
    return { termId: id, label, uitleg, gekozen: Boolean(eis), niveau: niveauOf(eis), belang: belangOf(eis) }
  }
  const select = (test: (term: KeuzeTerm) => boolean) => lijst.filter(test).map(toKeuze)
  const isNederlands = ({ id }: KeuzeTerm) => id.startsWith('taal:nld-')
  const fold = (titel: string, eisen: EisKeuze[]) => ({
    titel,
    open: eisen.some((eis) => eis.gekozen),
    eisen,
  })
  return {
    vak: vak.map(toKeuze),
    suggesties: typisch
      .filter(({ termId }) => !perTerm.has(termId))
      .map(({ termId, ...term }) => toKeuze({ id: termId, ...term })),
    gedrag: select(({ soort }) => soort === 'gedrag'),
    basis: select((term) => isNederlands(term) || term.soort === 'basis'),
    meer: [
      fold(
        'Certificaten',
        select(({ soort }) => soort === 'certificaat'),
      ),
      fold(
        'Rijbewijs',
        select(({ soort }) => soort === 'rijbewijs'),
      ),
      fold(
        'Andere talen',
        select((term) => term.soort === 'taal' && !isNederlands(term)),
      ),
    ],
  }
}

function niveauOf(eis: GekozenEis | undefined): EisNiveau {
  return eis?.niveau === 1 || eis?.niveau === 2 || eis?.niveau === 3 ? eis.niveau : NIVEAU_STANDAARD
}

function belangOf(eis: GekozenEis | undefined): Belang {
  return eis && Object.hasOwn(BELANG, eis.belang) ? (eis.belang as Belang) : BELANG_STANDAARD
}
