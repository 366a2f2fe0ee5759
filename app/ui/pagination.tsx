import { Link } from 'react-router'
import { Icon } from './icon.tsx'

type Props = {
  /** 1 is the first page. */
  pagina: number
  aantalPaginas: number
  naar: (pagina: number) => string
  label?: string
}

/** First, last and the neighbours of this page; 0 stands for a gap. */
export function visiblePages(pagina: number, aantalPaginas: number): number[] {
  const nodig = new Set([1, pagina - 1, pagina, pagina + 1, aantalPaginas])
  const zichtbaar: number[] = []
  let vorige = 0
  for (let nummer = 1; nummer <= aantalPaginas; nummer += 1) {
    if (!nodig.has(nummer)) continue
    if (nummer - vorige === 2) zichtbaar.push(nummer - 1)
    else if (nummer - vorige > 2) zichtbaar.push(0)
    zichtbaar.push(nummer)
    vorige = nummer
  }
  return zichtbaar
}

export function Pagination({ pagina, aantalPaginas, naar, label = 'Pagina’s' }: Props) {
  if (aantalPaginas <= 1) return null
  return (
    <nav className="utrecht-pagination wsp-pager" aria-label={label}>
      {pagina > 1 && (
        <Link to={naar(pagina - 1)} rel="prev" className="utrecht-pagination__relative-link">
          <Icon naam="pijl_links" /> Vorige
        </Link>
      )}
      {visiblePages(pagina, aantalPaginas).map((nummer, index) =>
        nummer === 0 ? (
          <span key={`gat-${index}`} aria-hidden="true">
            …
          </span>
        ) : (
          <Link
            key={nummer}
            to={naar(nummer)}
            aria-current={nummer === pagina ? 'page' : undefined}
            className={
              nummer === pagina
                ? 'utrecht-pagination__page-link utrecht-pagination__page-link--current'
                : 'utrecht-pagination__page-link'
            }
          >
            <span className="wsp-verborgen">Pagina </span>
            {nummer}
          </Link>
        ),
      )}
      {pagina < aantalPaginas && (
        <Link to={naar(pagina + 1)} rel="next" className="utrecht-pagination__relative-link">
          Volgende <Icon naam="pijl_rechts" />
        </Link>
      )}
    </nav>
  )
}
