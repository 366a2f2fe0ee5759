import type { KenmerkBron, Uitlegregel } from '#search/matching/model.ts'

const VOOR_WERKGEVER: Record<KenmerkBron, string> = {
  zelf: 'eigen inschatting',
  werkcoach: 'door het WSP vastgesteld',
  abc: 'door het WSP vastgesteld',
  melba: 'door het WSP vastgesteld',
  werkgever: 'in de praktijk gezien',
  praktijk: 'in de praktijk gezien',
}

const VOOR_KANDIDAAT: Record<KenmerkBron, string> = {
  zelf: 'volgens jezelf',
  werkcoach: 'volgens je werkcoach',
  abc: 'uit je ABC-meting',
  melba: 'uit je MELBA-meting',
  werkgever: 'volgens een werkgever',
  praktijk: 'in de praktijk gezien',
}

const VOOR_ADVISEUR: Record<KenmerkBron, string> = {
  zelf: 'eigen inschatting',
  werkcoach: 'werkcoach',
  abc: 'ABC-meting',
  melba: 'MELBA',
  werkgever: 'werkgever',
  praktijk: 'in de praktijk gezien',
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/**
 * Source and date of a judgement. For an employer the instrument stays hidden (it can say something about health) and
 * the date is a year, because exact dates help to recognise a person.
 */
export function bronTekst(
  { bron, waargenomenOp }: Pick<Uitlegregel, 'bron' | 'waargenomenOp'>,
  voor: 'adviseur' | 'werkgever' | 'kandidaat',
): string {
  if (bron === null) return 'bron niet bekend'
  const datum = dateText(waargenomenOp, voor === 'werkgever')
  const woorden =
    voor === 'werkgever' ? VOOR_WERKGEVER : voor === 'kandidaat' ? VOOR_KANDIDAAT : VOOR_ADVISEUR
  return datum === null ? woorden[bron] : `${woorden[bron]}, ${datum}`
}

function dateText(datum: string | null, yearOnly: boolean): string | null {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum ?? '')
  if (!delen) return null
  const maand = MAANDEN[Number(delen[2]) - 1]
  if (yearOnly || !maand) return delen[1] ?? null
  return `${Number(delen[3])} ${maand} ${delen[1]}`
}
