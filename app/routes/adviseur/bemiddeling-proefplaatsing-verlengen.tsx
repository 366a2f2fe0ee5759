import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/bemiddeling-proefplaatsing-verlengen'
import { extendProefplaatsing } from '#app/domain/bemiddeling/extend-proefplaatsing.server.ts'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { canExtendProefplaatsing } from '#app/domain/bemiddeling/policy.ts'
import { PROEF_HOOGSTENS_MAANDEN, ProefVerlengenSchema } from '#app/domain/bemiddeling/proefplaatsing.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatum } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'Proefplaatsing verlengen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.bemiddelingId)
  const bemiddeling = found(await getBemiddeling(actor, id))
  const { status, versie, profiel, vacature, proefplaatsingVan: van, proefplaatsingTot: tot } = bemiddeling
  return {
    id,
    versie,
    code: profiel.code,
    vacature,
    van,
    tot,
    kan: canExtendProefplaatsing(actor, { status }),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), ProefVerlengenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await extendProefplaatsing(actorOf(context, 'adviseur'), { id, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id }),
    gelukt:
      'De proefplaatsing is verlengd. Kandidaat en werkgever krijgen een e-mail met de nieuwe laatste dag.',
  })
}

export default function ProefplaatsingVerlengen({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, code, vacature, van, tot, kan } = loaderData
  const [form, fields] = useForm<z.input<typeof ProefVerlengenSchema>>({
    id: 'verlengen',
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
      titel="Proefplaatsing verlengen"
      intro={`${code} bij ${vacature.werkgever} ${van && tot ? `werkt op proef van ${formatDatum(van)} tot en met ${formatDatum(tot)}` : 'werkt niet op proef'}. Samen duurt het hoogstens ${PROEF_HOOGSTENS_MAANDEN} maanden.`}
      knop="Proefplaatsing verlengen"
      fouten={summaryProps(form)}
      nietNu={kan ? null : 'Er loopt geen proefplaatsing die verlengd kan worden.'}
    >
      <HiddenField naam="versie" waarde={versie} />
      <DateField {...fieldProps(fields.tot)} label="Nieuwe laatste dag" />
      <TextareaField
        {...fieldProps(fields.reden)}
        label="Waarom is er meer tijd nodig?"
        hint="Bijvoorbeeld: het inwerken op een tweede machine duurt langer. Schrijf niets over gezondheid."
        rijen={3}
        maxTekens={300}
      />
    </FormPage>
  )
}
