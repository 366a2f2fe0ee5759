import type { ReactNode } from 'react'
import { classes } from '../classes.ts'

/** The column of one page: `smal` (44rem) for reading and forms, `breed` for lists and the workbench. */
export function Page({ breedte = 'smal', children }: { breedte?: 'smal' | 'breed'; children: ReactNode }) {
  return <div className={classes('wsp-stapel', breedte === 'smal' && 'wsp-page--smal')}>{children}</div>
}

/** Blocks under each other with an even gap, inside a card or a column. */
export function Stack({ dicht, children }: { dicht?: boolean; children: ReactNode }) {
  return <div className={classes('wsp-stapel', dicht && 'wsp-stapel--dicht')}>{children}</div>
}
