import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/talent-kennismaken'
import { getVerzoekformulier } from '#app/domain/talent/get-verzoekformulier.server.ts'
import { requestKennismaking } from '#app/domain/talent/request-kennismaking.server.ts'
import { BERICHT_MAX, FUNCTIE_MAX, VerzoekSchema } from '#app/domain/talent/verzoek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { notForRobots } from '#app/http/not-for-robots.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const headers = notForRobots
export const meta: Route.MetaFunction = () => [{ title: 'Kennismaken | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getVerzoekformulier(actorOf(context, 'werkgever'), params.talentId))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever')
  const form = parseForm(await readForm(request), VerzoekSchema)
  if (!form.ok) return invalidForm(form)
  const result = await requestKennismaking(actor, { talentId: params.talentId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/verzoeken'),
    'Uw verzoek is verstuurd. Uw adviseur bekijkt het en overlegt met de kandidaat. U krijgt een e-mail met het antwoord.',
  )
}

export default function TalentKennismaken({ loaderData, actionData, params }: Route.ComponentProps) {
  const { code, vacatures, adviseur } = loaderData
  const [form, fields] = useForm({
    id: 'kennismaken',
    lastResult: actionData?.resultaat,
    defaultValue: { vacatureId: vacatures.length === 1 ? vacatures[0]?.id : '', functie: '', bericht: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Talentverkenner', naar: href('/werkgever/talent') },
        {
          label: `Profiel ${code}`,
          naar: href('/werkgever/talent/:talentId', { talentId: params.talentId }),
        },
      ]}
      titel={`Kennismaken met ${code}`}
      intro={`Uw verzoek gaat naar ${adviseur}, uw adviseur. Die kijkt of het past en vraagt het de kandidaat. U krijgt een e-mail met het antwoord.`}
      knop="Verzoek versturen"
      fouten={summaryProps(form)}
    >
      {vacatures.length > 0 && (
        <SelectField
          {...fieldProps(fields.vacatureId)}
          label="Voor welke vacature?"
          verplicht={false}
          kies="Geen van deze"
          opties={vacatures.map(({ id, titel }) => ({ waarde: id, label: titel }))}
        />
      )}
      <TextField
        {...fieldProps(fields.functie)}
        label={vacatures.length > 0 ? 'Of om welk ander werk gaat het?' : 'Om welk werk gaat het?'}
        hint="Bijvoorbeeld: medewerker in de bakkerij, 24 uur."
        verplicht={vacatures.length === 0}
        maxLength={FUNCTIE_MAX}
      />
      <TextareaField
        {...fieldProps(fields.bericht)}
        label="Wat wilt u uw adviseur vertellen?"
        hint="Bijvoorbeeld waarom u aan dit profiel denkt, of wanneer u tijd hebt."
        verplicht={false}
        rijen={4}
        maxTekens={BERICHT_MAX}
      />
    </FormPage>
  )
}
