import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Meter } from '#app/ui/meter.tsx'
import type { Cijfer, GetoondeCijfers } from '../cijfers.ts'
import './match.css'

/** One figure in a table cell: the number, its word, and with a range how far it can still move. */
export function CijferCel({ cijfer, bereik }: { cijfer: Cijfer; bereik?: { laag: number; hoog: number } }) {
  const beweegt = bereik && bereik.laag !== bereik.hoog
  return (
    <span className="wsp-cijfer">
      <span className="wsp-cijfer__getal">{cijfer.getal}</span>{' '}
      <span className="wsp-cijfer__rest">
        {cijfer.woord}
        {beweegt && `, kan ${bereik.laag} tot ${bereik.hoog} worden`}
      </span>
    </span>
  )
}

const WOORDEN = {
  adviseur: { werk: 'Past bij het werk', kandidaat: 'Past bij de kandidaat' },
  kandidaat: { werk: 'Past bij wat het werk vraagt', kandidaat: 'Past bij wat jij wilt' },
} as const

/** Both figures with bars and words, and how sure the first one is. An adviseur also reads how they make the total. */
export function CijferPaar({ cijfers, voor }: { cijfers: GetoondeCijfers; voor: keyof typeof WOORDEN }) {
  const { werk, kandidaat, laag, hoog, zekerheid, samen, formule } = cijfers
  const woorden = WOORDEN[voor]
  return (
    <div className="wsp-cijferblok">
      <div className="wsp-cijfers">
        <Meter
          label={woorden.werk}
          waarde={werk.getal}
          max={100}
          tekst={`${werk.getal} van 100 (${werk.woord})`}
        />
        <Meter
          label={woorden.kandidaat}
          waarde={kandidaat.getal}
          max={100}
          tekst={`${kandidaat.getal} van 100 (${kandidaat.woord})`}
        />
      </div>
      <p className="wsp-cijfer__rest">
        Het eerste cijfer is {zekerheid}.
        {laag !== hoog && ` Als alles bekend is, ligt het tussen ${laag} en ${hoog}.`}
      </p>
      {voor === 'adviseur' && (
        <div>
          <p>
            Samen is dat <strong>{samen} van 100</strong>. Op dit cijfer staat de lijst op volgorde.
          </p>
          {formule && (
            <DetailsExplain vraag={`Hoe wordt dat ${samen}?`}>
              <p>{formule}</p>
              <p>
                Dit heet een harmonisch gemiddelde: het laagste cijfer telt het zwaarst. Zo kan een hoog
                cijfer een laag cijfer niet verbergen.
              </p>
            </DetailsExplain>
          )}
        </div>
      )}
    </div>
  )
}
