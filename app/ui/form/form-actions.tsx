import type { ReactNode } from 'react'
import { Section } from '../layout/section.tsx'

/** The buttons under a form: what most people need first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group wsp-formulier__acties">{children}</div>
}

/** The fields of a form under each other. */
export function FormFields({ children }: { children: ReactNode }) {
  return <div className="wsp-formulier">{children}</div>
}

/** Fields that belong together, under a heading. */
export function FormSection({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <Section titel={titel}>
      <FormFields>{children}</FormFields>
    </Section>
  )
}
