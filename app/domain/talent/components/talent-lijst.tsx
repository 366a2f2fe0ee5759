import { href } from 'react-router'
import { Card, type KaartFeit } from '#app/ui/card.tsx'
import { Stack } from '#app/ui/layout/page.tsx'
import { kaartTitel, urenTekst } from '#app/domain/talent/kaart-woorden.ts'
import type { GetoondeKaart } from '#app/domain/talent/toon-kaart.ts'

const MEESTE_VAARDIGHEDEN = 4

/** Cards under each other: the wanted work, the facts, and what somebody does best. */
export function TalentLijst({ kaarten }: { kaarten: { id: string; code: string; kaart: GetoondeKaart }[] }) {
  return (
    <Stack>
      {kaarten.map(({ id, code, kaart }) => (
        <Card
          key={id}
          als="article"
          boven={code}
          titel={
            <>
              {kaartTitel(kaart)}
              <span className="wsp-verborgen">, profiel {code}</span>
            </>
          }
          naar={href('/werkgever/talent/:talentId', { talentId: id })}
          feiten={facts(kaart)}
        >
          <Best kaart={kaart} />
        </Card>
      ))}
    </Stack>
  )
}

function Best({ kaart }: { kaart: GetoondeKaart }) {
  const beste = [...kaart.vaardigheden, ...kaart.gedrag].slice(0, MEESTE_VAARDIGHEDEN)
  if (beste.length === 0) return null
  return <p>Kan onder meer: {beste.map(({ label }) => label.toLocaleLowerCase('nl')).join(', ')}.</p>
}

function facts(kaart: GetoondeKaart): KaartFeit[] {
  return [
    ...(kaart.uren ? [{ icoon: 'klok', tekst: `${urenTekst(kaart.uren)} per week` } as const] : []),
    ...(kaart.regio ? [{ icoon: 'locatie', tekst: kaart.regio } as const] : []),
    ...(kaart.vanaf
      ? [{ icoon: 'agenda', tekst: `Kan ${kaart.vanaf.toLowerCase()} beginnen` } as const]
      : []),
    ...(kaart.papieren.length > 0 ? [{ icoon: 'bestand', tekst: kaart.papieren.join(', ') } as const] : []),
  ]
}
