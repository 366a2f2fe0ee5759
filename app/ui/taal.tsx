import { createContext, useContext, type ReactNode } from 'react'

/** What the parts of a page say of themselves. */
export type FormWoorden = {
  fout: string
  nietVerplicht: string
  foutTitel: string
  gelukt: string
  letOp: string
  informatie: string
  /** Of how long a text may be; with `{aantal}`. */
  tekensHooguit: string
  tekensOver: string
  tekensTeVeel: string
}

const NEDERLANDS: FormWoorden = {
  fout: 'Fout',
  nietVerplicht: 'niet verplicht',
  foutTitel: 'Er klopt nog iets niet',
  gelukt: 'Gelukt',
  letOp: 'Let op',
  informatie: 'Informatie',
  tekensHooguit: 'Hooguit {aantal} tekens.',
  tekensOver: 'Nog {aantal} tekens',
  tekensTeVeel: '{aantal} tekens te veel',
}

const Woorden = createContext(NEDERLANDS)

/** Forms and messages within it say their own words in another language. */
export function FormTaal({ woorden, children }: { woorden: FormWoorden; children: ReactNode }) {
  return <Woorden value={woorden}>{children}</Woorden>
}

export function useFormWoorden(): FormWoorden {
  return useContext(Woorden)
}

const VAN_RECHTS = new Set(['ar'])

/** How text of a language runs. */
export function richtingVan(taal: string): 'ltr' | 'rtl' {
  return VAN_RECHTS.has(taal) ? 'rtl' : 'ltr'
}
