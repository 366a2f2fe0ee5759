import type { MatchVacature } from '#search/matching/model.ts'
import type { ScanRangorde, Telling } from '#search/matching/scan/match-scan.ts'

/** What the thread of the scan and the process around it say to each other. */
export type ScanStart = {
  databaseUrl: string
  /** Milliseconds that a question waits for a scan that is out of touch with the database. */
  waitMs: number
}

export type ScanVraag =
  | { soort: 'rank'; nummer: number; vacature: MatchVacature; opties: { maximum: number; nu: number } }
  | { soort: 'tel'; nummer: number; varianten: readonly MatchVacature[]; nu: number }
  | { soort: 'stop' }

export type ScanAntwoord =
  | { soort: 'antwoord'; nummer: number; uitkomst: ScanRangorde | Telling[] | null }
  | { soort: 'fout'; nummer: number; fout: string; stapel: string }
  | { soort: 'log'; niveau: 'info' | 'warn'; regel: Record<string, unknown> }
