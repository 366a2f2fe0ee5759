import type { ReactNode } from 'react'
import { classes } from '../classes.ts'

type Props = {
  /** Filters, or with `zijkant="rechts"` facts and actions that go with the main part. */
  zij: ReactNode
  zijkant?: 'links' | 'rechts'
  zijLabel: string
  children: ReactNode
}

/** Beside each other from 64rem, under each other before that, in reading order. */
export function TwoColumn({ zij, zijkant = 'links', zijLabel, children }: Props) {
  const aside = (
    <aside aria-label={zijLabel} className="wsp-stapel">
      {zij}
    </aside>
  )
  return (
    <div className={classes('wsp-twee', zijkant === 'rechts' && 'wsp-twee--rechts')}>
      {zijkant === 'links' && aside}
      <div className="wsp-stapel">{children}</div>
      {zijkant === 'rechts' && aside}
    </div>
  )
}
