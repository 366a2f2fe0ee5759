import { href } from 'react-router'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import type { Deeluitkomst } from '../deeluitkomst.ts'
import { ontbreektTekst } from '../parameter-tekst.ts'
import { REGELINGEN, titelInZin } from '../regeling.ts'
import { RekenblokTabel } from './rekenblok.tsx'

const OORDEEL = {
  bedrag: { toon: 'ok', tekst: 'Kan geld opleveren' },
  mogelijk: { toon: 'info', tekst: 'Kan passen' },
  niet: { toon: 'neutral', tekst: 'Past niet bij uw antwoorden' },
  onbekend: { toon: 'warning', tekst: 'Nog niet te berekenen' },
} as const

/** What the check says of one scheme, with the calculation and the way to the explanation. */
export function DeeluitkomstSectie({ deel }: { deel: Deeluitkomst }) {
  const { titel, kort } = REGELINGEN[deel.regeling]
  const { toon, tekst } = OORDEEL[deel.oordeel]
  return (
    <Section titel={titel}>
      <p>
        <StatusBadge toon={toon}>{tekst}</StatusBadge>
      </p>
      <p>{kort}</p>
      {deel.ontbreekt.map((een) => (
        <p key={een.naam}>{ontbreektTekst(een)} Daarom staat hier geen bedrag.</p>
      ))}
      {deel.zinnen.map((zin) => (
        <p key={zin}>{zin}</p>
      ))}
      {deel.blokken.map((blok) => (
        <RekenblokTabel key={blok.titel} blok={blok} />
      ))}
      <p>
        <Link to={href('/regelingen/:regeling', { regeling: deel.regeling })}>
          Lees de voorwaarden: {titelInZin(deel.regeling)}
        </Link>
      </p>
    </Section>
  )
}
