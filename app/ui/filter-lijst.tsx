import type { ReactNode } from 'react'
import { FilterVak } from './filters.tsx'
import { TwoColumn } from './layout/two-column.tsx'
import { Pagination } from './pagination.tsx'
import { FacetList } from './tag.tsx'

type Props<V extends { pagina: number }> = {
  /** What is asked now, from the address. */
  vraag: V
  /** The address of the same list with something else asked. */
  adres: (vraag: V, anders: Partial<V>) => string
  /** Per filter the values that can be chosen with their labels and perhaps how many there are; one of them is always on. */
  filters: {
    [K in keyof V]: { naam: K; titel: string; keuzes: (readonly [V[K], string, number?])[] }
  }[keyof V][]
  aantalPaginas: number
  children: ReactNode
}

/** A list with filters that are links beside it and its pages below it. */
export function FilterLijst<V extends { pagina: number }>(props: Props<V>) {
  const { vraag, adres, filters, aantalPaginas, children } = props
  const naar = (naam: keyof V, waarde: V[keyof V]) =>
    adres(vraag, { [naam]: waarde } as unknown as Partial<V>)
  return (
    <TwoColumn
      zijLabel="Filters"
      zij={
        <FilterVak>
          {filters.map(({ naam, titel, keuzes }) => (
            <FacetList
              key={titel}
              titel={titel}
              waarden={keuzes.map(([waarde, label, aantal]) => ({
                label,
                ...(aantal !== undefined && { aantal }),
                naar: naar(naam, waarde),
                aan: vraag[naam] === waarde,
              }))}
            />
          ))}
        </FilterVak>
      }
    >
      {children}
      <Pagination
        pagina={vraag.pagina}
        aantalPaginas={aantalPaginas}
        naar={(pagina) => naar('pagina', pagina as V[keyof V])}
      />
    </TwoColumn>
  )
}
