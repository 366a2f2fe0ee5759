import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { FormSection } from '#app/ui/form/form-actions.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { CurrencyField, DateField, NumberField } from '#app/ui/form/text-field.tsx'
import { LEEFTIJDCODES, LEEFTIJDEN, SITUATIECODES, SITUATIES, type CheckVraag } from '../check-vraag.ts'
import './regeling.css'

type Props = {
  fields: Record<keyof CheckVraag, Parameters<typeof groupProps>[0]>
  /** The last day for which the minimum wage is known, in words. */
  minimumloonTot: string | null
}

/** The questions of the check. A question that depends on an answer comes with that answer, also without JavaScript. */
export function Vragenlijst({ fields, minimumloonTot }: Props) {
  return (
    <>
      <FormSection titel="Wat wilt u weten?">
        <CheckboxGroupField
          {...groupProps(fields.situatie)}
          label="Kies alles waar u iets over wilt weten"
          hint="Het gaat om de baan, niet om een persoon. U hoeft over niemand iets te weten."
          opties={SITUATIECODES.map((code) => ({ waarde: code, ...SITUATIES[code] }))}
        />
      </FormSection>
      <FormSection titel="De baan">
        <DateField
          {...fieldProps(fields.start)}
          label="Wanneer begint het werk?"
          hint={
            minimumloonTot
              ? `Wij rekenen met de bedragen van deze dag. Het minimumloon is ingevoerd tot en met ${minimumloonTot}.`
              : 'Wij rekenen met de bedragen van deze dag.'
          }
        />
        <NumberField {...fieldProps(fields.uren)} label="Hoeveel uur?" eenheid="uur per week" />
        <div className="wsp-regeling-keuze" data-bij="tijdelijk">
          <RadioGroupField
            {...fieldProps(fields.contract)}
            label="Welk contract geeft u?"
            opties={[
              { waarde: 'vast', label: 'Zonder einddatum' },
              { waarde: 'tijdelijk', label: 'Voor een aantal maanden' },
            ]}
          />
          <div className="wsp-regeling-keuze__vervolg">
            <NumberField
              {...fieldProps(fields.maanden)}
              label="Voor hoeveel maanden is het eerste contract?"
              eenheid="maanden"
            />
          </div>
        </div>
      </FormSection>
      <FormSection titel="Loon">
        <SelectField
          {...fieldProps(fields.leeftijd)}
          label="Welk minimumloon hoort bij de baan?"
          hint="Het minimumloon hangt af van de leeftijd. Zoekt u nog iemand? Kies dan 21 jaar of ouder."
          kies={null}
          opties={LEEFTIJDCODES.map((code) => ({ waarde: code, label: LEEFTIJDEN[code].label }))}
        />
        <div className="wsp-regeling-keuze" data-bij="eigen">
          <RadioGroupField
            {...fieldProps(fields.loon)}
            label="Welk loon betaalt u?"
            opties={[
              { waarde: 'minimum', label: 'Het minimumloon' },
              { waarde: 'eigen', label: 'Een hoger loon' },
            ]}
          />
          <div className="wsp-regeling-keuze__vervolg">
            <CurrencyField
              {...fieldProps(fields.uurloon)}
              label="Bruto uurloon"
              hint="Zonder vakantiegeld."
              eenheid="per uur"
            />
          </div>
        </div>
        <NumberField
          {...fieldProps(fields.loonwaarde)}
          label="Met welke loonwaarde wilt u rekenen?"
          hint="Loonwaarde is wat iemand in dit werk doet, vergeleken met een collega. 60 betekent: 60 procent. De gemeente laat dat later meten. Weet u het niet? Laat het leeg."
          eenheid="procent"
          verplicht={false}
        />
      </FormSection>
    </>
  )
}
