const nl = (cijfers: number) =>
  new Intl.NumberFormat('nl-NL', { minimumFractionDigits: cijfers, maximumFractionDigits: cijfers })
const heel = nl(0)
const eenCijfer = nl(1)
const tweeCijfers = nl(2)
const drieCijfers = nl(3)

const orStreep = (waarde: number, format: Intl.NumberFormat) =>
  Number.isNaN(waarde) ? '-' : format.format(waarde)

export const getal = (waarde: number) => orStreep(waarde, heel)
export const aandeel = (waarde: number) => orStreep(waarde, drieCijfers)
export const keer = (waarde: number) => `${orStreep(waarde, waarde >= 100 ? heel : tweeCijfers)}x`

/** Milliseconds, with a digit more where they are few. */
export const ms = (waarde: number) =>
  orStreep(waarde, waarde < 10 ? tweeCijfers : waarde < 100 ? eenCijfer : heel)
