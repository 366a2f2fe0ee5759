import { href } from 'react-router'
import type { Route } from './+types/nazorg'
import { recordNazorg } from '#app/domain/nazorg/answer-nazorg.server.ts'
import { antwoordSchema } from '#app/domain/nazorg/antwoord.ts'
import { AntwoordFormulier } from '#app/domain/nazorg/components/antwoord-formulier.tsx'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { OverWie } from '#app/domain/nazorg/components/over-wie.tsx'
import { getNazorg } from '#app/domain/nazorg/get-nazorg.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkt deze medewerker er nog? | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const moment = found(await getNazorg(actorOf(context, 'werkgever'), parseId(params.momentId)))
  const { status, uitkomst, versie, werkgever, functie, startdatum, bemiddelingId } = moment
  return {
    status,
    uitkomst,
    versie,
    werkgever,
    functie,
    startdatum,
    bemiddelingId,
    moment: moment.moment,
    mag: moment.mag.vastleggen,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'werkgever')
  const id = parseId(params.momentId)
  const { startdatum, vandaag, mag } = found(await getNazorg(actor, id))
  const schema = antwoordSchema({ startdatum, vandaag }, { mag: mag.vastleggen, metToelichting: false })
  const form = parseForm(await readForm(request), schema)
  if (!form.ok) return invalidForm(form)
  return answerFormPage(form, await recordNazorg(actor, { id, ...form.data }), {
    terug: href('/werkgever/nazorg'),
    gelukt: 'Dank u wel. Uw antwoord is opgeslagen.',
  })
}

export default function Nazorg({ loaderData, actionData }: Route.ComponentProps) {
  const { mag, versie, bemiddelingId } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Werken zij er nog?', naar: href('/werkgever/nazorg') }]} />
      <PageHeader
        boven={<NazorgBadge {...loaderData} isBellen={false} />}
        titel="Werkt deze medewerker nog bij u?"
      />
      <OverWie {...loaderData} />
      <p>
        <Link to={href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId })}>Om wie gaat het?</Link>
      </p>
      {mag.length > 0 ? (
        <AntwoordFormulier versie={versie} uitkomsten={mag} resultaat={actionData?.resultaat} />
      ) : (
        <Alert>Deze vraag is beantwoord of gesloten. Klopt er iets niet? Bel of mail uw adviseur.</Alert>
      )}
    </Page>
  )
}
