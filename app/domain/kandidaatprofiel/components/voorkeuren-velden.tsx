import type { FieldMetadata } from '@conform-to/react'
import { CheckboxField, CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, NumberField } from '#app/ui/form/text-field.tsx'
import {
  DENKNIVEAUS,
  ONDERSTEUNING_LABEL,
  ONDERSTEUNINGEN,
  SOORT_LABEL,
  SOORTEN,
  VERVOERMIDDEL_LABEL,
  VERVOERMIDDELEN,
} from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'

type Velden = Record<
  | 'urenMin'
  | 'urenMax'
  | 'beschikbaarVanaf'
  | 'kantoortijden'
  | 'onregelmatig'
  | 'maxReisafstandKm'
  | 'vervoermiddelen'
  | 'soorten'
  | 'ondersteuning'
  | 'deelOndersteuning'
  | 'werkEnDenkniveau',
  Pick<
    FieldMetadata<unknown, Record<string, unknown>, string[]>,
    'name' | 'id' | 'errors' | 'defaultValue' | 'defaultOptions'
  >
>

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
  { waarde: 'onbekend', label: 'Weet ik nog niet' },
]

const TEKST = {
  kandidaat: {
    urenMin: 'Hoeveel uur per week wil je minstens werken?',
    urenMax: 'Hoeveel uur per week kun je hooguit werken?',
    start: 'Vanaf welke dag kun je beginnen?',
    startHint: 'Laat dit leeg als je meteen kunt beginnen.',
    kantoor: 'Kun je overdag werken, van maandag tot en met vrijdag?',
    onregelmatig: 'Kun je ook ’s avonds, ’s nachts of in het weekend werken?',
    reis: 'Hoe ver wil je hooguit reizen naar je werk?',
    vervoer: 'Hoe kun je reizen?',
    soorten: 'Wat voor plek zoek je?',
    soortenHint:
      'Kies je niets, dan staat alles open. Een werkgever ziet niet of je een garantiebaan of beschut werk zoekt.',
    niveau: 'Wat is je werk- en denkniveau?',
    steun: 'Wat helpt jou op het werk?',
    steunHint: 'Je hoeft niet te vertellen waarom. Wij gebruiken dit om werk te zoeken dat bij je past.',
  },
  adviseur: {
    urenMin: 'Minste aantal uren per week',
    urenMax: 'Hoogste aantal uren per week',
    start: 'Beschikbaar vanaf',
    startHint: 'Laat dit leeg als de kandidaat meteen kan beginnen.',
    kantoor: 'Kan de kandidaat overdag werken, van maandag tot en met vrijdag?',
    onregelmatig: 'Kan de kandidaat ook ’s avonds, ’s nachts of in het weekend werken?',
    reis: 'Verste reisafstand naar het werk',
    vervoer: 'Vervoer',
    soorten: 'Soort plek',
    soortenHint: 'Zonder keuze staat alles open.',
    niveau: 'Werk- en denkniveau',
    steun: 'Wat helpt op het werk',
    steunHint: 'Alleen wat helpt, nooit de oorzaak.',
  },
} as const

/** Hours, times, travel and wishes, asked of the candidate ("je") or filled in by the adviseur. */
export function VoorkeurenVelden({ fields, voor }: { fields: Velden; voor: 'kandidaat' | 'adviseur' }) {
  const tekst = TEKST[voor]
  return (
    <>
      <NumberField {...fieldProps(fields.urenMin)} label={tekst.urenMin} eenheid="uur" />
      <NumberField {...fieldProps(fields.urenMax)} label={tekst.urenMax} eenheid="uur" />
      <DateField
        {...fieldProps(fields.beschikbaarVanaf)}
        label={tekst.start}
        hint={tekst.startHint}
        verplicht={false}
      />
      <RadioGroupField {...fieldProps(fields.kantoortijden)} label={tekst.kantoor} opties={JA_NEE} rij />
      <RadioGroupField {...fieldProps(fields.onregelmatig)} label={tekst.onregelmatig} opties={JA_NEE} rij />
      <NumberField {...fieldProps(fields.maxReisafstandKm)} label={tekst.reis} eenheid="kilometer" />
      <CheckboxGroupField
        {...groupProps(fields.vervoermiddelen)}
        label={tekst.vervoer}
        verplicht={false}
        opties={VERVOERMIDDELEN.map((waarde) => ({ waarde, label: VERVOERMIDDEL_LABEL[waarde] }))}
      />
      <CheckboxGroupField
        {...groupProps(fields.soorten)}
        label={tekst.soorten}
        hint={tekst.soortenHint}
        verplicht={false}
        opties={SOORTEN.map((waarde) => ({ waarde, label: SOORT_LABEL[waarde] }))}
      />
      <SelectField
        {...fieldProps(fields.werkEnDenkniveau)}
        label={tekst.niveau}
        kies={null}
        opties={DENKNIVEAUS.map(({ waarde, label }) => ({ waarde, label }))}
      />
      <CheckboxGroupField
        {...groupProps(fields.ondersteuning)}
        label={tekst.steun}
        hint={tekst.steunHint}
        verplicht={false}
        opties={ONDERSTEUNINGEN.map((waarde) => ({ waarde, label: ONDERSTEUNING_LABEL[waarde] }))}
      />
      {voor === 'kandidaat' && (
        <CheckboxField
          {...fieldProps(fields.deelOndersteuning)}
          label="Laat werkgevers zien wat mij helpt op het werk"
          hint="Dit staat uit, tot jij het aanzet. Je kunt het altijd weer uitzetten."
          verplicht={false}
        />
      )}
    </>
  )
}
