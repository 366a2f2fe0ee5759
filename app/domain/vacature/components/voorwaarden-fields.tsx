import { href } from 'react-router'
import { FormSection } from '#app/ui/form/form-actions.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { CheckboxField, CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { CurrencyField, DateField, NumberField, PostcodeField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Link } from '#app/ui/link.tsx'
import {
  CONTRACT_LABEL,
  ONDERSTEUNING_LABEL,
  ONDERSTEUNINGEN,
  SOORT_LABEL,
  SOORT_UITLEG,
  SOORTEN,
} from '../vacature.ts'
import { ARBEIDSVOORWAARDEN_MAX, WERKTIJDEN, type VoorwaardenInput } from '../voorwaarden.ts'
import './vacature.css'

type Veld = Parameters<typeof groupProps>[0]

type Props = {
  fields: Record<Exclude<keyof VoorwaardenInput, 'versie'>, Veld>
  /** Follows from the stored postcode. */
  plaats: string | null
}

export function VoorwaardenFields({ fields, plaats }: Props) {
  return (
    <>
      <FormSection titel="Soort werk">
        <CheckboxGroupField
          {...groupProps(fields.soorten)}
          label="Waar staat u voor open?"
          hint="Kies alles wat kan. Hoe meer u kiest, hoe meer mensen wij kunnen voorstellen."
          opties={SOORTEN.map((soort) => ({
            waarde: soort,
            label: SOORT_LABEL[soort],
            hint: SOORT_UITLEG[soort],
          }))}
        />
        <NumberField
          {...fieldProps(fields.aantalPlaatsen)}
          label="Hoeveel mensen zoekt u?"
          eenheid="plaatsen"
          verplicht={false}
        />
        <CheckboxGroupField
          {...groupProps(fields.ondersteuning)}
          label="Welke hulp biedt u op het werk?"
          verplicht={false}
          opties={ONDERSTEUNINGEN.map((hulp) => ({ waarde: hulp, label: ONDERSTEUNING_LABEL[hulp] }))}
        />
      </FormSection>
      <FormSection titel="Uren en tijden">
        <div className="wsp-naast">
          <NumberField {...fieldProps(fields.urenMin)} label="Minstens" eenheid="uur per week" />
          <NumberField {...fieldProps(fields.urenMax)} label="Hooguit" eenheid="uur per week" />
        </div>
        <RadioGroupField
          {...fieldProps(fields.werktijden)}
          label="Wanneer is het werk?"
          verplicht={false}
          opties={Object.entries(WERKTIJDEN).map(([waarde, { label }]) => ({ waarde, label }))}
        />
        <CheckboxField
          {...fieldProps(fields.onregelmatigHard)}
          label="Iemand moet ook vroeg, laat of in het weekend kunnen werken"
          hint="Wie dat niet kan, stellen wij dan niet voor."
          verplicht={false}
        />
        <RadioGroupField
          {...fieldProps(fields.contract)}
          label="Welk contract biedt u?"
          verplicht={false}
          opties={Object.entries(CONTRACT_LABEL).map(([waarde, label]) => ({ waarde, label }))}
        />
        <DateField
          {...fieldProps(fields.startdatum)}
          label="Wanneer kan iemand beginnen?"
          hint="Leeg betekent: zo snel mogelijk, of in overleg."
          verplicht={false}
        />
        <DateField
          {...fieldProps(fields.sluitingsdatum)}
          label="Tot en met wanneer staat de vacature open?"
          hint="Hooguit zes maanden vanaf nu."
        />
      </FormSection>
      <FormSection titel="Loon">
        <p>
          Bruto per maand bij een volledige werkweek. Een vacature met loon trekt meer mensen, en het is
          eerlijk voor iedereen.
        </p>
        <p>
          Biedt u ook een garantiebaan of een proefplaatsing? Reken uit wat dat ongeveer oplevert in de{' '}
          <Link to={href('/regelingen/check')} target="_blank">
            regelingencheck (opent in een nieuw venster)
          </Link>
          .
        </p>
        <div className="wsp-naast">
          <CurrencyField
            {...fieldProps(fields.salarisMin)}
            label="Loon vanaf"
            eenheid="per maand"
            verplicht={false}
          />
          <CurrencyField
            {...fieldProps(fields.salarisMax)}
            label="Loon tot"
            eenheid="per maand"
            verplicht={false}
          />
        </div>
        <TextareaField
          {...fieldProps(fields.arbeidsvoorwaarden)}
          label="Wat biedt u nog meer?"
          hint="Bijvoorbeeld reiskosten, een opleiding of werkkleding."
          maxTekens={ARBEIDSVOORWAARDEN_MAX}
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Werkplek">
        <PostcodeField
          {...fieldProps(fields.postcode)}
          label="Postcode"
          hint={
            plaats ? `Nu: ${plaats}. De plaats volgt uit de postcode.` : 'De plaats volgt uit de postcode.'
          }
        />
        <TextField {...fieldProps(fields.straat)} label="Straat" breedte="middel" verplicht={false} />
        <TextField {...fieldProps(fields.huisnummer)} label="Huisnummer" breedte="kort" verplicht={false} />
        <CheckboxField
          {...fieldProps(fields.reisafstandHard)}
          label="Stel alleen mensen voor die naar deze plek willen reizen"
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Contactpersoon">
        <p>Alleen het WSP ziet deze gegevens. Ze staan niet op de openbare vacature.</p>
        <TextField {...fieldProps(fields.contactNaam)} label="Naam" breedte="middel" autoComplete="name" />
        <TextField
          {...fieldProps(fields.contactEmail)}
          label="E-mailadres"
          hint="Vul een e-mailadres of een telefoonnummer in."
          type="email"
          autoComplete="email"
          verplicht={false}
        />
        <TextField
          {...fieldProps(fields.contactTelefoon)}
          label="Telefoonnummer"
          type="tel"
          breedte="middel"
          autoComplete="tel"
          verplicht={false}
        />
      </FormSection>
    </>
  )
}
