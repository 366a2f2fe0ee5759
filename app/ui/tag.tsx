import { Link } from 'react-router'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'

export type TagItem = {
  label: string
  /** The address without this filter: the tag becomes a link that removes it. */
  verwijderNaar?: string
}

export function TagList({ items, label }: { items: TagItem[]; label: string }) {
  if (items.length === 0) return null
  return (
    <ul className="wsp-labels" aria-label={label}>
      {items.map((item) => (
        <li key={item.label}>
          <Tag {...item} />
        </li>
      ))}
    </ul>
  )
}

export function Tag({ label, verwijderNaar }: TagItem) {
  if (!verwijderNaar) return <span className="wsp-label">{label}</span>
  return (
    <Link to={verwijderNaar} className="wsp-label" preventScrollReset>
      {label}
      <Icon naam="sluiten" />
      <span className="wsp-verborgen"> (filter weghalen)</span>
    </Link>
  )
}

export type FacetWaarde = {
  label: string
  /** Left out when a count must not be shown. */
  aantal?: number
  /** The address with this value switched on or, when it is on, off. */
  naar: string
  aan: boolean
}

/** The values of one filter as links, so that filtering works without JavaScript. */
export function FacetList({
  titel,
  waarden,
  niveau = 3,
}: {
  titel: string
  waarden: FacetWaarde[]
  /** 2 where no other heading stands above it. */
  niveau?: 2 | 3
}) {
  if (waarden.length === 0) return null
  const Kop = `h${niveau}` as const
  return (
    <section className="wsp-facet">
      <Kop className="wsp-facet__kop">{titel}</Kop>
      <ul className="wsp-facet__lijst">
        {waarden.map((waarde) => (
          <li key={waarde.label}>
            <Link
              to={waarde.naar}
              preventScrollReset
              className={classes('wsp-facet__link', waarde.aan && 'wsp-facet__link--aan')}
            >
              <Icon naam={waarde.aan ? 'vink_vol' : 'vink_leeg'} />
              <span>
                {waarde.label}
                {waarde.aan && <span className="wsp-verborgen"> (gekozen, klik om weg te halen)</span>}
              </span>
              {waarde.aantal !== undefined && (
                <span className="wsp-facet__aantal">
                  {waarde.aantal}
                  <span className="wsp-verborgen"> resultaten</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
