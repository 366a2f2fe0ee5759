import { useForm } from '@conform-to/react'
import { href, redirect } from 'react-router'
import type { Route } from './+types/sroi-herzien'
import { HeropenSchema } from '#app/domain/sroi/afsluiten.ts'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { reviseInvulling } from '#app/domain/sroi/revise-invulling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Oordeel terugdraaien | WSP-portaal' }]

const pagina = (verplichtingId: string, invullingId: string) =>
  href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId', { verplichtingId, invullingId })

export async function loader({ context, params }: Route.LoaderArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const { versie, omschrijving, mag } = found(
    await getInvulling(actorOf(context, 'adviseur'), { id, verplichtingId }),
  )
  if (!mag.herzien) throw redirect(pagina(verplichtingId, id))
  return { id, verplichtingId, versie, omschrijving }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const form = parseForm(await readForm(request), HeropenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await reviseInvulling(actorOf(context, 'adviseur'), { id, verplichtingId, ...form.data })
  return answerFormPage(form, result, {
    terug: pagina(verplichtingId, id),
    gelukt: 'Het oordeel is teruggedraaid. De invulling wacht weer op een oordeel.',
  })
}

export default function SroiHerzien({ loaderData, actionData }: Route.ComponentProps) {
  const { id, verplichtingId, versie, omschrijving } = loaderData
  const [form, fields] = useForm({
    id: 'herzien',
    lastResult: actionData?.resultaat,
    defaultValue: { reden: '' },
  })
  return (
    <FormPage
      kruimels={[
        { label: 'SROI', naar: href('/adviseur/sroi') },
        { label: omschrijving, naar: pagina(verplichtingId, id) },
      ]}
      titel="Oordeel terugdraaien"
      intro="De invulling telt dan niet als goedgekeurd, tot iemand opnieuw oordeelt."
      knop="Oordeel terugdraaien"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="versie" waarde={versie} />
      <TextField
        {...fieldProps(fields.reden)}
        label="Waarom?"
        hint="De opdrachtnemer leest dit: schrijf niets over de groep of gezondheid van iemand."
        maxLength={300}
      />
    </FormPage>
  )
}
