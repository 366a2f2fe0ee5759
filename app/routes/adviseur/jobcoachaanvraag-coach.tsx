import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag-coach'
import { ONDERWERP_LABEL } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { chooseCoach, listCoachvoorstellen } from '#app/domain/jobcoachaanvraag/choose-coach.server.ts'
import { CoachkeuzeSchema, KEUZE_REDEN_MAX } from '#app/domain/jobcoachaanvraag/coachkeuze.ts'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoach kiezen | WSP-portaal' }]

const adres = (jobcoachaanvraagId: string) =>
  href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const aanvraag = found(await getAanvraag(actor, parseId(params.jobcoachaanvraagId)))
  const { id, versie, onderwerp, werkgever } = aanvraag
  const coaches = await listCoachvoorstellen(actor, id)
  if (!coaches) throw redirect(adres(id))
  return { id, versie, titel: `${werkgever.naam}: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`, coaches }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), CoachkeuzeSchema)
  if (!form.ok) return invalidForm(form)
  const result = await chooseCoach(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: adres(id),
    gelukt: 'De jobcoach is gekozen. Jobcoach, werkgever en kandidaat krijgen een e-mail.',
  })
}

export default function JobcoachaanvraagCoach({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, coaches } = loaderData
  const [form, fields] = useForm<{ jobcoachId: string; startdatum: string; reden: string }>({
    id: 'coach',
    lastResult: actionData?.resultaat,
    defaultValue: { jobcoachId: '', startdatum: '', reden: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Aanvragen jobcoaching', naar: href('/adviseur/jobcoaching') },
        { label: titel, naar: adres(id) },
      ]}
      titel="Jobcoach kiezen"
      intro="Wie het best past, staat bovenaan. U kiest zelf, ook iemand die lager staat."
      knop="Deze jobcoach kiezen"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.jobcoachId)}
        label="Welke jobcoach?"
        opties={coaches.map(({ id: waarde, naam, partner, isVol, redenen }) => ({
          waarde,
          label: `${naam}${partner ? ` (${partner})` : ''}${isVol ? ', vol' : ''}`,
          hint: `${redenen.join('. ')}.`,
        }))}
      />
      <DetailsExplain vraag="Hoe komt deze volgorde tot stand?">
        Eerst wie nog plek heeft. Dan wie het meeste kan van wat er nodig is. Daarna wie al bij deze werkgever
        komt, wie bij de partner van de plaatsing werkt, en wie naar verhouding de meeste plek heeft.
      </DetailsExplain>
      <DateField {...fieldProps(fields.startdatum)} label="Wanneer begint de begeleiding?" />
      <TextField
        {...fieldProps(fields.reden)}
        label="Reden"
        hint="Alleen nodig als de jobcoach vol is. Schrijf niets over iemands gezondheid."
        verplicht={false}
        maxLength={KEUZE_REDEN_MAX}
      />
    </FormPage>
  )
}
