import { DataTable } from '#app/ui/data-table.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import type { ReactieRij } from '../cijfers.ts'
import { REACTIE_WERKDAGEN } from '../klok.ts'

const getal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** One sentence about a year, for the head of the page. */
export function reactieZin(jaar: number, { deelOpTijd, mediaanWerkdagen }: ReactieRij): string {
  if (deelOpTijd === null || mediaanWerkdagen === null) return `In ${jaar} is nog geen vraag beantwoord.`
  const dagen = `${getal.format(mediaanWerkdagen)} ${mediaanWerkdagen === 1 ? 'werkdag' : 'werkdagen'}`
  return `In ${jaar} reageerden wij in ${Math.round(deelOpTijd * 100)}% van de gevallen op tijd. De helft kreeg binnen ${dagen} een reactie.`
}

type Props = { jaar: number; perKwartaal: ReactieRij[]; perOnderwerp: ReactieRij[] }

/** How soon the WSP reacts to questions of employers, in one year. */
export function Reactietijden({ jaar, perKwartaal, perOnderwerp }: Props) {
  return (
    <>
      <Tabel bijschrift={`Per kwartaal in ${jaar}`} kop="Kwartaal" rijen={perKwartaal} />
      <Tabel bijschrift={`Per onderwerp in ${jaar}`} kop="Onderwerp" rijen={perOnderwerp} />
      <DetailsExplain vraag="Hoe tellen wij?">
        Elke keer dat een werkgever op ons wacht, telt als één vraag: een nieuwe vraag, een bericht daarna, of
        een vraag die opnieuw opengaat. De vraag telt in het kwartaal waarin het wachten begon. Op tijd is:
        een antwoord, een vraag terug of een afronding binnen {REACTIE_WERKDAGEN} werkdagen. De dag van de
        vraag zelf, weekenden en feestdagen tellen niet mee. Wat nog openstaat en te laat is, telt als te
        laat. Trekt de werkgever een vraag in voordat wij reageren, dan telt die niet mee.
      </DetailsExplain>
    </>
  )
}

function Tabel({ bijschrift, kop, rijen }: { bijschrift: string; kop: string; rijen: ReactieRij[] }) {
  return (
    <DataTable
      bijschrift={bijschrift}
      rijen={rijen}
      rijSleutel={({ naam }) => naam}
      kolommen={[
        { kop, rijkop: true, cel: ({ naam }) => naam },
        { kop: 'Gevraagd', getal: true, cel: ({ gevraagd }) => gevraagd },
        { kop: 'Beantwoord', getal: true, cel: ({ beantwoord }) => beantwoord },
        { kop: 'Te laat', getal: true, cel: ({ teLaat }) => teLaat },
        {
          kop: 'Op tijd',
          getal: true,
          cel: ({ deelOpTijd }) => (deelOpTijd === null ? '–' : `${Math.round(deelOpTijd * 100)}%`),
        },
        {
          kop: 'Werkdagen (middelste)',
          getal: true,
          cel: ({ mediaanWerkdagen }) => (mediaanWerkdagen === null ? '–' : getal.format(mediaanWerkdagen)),
        },
      ]}
    />
  )
}
