import { askNazorg } from './ask-nazorg.server.ts'
import { closeNazorgmomenten } from './close-momenten.server.ts'
import { makeNazorgmomenten, reviveNazorgmomenten } from './make-momenten.server.ts'

/**
 * What time does with nazorg, in this order: moments for who started, those of who left fall away, those that nobody answered
 * become unknown, and the questions of today. Safe to run twice, also at the same time. Answers how many things changed.
 */
export async function keepNazorg(): Promise<number> {
  return (
    (await makeNazorgmomenten()) +
    (await reviveNazorgmomenten()) +
    (await closeNazorgmomenten()) +
    (await askNazorg())
  )
}
