import { Fragment } from 'react'
import { href } from 'react-router'
import { DataTable } from '#app/ui/data-table.tsx'
import { Link } from '#app/ui/link.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { Dagdeel } from '../rondes.ts'
import { tijdTekst } from '../teksten.ts'
import { UITVAL_LABEL, type Uitval } from '../uitval.ts'

type Gesprek = {
  id: string
  ronde: number
  tafelId: string
  nummer: number
  naam: string
  score: number
  uitval: Uitval | null
  metDeHand: boolean
}
type Props = {
  evenementId: string
  tafels: { id: string; nummer: number; naam: string; komt: boolean; afwezig: readonly number[] }[]
  dagdelen: readonly Dagdeel[]
  gesprekken: readonly Gesprek[]
  wijzigbaar: boolean
}

/** Tables down, rounds and breaks across; on a phone each table is a card with its rounds. */
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
        ...dagdelen.map(({ nummer: ronde, ...tijd }) => ({
          kop: ronde === null ? `Pauze, ${tijdTekst(tijd)}` : `Ronde ${ronde}, ${tijdTekst(tijd)}`,
          cel: ({ id, afwezig }: Props['tafels'][number]) => {
            if (ronde === null) return 'Pauze'
            const gesprek = perPlek.get(`${ronde} ${id}`)
            if (!gesprek) return afwezig.includes(ronde) ? 'Niet aanwezig' : 'Vrij'
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
                {gesprek.uitval && <Tag label={UITVAL_LABEL[gesprek.uitval]} />}
                {gesprek.metDeHand && !gesprek.uitval && <Tag label="Met de hand" />}
              </Fragment>
            )
          },
        })),
      ]}
    />
  )
}
