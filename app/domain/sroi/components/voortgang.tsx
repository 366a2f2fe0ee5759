import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { formatEuro } from '#app/ui/format.ts'
import { Meter } from '#app/ui/meter.tsx'
import { tussenTekst } from '../bereik-tekst.ts'

type Bedragen = {
  goedgekeurdCents: number
  ingediendCents: number
  geplandCents: number
  gatCents: number
}

type Props = Bedragen & {
  verplichtCents: number
  /** For a contractor, who reads the lowest, what these are at the highest; null for who reads exact amounts. */
  hoogst: Bedragen | null
}

/** The obligation and how much of it is approved, handed in, planned and missing, with the rule of the forecast. */
export function SroiVoortgang(props: Props) {
  const { verplichtCents, hoogst } = props
  const balk = (label: string, veld: keyof Bedragen) => (
    <Meter
      label={label}
      waarde={props[veld]}
      max={verplichtCents}
      tekst={tussenTekst(props[veld], hoogst && hoogst[veld])}
    />
  )
  return (
    <>
      <p>
        De verplichting is <strong>{formatEuro(verplichtCents)}</strong>.
      </p>
      {balk('Goedgekeurd', 'goedgekeurdCents')}
      {balk('Ingediend, wacht op een oordeel', 'ingediendCents')}
      {balk('Gepland', 'geplandCents')}
      {balk('Nog niet ingevuld', 'gatCents')}
      <DetailsExplain vraag="Wanneer is een contract op koers?">
        Voldaan: wat is goedgekeurd, dekt de hele verplichting. Op koers: alles samen dekt de verplichting, of
        wat is goedgekeurd en ingediend, past bij de tijd die voorbij is. Achterstand: de rest. Na de laatste
        dag van de herstelperiode is een contract niet meer op koers. Wat gepland is, telt tot de laatste dag
        daarvan voorbij is.
        {hoogst && ' Wij rekenen daarbij met het laagste bedrag dat uw plaatsingen kunnen tellen.'}
      </DetailsExplain>
    </>
  )
}
