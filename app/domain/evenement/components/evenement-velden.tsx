import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { FormSection } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, NumberField, PostcodeField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import type { EvenementInput } from '../evenement-form.ts'
import { EVENEMENT_SOORTEN, SOORT_LABEL, TOEGANKELIJKHEDEN, TOEGANKELIJKHEID_LABEL } from '../evenement.ts'

type Fields = Record<keyof EvenementInput, Parameters<typeof groupProps>[0]>

/** What the adviseur fills in about an event. */
export function EvenementVelden({ fields }: { fields: Fields }) {
  return (
    <>
      <FormSection titel="Waar gaat het over?">
        <SelectField
          {...fieldProps(fields.soort)}
          label="Soort"
          kies={null}
          opties={EVENEMENT_SOORTEN.map((soort) => ({ waarde: soort, label: SOORT_LABEL[soort] }))}
        />
        <TextField {...fieldProps(fields.titel)} label="Titel" maxLength={120} />
        <TextField
          {...fieldProps(fields.samenvatting)}
          label="Samenvatting"
          hint="Eén zin die in de kalender staat. Nodig om te publiceren."
          maxLength={200}
          verplicht={false}
        />
        <TextareaField
          {...fieldProps(fields.omschrijving)}
          label="Omschrijving"
          hint="In gewone taal: wat gaan mensen doen, en wat hebben zij eraan? Nodig om te publiceren."
          rijen={8}
          maxTekens={4_000}
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Wanneer?">
        <div className="wsp-naast">
          <DateField {...fieldProps(fields.datum)} label="Datum" />
          <TextField {...fieldProps(fields.van)} label="Begin" hint="Bijvoorbeeld 09:30." breedte="kort" />
          <TextField {...fieldProps(fields.tot)} label="Einde" hint="Bijvoorbeeld 17:00." breedte="kort" />
        </div>
        <DateField
          {...fieldProps(fields.einddatum)}
          label="Laatste dag"
          hint="Alleen als het meer dan één dag duurt."
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Waar?">
        <TextField {...fieldProps(fields.locatie)} label="Naam van de plek" maxLength={120} />
        <div className="wsp-naast">
          <TextField {...fieldProps(fields.straat)} label="Straat" maxLength={70} />
          <TextField {...fieldProps(fields.huisnummer)} label="Huisnummer" breedte="kort" maxLength={12} />
          <PostcodeField {...fieldProps(fields.postcode)} label="Postcode" />
        </div>
        <CheckboxGroupField
          {...groupProps(fields.toegankelijkheid)}
          label="Toegankelijkheid"
          hint="Kruis alleen aan wat u zelf hebt gezien of nagevraagd."
          verplicht={false}
          opties={TOEGANKELIJKHEDEN.map((soort) => ({ waarde: soort, label: TOEGANKELIJKHEID_LABEL[soort] }))}
        />
        <TextareaField
          {...fieldProps(fields.toegankelijkheidTekst)}
          label="Meer over de toegankelijkheid"
          hint="Bijvoorbeeld waar de lift is."
          rijen={3}
          maxTekens={500}
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Voor wie?">
        <div className="wsp-naast">
          <NumberField
            {...fieldProps(fields.plaatsenKandidaat)}
            label="Plaatsen voor werkzoekenden"
            verplicht={false}
          />
          <NumberField
            {...fieldProps(fields.plaatsenWerkgever)}
            label="Plaatsen voor werkgevers"
            verplicht={false}
          />
          <NumberField
            {...fieldProps(fields.plaatsenBezoeker)}
            label="Plaatsen voor andere bezoekers"
            verplicht={false}
          />
        </div>
        <p>Laat een vak leeg als die groep niet is uitgenodigd.</p>
        <NumberField {...fieldProps(fields.aantalStands)} label="Stands voor werkgevers" verplicht={false} />
        <div className="wsp-naast">
          <DateField {...fieldProps(fields.aanmeldenVan)} label="Aanmelden vanaf" />
          <DateField {...fieldProps(fields.aanmeldenTot)} label="Aanmelden tot en met" />
        </div>
      </FormSection>
      <FormSection titel="Wie organiseert het?">
        <TextField
          {...fieldProps(fields.contactNaam)}
          label="Naam voor vragen"
          hint="Iedereen ziet deze gegevens."
          maxLength={70}
        />
        <TextField {...fieldProps(fields.contactEmail)} label="E-mailadres voor vragen" type="email" />
        <TextField
          {...fieldProps(fields.contactTelefoon)}
          label="Telefoonnummer voor vragen"
          type="tel"
          breedte="middel"
          verplicht={false}
        />
        <TextareaField
          {...fieldProps(fields.partners)}
          label="Partners"
          hint="Organisaties die meedoen. Zet elke naam op een eigen regel."
          rijen={3}
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="Gegevens van deelnemers">
        <DateField
          {...fieldProps(fields.verwijderOp)}
          label="Weg op"
          hint="Op deze dag blijven alleen aantallen over. Tot dan tellen wij wie er werk vond en kunt u certificaten uitgeven. Laat u het leeg, dan is het vier weken na de laatste dag. Zodra iemand zich heeft aangemeld, kan het niet later."
          verplicht={false}
        />
      </FormSection>
      <FormSection titel="In het Engels">
        <p>Vul dit in als er ook mensen komen die geen Nederlands lezen.</p>
        <TextField {...fieldProps(fields.titelEn)} label="Engelse titel" maxLength={120} verplicht={false} />
        <TextField
          {...fieldProps(fields.samenvattingEn)}
          label="Engelse samenvatting"
          maxLength={200}
          verplicht={false}
        />
        <TextareaField
          {...fieldProps(fields.omschrijvingEn)}
          label="Engelse omschrijving"
          rijen={6}
          maxTekens={4_000}
          verplicht={false}
        />
      </FormSection>
    </>
  )
}
