import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/inschrijving-nieuw'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { plaatsenTekst, ROL_LABEL } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { TaalVeld } from '#app/domain/inschrijving/components/taal-veld.tsx'
import { MEESTE_NAMEN, NamensSchema } from '#app/domain/inschrijving/enrol-form.ts'
import { enrolNamens } from '#app/domain/inschrijving/enrol.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Aanmelden voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  return {
    evenement: found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId))),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), NamensSchema)
  if (!form.ok) return invalidForm(form)
  const result = await enrolNamens(actorOf(context, 'adviseur'), { ...form.data, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
      evenementId,
      aanmeldingId: result.data.id,
    }),
    'Aangemeld. De bevestiging gaat per e-mail.',
  )
}

export default function InschrijvingNieuw({ loaderData: { evenement }, actionData }: Route.ComponentProps) {
  const [form, fields] = useForm<z.input<typeof NamensSchema>>({
    id: 'namens',
    lastResult: actionData?.resultaat,
    defaultValue: {
      rol: evenement.rollen.length === 1 ? evenement.rollen[0]?.rol : undefined,
      taal: 'nl',
      namen: '',
      email: '',
      telefoon: '',
      organisatieNaam: '',
    },
  })
  return (
    <FormPage
      kruimels={[
        ...evenementKruimels(evenement),
        {
          label: 'Inschrijvingen',
          naar: href('/adviseur/evenementen/:evenementId/inschrijvingen', { evenementId: evenement.id }),
        },
      ]}
      titel="Iemand aanmelden"
      intro="Voor wie belt of mailt. U hoeft niets te bevestigen: de aanmelding staat meteen vast."
      knop="Aanmelden"
      fouten={summaryProps(form)}
    >
      <RadioGroupField
        {...fieldProps(fields.rol)}
        label="Hoe komt deze persoon?"
        opties={evenement.rollen.map((rol) => ({
          waarde: rol.rol,
          label: ROL_LABEL[rol.rol],
          hint: plaatsenTekst(rol),
        }))}
      />
      <TextareaField
        {...fieldProps(fields.namen)}
        label="Wie komen er?"
        hint={`Zet elke naam op een nieuwe regel. Hooguit ${MEESTE_NAMEN} namen.`}
        rijen={3}
      />
      <TextField
        {...fieldProps(fields.organisatieNaam)}
        label="Organisatie"
        autoComplete="off"
        verplicht={false}
      />
      <TextField
        {...fieldProps(fields.email)}
        label="E-mailadres"
        hint="Hierheen gaan de bevestiging en de herinnering."
        type="email"
        autoComplete="off"
        spellCheck={false}
      />
      <TextField
        {...fieldProps(fields.telefoon)}
        label="Telefoonnummer"
        type="tel"
        breedte="middel"
        autoComplete="off"
        verplicht={false}
      />
      <TaalVeld {...fieldProps(fields.taal)} />
    </FormPage>
  )
}
