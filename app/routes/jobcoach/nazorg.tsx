import { href } from 'react-router'
import type { Route } from './+types/nazorg'
import { recordNazorg } from '#app/domain/nazorg/answer-nazorg.server.ts'
import { antwoordSchema } from '#app/domain/nazorg/antwoord.ts'
import { AntwoordFormulier } from '#app/domain/nazorg/components/antwoord-formulier.tsx'
import { Antwoorden } from '#app/domain/nazorg/components/antwoorden.tsx'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { OverWie } from '#app/domain/nazorg/components/over-wie.tsx'
import { getNazorg } from '#app/domain/nazorg/get-nazorg.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Nazorgmoment | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getNazorg(actorOf(context, 'jobcoach'), parseId(params.momentId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.momentId)
  const { startdatum, vandaag, mag } = found(await getNazorg(actor, id))
  const schema = antwoordSchema({ startdatum, vandaag }, { mag: mag.vastleggen, metToelichting: false })
  const form = parseForm(await readForm(request), schema)
  if (!form.ok) return invalidForm(form)
  return answerFormPage(form, await recordNazorg(actor, { id, ...form.data }), {
    terug: href('/jobcoach/nazorg/:momentId', { momentId: id }),
    gelukt: 'Het antwoord is vastgelegd.',
  })
}

export default function Nazorg({ loaderData, actionData }: Route.ComponentProps) {
  const { code, antwoorden, mag, versie } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Nazorg', naar: href('/jobcoach/nazorg') }]} />
      <PageHeader
        boven={<NazorgBadge {...loaderData} isBellen={loaderData.bellenOp !== null} />}
        titel={`Werkt ${code} er nog?`}
      />
      <OverWie {...loaderData} />
      {mag.vastleggen.length > 0 && (
        <Section titel="Wat weet u?">
          <AntwoordFormulier versie={versie} uitkomsten={mag.vastleggen} resultaat={actionData?.resultaat} />
        </Section>
      )}
      {antwoorden.length > 0 && (
        <Section titel="Vastgelegd">
          <Antwoorden antwoorden={antwoorden} />
          <p>Klopt dit niet? Laat het de adviseur van de werkgever weten.</p>
        </Section>
      )}
    </Page>
  )
}
