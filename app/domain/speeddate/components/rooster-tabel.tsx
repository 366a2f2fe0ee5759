import { Fragment } from 'react'
import { href } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { Link } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { rondesOf, type Dagdeel } from '../rondes.ts'
import { tijdTekst } from '../teksten.ts'

type Gesprek = {
  id: string
  ronde: number
  tafelId: string
  nummer: number
  naam: string
  score: number
  valtUit: boolean
  metDeHand: boolean
}
type Props = {
  evenementId: string
  tafels: { id: string; nummer: number; naam: string; komt: boolean }[]
  dagdelen: readonly Dagdeel[]
  gesprekken: readonly Gesprek[]
  wijzigbaar: boolean
}

/** Tables down, rounds across; on a phone each table is a card with its rounds. */
export function RoosterTabel({ evenementId, tafels, dagdelen, gesprekken, wijzigbaar }: Props) {
  const perPlek = new Map(gesprekken.map((gesprek) => [`${gesprek.ronde} ${gesprek.tafelId}`, gesprek]))
  return (
    <DataTable
      bijschrift="Rooster: wie zit in welke ronde aan welke tafel"
      bijschriftVerborgen
      breed
      rijen={tafels}
      rijSleutel={({ id }) => id}
      kolommen={[
        {
          kop: 'Tafel',
          rijkop: true,
          cel: ({ nummer, naam, komt }) => (
            <>
              {`${nummer}. ${naam}`}
              {!komt && <Tag label="Komt niet" />}
            </>
          ),
        },
        ...rondesOf(dagdelen).map((ronde) => ({
          kop: `Ronde ${ronde.nummer}, ${tijdTekst(ronde)}`,
          cel: ({ id }: Props['tafels'][number]) => {
            const gesprek = perPlek.get(`${ronde.nummer} ${id}`)
            if (!gesprek) return 'Vrij'
            const wie = `${gesprek.nummer}. ${gesprek.naam}`
            return (
              <Fragment>
                {wijzigbaar ? (
                  <Link
                    to={href('/adviseur/evenementen/:evenementId/speeddates/gesprek/:speeddateId', {
                      evenementId,
                      speeddateId: gesprek.id,
                    })}
                  >
                    {wie}
                  </Link>
                ) : (
                  wie
                )}
                {` (score ${gesprek.score})`}
                {gesprek.valtUit && <Tag label="Komt niet" />}
                {gesprek.metDeHand && !gesprek.valtUit && <Tag label="Met de hand" />}
              </Fragment>
            )
          },
        })),
      ]}
    />
  )
}
