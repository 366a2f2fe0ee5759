import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, NumberField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { DEELNEMERSROLLEN, ONDERDEEL_LABEL, ONDERDEEL_SOORTEN, ROL_LABEL } from '../evenement.ts'
import type { OnderdeelInput } from '../programma.ts'

type Fields = Record<keyof OnderdeelInput, Parameters<typeof groupProps>[0]>

/** What the adviseur fills in about one part of a programme. */
export function OnderdeelVelden({ fields }: { fields: Fields }) {
  return (
    <>
      <SelectField
        {...fieldProps(fields.soort)}
        label="Soort"
        opties={ONDERDEEL_SOORTEN.map((soort) => ({ waarde: soort, label: ONDERDEEL_LABEL[soort] }))}
      />
      <TextField {...fieldProps(fields.titel)} label="Titel" maxLength={120} />
      <div className="wsp-naast">
        <DateField {...fieldProps(fields.datum)} label="Datum" />
        <TextField {...fieldProps(fields.van)} label="Begin" hint="Bijvoorbeeld 09:30." breedte="kort" />
        <TextField {...fieldProps(fields.tot)} label="Einde" hint="Bijvoorbeeld 10:30." breedte="kort" />
      </div>
      <TextField {...fieldProps(fields.zaal)} label="Zaal" maxLength={70} verplicht={false} />
      <TextField
        {...fieldProps(fields.spreker)}
        label="Wie spreekt of leidt het?"
        maxLength={120}
        verplicht={false}
      />
      <NumberField
        {...fieldProps(fields.plaatsen)}
        label="Aantal plaatsen"
        hint="Alleen als iemand dit onderdeel moet kiezen. Leeg: iedereen kan binnenlopen."
        verplicht={false}
      />
      <CheckboxGroupField
        {...groupProps(fields.rollen)}
        label="Voor wie?"
        hint="Niets aangekruist: voor iedereen die komt."
        verplicht={false}
        opties={DEELNEMERSROLLEN.map((rol) => ({ waarde: rol, label: ROL_LABEL[rol] }))}
      />
      <TextareaField
        {...fieldProps(fields.omschrijving)}
        label="Omschrijving"
        rijen={4}
        maxTekens={1_000}
        verplicht={false}
      />
      <TextField {...fieldProps(fields.titelEn)} label="Engelse titel" maxLength={120} verplicht={false} />
      <TextareaField
        {...fieldProps(fields.omschrijvingEn)}
        label="Engelse omschrijving"
        rijen={4}
        maxTekens={1_000}
        verplicht={false}
      />
    </>
  )
}
