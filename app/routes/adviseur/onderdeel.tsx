import { useForm } from '@conform-to/react'
import { href } from 'react-router'
import type { Route } from './+types/onderdeel'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { OnderdeelVelden } from '#app/domain/evenement/components/onderdeel-velden.tsx'
import { onderdeelWaarden } from '#app/domain/evenement/form-values.server.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { WijzigOnderdeelSchema, type OnderdeelWaarden } from '#app/domain/evenement/programma.ts'
import { updateOnderdeel } from '#app/domain/evenement/save-onderdeel.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Stack } from '#app/ui/layout/page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Onderdeel wijzigen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const evenement = found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId)))
  const onderdeelId = parseId(params.onderdeelId)
  const { versie } = found(evenement.onderdelen.find(({ id }) => id === onderdeelId))
  const { id, titel, mag } = evenement
  return { id, titel, mag, onderdeelId, versie, waarden: onderdeelWaarden(evenement, onderdeelId) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const id = parseId(params.onderdeelId)
  const form = parseForm(await readForm(request), WijzigOnderdeelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await updateOnderdeel(actorOf(context, 'adviseur'), { ...form.data, id, evenementId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/evenementen/:evenementId/programma', { evenementId }),
    'Het onderdeel is gewijzigd.',
  )
}

export default function Onderdeel({ loaderData, actionData }: Route.ComponentProps) {
  const { id, mag, onderdeelId, versie, waarden } = loaderData
  const [form, fields] = useForm<OnderdeelWaarden>({
    id: 'onderdeel',
    lastResult: actionData?.resultaat,
    defaultValue: waarden,
  })
  return (
    <Stack>
      <FormPage
        kruimels={evenementKruimels(loaderData, 'programma')}
        titel="Onderdeel wijzigen"
        intro="Mensen die dit onderdeel kozen, houden hun plaats."
        knop="Wijziging bewaren"
        fouten={summaryProps(form)}
        nietNu={mag.wijzigen ? null : 'Het programma van dit evenement kunt u niet meer wijzigen.'}
      >
        <HiddenField naam="versie" waarde={versie} />
        <OnderdeelVelden fields={fields} />
      </FormPage>
      {mag.wijzigen && (
        <ConfirmForm
          knop="Onderdeel weghalen"
          vraag="Het onderdeel is dan weg uit het programma."
          bevestig="Ja, haal het weg"
          action={href('/adviseur/evenementen/:evenementId/programma/:onderdeelId/verwijderen', {
            evenementId: id,
            onderdeelId,
          })}
        />
      )}
    </Stack>
  )
}
