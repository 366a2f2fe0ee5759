import { href } from 'react-router'
import { CONTACT_SOORT_LABEL } from '#app/domain/contactmoment/contactmoment.ts'
import type { listContactmomenten } from '#app/domain/contactmoment/list-contactmomenten.server.ts'
import { Card } from '#app/ui/card.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import type { IconNaam } from '#app/ui/icon.tsx'
import { Link } from '#app/ui/link.tsx'

type Contactmoment = Awaited<ReturnType<typeof listContactmomenten>>['contactmomenten'][number]

const ICOON: Record<Contactmoment['soort'], IconNaam> = {
  telefoon: 'telefoon',
  bezoek: 'gebouw',
  mail: 'mail',
  event: 'agenda',
}

export function ContactmomentKaart({ contactmoment }: { contactmoment: Contactmoment }) {
  const { id, soort, op, verslag, door, met, taken, magWijzigen } = contactmoment
  return (
    <Card
      als="article"
      titel={`${CONTACT_SOORT_LABEL[soort]}, ${formatDatumTijd(op)}`}
      feiten={[
        { icoon: ICOON[soort], tekst: `Vastgelegd door ${door}` },
        ...(met.length > 0 ? [{ icoon: 'personen' as const, tekst: `Met ${met.join(', ')}` }] : []),
        ...taken.map(({ titel, isGedaan }) => ({
          icoon: isGedaan ? ('vink_vol' as const) : ('vink_leeg' as const),
          tekst: `${isGedaan ? 'Gedaan' : 'Taak'}: ${titel}`,
        })),
      ]}
      voet={
        magWijzigen && (
          <Link to={href('/adviseur/contactmomenten/:contactmomentId', { contactmomentId: id })}>
            Wijzigen<span className="wsp-verborgen">: {formatDatumTijd(op)}</span>
          </Link>
        )
      }
    >
      <p className="wsp-regels">{verslag}</p>
    </Card>
  )
}
