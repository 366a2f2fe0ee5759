import { useEffect, useRef, type ReactNode } from 'react'
import { CheckboxGroupField } from './form/checkbox-field.tsx'
import { FormFields } from './form/form-actions.tsx'

/** Filters of a list. Folded on a small screen, so that the results are near; open beside the results on a wide one. */
export function FilterDetails({ isActief, children }: { isActief: boolean; children: ReactNode }) {
  const vak = useOpenWhereWide()
  return (
    <details ref={vak} className="wsp-uitleg" open={isActief}>
      <summary className="wsp-uitleg__vraag">Filters</summary>
      <FormFields>{children}</FormFields>
    </details>
  )
}

/** The same for filters that are links. */
export function FilterVak({ children }: { children: ReactNode }) {
  const vak = useOpenWhereWide()
  return (
    <details ref={vak} className="wsp-filtervak">
      <summary className="wsp-filtervak__kop">
        <h2 className="nl-heading nl-heading--level-2">Filters</h2>
      </summary>
      <div className="wsp-stapel">{children}</div>
    </details>
  )
}

function useOpenWhereWide() {
  const vak = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (vak.current && window.matchMedia('(width >= 64rem)').matches) vak.current.open = true
  }, [])
  return vak
}

type FacetProps = {
  naam: string
  titel: string
  hint?: ReactNode
  opties: { waarde: string; label: string }[]
  gekozen: readonly string[]
}

/** The values of one filter to tick; nothing when there are none. */
export function FacetGroup({ naam, titel, hint, opties, gekozen }: FacetProps) {
  if (opties.length === 0) return null
  return (
    <CheckboxGroupField
      naam={naam}
      id={`filter-${naam}`}
      label={titel}
      hint={hint}
      standaard={gekozen}
      opties={opties}
    />
  )
}
