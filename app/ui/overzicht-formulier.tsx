import { Form } from 'react-router'
import { Button } from './button.tsx'
import { CheckboxField, CheckboxGroupField } from './form/checkbox-field.tsx'
import { FormActions, FormFields } from './form/form-actions.tsx'
import { FormErrorSummary } from './form/form-error-summary.tsx'
import { LevelField, RadioGroupField } from './form/radio-group-field.tsx'
import { SelectField } from './form/select-field.tsx'
import { TermPicker } from './form/term-picker.tsx'
import {
  CurrencyField,
  DateField,
  HiddenField,
  NumberField,
  PostcodeField,
  TextField,
} from './form/text-field.tsx'
import { TextareaField } from './form/textarea-field.tsx'
import { Page } from './layout/page.tsx'

const FOUT = 'Vul een titel in van minstens 3 tekens.'

export function OverzichtFormulier() {
  return (
    <Page>
      <FormErrorSummary fouten={{ titel: FOUT, '': 'Iemand anders heeft deze vacature net aangepast.' }} />
      <Form noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={3} />
          <TextField
            naam="titel"
            label="Titel van de vacature"
            hint="Zoals u het werk zelf noemt."
            fout={FOUT}
          />
          <TextField naam="email" type="email" label="E-mailadres" breedte="middel" autoComplete="email" />
          <TextareaField naam="tekst" label="Wat gaat iemand doen?" maxTekens={1500} verplicht={false} />
          <SelectField
            naam="gemeente"
            label="Gemeente"
            opties={[
              { groep: 'Zuid-Kennemerland', opties: [{ waarde: 'haarlem', label: 'Haarlem' }] },
              { groep: 'IJmond', opties: [{ waarde: 'velsen', label: 'Velsen' }] },
            ]}
          />
          <RadioGroupField
            naam="soort"
            label="Wat voor baan is het?"
            standaard="garantiebaan"
            opties={[
              { waarde: 'regulier', label: 'Gewone baan' },
              {
                waarde: 'garantiebaan',
                label: 'Garantiebaan',
                hint: 'Voor mensen uit het doelgroepregister.',
              },
            ]}
          />
          <LevelField naam="niveau" label="Hoe goed moet iemand kunnen samenwerken?" standaard={2} />
          <CheckboxGroupField
            naam="dagen"
            label="Op welke dagen is er werk?"
            rij
            standaard={['ma', 'di']}
            opties={[
              { waarde: 'ma', label: 'Maandag' },
              { waarde: 'di', label: 'Dinsdag' },
              { waarde: 'wo', label: 'Woensdag' },
            ]}
          />
          <DateField naam="start" label="Begindatum" standaard="2026-12-01" verplicht={false} />
          <NumberField naam="uren" label="Uren" eenheid="uur per week" standaard={24} />
          <CurrencyField naam="loon" label="Bruto loon" eenheid="per maand" hint="Bijvoorbeeld 2.412,30." />
          <PostcodeField naam="postcode" label="Postcode" />
          <TermPicker
            naam="beroep"
            label="Beroep"
            hint="Typ een deel van het beroep."
            bron="/taxonomie?soort=beroep"
            gekozen={[{ id: 'hovenier', label: 'Hovenier' }]}
          />
          <TermPicker
            naam="vaardigheden"
            label="Vakvaardigheden"
            bron="/taxonomie?soort=vakvaardigheid"
            meer
            verplicht={false}
            gekozen={[
              { id: 'snoeien', label: 'Snoeien' },
              { id: 'maaien', label: 'Maaien' },
            ]}
          />
          <CheckboxField naam="akkoord" label="Ik heb de gegevens gecontroleerd" />
          <FormActions>
            <Button type="button">Opslaan en verder</Button>
            <Button type="button" soort="subtle">
              Later verder
            </Button>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
