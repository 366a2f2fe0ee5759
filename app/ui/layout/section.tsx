import { useId, type ReactNode } from 'react'

type Props = { titel: string; niveau?: 2 | 3; acties?: ReactNode; id?: string; children: ReactNode }

/** A part of a page under its own heading. */
export function Section({ titel, niveau = 2, acties, id, children }: Props) {
  const kopId = useId()
  const Kop = niveau === 2 ? 'h2' : 'h3'
  return (
    <section className="wsp-sectie" aria-labelledby={kopId} id={id}>
      <div className="wsp-sectie__kop">
        <Kop id={kopId} className={`nl-heading nl-heading--level-${niveau}`}>
          {titel}
        </Kop>
        {acties}
      </div>
      {children}
    </section>
  )
}
