import { Form } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatTijd } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { DEELNEMER_LABEL, type Deurpersoon } from '../deur.ts'
import type { Tik } from '../wachtrij.ts'
import './deur.css'

export type OpTik = (id: string, soort: Tik['soort']) => void
type Knop = { persoon: Deurpersoon; actie: string; opTik: OpTik; groot?: boolean }

/** Everyone who may come, in three groups: still to come, inside, and who waits for a place. */
export function Deurlijst({
  personen,
  ...knop
}: { personen: readonly Deurpersoon[] } & Omit<Knop, 'persoon'>) {
  const komt = personen.filter(({ wacht, binnenSinds }) => !wacht && binnenSinds === null)
  const binnen = personen
    .filter(({ binnenSinds }) => binnenSinds !== null)
    .toSorted((a, b) => (b.binnenSinds ?? '').localeCompare(a.binnenSinds ?? ''))
  const wacht = personen.filter((een) => een.wacht)
  if (personen.length === 0)
    return <EmptyState titel="Niemand gevonden">Kijk of de naam anders geschreven is.</EmptyState>
  return (
    <>
      {komt.length > 0 && <Groep titel={`Nog niet binnen (${komt.length})`} personen={komt} {...knop} />}
      {binnen.length > 0 && <Groep titel={`Binnen (${binnen.length})`} personen={binnen} {...knop} />}
      {wacht.length > 0 && <Groep titel={`Op de wachtlijst (${wacht.length})`} personen={wacht} {...knop} />}
    </>
  )
}

function Groep({
  titel,
  personen,
  ...knop
}: { titel: string; personen: readonly Deurpersoon[] } & Omit<Knop, 'persoon'>) {
  return (
    <Section titel={titel}>
      <ul className="wsp-deur__lijst">
        {personen.map((persoon) => (
          <li key={persoon.id} className="wsp-deur__persoon">
            <Wie persoon={persoon} />
            <TikKnop persoon={persoon} {...knop} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

export function Wie({ persoon: { naam, organisatie, rol, binnenSinds } }: { persoon: Deurpersoon }) {
  return (
    <div className="wsp-deur__wie">
      <span className="wsp-deur__naam">{naam}</span>
      {[organisatie, DEELNEMER_LABEL[rol], binnenSinds && `binnen om ${formatTijd(binnenSinds)}`]
        .filter(Boolean)
        .join(', ')}
    </div>
  )
}

/** "Is er" for who is outside, "Toch niet" for who is inside. A form of its own, so that it works without a script. */
export function TikKnop({ persoon: { id, naam, binnenSinds, wacht }, actie, opTik, groot }: Knop) {
  const soort = binnenSinds === null ? 'in' : 'uit'
  return (
    <Form
      method="post"
      action={actie}
      className="wsp-deur__knop"
      onSubmit={(event) => {
        event.preventDefault()
        opTik(id, soort)
      }}
    >
      <HiddenField naam="inschrijvingId" waarde={id} />
      <HiddenField naam="soort" waarde={soort} />
      <Button soort={soort === 'in' ? 'primary' : 'secondary'} volleBreedte={groot ?? false}>
        <span className="wsp-verborgen">{naam}: </span>
        {soort === 'uit' ? 'Toch niet' : wacht ? 'Geef plaats' : 'Is er'}
      </Button>
    </Form>
  )
}
