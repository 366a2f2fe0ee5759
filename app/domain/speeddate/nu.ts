type Gesprek = { begin: string; einde: string; antwoord: string | null; isWederzijds: boolean }

/**
 * What goes on at a moment (milliseconds): the talks of now, those of the next round that still begins, and those that are over without
 * an answer. Begin and end are ISO moments, and the talks are in the order of the day.
 */
export function splitsNu<T extends Gesprek>(gesprekken: readonly T[], nu: number) {
  const komt = gesprekken.filter(({ begin }) => Date.parse(begin) > nu)
  const eerste = komt[0]?.begin
  return {
    bezig: gesprekken.filter(({ begin, einde }) => Date.parse(begin) <= nu && nu < Date.parse(einde)),
    hierna: komt.filter(({ begin }) => begin === eerste),
    zonderAntwoord: gesprekken.filter(
      ({ einde, antwoord, isWederzijds }) => Date.parse(einde) <= nu && antwoord === null && !isWederzijds,
    ),
  }
}
