import type { QrTekening } from '../qr.ts'
import './qr.css'

/** A QR code, black on white in every theme, as large as its place. `label` says what it is for. */
export function Qr({ tekening: { maat, pad }, label }: { tekening: QrTekening; label: string }) {
  return (
    <svg
      className="wsp-qr"
      viewBox={`0 0 ${maat} ${maat}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0h${maat}v${maat}H0z`} />
      <path fill="#000" d={pad} />
    </svg>
  )
}
