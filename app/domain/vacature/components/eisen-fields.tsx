import { useEffect, useState } from 'react'
import { TermPicker } from '#app/ui/form/term-picker.tsx'
import type { Term } from '#app/ui/form/terms.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { BELANG_STANDAARD, NIVEAU_STANDAARD, type EisKeuze } from '../eisen.ts'
import { EisChoices } from './eis-choice.tsx'

type EisGroep = { titel: string; open: boolean; eisen: EisKeuze[] }

type Props = {
  keuzes: {
    vak: EisKeuze[]
    suggesties: EisKeuze[]
    gedrag: EisKeuze[]
    basis: EisKeuze[]
    meer: EisGroep[]
  }
  beroep: string | null
  /** Without JavaScript: what was searched for, and what was found. */
  zoek: { vraag: string; resultaten: Term[] } | null | undefined
  /** A term came into the form without an event of the browser. */
  onToegevoegd: () => void
}

const ZOEK_ID = 'zoek-vakvaardigheid'

export function EisenFields({ keuzes, beroep, zoek, onToegevoegd }: Props) {
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
    onToegevoegd()
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
        <EisChoices eisen={keuzes.gedrag.filter(staatVooraan)} idStart="gedrag" label="Hoe iemand werkt" />
        <Groep
          titel="Meer: leiding geven, presenteren, onderzoeken en ondernemen"
          open={false}
          eisen={keuzes.gedrag.filter((eis) => !staatVooraan(eis))}
          idStart="gedrag"
        />
      </Section>
      <Section titel="Taal, rekenen en computer">
        <EisChoices eisen={keuzes.basis} idStart="basis" label="Taal, rekenen en computer" />
      </Section>
      <Section titel="Papieren en andere talen">
        <p>
          Vraag alleen wat voor het werk echt nodig is. Een rijbewijs alleen als rijden bij het werk hoort.
        </p>
        {keuzes.meer.map((groep) => (
          <Groep key={groep.titel} {...groep} idStart="meer" />
        ))}
      </Section>
    </>
  )
}

function Groep({ titel, open, eisen, idStart }: EisGroep & { idStart: string }) {
  return (
    <details open={open} className="wsp-uitleg">
      <summary className="wsp-uitleg__vraag">{titel}</summary>
      <div className="wsp-uitleg__antwoord">
        <EisChoices eisen={eisen} idStart={idStart} label={titel} />
      </div>
    </details>
  )
}

// Beslissen, aansturen, begeleiden, netwerken, overtuigen, presenteren, rapporteren, analyseren, onderzoeken, innoveren,
// ondernemen and bedrijfsmatig handelen: seldom asked in practical work, and 25 at once is more than anyone reads.
const ZELDEN = new Set(
  [24100, 24101, 24102, 24107, 24108, 24109, 24110, 24113, 24114, 24115, 24125, 24126].map(
    (code) => `gedrag:${code}`,
  ),
)

function staatVooraan({ termId, gekozen }: EisKeuze): boolean {
  return gekozen || !ZELDEN.has(termId)
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
