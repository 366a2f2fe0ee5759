import type { ReactNode } from 'react'

type Props = {
  titel: string
  /** Small line above the title: where this belongs, or a status. */
  boven?: ReactNode
  intro?: ReactNode
  acties?: ReactNode
}

/** The one h1 of a page. */
export function PageHeader({ titel, boven, intro, acties }: Props) {
  return (
    <div className="wsp-paginakop">
      <div className="wsp-paginakop__tekst">
        {boven && <div className="wsp-paginakop__boven">{boven}</div>}
        <h1 className="nl-heading nl-heading--level-1">{titel}</h1>
        {typeof intro === 'string' ? (
          <p className="nl-paragraph nl-paragraph--lead wsp-paginakop__intro">{intro}</p>
        ) : (
          intro
        )}
      </div>
      {acties && <div className="utrecht-button-group">{acties}</div>}
    </div>
  )
}
