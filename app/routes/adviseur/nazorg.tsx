import { href } from 'react-router'
import type { Route } from './+types/nazorg'
import { correctNazorg, recordNazorg } from '#app/domain/nazorg/answer-nazorg.server.ts'
import { antwoordSchema } from '#app/domain/nazorg/antwoord.ts'
import { AntwoordFormulier } from '#app/domain/nazorg/components/antwoord-formulier.tsx'
import { Antwoorden } from '#app/domain/nazorg/components/antwoorden.tsx'
import { NazorgBadge } from '#app/domain/nazorg/components/nazorg-badge.tsx'
import { getNazorg } from '#app/domain/nazorg/get-nazorg.server.ts'
import { MOMENT_LABEL } from '#app/domain/nazorg/nazorg.ts'
import { actorOf } from '#app/http/context.server.ts'
import { answerFormPage, invalidForm, parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Nazorgmoment | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getNazorg(actorOf(context, 'adviseur'), parseId(params.momentId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.momentId)
  const { startdatum, vandaag, mag } = found(await getNazorg(actor, id))
  const isVerbetering = mag.verbeteren.length > 0
  const form = parseForm(
    await readForm(request),
    antwoordSchema(
      { startdatum, vandaag },
      { mag: isVerbetering ? mag.verbeteren : mag.vastleggen, metToelichting: isVerbetering },
    ),
  )
  if (!form.ok) return invalidForm(form)
  const result = await (isVerbetering ? correctNazorg : recordNazorg)(actor, { id, ...form.data })
  return answerFormPage(form, result, {
    terug: href('/adviseur/nazorg/:momentId', { momentId: id }),
    gelukt: isVerbetering ? 'De uitkomst is verbeterd.' : 'Het antwoord is vastgelegd.',
  })
}

export default function Nazorg({ loaderData, actionData }: Route.ComponentProps) {
  const { code, werkgever, functie, antwoorden, mag, versie } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Nazorg', naar: href('/adviseur/nazorg') }]} />
      <PageHeader
        boven={<NazorgBadge {...loaderData} isBellen={loaderData.bellenOp !== null} />}
        titel={`${code} na ${MOMENT_LABEL[loaderData.moment]}`}
        intro={`${functie} bij ${werkgever}`}
      />
      <Feiten moment={loaderData} />
      {mag.vastleggen.length > 0 && (
        <Section titel="Wat hoorde u?">
          <p>Belde u de werkgever of de kandidaat? Leg dan vast wat u hoorde.</p>
          <AntwoordFormulier versie={versie} uitkomsten={mag.vastleggen} resultaat={actionData?.resultaat} />
        </Section>
      )}
      {antwoorden.length > 0 && (
        <Section titel="Vastgelegd">
          <Antwoorden antwoorden={antwoorden} />
        </Section>
      )}
      {mag.verbeteren.length > 0 && (
        <Section titel="Klopt dit niet?">
          <p>Wat er stond, blijft bewaard.</p>
          <AntwoordFormulier
            versie={versie}
            uitkomsten={mag.verbeteren}
            isVerbetering
            resultaat={actionData?.resultaat}
          />
        </Section>
      )}
    </Page>
  )
}

function Feiten({ moment }: { moment: Route.ComponentProps['loaderData'] }) {
  const { werkgeverId, werkgever, plaatsingId, code, gevraagdOp, herinnerdOp, bellenOp } = moment
  return (
    <SummaryList
      leeg="Nog niet"
      rijen={[
        {
          label: 'Werkgever',
          waarde: (
            <Link to={href('/adviseur/werkgevers/:werkgeverId/contactpersonen', { werkgeverId })}>
              {werkgever}: contactpersonen
            </Link>
          ),
        },
        {
          label: 'Plaatsing',
          waarde: <Link to={href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId })}>{code}</Link>,
        },
        { label: 'Eerste werkdag', waarde: formatDatum(moment.startdatum) },
        ...(moment.beeindigdOp
          ? [{ label: 'Laatste werkdag', waarde: formatDatum(moment.beeindigdOp) }]
          : []),
        { label: 'Dag van dit moment', waarde: formatDatum(moment.dag) },
        { label: 'Gevraagd per e-mail', waarde: gevraagdOp && formatDatumTijd(gevraagdOp) },
        { label: 'Herinnering', waarde: herinnerdOp && formatDatumTijd(herinnerdOp) },
        { label: 'Taak om te bellen', waarde: bellenOp && formatDatumTijd(bellenOp) },
        { label: 'Antwoord kan tot en met', waarde: formatDatum(moment.sluitdag) },
      ]}
    />
  )
}
