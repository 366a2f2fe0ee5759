import { data, href } from 'react-router'
import type { Route } from './+types/speeddates'
import { answerGesprekken } from '#app/domain/speeddate/answer-gesprekken.server.ts'
import { AntwoordenSchema } from '#app/domain/speeddate/antwoorden.ts'
import { EigenGesprekken } from '#app/domain/speeddate/components/eigen-gesprekken.tsx'
import { getEigenGesprekken } from '#app/domain/speeddate/get-eigen-gesprekken.server.ts'
import { SNEL, withoutConnection } from '#app/domain/speeddate/components/snel.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond, statusOf } from '#app/http/respond.server.ts'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Page } from '#app/ui/layout/page.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Speeddates | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getEigenGesprekken(actorOf(context, 'werkgever'), parseId(params.evenementId)))
}

const pagina = (evenementId: string) =>
  href('/werkgever/evenementen/:evenementId/speeddates', { evenementId })

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const velden = await readForm(request)
  const form = parseForm(velden, AntwoordenSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId))
  const result = await answerGesprekken(actorOf(context, 'werkgever'), { evenementId, regels: form.data })
  if (velden.has(SNEL))
    return result.ok
      ? { uitkomst: 'opgeslagen' as const }
      : data({ uitkomst: 'geweigerd' as const }, { status: statusOf(result) })
  return respond(result, {
    terug: pagina(evenementId),
    ok: () => redirectWithMelding(pagina(evenementId), 'Het antwoord is opgeslagen.'),
  })
}

/** A tap that does not get through must not take the page away. */
export function clientAction({ serverAction }: Route.ClientActionArgs) {
  return withoutConnection(serverAction)
}

export default function SpeeddatesWerkgever({ loaderData }: Route.ComponentProps) {
  const { titel, wanneer, locatie, open } = loaderData
  return (
    <Page>
      <PageHeader
        titel={titel}
        boven={`${wanneer}, ${locatie}`}
        intro="U spreekt kandidaten onder een nummer. Wie iemand is, hoort u pas als de kandidaat daar toestemming voor geeft."
      />
      {!open && <p>Vanaf het begin van het evenement vult u hier in met wie u verder wilt praten.</p>}
      <EigenGesprekken kant="werkgever" data={loaderData} />
    </Page>
  )
}
