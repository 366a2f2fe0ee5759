import { href } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag'
import {
  AanvullingSchema,
  HAAST_LABEL,
  isOpen,
  ONDERWERP_LABEL,
  stapVoorWerkgever,
  voorWie,
} from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagBadge } from '#app/domain/jobcoachaanvraag/components/aanvraag-badge.tsx'
import { Aanvulling } from '#app/domain/jobcoachaanvraag/components/aanvulling.tsx'
import { Gesprek } from '#app/domain/jobcoachaanvraag/components/gesprek.tsx'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { replyToAanvraag } from '#app/domain/jobcoachaanvraag/reply-aanvraag.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Aanvraag jobcoaching | WSP-portaal' }]

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const aanvraag = found(await getAanvraag(actor, parseId(params.jobcoachaanvraagId)))
  const { id, versie, onderwerp, haast, status, berichten, contact, plaatsing, klok, mag } = aanvraag
  return {
    id,
    versie,
    onderwerp,
    haast,
    status,
    berichten,
    gedaanOp: aanvraag.gedaanOp,
    contact,
    coach: aanvraag.coach,
    trajectId: aanvraag.trajectId,
    plaatsing: plaatsing && {
      functie: plaatsing.functie,
      startdatum: plaatsing.startdatum,
      wie: plaatsing.wie,
    },
    mag: { reageren: mag.reageren },
    stap: stapVoorWerkgever(aanvraag).tekst,
    isTeLaat: klok?.stand === 'te_laat',
    isGenomen: aanvraag.behandelaar !== null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), AanvullingSchema)
  if (!form.ok) return invalidForm(form)
  const result = await replyToAanvraag(actorOf(context, 'werkgever'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', { jobcoachaanvraagId: id }),
    'Uw bericht is verstuurd. U krijgt een e-mail als er een reactie is.',
  )
}

export default function Jobcoachaanvraag({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, onderwerp, haast, status, berichten, mag, contact, plaatsing } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Jobcoaching', naar: href('/werkgever/jobcoaching') }]} />
      <PageHeader
        boven={<AanvraagBadge status={status} voor="werkgever" />}
        titel={`Aanvraag: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`}
      />
      <Stand aanvraag={loaderData} />
      <SummaryList
        rijen={[
          { label: 'Voor', waarde: voorWie(plaatsing) },
          ...(plaatsing?.wie ? [{ label: 'Medewerker', waarde: plaatsing.wie }] : []),
          { label: 'Hulp nodig', waarde: HAAST_LABEL[haast] },
          { label: 'Aangevraagd op', waarde: formatDatumTijd(loaderData.gedaanOp) },
        ]}
      />
      <Section titel="Berichten">
        <Gesprek berichten={berichten} voor="werkgever" />
      </Section>
      {mag.reageren && (
        <Aanvulling
          versie={versie}
          isGevraagd={status === 'wacht_op_werkgever'}
          resultaat={actionData?.resultaat}
        />
      )}
      {loaderData.coach && (
        <Section titel="Uw jobcoach">
          <p>{loaderData.coach.naam}</p>
          <ContactLines email={loaderData.coach.email} telefoon={loaderData.coach.telefoon} />
          {loaderData.trajectId && (
            <p>
              <Link to={href('/werkgever/jobcoaching/:trajectId', { trajectId: loaderData.trajectId })}>
                Gesprekken, afspraken en hulp als het niet goed gaat
              </Link>
            </p>
          )}
        </Section>
      )}
      <Section titel={loaderData.isGenomen ? 'Wie behandelt uw aanvraag?' : 'Bij wie ligt uw aanvraag?'}>
        <p>{contact.naam}</p>
        <ContactLines email={contact.email} telefoon={contact.telefoon} />
      </Section>
      {mag.reageren && (
        <ConfirmForm
          knop="Aanvraag intrekken"
          vraag="Wij zoeken dan geen jobcoach meer. U kunt later opnieuw een jobcoach aanvragen."
          bevestig="Ja, trek in"
          action={href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId/intrekken', {
            jobcoachaanvraagId: id,
          })}
        />
      )}
    </Page>
  )
}

function Stand({ aanvraag }: { aanvraag: Route.ComponentProps['loaderData'] }) {
  const { status, stap, isTeLaat, haast, contact } = aanvraag
  if (isTeLaat)
    return (
      <Alert toon="warning" titel="Dit duurt langer dan wij willen">
        Onze excuses. U kunt {contact.naam} ook bellen of mailen.
      </Alert>
    )
  return (
    <Alert
      toon={status === 'wacht_op_werkgever' ? 'warning' : status === 'toegewezen' ? 'ok' : 'info'}
      titel={isOpen(status) ? 'Wat gebeurt er nu?' : 'Deze aanvraag is afgerond'}
    >
      {stap}
      {haast === 'nu' &&
        isOpen(status) &&
        contact.telefoon &&
        ` Kan het niet wachten? Bel ${contact.naam}: ${contact.telefoon}.`}
    </Alert>
  )
}
