import { timed, toTijden, type Tijden } from './tijden.ts'

export type Klanten = Tijden & { klanten: number; perSeconde: number }

/**
 * So many clients that each ask their next question as soon as the last one is answered, until every question has been
 * asked `keer` times.
 */
export async function runKlanten<T>(
  vragen: readonly T[],
  { klanten, keer }: { klanten: number; keer: number },
  vraag: (een: T) => Promise<unknown>,
): Promise<Klanten> {
  const ms: number[] = []
  let volgende = 0
  const totaal = vragen.length * keer
  const alles = await timed(() =>
    Promise.all(
      Array.from({ length: klanten }, async () => {
        while (volgende < totaal) {
          const een = vragen[volgende++ % vragen.length] as T
          ms.push((await timed(() => vraag(een))).ms)
        }
      }),
    ),
  )
  return { ...toTijden(ms), klanten, perSeconde: totaal / (alles.ms / 1000) }
}
