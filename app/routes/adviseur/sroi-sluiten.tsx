import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-sluiten'
import { SluitSchema } from '#app/domain/sroi/afsluiten.ts'
import { closeVerplichting } from '#app/domain/sroi/close-verplichting.server.ts'
import { getVerplichting } from '#app/domain/sroi/get-verplichting.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatEuro } from '#app/ui/format.ts'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract afsluiten | WSP-portaal' }]

const pagina = (verplichtingId: string) => href('/adviseur/sroi/:verplichtingId', { verplichtingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const rij = found(await getVerplichting(actorOf(context, 'adviseur'), parseId(params.verplichtingId)))
  const { id, versie, contractnummer, verplichtCents, voortgang, mag } = rij
  if (!mag.sluiten) throw redirect(pagina(id))
  return { id, versie, contractnummer, verplichtCents, goedgekeurdCents: voortgang.goedgekeurdCents }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verplichtingId)
  const form = parseForm(await readForm(request), SluitSchema)
  if (!form.ok) return invalidForm(form)
  const result = await closeVerplichting(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    pagina(id),
    'Het contract is afgesloten. De opdrachtnemer krijgt een e-mail. De slotverklaring en de brief staan klaar.',
  )
}

export default function SroiSluiten({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, contractnummer, verplichtCents, goedgekeurdCents } = loaderData
  const isGedekt = goedgekeurdCents >= verplichtCents
  const [form, fields] = useForm({
    id: 'sluiten',
    lastResult: actionData?.resultaat,
    defaultValue: { uitkomst: isGedekt ? 'voldaan' : '', toelichting: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: contractnummer, naar: pagina(id) },
      ]}
      titel="SROI-contract afsluiten"
      intro={`Goedgekeurd is ${formatEuro(goedgekeurdCents)} van ${formatEuro(verplichtCents)}. Na het afsluiten veranderen de bedragen niet meer. Wat alleen gepland was, vervalt, met het bewijs dat erbij zat.`}
      knop="Contract afsluiten"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <RadioGroupField
        {...fieldProps(fields.uitkomst)}
        label="Hoe is het afgelopen?"
        opties={[
          { waarde: 'voldaan', label: 'Voldaan', hint: 'Wat is goedgekeurd, dekt de verplichting.' },
          {
            waarde: 'niet_voldaan',
            label: 'Niet voldaan',
            hint: 'De opdrachtgever beslist over het gevolg.',
          },
        ]}
      />
      <TextareaField
        {...fieldProps(fields.toelichting)}
        label="Toelichting"
        hint="Bijvoorbeeld of het tekort aan de opdrachtnemer lag. Opdrachtnemer en opdrachtgever lezen dit in de brief: noem geen groep, en niet wat plaatsingen tellen."
        verplicht={false}
        rijen={4}
        maxTekens={1_000}
      />
    </FormPage>
  )
}
