import { CONTACT_SOORT_LABEL, CONTACT_SOORTEN, VERSLAG_MAX } from '#app/domain/contactmoment/contactmoment.ts'
import type { Velden } from '#app/domain/werkgever/components/velden-type.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'

type Mens = { id: string; naam: string }

type Props = {
  fields: Velden<'soort' | 'datum' | 'tijd' | 'verslag' | 'contactpersoonIds' | 'collegaIds'>
  contactpersonen: Mens[]
  collegas: Mens[]
  vandaag: string
}

/** What kind of contact, when, what was said, and who took part. */
export function ContactmomentVelden({ fields, contactpersonen, collegas, vandaag }: Props) {
  const opties = (mensen: Mens[]) => mensen.map(({ id, naam }) => ({ waarde: id, label: naam }))
  const collegaKeuze = groupProps(fields.collegaIds)
  return (
    <>
      <RadioGroupField
        {...fieldProps(fields.soort)}
        label="Wat voor contact?"
        opties={CONTACT_SOORTEN.map((waarde) => ({ waarde, label: CONTACT_SOORT_LABEL[waarde] }))}
        rij
      />
      <div className="wsp-naast">
        <DateField {...fieldProps(fields.datum)} label="Datum" max={vandaag} />
        <TextField
          {...fieldProps(fields.tijd)}
          label="Tijd"
          breedte="kort"
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <TextareaField
        {...fieldProps(fields.verslag)}
        label="Kort verslag"
        hint="Noem geen namen of gegevens van kandidaten. De werkgever ziet dit verslag niet, alle adviseurs wel."
        rijen={4}
        maxTekens={VERSLAG_MAX}
      />
      {contactpersonen.length > 0 && (
        <CheckboxGroupField
          {...groupProps(fields.contactpersoonIds)}
          label="Met wie van de werkgever?"
          opties={opties(contactpersonen)}
          verplicht={false}
          rij
        />
      )}
      <DetailsExplain vraag={collegaTitel(collegaKeuze.standaard)}>
        <CheckboxGroupField
          {...collegaKeuze}
          label="Welke collega’s waren erbij?"
          opties={opties(collegas)}
          verplicht={false}
          rij
        />
      </DetailsExplain>
    </>
  )
}

function collegaTitel(gekozen: readonly string[] | undefined): string {
  const aantal = gekozen?.filter(Boolean).length ?? 0
  if (aantal === 0) return 'Was er een collega bij?'
  return aantal === 1 ? 'Er was 1 collega bij' : `Er waren ${aantal} collega’s bij`
}
