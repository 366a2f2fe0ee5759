import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Form } from 'react-router'
import { classes } from '#app/ui/classes.ts'
import './match.css'

/** The form that the boxes in the rows belong to: a table cannot hold one form around rows that have their own. */
const FORM_ID = 'keuze'

/** A box in a row, for what one does with several candidates at once. */
export function KeuzeVakje({ profielId, code }: { profielId: string; code: string }) {
  return (
    <input
      type="checkbox"
      form={FORM_ID}
      name="profiel"
      value={profielId}
      aria-label={`${code} kiezen`}
      className="utrecht-checkbox utrecht-checkbox--html-input wsp-vinkje"
    />
  )
}

/**
 * The buttons for the ticked rows, at hand under a long list. `children` are submit buttons with their own action. It
 * works without JavaScript; with it one hears how many are ticked.
 */
export function KeuzeBalk({ action, children }: { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null)
  const [aantal, setAantal] = useState(0)
  useEffect(() => {
    const count = () => setAantal(new FormData(form.current ?? undefined).getAll('profiel').length)
    document.addEventListener('change', count)
    return () => document.removeEventListener('change', count)
  }, [])
  return (
    <Form
      ref={form}
      id={FORM_ID}
      method="get"
      action={action}
      className={classes('wsp-keuzebalk', aantal > 0 && 'wsp-keuzebalk--vast')}
    >
      <p role="status">{aantal === 0 ? 'Vink kandidaten aan.' : `${aantal} gekozen`}</p>
      <div className="utrecht-button-group">{children}</div>
    </Form>
  )
}
