export type Vondst = 'email' | 'telefoon' | 'bsn' | 'postcode' | 'gezondheid'

const GEZONDHEID =
  /(?<!\p{L})(?:ziek(?!enhui)\p{L}*|diagnos\p{L}*|autis\p{L}*|asperger|ad[hd]d|depress\p{L}*|burn-?out\p{L}*|psych\p{L}*|medic(?:ijn|atie)\p{L}*|therap\p{L}*|versla(?:v|af)\p{L}*|alcohol\p{L}*|drugs\p{L}*|(?:\p{L}*-)?beperking\p{L}*|handicap\p{L}*|gehandicapt\p{L}*|hersenletsel|epilep\p{L}*|trauma\p{L}*|zwanger\p{L}*|kanker|diabetes|wajong|wia|ziektewet|huisarts|borderline|verstandelijk\p{L}*)(?!\p{L})/iu

const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u
// Small letters only without a space: "2024 en" is a year.
const POSTCODE = /(?<!\d)[1-9]\d{3}(?:\s?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/u
const NUMMER = /(?<!\d)\+?\d(?:[\s.()/-]{0,2}\d){8,13}(?!\d)/g

/**
 * What in a text may tell who somebody is or how somebody's health is: an e-mail address, phone number, postcode, number in the
 * shape of a BSN, or a word about health. A hit is a reason to look again, not proof: "drugs" can stand in a safety rule.
 */
export function screenTekst(tekst: string): Vondst[] {
  const nummers = [...tekst.matchAll(NUMMER)].map(([nummer]) => nummer.replace(/\D/g, ''))
  const vondsten: [Vondst, boolean][] = [
    ['email', EMAIL.test(tekst)],
    ['bsn', nummers.some(isBsnVormig)],
    ['telefoon', nummers.some((nummer) => !isBsnVormig(nummer))],
    ['postcode', POSTCODE.test(tekst)],
    ['gezondheid', GEZONDHEID.test(tekst)],
  ]
  return vondsten.flatMap(([vondst, is]) => (is ? [vondst] : []))
}

// The "elfproef": nine digits with weights 9 to 2, and -1 for the last one, add up to a multiple of 11.
function isBsnVormig(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers === '000000000') return false
  const som = [...cijfers].reduce(
    (tot, cijfer, plek) => tot + Number(cijfer) * (plek === 8 ? -1 : 9 - plek),
    0,
  )
  return som % 11 === 0
}
