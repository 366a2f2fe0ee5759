/** What search/ needs of a log; pino fits. Ids and counts only. */
export type SearchLog = {
  info(line: Record<string, unknown>): void
  warn(line: Record<string, unknown>): void
}
