import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/bemiddeling-proefplaatsing'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { canStartProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import {
  PROEF_BIJ,
  PROEF_BIJ_LABEL,
  PROEF_GEWOON_MAANDEN,
  PROEF_HOOGSTENS_MAANDEN,
  ProefplaatsingSchema,
} from '#app/domain/bemiddeling/proefplaatsing.ts'
import { startProefplaatsing } from '#app/domain/bemiddeling/start-proefplaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Proefplaatsing vastleggen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const { status, versie, profiel, vacature } = found(await getBemiddeling(actor, id))
  return { id, versie, code: profiel.code, vacature, kan: canStartProefplaatsing(actor, { status }) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), ProefplaatsingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await startProefplaatsing(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
    gelukt:
      'De proefplaatsing is vastgelegd. Kandidaat en werkgever krijgen een e-mail met de dagen. Twee weken voor de laatste dag krijgt u een herinnering.',
  })
}

export default function Proefplaatsing({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vacature, kan } = loaderData
  const [form, fields] = useForm<z.input<typeof ProefplaatsingSchema>>({
    id: 'proefplaatsing',
    lastResult: actionData?.resultaat,
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Bemiddelingen', naar: href('/adviseur/bemiddelingen') },
        {
          label: `${code} voor ${vacature.titel}`,
          naar: href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
        },
      ]}
      titel="Proefplaatsing vastleggen"
      intro={`${code} bij ${vacature.werkgever}`}
      knop="Proefplaatsing vastleggen"
      fouten={summaryProps(form)}
      nietNu={kan ? null : 'Een proefplaatsing kan alleen na een kennismaking.'}
    >
      <DetailsExplain vraag="Wat is een proefplaatsing?">
        {`De kandidaat werkt een tijd op proef met behoud van uitkering. Dat duurt ${PROEF_GEWOON_MAANDEN} maanden. Langer kan alleen met een goede reden, en nooit langer dan ${PROEF_HOOGSTENS_MAANDEN} maanden. Gaat het goed, dan geeft de werkgever een contract zonder proeftijd.`}
      </DetailsExplain>
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.bij)}
        label="Wie betaalt de uitkering en besluit over de proef?"
        rij
        opties={PROEF_BIJ.map((waarde) => ({ waarde, label: PROEF_BIJ_LABEL[waarde] }))}
      />
      <DateField
        {...fieldProps(fields.besluitOp)}
        label="Datum van het besluit"
        hint="Een besluit duurt meestal twee weken. De proef begint niet eerder."
      />
      <DateField {...fieldProps(fields.van)} label="Eerste dag" />
      <DateField {...fieldProps(fields.tot)} label="Laatste dag" />
      <TextareaField
        {...fieldProps(fields.reden)}
        label={`Waarom langer dan ${PROEF_GEWOON_MAANDEN} maanden?`}
        hint="Alleen nodig als de proef langer duurt. Schrijf niets over gezondheid."
        verplicht={false}
        rijen={3}
        maxTekens={300}
      />
      <CheckboxField
        {...fieldProps(fields.intentie)}
        label="De werkgever heeft getekend: na de proef een contract van minstens 6 maanden, met dezelfde uren."
      />
      <CheckboxField
        {...fieldProps(fields.nietEerder)}
        label="De kandidaat werkte hier niet eerder in hetzelfde werk."
      />
      <CheckboxField
        {...fieldProps(fields.verzekerd)}
        label="De werkgever is verzekerd voor schade en ongevallen van de kandidaat."
      />
    </FormPage>
  )
}
