import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconNaam } from './icon.tsx'

export type KaartFeit = { icoon?: IconNaam; tekst: ReactNode }

type Props = {
  titel?: ReactNode
  /** Makes the title a link and the whole card its target. */
  naar?: string
  niveau?: 2 | 3
  /** Small line above the title: a status badge, a kind, a date. */
  boven?: ReactNode
  feiten?: KaartFeit[]
  voet?: ReactNode
  nadruk?: boolean
  als?: 'div' | 'li' | 'article'
  children?: ReactNode
}

export function Card({
  titel,
  naar,
  niveau = 3,
  boven,
  feiten,
  voet,
  nadruk,
  als: Als = 'div',
  children,
}: Props) {
  const Kop = niveau === 2 ? 'h2' : 'h3'
  return (
    <Als className={classes('wsp-kaart', naar && 'wsp-kaart--link', nadruk && 'wsp-kaart--nadruk')}>
      {boven && <div className="wsp-kaart__boven">{boven}</div>}
      {titel && (
        <Kop className="nl-heading nl-heading--level-3">
          {naar ? (
            <RouterLink to={naar} className="nl-link wsp-kaart__link">
              {titel}
            </RouterLink>
          ) : (
            titel
          )}
        </Kop>
      )}
      {feiten && feiten.length > 0 && (
        <ul className="wsp-kaart__feiten">
          {feiten.map((feit, index) => (
            <li key={index}>
              {feit.icoon && <Icon naam={feit.icoon} />}
              {feit.tekst}
            </li>
          ))}
        </ul>
      )}
      {children}
      {voet && <div className="wsp-kaart__voet">{voet}</div>}
    </Als>
  )
}

/** Cards beside each other where there is room. Give each `Card` `als="li"`. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <ul className="wsp-raster">{children}</ul>
}
