import { encode } from 'uqr'

/** A QR code as one path of squares of 1 by 1 in a field of `maat` by `maat`, with the white edge that a camera needs. */
export type QrTekening = { maat: number; pad: string }

const RAND = 4

/** The QR code of a text, usually an address; it reads with at least 15% of it dirty or torn. */
export function drawQr(tekst: string): QrTekening {
  const { data, size } = encode(tekst, { ecc: 'M', boostEcc: true, border: RAND })
  const pad = data.flatMap((rij, y) => runs(rij).map(([x, lengte]) => `M${x} ${y}h${lengte}v1h-${lengte}z`))
  return { maat: size, pad: pad.join('') }
}

function runs(rij: readonly boolean[]): [number, number][] {
  const gevonden: [number, number][] = []
  rij.forEach((zwart, x) => {
    if (!zwart) return
    const laatste = gevonden.at(-1)
    if (laatste && laatste[0] + laatste[1] === x) laatste[1] += 1
    else gevonden.push([x, 1])
  })
  return gevonden
}
