import { href } from 'react-router'
import { Alert } from '#app/ui/alert.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps } from '#app/ui/form/conform.ts'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Link } from '#app/ui/link.tsx'
import {
  AANVRAAG_HAAST,
  AANVRAAG_ONDERWERPEN,
  HAAST_LABEL,
  ONDERWERP_LABEL,
  ONDERWERP_UITLEG,
  screeningMelding,
  TEKST_MAX,
  voorWie,
} from '../aanvraag.ts'
import { reactieBelofte } from '../klok.ts'

type Veld = Parameters<typeof fieldProps>[0]
export type KeuzeRegel = {
  plaatsingId: string
  functie: string
  startdatum: string
  wie: string | null
  aanvraagId: string | null
  coach: string | null
}

const naamVan = (keuze: KeuzeRegel) =>
  keuze.wie === null ? voorWie(keuze) : `${keuze.wie}: ${voorWie(keuze)}`

const isVrij = ({ aanvraagId, coach }: KeuzeRegel) => aanvraagId === null && coach === null

/** Who has a jobcoach, or a request that runs, cannot be chosen: who that is, or the way to the request instead. */
export function LopendeAanvragen({
  keuzes,
  lezer,
}: {
  keuzes: KeuzeRegel[]
  lezer: 'werkgever' | 'adviseur'
}) {
  const bezet = keuzes.filter((keuze) => !isVrij(keuze))
  if (bezet.length === 0) return null
  return (
    <Alert titel="Hiervoor loopt al iets">
      <ul>
        {bezet.map((keuze) => (
          <li key={keuze.plaatsingId}>
            {keuze.aanvraagId === null ? (
              `${naamVan(keuze)}. De jobcoach is ${keuze.coach}.`
            ) : (
              <>
                <Link to={adresVan(keuze.aanvraagId, lezer)}>{naamVan(keuze)}</Link>: een aanvraag
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

function adresVan(jobcoachaanvraagId: string, lezer: 'werkgever' | 'adviseur'): string {
  return lezer === 'werkgever'
    ? href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', { jobcoachaanvraagId })
    : href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })
}

/** The three questions of a request: for whom, what goes on, how soon. */
export function AanvraagVelden({
  fields,
  keuzes,
}: {
  fields: { voor: Veld; onderwerp: Veld; tekst: Veld; haast: Veld; tochVersturen: Veld }
  keuzes: KeuzeRegel[]
}) {
  return (
    <>
      <RadioGroupField
        {...fieldProps(fields.voor)}
        label="Voor wie vraagt u een jobcoach?"
        opties={[
          ...keuzes.filter(isVrij).map((keuze) => ({ waarde: keuze.plaatsingId, label: naamVan(keuze) })),
          { waarde: 'algemeen', label: 'In het algemeen, voor onze organisatie' },
        ]}
      />
      <RadioGroupField
        {...fieldProps(fields.onderwerp)}
        label="Wat speelt er?"
        opties={AANVRAAG_ONDERWERPEN.map((waarde) => ({
          waarde,
          label: ONDERWERP_LABEL[waarde],
          hint: ONDERWERP_UITLEG[waarde],
        }))}
      />
      <TekstVeld veld={fields.tekst} toch={fields.tochVersturen} label="Vertel er kort iets over" />
      <RadioGroupField
        {...fieldProps(fields.haast)}
        label="Hoe snel hebt u hulp nodig?"
        opties={AANVRAAG_HAAST.map((waarde) => ({
          waarde,
          label: HAAST_LABEL[waarde],
          hint: `U krijgt ${reactieBelofte(waarde)} een reactie.`,
        }))}
      />
    </>
  )
}

/** Free text about work. What looks like a detail of a person asks to be looked at again, and may be sent when it is right. */
export function TekstVeld({ veld, toch, label }: { veld: Veld; toch: Veld; label: string }) {
  const getypt = typeof veld.defaultValue === 'string' ? veld.defaultValue : ''
  return (
    <>
      <TextareaField
        {...fieldProps(veld)}
        label={label}
        hint="Schrijf over het werk. Schrijf geen naam, en niets over ziekte of een diagnose."
        rijen={4}
        maxTekens={TEKST_MAX}
      />
      {screeningMelding(getypt) !== null && (
        <CheckboxField
          {...fieldProps(toch)}
          label="Ik heb de tekst nagekeken: er staat niets in over iemands gezondheid of persoonlijke gegevens"
          verplicht={false}
        />
      )}
    </>
  )
}
