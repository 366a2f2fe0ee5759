import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { formatEuro } from '#app/ui/format.ts'
import { Meter } from '#app/ui/meter.tsx'

type Props = {
  verplichtCents: number
  goedgekeurdCents: number
  ingediendCents: number
  geplandCents: number
  gatCents: number
}

/** The obligation and how much of it is approved, handed in, planned and missing, with the rule of the forecast. */
export function SroiVoortgang(props: Props) {
  const { verplichtCents, goedgekeurdCents, ingediendCents, geplandCents, gatCents } = props
  const balk = (label: string, waarde: number) => (
    <Meter label={label} waarde={waarde} max={verplichtCents} tekst={formatEuro(waarde)} />
  )
  return (
    <>
      <p>
        De verplichting is <strong>{formatEuro(verplichtCents)}</strong>.
      </p>
      {balk('Goedgekeurd', goedgekeurdCents)}
      {balk('Ingediend, wacht op een oordeel', ingediendCents)}
      {balk('Gepland', geplandCents)}
      {balk('Nog niet ingevuld', gatCents)}
      <DetailsExplain vraag="Wanneer is een contract op koers?">
        Voldaan: wat is goedgekeurd, dekt de hele verplichting. Op koers: alles samen dekt de verplichting, of
        wat is goedgekeurd en ingediend, past bij de tijd die voorbij is. Achterstand: de rest. Na de laatste
        dag van de herstelperiode is een contract niet meer op koers. Wat gepland is, telt tot de laatste dag
        daarvan voorbij is.
      </DetailsExplain>
    </>
  )
}
