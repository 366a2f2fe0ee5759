import type { ReactNode } from 'react'

/** Explains a word where it stands: "Wat is een garantiebaan?" */
export function DetailsExplain({ vraag, children }: { vraag: string; children: ReactNode }) {
  return (
    <details className="wsp-uitleg">
      <summary className="wsp-uitleg__vraag">{vraag}</summary>
      <div className="wsp-uitleg__antwoord">
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </details>
  )
}
