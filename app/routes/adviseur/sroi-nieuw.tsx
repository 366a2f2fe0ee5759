import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/sroi-nieuw'
import { VerplichtingVelden } from '#app/domain/sroi/components/verplichting-velden.tsx'
import { listOpdrachtgeverkeuzes } from '#app/domain/sroi/list-verplichtingen.server.ts'
import { createVerplichting } from '#app/domain/sroi/save-verplichting.server.ts'
import { LEGE_VERPLICHTING, VerplichtingSchema } from '#app/domain/sroi/verplichting.ts'
import { getWerkgever } from '#app/domain/werkgever/get-werkgever.server.ts'
import { listWerkgevers, WerkgeverLijstSchema } from '#app/domain/werkgever/list-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormPage } from '#app/ui/form/form-page.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'SROI-contract invoeren | WSP-portaal' }]

const NieuwSchema = z.intersection(z.object({ id: z.uuid(), werkgeverId: z.uuid() }), VerplichtingSchema)
const VraagSchema = z.object({
  werkgever: z.uuid().optional().catch(undefined),
  q: z.string().catch('').default(''),
})

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const { werkgever: werkgeverId, q } = parseQuery(url, VraagSchema)
  if (werkgeverId) {
    const { naam } = found(await getWerkgever(actor, werkgeverId))
    const opdrachtgevers = await listOpdrachtgeverkeuzes()
    return {
      stap: 'contract',
      nieuwId: randomUUID(),
      werkgever: { id: werkgeverId, naam },
      opdrachtgevers,
    } as const
  }
  const gevonden = q.trim() ? await listWerkgevers(actor, WerkgeverLijstSchema.parse({ q })) : null
  return {
    stap: 'werkgever',
    q,
    werkgevers: gevonden?.werkgevers.map(({ id, naam, plaats }) => ({ id, naam, plaats })) ?? null,
  } as const
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), NieuwSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createVerplichting(actorOf(context, 'adviseur'), form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/sroi/:verplichtingId', { verplichtingId: result.data.id }),
    'Het contract is bewaard als concept. De opdrachtnemer ziet het pas als u het actief maakt.',
  )
}

export default function SroiNieuw({ loaderData, actionData }: Route.ComponentProps) {
  return loaderData.stap === 'werkgever' ? (
    <KiesWerkgever {...loaderData} />
  ) : (
    <Contract {...loaderData} resultaat={actionData?.resultaat} />
  )
}

type Data = Route.ComponentProps['loaderData']

function KiesWerkgever({ q, werkgevers }: Extract<Data, { stap: 'werkgever' }>) {
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'SROI', naar: href('/adviseur/sroi') }]} />
      <PageHeader
        titel="Wie is de opdrachtnemer?"
        intro="Zoek de werkgever die de opdracht heeft gekregen."
      />
      <Form method="get">
        <FormFields>
          <TextField naam="q" id="q" label="Naam of KVK-nummer" standaard={q} />
          <FormActions>
            <Button>Zoeken</Button>
          </FormActions>
        </FormFields>
      </Form>
      {werkgevers &&
        (werkgevers.length === 0 ? (
          <EmptyState titel="Geen werkgever gevonden" icoon="info">
            Staat de opdrachtnemer nog niet in het portaal? Voeg de werkgever eerst toe.
          </EmptyState>
        ) : (
          <ul>
            {werkgevers.map(({ id, naam, plaats }) => (
              <li key={id}>
                <Link to={`${href('/adviseur/sroi/nieuw')}?werkgever=${id}`}>{naam}</Link>
                {plaats && `, ${plaats}`}
              </li>
            ))}
          </ul>
        ))}
    </Page>
  )
}

type ContractProps = Extract<Data, { stap: 'contract' }> & {
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}

function Contract({ nieuwId, werkgever, opdrachtgevers, resultaat }: ContractProps) {
  const [form, fields] = useForm({
    id: 'contract',
    lastResult: resultaat,
    defaultValue: { ...LEGE_VERPLICHTING, id: nieuwId },
  })
  return (
    <FormPage
      kruimels={[{ label: 'SROI', naar: href('/adviseur/sroi') }]}
      titel="SROI-contract invoeren"
      intro={`De opdrachtnemer is ${werkgever.naam}. U wordt coördinator; dat kunt u later overdragen.`}
      knop="Contract bewaren als concept"
      fouten={summaryProps(form)}
    >
      <HiddenField naam="id" waarde={String(fields.id.initialValue ?? nieuwId)} />
      <HiddenField naam="werkgeverId" waarde={werkgever.id} />
      <VerplichtingVelden fields={fields} opdrachtgevers={opdrachtgevers} />
    </FormPage>
  )
}
