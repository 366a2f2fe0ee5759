import type { Lat } from './suite.ts'

/** A line of the bar for what must be at least so much. */
export function minstens(
  naam: string,
  gemeten: number,
  grens: number,
  show: (waarde: number) => string,
): Lat {
  return toLat({ naam, gemeten, grens, isOk: gemeten >= grens, teken: '>=', show })
}

/** A line of the bar for what must be at most so much. */
export function hoogstens(
  naam: string,
  gemeten: number,
  grens: number,
  show: (waarde: number) => string,
): Lat {
  return toLat({ naam, gemeten, grens, isOk: gemeten <= grens, teken: '<=', show })
}

function toLat({
  naam,
  gemeten,
  grens,
  isOk,
  teken,
  show,
}: {
  naam: string
  gemeten: number
  grens: number
  isOk: boolean
  teken: string
  show: (waarde: number) => string
}): Lat {
  return {
    naam,
    grens: `${teken} ${show(grens)}`,
    gemeten: show(gemeten),
    oordeel: isOk ? 'ok' : 'te kort',
    toelichting: isOk ? '' : `${show(Math.abs(gemeten - grens))} verschil`,
    telt: true,
  }
}

/** The same line when this run cannot judge it. */
export function nvt(lat: Lat, waarom: string): Lat {
  return { ...lat, oordeel: 'n.v.t.', toelichting: waarom }
}
