import type { Grootteklasse } from '#prisma/generated/client.ts'
import { RELATIESTATUS_LABEL } from '../relatiestatus.ts'
import { FOCUSSECTOR_LABEL, HERKOMST_LABEL, SBI_LABEL } from '../werkgever.ts'
import { sleutel } from './kolommen.ts'

/** Words of a file to the codes of the portal. Each gives null for a word that is in no list. */

function lijst(labels: Record<string, string>): (tekst: string) => string | null {
  const codes = new Map(
    Object.entries(labels).flatMap(([code, label]) => [
      [sleutel(code), code],
      [sleutel(label), code],
    ]),
  )
  return (tekst) => codes.get(sleutel(tekst)) ?? null
}

export const readSector = lijst(SBI_LABEL)
export const readFocussector = lijst(FOCUSSECTOR_LABEL)
export const readHerkomst = lijst(HERKOMST_LABEL)

export const readRelatiestatus = lijst(RELATIESTATUS_LABEL)

/** The clusters, as the WSP configured them, by code or name. */
export function clusterReader(clusters: readonly { code: string; naam: string }[]) {
  return lijst(Object.fromEntries(clusters.map(({ code, naam }) => [code, naam])))
}

const TOT_EN_MET: readonly [tot: number, klasse: Grootteklasse][] = [
  [9, 'klein_1_9'],
  [49, 'klein_10_49'],
  [249, 'middel_50_249'],
  [Number.POSITIVE_INFINITY, 'groot_250_plus'],
]

/** "10-49", "10 tot en met 49 medewerkers", "klein_10_49", "250+" or a number of people. */
export function readGrootte(tekst: string): Grootteklasse | null {
  const getallen = (tekst.replace(/[.\s](?=\d{3}\b)/g, '').match(/\d+/g) ?? []).map(Number)
  const [een, twee] = getallen
  if (een === undefined || getallen.length > 2) return null
  const klasse = (aantal: number) => TOT_EN_MET.find(([tot]) => aantal <= tot)?.[1] ?? null
  if (een < 1) return null
  // Two numbers are a class of ours, or of another register: then it must lie within one of ours.
  return twee === undefined || klasse(een) === klasse(twee) ? klasse(een) : null
}

/** dd-mm-yyyy, with - / or . between, or yyyy-mm-dd; as yyyy-mm-dd, or as it was. */
export function readDag(tekst: string): string {
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(tekst)
  if (!match) return tekst
  const [, dag = '', maand = '', jaar = ''] = match
  return `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
}

/** "Molenweg 3 a" as street and number, when the file has them in one column. */
export function splitAdres(adres: string): { straat: string; huisnummer: string } | null {
  const match = /^(.*[^\s/-])\s+(\d+\p{L}{0,4}(?:\s?[-/]\s?[\p{L}\d]{1,6})?(?:\s\p{L}{1,4})?)$/u.exec(
    adres.trim(),
  )
  return match?.[1] && match[2] ? { straat: match[1].trim(), huisnummer: match[2] } : null
}
