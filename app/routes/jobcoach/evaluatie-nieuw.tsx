import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/evaluatie-nieuw'
import {
  DOEL_OORDEEL_LABEL,
  DOEL_OORDELEN,
  EVALUATIE_ADVIES_LABEL,
  EVALUATIE_ADVIEZEN,
  EVALUATIE_TEKST_MAX,
  EvaluatieSchema,
} from '#app/domain/jobcoaching/afronden.ts'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { recordEvaluatie } from '#app/domain/jobcoaching/record-evaluatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Evalueren | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const trajectId = parseId(params.trajectId)
  const { id, wie, versie, doelen, mag } = found(await getTraject(actorOf(context, 'jobcoach'), trajectId))
  if (!mag.begeleiden) throw redirect(href('/jobcoach/trajecten/:trajectId/evaluatie', { trajectId }))
  const open = doelen.filter(({ status }) => status === 'open')
  return { id, wie, versie, doelen: open.map(({ id: doelId, tekst }) => ({ doelId, tekst })) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const trajectId = parseId(params.trajectId)
  const form = parseForm(await readForm(request), EvaluatieSchema)
  if (!form.ok) return invalidForm(form)
  const result = await recordEvaluatie(actorOf(context, 'jobcoach'), { trajectId, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/jobcoach/trajecten/:trajectId/evaluatie', { trajectId }),
    gelukt: 'De evaluatie is opgeslagen. Verleng of beëindig het traject als dat uw advies is.',
  })
}

export default function EvaluatieNieuw({ loaderData, actionData }: Route.ComponentProps) {
  const { versie, doelen } = loaderData
  const [form, fields] = useForm({
    id: 'evaluatie',
    lastResult: actionData?.resultaat,
    defaultValue: {
      oordelen: doelen.map(({ doelId }) => ({ doelId, oordeel: '' })),
      advies: '',
      toelichting: '',
      volgendeOp: '',
    },
  })
  const oordelen = fields.oordelen.getFieldList()
  return (
    <FormPage
      kruimels={trajectKruimels(loaderData)}
      titel="Evalueren"
      intro="Alleen u leest deze evaluatie, en wie het traject van u overneemt."
      knop="Evaluatie opslaan"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      {doelen.map(({ doelId, tekst }, index) => {
        const velden = oordelen[index]?.getFieldset()
        if (!velden) return null
        return (
          <div key={doelId}>
            <HiddenField naam={velden.doelId.name} waarde={doelId} />
            <RadioGroupField
              {...fieldProps(velden.oordeel)}
              label={tekst}
              rij
              opties={DOEL_OORDELEN.map((waarde) => ({ waarde, label: DOEL_OORDEEL_LABEL[waarde] }))}
            />
          </div>
        )
      })}
      <RadioGroupField
        {...fieldProps(fields.advies)}
        label="Wat adviseert u?"
        opties={EVALUATIE_ADVIEZEN.map((waarde) => ({ waarde, label: EVALUATIE_ADVIES_LABEL[waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.toelichting)}
        label="Toelichting"
        hint="Schrijf alleen wat nodig is voor de begeleiding."
        verplicht={false}
        rijen={5}
        maxTekens={EVALUATIE_TEKST_MAX}
      />
      <DateField {...fieldProps(fields.volgendeOp)} label="Volgende evaluatie" verplicht={false} />
    </FormPage>
  )
}
