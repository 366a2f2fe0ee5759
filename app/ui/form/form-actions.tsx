import type { ReactNode } from 'react'

/** The buttons under a form: what most people need first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group wsp-formulier__acties">{children}</div>
}

/** The fields of a form under each other. */
export function FormFields({ children }: { children: ReactNode }) {
  return <div className="wsp-formulier">{children}</div>
}
