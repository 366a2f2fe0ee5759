import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckboxField, CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { LevelField, RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TermPicker } from '#app/ui/form/term-picker.tsx'
import { NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

const html = (node: ReactNode) => renderToStaticMarkup(node)

/** The opening tag of the only element that matches, so that a test can read its attributes. */
function tag(markup: string, patroon: RegExp): string {
  const gevonden = markup.match(new RegExp(patroon, 'g')) ?? []
  expect(gevonden).toHaveLength(1)
  return gevonden[0]!
}

test('a field ties its label, hint and error to the input', () => {
  const markup = html(<TextField naam="titel" label="Titel" hint="Kort." fout="Vul een titel in." />)
  const invoer = tag(markup, /<input[^>]*>/)
  expect(markup).toContain('for="veld-titel"')
  expect(invoer).toContain('id="veld-titel"')
  expect(invoer).toContain('aria-describedby="veld-titel-hint veld-titel-fout"')
  expect(invoer).toContain('aria-invalid="true"')
  expect(markup).toContain('id="veld-titel-hint"')
  expect(markup).toMatch(/id="veld-titel-fout".*Fout: .*Vul een titel in\./)
})

test('a field without hint or error points to nothing', () => {
  const invoer = tag(html(<TextField naam="titel" label="Titel" />), /<input[^>]*>/)
  expect(invoer).not.toContain('aria-describedby')
  expect(invoer).not.toContain('aria-invalid')
})

test('an optional field says so, and is not announced as required', () => {
  const markup = html(<TextField naam="titel" label="Titel" verplicht={false} />)
  expect(markup).toContain('(niet verplicht)')
  expect(markup).not.toContain('aria-required')
})

test('what the user sent goes before what was known, also when it was emptied', () => {
  expect(html(<TextField naam="a" label="A" standaard="oud" waarde="nieuw" />)).toContain('value="nieuw"')
  expect(html(<TextField naam="a" label="A" standaard="oud" waarde="" />)).toContain('value=""')
  expect(html(<TextField naam="a" label="A" standaard="oud" />)).toContain('value="oud"')
})

test('the unit of a number is part of its description', () => {
  const markup = html(<NumberField naam="uren" label="Uren" eenheid="uur per week" standaard={0} />)
  expect(markup).toContain('aria-describedby="veld-uren-eenheid"')
  expect(markup).toContain('value="0"')
  expect(markup).toContain('inputMode="numeric"')
})

test('the limit of a text stands in its hint, and nothing is cut off', () => {
  const markup = html(<TextareaField naam="tekst" label="Tekst" maxTekens={500} />)
  expect(markup).toContain('Hooguit 500 tekens.')
  expect(markup).not.toContain('maxLength')
})

test('a select keeps its value and starts with an empty choice', () => {
  const opties = [
    { waarde: 'a', label: 'A' },
    { waarde: 'b', label: 'B' },
  ]
  const markup = html(<SelectField naam="keuze" label="Keuze" opties={opties} standaard="b" />)
  expect(markup).toContain('<option value="">Maak een keuze</option>')
  expect(markup).toMatch(/<option value="b" selected="">/)
  expect(html(<SelectField naam="keuze" label="Keuze" opties={opties} kies={null} />)).not.toContain(
    'Maak een keuze',
  )
})

test('the error summary lands on the first radio button, which carries the id of the field', () => {
  const opties = [
    { waarde: 'a', label: 'A' },
    { waarde: 'b', label: 'B' },
  ]
  const markup = html(<RadioGroupField naam="soort" label="Soort" opties={opties} fout="Kies er een." />)
  expect(tag(markup, /<input[^>]*value="a"[^>]*>/)).toContain('id="veld-soort"')
  expect(tag(markup, /<fieldset[^>]*>/)).toContain('aria-describedby="veld-soort-fout"')
  expect(html(<FormErrorSummary fouten={{ soort: 'Kies er een.' }} />)).toContain('href="#veld-soort"')
})

test('a level that is known to be unknown is chosen as such, and an open one is not', () => {
  expect(
    tag(html(<LevelField naam="n" label="N" standaard={null} />), /<input[^>]*checked=""[^>]*>/),
  ).toContain('value="onbekend"')
  expect(html(<LevelField naam="n" label="N" />)).not.toContain('checked')
  expect(html(<LevelField naam="n" label="N" zonder={['0', 'onbekend']} />)).not.toContain('Weet ik nog niet')
})

test('check boxes start with what was known', () => {
  expect(html(<CheckboxField naam="ja" label="Ja" standaard="on" />)).toContain('checked=""')
  expect(html(<CheckboxField naam="ja" label="Ja" standaard={false} />)).not.toContain('checked=""')
  const opties = [
    { waarde: 1, label: 'Een' },
    { waarde: 2, label: 'Twee' },
  ]
  const groep = html(<CheckboxGroupField naam="g" label="G" opties={opties} standaard={[2]} />)
  expect(tag(groep, /<input[^>]*checked=""[^>]*>/)).toContain('value="2"')
  expect(
    html(<CheckboxGroupField naam="g" label="G" opties={opties} standaard={[2]} waarde={[]} />),
  ).not.toContain('checked=""')
})

test('errors of the form as a whole are said without a link, and no errors render nothing', () => {
  const markup = html(<FormErrorSummary fouten={{ '': ['Probeer het opnieuw.'], titel: null, uren: [] }} />)
  expect(markup).toContain('<li>Probeer het opnieuw.</li>')
  expect(markup).not.toContain('href')
  expect(html(<FormErrorSummary fouten={{ titel: [] }} />)).toBe('')
})

test('without JavaScript the term picker is a search with a list to tick, and keeps what was chosen', () => {
  const markup = html(
    <TermPicker
      naam="vaardigheden"
      label="Vaardigheden"
      bron="/taxonomie"
      meer
      gekozen={[{ id: '1', label: 'Snoeien' }]}
      vraag="maai"
      resultaten={[
        { id: '1', label: 'Snoeien' },
        { id: '2', label: 'Maaien' },
      ]}
    />,
  )
  expect(markup).toMatch(/<button[^>]*value="zoek"[^>]*name="intent"/)
  expect(tag(markup, /<input[^>]*name="vaardighedenZoek"[^>]*>/)).toContain('value="maai"')
  expect(tag(markup, /<input[^>]*value="1"[^>]*>/)).toMatch(/type="checkbox".*checked=""/)
  expect(tag(markup, /<input[^>]*value="2"[^>]*>/)).not.toContain('checked')
})

test('a term picker for one term can be emptied without JavaScript when it is optional', () => {
  const kiezer = { naam: 'beroep', label: 'Beroep', bron: '/taxonomie', gekozen: [{ id: '1', label: 'Kok' }] }
  expect(html(<TermPicker {...kiezer} verplicht={false} />)).toContain('Geen van deze')
  expect(html(<TermPicker {...kiezer} />)).not.toContain('Geen van deze')
})
