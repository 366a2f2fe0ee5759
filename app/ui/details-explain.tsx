import type { ReactNode } from 'react'
import { classes } from './classes.ts'

/** Explains a word where it stands: "Wat is een garantiebaan?" */
export function DetailsExplain({
  vraag,
  breed,
  children,
}: {
  vraag: string
  /** Holds a table: as wide as the page. */
  breed?: boolean
  children: ReactNode
}) {
  return (
    <details className={classes('wsp-uitleg', breed && 'wsp-uitleg--breed')}>
      <summary className="wsp-uitleg__vraag">{vraag}</summary>
      <div className="wsp-uitleg__antwoord">
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </details>
  )
}
