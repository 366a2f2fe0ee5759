import { parseArgs } from 'node:util'
import type { BenchOpties, BenchSuite } from './suite.ts'

export type Aanroep = BenchOpties & {
  suites: readonly BenchSuite[]
  /** A file, "-" for the output, or null. */
  json: string | null
}

const MATEN = [1_000, 10_000, 100_000]
const GROOTSTE = 1_000_000

/** The command line cannot be followed; the message says what can. */
export class GebruikError extends Error {}

/** Reads the command line. Throws GebruikError. */
export function readOpties(args: readonly string[], alle: readonly BenchSuite[]): Aanroep {
  const { only, json, sizes, queries, seed } = parse(args)
  return {
    suites: only === undefined ? alle : split(only).map((naam) => findSuite(naam, alle)),
    json: json ?? null,
    maten:
      sizes === undefined
        ? MATEN
        : [...new Set(split(sizes).map((een) => toGetal('--sizes', een, 100, GROOTSTE)))].sort(
            (a, b) => a - b,
          ),
    vragen: toGetal('--queries', queries ?? '100', 20, 1_000),
    zaad: toGetal('--seed', seed ?? '7', 0, 1_000_000),
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string' },
        json: { type: 'string' },
        sizes: { type: 'string' },
        queries: { type: 'string' },
        seed: { type: 'string' },
      },
    }).values
  } catch (error) {
    throw new GebruikError(
      `${(error as Error).message.split('.')[0]}. Dit kan: --only NAAM, --sizes 1000,10000, --queries 100, --seed 7, --json BESTAND of -.`,
    )
  }
}

function findSuite(naam: string, alle: readonly BenchSuite[]): BenchSuite {
  const suite = alle.find((een) => een.naam === naam)
  if (suite) return suite
  throw new GebruikError(
    `Er is geen meting "${naam}". Deze zijn er: ${alle.map((een) => `${een.naam} (${een.over})`).join('; ')}.`,
  )
}

function toGetal(optie: string, tekst: string, min: number, max: number): number {
  const getal = Number(tekst)
  if (Number.isInteger(getal) && getal >= min && getal <= max) return getal
  throw new GebruikError(`${optie}: "${tekst}" moet een heel getal van ${min} tot en met ${max} zijn.`)
}

const split = (tekst: string) => tekst.split(',').map((deel) => deel.trim())
