import { useEffect, useRef, type RefObject } from 'react'
import { Form } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import './shortlist.css'

type Richting = 'omhoog' | 'omlaag'

/** The button that was pressed last, so that the focus stays with the candidate that moves. */
export type LaatsteZet = RefObject<{ profielId: string; richting: Richting } | null>

/** After a move the row is elsewhere in the list: puts the focus back on its button, or on the other one at an end. */
export function useLaatsteZet(versie: number): LaatsteZet {
  const zet = useRef<{ profielId: string; richting: Richting } | null>(null)
  useEffect(() => {
    if (!zet.current) return
    const { profielId, richting } = zet.current
    const knop = (kant: Richting) => {
      const gevonden = document.getElementById(`${kant}-${profielId}`)
      return gevonden instanceof HTMLButtonElement && !gevonden.disabled ? gevonden : null
    }
    ;(knop(richting) ?? knop(richting === 'omhoog' ? 'omlaag' : 'omhoog'))?.focus()
    zet.current = null
  }, [versie])
  return zet
}

type KnoppenProps = {
  action: string
  versie: number
  profielId: string
  code: string
  plek: number
  aantal: number
  zet: LaatsteZet
}

/** One place up or down: two buttons of one small form, so it works by keyboard and without JavaScript. */
export function VerplaatsKnoppen({ action, versie, profielId, code, plek, aantal, zet }: KnoppenProps) {
  const knop = (richting: Richting, naar: number) => (
    <Button
      soort="subtle"
      icoon={richting === 'omhoog' ? 'punt_omhoog' : 'punt_omlaag'}
      id={`${richting}-${profielId}`}
      name="naar"
      value={naar}
      disabled={naar < 1 || naar > aantal}
      onClick={() => {
        zet.current = { profielId, richting }
      }}
    >
      <span className="wsp-verborgen">{`${code} ${richting}`}</span>
    </Button>
  )
  return (
    <Form method="post" action={action} preventScrollReset className="wsp-verplaats">
      <HiddenField naam="versie" waarde={versie} />
      <HiddenField naam="profielId" waarde={profielId} />
      <span className="wsp-cijfer__getal">{plek}</span>
      {knop('omhoog', plek - 1)}
      {knop('omlaag', plek + 1)}
    </Form>
  )
}

/** From anywhere to anywhere in one step. */
export function VerplaatsNaar({
  action,
  versie,
  profielen,
}: {
  action: string
  versie: number
  profielen: { profielId: string; code: string }[]
}) {
  return (
    <Form method="post" action={action} preventScrollReset className="wsp-verplaats-naar">
      <HiddenField naam="versie" waarde={versie} />
      <SelectField
        naam="profielId"
        label="Zet kandidaat"
        kies={null}
        opties={profielen.map(({ profielId, code }) => ({ waarde: profielId, label: code }))}
      />
      <SelectField
        naam="naar"
        label="op plek"
        kies={null}
        opties={profielen.map((_, index) => ({ waarde: index + 1, label: String(index + 1) }))}
      />
      <Button soort="secondary">Verplaatsen</Button>
    </Form>
  )
}
