import { z } from 'zod'
import { choices, versie } from '#app/platform/form-values.ts'
import { vul, type Teksten } from './taal.ts'

export const VOORZIENINGEN = [
  'rolstoelplek',
  'tolk_gebarentaal',
  'schrijftolk',
  'rustige_plek',
  'begeleider_mee',
  'grote_letters',
  'eten_vegetarisch',
  'eten_halal',
  'anders',
] as const

/** Names beside the first that one registration can hold. */
export const MEESTE_ANDEREN = 9

const NAAM_MAX = 120
const TEKST_MAX = 300

const enkeleRegel = (tekst: string) => tekst.replace(/\s+/g, ' ').trim()

function naamVeld(fouten: Teksten['fouten']) {
  return z
    .string({ error: fouten.naam })
    .transform(enkeleRegel)
    .pipe(z.string().min(1, fouten.naam).max(NAAM_MAX, fouten.naamLang))
}

/** Names of others, each on a line of its own; a name that is there twice counts once. */
export function anderenVeld(fouten: Teksten['fouten']) {
  return z
    .string()
    .optional()
    .transform((tekst) => {
      const namen = (tekst ?? '').split('\n').map(enkeleRegel).filter(Boolean)
      return [...new Map(namen.map((naam) => [naam.toLowerCase(), naam])).values()]
    })
    .pipe(
      z
        .array(z.string().max(NAAM_MAX, fouten.naamLang))
        .max(MEESTE_ANDEREN, vul(fouten.anderen, { meeste: MEESTE_ANDEREN })),
    )
}

/** A telephone number that may be left out, kept as digits with at most a plus in front. */
export function telefoonVeld(fouten: Teksten['fouten']) {
  return z
    .string()
    .optional()
    .transform((tekst) => (tekst ?? '').replace(/[\s().-]/g, '') || null)
    .refine((nummer) => nummer === null || /^\+?\d{9,15}$/.test(nummer), fouten.telefoon)
}

/** The address that confirmation and changes go to, in lower case. */
export function emailVeld(fouten: Teksten['fouten']) {
  return z
    .string({ error: fouten.email })
    .trim()
    .toLowerCase()
    .max(254, fouten.email)
    .pipe(z.email(fouten.email))
}

/** The form of somebody without an account, with its messages in the language of the page. */
export function aanmeldSchema(fouten: Teksten['fouten'], rol: 'kandidaat' | 'werkgever' | 'bezoeker') {
  return z
    .object({
      naam: naamVeld(fouten),
      organisatieNaam:
        rol === 'werkgever'
          ? z
              .string({ error: fouten.organisatie })
              .transform(enkeleRegel)
              .pipe(z.string().min(1, fouten.organisatie).max(NAAM_MAX, fouten.naamLang))
          : z
              .undefined()
              .optional()
              .transform(() => null),
      email: emailVeld(fouten),
      telefoon: telefoonVeld(fouten),
      anderen:
        rol === 'kandidaat'
          ? z
              .undefined()
              .optional()
              .transform((): string[] => [])
          : anderenVeld(fouten),
    })
    .transform(({ naam, anderen, ...rest }) => ({
      ...rest,
      namen: [naam, ...anderen.filter((ander) => ander.toLowerCase() !== naam.toLowerCase())],
    }))
}

/** Who comes, what they need and which parts they chose. */
export function deelnemerSchema(fouten: Teksten['fouten']) {
  return z.object({
    naam: naamVeld(fouten),
    voorzieningen: choices(VOORZIENINGEN, fouten.verouderd),
    voorzieningTekst: z
      .string()
      .trim()
      .max(TEKST_MAX, fouten.tekstLang)
      .optional()
      .transform((tekst) => tekst || null),
    onderdelen: z.preprocess(
      (waarde) => (waarde === undefined ? [] : [waarde].flat()),
      z.array(z.uuid(fouten.verouderd)).max(100, fouten.verouderd),
    ),
    versie,
  })
}
export type Deelnemer = z.output<ReturnType<typeof deelnemerSchema>>
