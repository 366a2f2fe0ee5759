import { useEffect, useState } from 'react'
import { TermPicker } from '#app/ui/form/term-picker.tsx'
import type { Term } from '#app/ui/form/terms.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { BELANG_STANDAARD, NIVEAU_STANDAARD, type EisKeuze } from '../eisen.ts'
import { EisChoices } from './eis-choice.tsx'

type Props = {
  keuzes: {
    vak: EisKeuze[]
    suggesties: EisKeuze[]
    gedrag: EisKeuze[]
    basis: EisKeuze[]
    meer: { titel: string; open: boolean; eisen: EisKeuze[] }[]
  }
  beroep: string | null
  /** Without JavaScript: what was searched for, and what was found. */
  zoek: { vraag: string; resultaten: Term[] } | null | undefined
}

const ZOEK_ID = 'zoek-vakvaardigheid'

export function EisenFields({ keuzes, beroep, zoek }: Props) {
  const [toegevoegd, setToegevoegd] = useState<EisKeuze[]>([])
  const [melding, setMelding] = useState('')
  const [ronde, setRonde] = useState(0)

  // After each choice the search box starts anew and keeps the focus, ready for the next word.
  useEffect(() => {
    if (ronde === 0) return
    // A frame later: the picker renders its search box in a second pass.
    const frame = requestAnimationFrame(() => document.getElementById(ZOEK_ID)?.focus())
    return () => cancelAnimationFrame(frame)
  }, [ronde])

  function add(term: Term) {
    const al = [...document.querySelectorAll<HTMLInputElement>('input[name="eis"]')].find(
      (invoer) => invoer.value === term.id,
    )
    if (al) al.checked = true
    else setToegevoegd((eerder) => [...eerder, toKeuze(term)])
    setMelding(`${term.label} staat nu in de lijst.`)
    setRonde((eerder) => eerder + 1)
  }

  const bekend = new Set([...keuzes.vak, ...keuzes.suggesties].map((eis) => eis.termId))
  const vak = [...keuzes.vak, ...toegevoegd.filter((eis) => !bekend.has(eis.termId))]
  return (
    <>
      <Section titel="Taken en vakvaardigheden">
        <p>Wat moet iemand in dit werk kunnen? Kies er drie tot zes: dit telt het zwaarst.</p>
        <EisChoices eisen={vak} idStart="vak" label="Gekozen vakvaardigheden" />
        {keuzes.suggesties.length > 0 && (
          <>
            <h3 className="nl-heading nl-heading--level-3">Vaak gevraagd bij: {beroep}</h3>
            <EisChoices eisen={keuzes.suggesties} idStart="vak" label={`Vaak gevraagd bij ${beroep}`} />
          </>
        )}
        <TermPicker
          key={ronde}
          naam="nieuw"
          id={ZOEK_ID}
          label="Zoek een andere taak of vaardigheid"
          hint="Typ een woord, bijvoorbeeld: schoonmaken, lassen of klanten helpen."
          bron="/taxonomie?soort=vakvaardigheid"
          meer
          verplicht={undefined}
          vraag={ronde === 0 ? zoek?.vraag : undefined}
          resultaten={ronde === 0 ? zoek?.resultaten : undefined}
          onChange={([term]) => term && add(term)}
        />
        <p className="wsp-verborgen" role="status">
          {melding}
        </p>
      </Section>
      <Section titel="Hoe iemand werkt">
        <p>Kies alleen wat voor dit werk echt telt. Twee tot vier is vaak genoeg.</p>
        <EisChoices eisen={keuzes.gedrag} idStart="gedrag" label="Hoe iemand werkt" />
      </Section>
      <Section titel="Taal, rekenen en computer">
        <EisChoices eisen={keuzes.basis} idStart="basis" label="Taal, rekenen en computer" />
      </Section>
      <Section titel="Papieren en andere talen">
        <p>
          Vraag alleen wat voor het werk echt nodig is. Een rijbewijs alleen als rijden bij het werk hoort.
        </p>
        {keuzes.meer.map((groep) => (
          <details key={groep.titel} open={groep.open} className="wsp-uitleg">
            <summary className="wsp-uitleg__vraag">{groep.titel}</summary>
            <div className="wsp-uitleg__antwoord">
              <EisChoices eisen={groep.eisen} idStart="meer" label={groep.titel} />
            </div>
          </details>
        ))}
      </Section>
    </>
  )
}

function toKeuze({ id, label, toelichting }: Term): EisKeuze {
  return {
    termId: id,
    label,
    uitleg: toelichting ?? null,
    gekozen: true,
    niveau: NIVEAU_STANDAARD,
    belang: BELANG_STANDAARD,
  }
}
