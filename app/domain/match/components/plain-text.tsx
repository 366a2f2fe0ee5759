import './match.css'

/** Text of an employer with its own line ends. */
export function PlainText({ children }: { children: string }) {
  return <p className="wsp-gewone-tekst">{children}</p>
}
