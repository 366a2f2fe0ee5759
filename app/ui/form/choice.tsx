import type { ComponentProps, ReactNode } from 'react'

export type Keuze = { waarde: string | number; label: ReactNode; hint?: ReactNode }

type Props = Omit<ComponentProps<'input'>, 'type' | 'className' | 'id'> & {
  soort: 'radio' | 'checkbox'
  id: string
  label: ReactNode
  hint?: ReactNode
}

/** One radio button or check box with its label beside it. */
export function Choice({ soort, id, label, hint, ...native }: Props) {
  const hintId = hint ? `${id}-hint` : undefined
  const beschrijving = [hintId, native['aria-describedby']].filter(Boolean).join(' ') || undefined
  return (
    <div className="wsp-keuze">
      <input
        {...native}
        id={id}
        type={soort}
        aria-describedby={beschrijving}
        className={
          soort === 'radio'
            ? 'utrecht-radio-button utrecht-radio-button--html-input'
            : 'utrecht-checkbox utrecht-checkbox--html-input wsp-vinkje'
        }
      />
      <label htmlFor={id} className={`utrecht-form-label utrecht-form-label--${soort}`}>
        {label}
      </label>
      {hint && (
        <div id={hintId} className="wsp-keuze__hint">
          {hint}
        </div>
      )}
    </div>
  )
}
