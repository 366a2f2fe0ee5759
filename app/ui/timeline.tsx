import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export type TimelineItem = {
  titel: ReactNode
  /** The date as the reader sees it (format.ts). */
  wanneer?: string
  /** The same moment for machines: "2026-06-06" or an ISO time. */
  datetime?: string
  fase?: 'geweest' | 'nu' | 'straks'
  inhoud?: ReactNode
}

export function Timeline({ items }: { items: TimelineItem[] }) {
  return (
    <ol className="wsp-tijdlijn">
      {items.map((item, index) => (
        <li
          key={index}
          className={classes('wsp-tijdlijn__item', item.fase && `wsp-tijdlijn__item--${item.fase}`)}
          aria-current={item.fase === 'nu' ? 'step' : undefined}
        >
          <span className="wsp-tijdlijn__punt" aria-hidden="true" />
          <p className="wsp-tijdlijn__titel">{item.titel}</p>
          {item.wanneer && (
            <p className="wsp-tijdlijn__wanneer">
              <time dateTime={item.datetime}>{item.wanneer}</time>
            </p>
          )}
          {typeof item.inhoud === 'string' ? <p>{item.inhoud}</p> : item.inhoud}
        </li>
      ))}
    </ol>
  )
}
