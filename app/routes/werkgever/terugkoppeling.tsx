import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/terugkoppeling'
import { REDENEN_WERKGEVER } from '#app/domain/bemiddeling/bemiddeling.ts'
import { getBemiddeling } from '#app/domain/bemiddeling/get-bemiddeling.server.ts'
import { getTerugkoppeling } from '#app/domain/bemiddeling/get-terugkoppeling.server.ts'
import { giveTerugkoppeling } from '#app/domain/bemiddeling/give-terugkoppeling.server.ts'
import { canGiveTerugkoppeling } from '#app/domain/bemiddeling/policy.ts'
import { standOf } from '#app/domain/bemiddeling/stand-of.server.ts'
import {
  NODIG,
  NODIG_LABEL,
  PAST,
  PAST_LABEL,
  REDEN_WERKGEVER_LABEL,
  TerugkoppelingSchema,
  VERVOLGEN,
  VERVOLG_LABEL,
} from '#app/domain/bemiddeling/terugkoppeling.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Hoe was de kennismaking? | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const id = parseId(params.bemiddelingId)
  const bemiddeling = found(await getBemiddeling(actor, id))
  const eerder = await getTerugkoppeling(actor, id)
  return {
    id,
    kan: canGiveTerugkoppeling(actor, standOf(bemiddeling)),
    versie: bemiddeling.versie,
    code: bemiddeling.profiel.code,
    titel: bemiddeling.vacature.titel,
    adviseur: bemiddeling.adviseur.naam,
    eerder: eerder?.isLaatste ? eerder : null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.bemiddelingId)
  const form = parseForm(await readForm(request), TerugkoppelingSchema)
  if (!form.ok) return invalidForm(form)
  return answerFormPage(form, await giveTerugkoppeling(actorOf(context, 'werkgever'), { id, ...form.data }), {
    terug: href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id }),
    gelukt: 'Dank u. Uw adviseur weet het en neemt contact met u op over de volgende stap.',
  })
}

export default function Terugkoppeling({ loaderData, actionData }: Route.ComponentProps) {
  const { id, kan, versie, code, titel, adviseur, eerder } = loaderData
  const [form, fields] = useForm({
    id: 'terugkoppeling',
    lastResult: actionData?.resultaat,
    defaultValue: {
      past: eerder?.past ?? '',
      vervolg: eerder?.vervolg ?? '',
      reden: eerder?.reden ?? '',
      nodig: eerder?.nodig ?? [],
      toelichting: eerder?.toelichting ?? '',
    },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'Kandidaten', naar: href('/werkgever/kandidaten') },
        {
          label: `Kandidaat ${code}`,
          naar: href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id }),
        },
      ]}
      titel="Hoe was de kennismaking?"
      intro={`Kandidaat ${code}, voor uw vacature: ${titel}. Uw antwoord gaat naar ${adviseur}. De kandidaat ziet het niet; uw adviseur bespreekt de uitkomst.`}
      knop="Antwoord versturen"
      fouten={summaryProps(form)}
      nietNu={
        kan ? null : 'Vertellen hoe het was kan na de kennismaking, tot uw adviseur de volgende stap zet.'
      }
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.past)}
        label="Past de kandidaat bij het werk?"
        rij
        opties={PAST.map((waarde) => ({ waarde, label: PAST_LABEL[waarde] }))}
      />
      <RadioGroupField
        {...fieldProps(fields.vervolg)}
        label="Hoe wilt u verder?"
        opties={VERVOLGEN.map((waarde) => ({ waarde, label: VERVOLG_LABEL[waarde] }))}
      />
      <RadioGroupField
        {...fieldProps(fields.reden)}
        label="Niet verder? Wat is de belangrijkste reden?"
        verplicht={false}
        opties={REDENEN_WERKGEVER.map((waarde) => ({ waarde, label: REDEN_WERKGEVER_LABEL[waarde] }))}
      />
      <CheckboxGroupField
        {...groupProps(fields.nodig)}
        label="Wat hebt u nodig om het te laten slagen?"
        verplicht={false}
        opties={NODIG.map((waarde) => ({ waarde, label: NODIG_LABEL[waarde] }))}
      />
      <TextareaField
        {...fieldProps(fields.toelichting)}
        label="Wilt u nog iets kwijt?"
        hint="Schrijf niets over gezondheid of privézaken. Dat bespreekt u met uw adviseur."
        verplicht={false}
        rijen={4}
        maxTekens={500}
      />
    </FormPage>
  )
}
