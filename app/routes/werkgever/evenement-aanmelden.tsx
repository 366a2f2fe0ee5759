import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/evenement-aanmelden'
import { plaatsenTekst, wanneerTekst } from '#app/domain/evenement/evenement.ts'
import {
  CollegasSchema,
  MEESTE_NAMEN,
  STAND_TEKST_MAX,
  STAND_WENSEN,
  WENS_LABEL,
  type StandWens,
} from '#app/domain/inschrijving/enrol-form.ts'
import { enrolCollegas } from '#app/domain/inschrijving/enrol.server.ts'
import { getVoorWerkgever } from '#app/domain/inschrijving/list-eigen.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

type Waarden = Record<'namen' | 'telefoon' | 'metStand' | 'tekst', string> & { wensen: StandWens[] }

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Aanmelden voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const evenement = found(await getVoorWerkgever(actorOf(context, 'werkgever'), parseId(params.evenementId)))
  return { evenement, mijnNaam: sessieOf(context).naam }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), CollegasSchema)
  if (!form.ok) return invalidForm(form)
  const result = await enrolCollegas(actorOf(context, 'werkgever'), { ...form.data, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/evenementen'),
    'U bent aangemeld. U krijgt een e-mail met alles wat u moet weten.',
  )
}

export default function EvenementAanmelden({ loaderData, actionData }: Route.ComponentProps) {
  const { evenement, mijnNaam } = loaderData
  const [form, fields] = useForm<Waarden>({
    id: 'collegas',
    lastResult: actionData?.resultaat,
    defaultValue: { namen: mijnNaam, telefoon: '', metStand: 'nee', tekst: '', wensen: [] },
  })
  const kan = evenement.stand === 'open' || evenement.stand === 'vol'
  const metStand = evenement.stands.zijnEr && evenement.stands.vrij > 0 && !evenement.heeftStand
  return (
    <FormPage
      kruimels={[{ label: 'Evenementen', naar: href('/werkgever/evenementen') }]}
      titel={`Aanmelden voor ${evenement.titel}`}
      intro={`${wanneerTekst(evenement.start, evenement.einde)} in ${evenement.plaats}: ${plaatsenTekst(evenement)}.`}
      knop={evenement.stand === 'vol' ? 'Zet op de wachtlijst' : 'Aanmelden'}
      fouten={summaryProps(form)}
      nietNu={kan ? null : 'Aanmelden kan nu niet voor dit evenement.'}
    >
      <TextareaField
        {...fieldProps(fields.namen)}
        label="Wie komen er van uw organisatie?"
        hint={`Zet elke naam op een nieuwe regel. Hooguit ${MEESTE_NAMEN} namen. Iedere collega kan later zelf zeggen wat er nodig is om mee te doen.`}
        rijen={4}
      />
      <TextField
        {...fieldProps(fields.telefoon)}
        label="Telefoonnummer voor op de dag zelf"
        type="tel"
        autoComplete="tel"
        breedte="middel"
        verplicht={false}
      />
      {metStand && (
        <>
          <RadioGroupField
            {...fieldProps(fields.metStand)}
            label="Wilt u een stand?"
            hint={`Nog ${evenement.stands.vrij} stands vrij.`}
            opties={[
              { waarde: 'nee', label: 'Nee, geen stand' },
              { waarde: 'ja', label: 'Ja, een stand' },
            ]}
          />
          <TextareaField
            {...fieldProps(fields.tekst)}
            label="Welk werk is er bij u?"
            hint="Alleen bij een stand. Bezoekers lezen dit."
            maxTekens={STAND_TEKST_MAX}
            rijen={3}
            verplicht={false}
          />
          <CheckboxGroupField
            {...groupProps(fields.wensen)}
            label="Wat hebt u nodig bij de stand?"
            opties={STAND_WENSEN.map((een) => ({ waarde: een, label: WENS_LABEL[een] }))}
            verplicht={false}
          />
        </>
      )}
      {evenement.stands.zijnEr && !metStand && (
        <p>
          {evenement.heeftStand
            ? 'Uw organisatie heeft al een stand op dit evenement.'
            : 'Alle stands zijn bezet. U kunt wel komen zonder stand.'}
        </p>
      )}
    </FormPage>
  )
}
