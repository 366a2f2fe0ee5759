import { Form, href } from 'react-router'
import type { Route } from './+types/jobcoachaanvraag'
import { KlokStand } from '#app/ui/klok.tsx'
import { HAAST_LABEL, isOpen, ONDERWERP_LABEL, voorWie } from '#app/domain/jobcoachaanvraag/aanvraag.ts'
import { AanvraagBadge } from '#app/domain/jobcoachaanvraag/components/aanvraag-badge.tsx'
import { Gesprek } from '#app/domain/jobcoachaanvraag/components/gesprek.tsx'
import { Wedervraag } from '#app/domain/jobcoachaanvraag/components/wedervraag.tsx'
import { getAanvraag } from '#app/domain/jobcoachaanvraag/get-aanvraag.server.ts'
import { askBack, getTriage } from '#app/domain/jobcoachaanvraag/triage-aanvraag.server.ts'
import { AFWIJS_LABEL, SPECIALISME_LABEL, WedervraagSchema } from '#app/domain/jobcoachaanvraag/triage.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
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
  const actor = actorOf(context, 'adviseur')
  const aanvraag = found(await getAanvraag(actor, parseId(params.jobcoachaanvraagId)))
  return {
    ...aanvraag,
    triage: found(await getTriage(actor, aanvraag.id)),
    isVanMij: aanvraag.behandelaar?.id === actor.accountId,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.jobcoachaanvraagId)
  const form = parseForm(await readForm(request), WedervraagSchema)
  if (!form.ok) return invalidForm(form)
  const result = await askBack(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/jobcoaching/:jobcoachaanvraagId', { jobcoachaanvraagId: id }),
    'Uw vraag is verstuurd. De werkgever krijgt een e-mail.',
  )
}

type Aanvraag = Route.ComponentProps['loaderData']

export default function Jobcoachaanvraag({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, onderwerp, werkgever, status, berichten, mag, isVanMij } = loaderData
  const naar = { jobcoachaanvraagId: id }
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Aanvragen jobcoaching', naar: href('/adviseur/jobcoaching') }]} />
      <PageHeader
        boven={<AanvraagBadge status={status} voor="adviseur" />}
        titel={`${werkgever.naam}: ${ONDERWERP_LABEL[onderwerp].toLowerCase()}`}
      />
      <Feiten aanvraag={loaderData} />
      {mag.behandelen && (
        <ButtonGroup>
          {status === 'toewijzen' ? (
            <LinkButton to={href('/adviseur/jobcoaching/:jobcoachaanvraagId/jobcoach', naar)}>
              Jobcoach kiezen
            </LinkButton>
          ) : (
            <LinkButton to={href('/adviseur/jobcoaching/:jobcoachaanvraagId/doorzetten', naar)}>
              Jobcoach zoeken
            </LinkButton>
          )}
          {!isVanMij && (
            <Form method="post" action={href('/adviseur/jobcoaching/:jobcoachaanvraagId/oppakken', naar)}>
              <HiddenField naam="versie" waarde={versie} />
              <Button soort="secondary">Ik pak dit op</Button>
            </Form>
          )}
          <LinkButton
            soort="secondary"
            to={href('/adviseur/jobcoaching/:jobcoachaanvraagId/overdragen', naar)}
          >
            Geven aan een collega
          </LinkButton>
          <LinkButton soort="secondary" to={href('/adviseur/jobcoaching/:jobcoachaanvraagId/afwijzen', naar)}>
            Afwijzen
          </LinkButton>
        </ButtonGroup>
      )}
      <Nodig aanvraag={loaderData} />
      <Section titel="Berichten">
        <Gesprek berichten={berichten} voor="adviseur" />
      </Section>
      {mag.behandelen && <Wedervraag versie={versie} resultaat={actionData?.resultaat} />}
    </Page>
  )
}

function Feiten({ aanvraag }: { aanvraag: Aanvraag }) {
  const { werkgever, vrager, plaatsing, haast, behandelaar, aanspreekpunt, status } = aanvraag
  return (
    <SummaryList
      rijen={[
        {
          label: 'Werkgever',
          waarde: (
            <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
              {werkgever.naam}
            </Link>
          ),
        },
        {
          label: 'Voor',
          waarde: plaatsing ? (
            <>
              <Link
                to={href('/adviseur/bemiddelingen/:bemiddelingId', {
                  bemiddelingId: plaatsing.bemiddelingId,
                })}
              >
                {plaatsing.wie}
              </Link>
              : {voorWie(plaatsing)}
            </>
          ) : (
            voorWie(null)
          ),
        },
        { label: 'Hoe snel', waarde: HAAST_LABEL[haast] },
        {
          label: aanvraag.doorAdviseur ? 'Aangevraagd door (WSP)' : 'Aangevraagd door',
          waarde: vrager && [vrager.naam, vrager.email, vrager.telefoon].filter(Boolean).join(', '),
        },
        { label: 'Aangevraagd op', waarde: formatDatumTijd(aanvraag.gedaanOp) },
        { label: 'Ligt bij', waarde: behandelaar?.naam ?? `${aanspreekpunt} (nog niet opgepakt)` },
        ...(aanvraag.coach ? [{ label: 'Jobcoach', waarde: aanvraag.coach.naam }] : []),
        ...(aanvraag.reden ? [{ label: 'Reden', waarde: AFWIJS_LABEL[aanvraag.reden] }] : []),
        ...(isOpen(status)
          ? [
              {
                label: 'Reageren',
                waarde: (
                  <KlokStand
                    uiterlijk={aanvraag.reactieVoor}
                    klok={aanvraag.klok}
                    zonder="Nu bij de werkgever"
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

/** What staff wrote down; an employer never sees it. */
function Nodig({ aanvraag: { id, status, triage } }: { aanvraag: Aanvraag }) {
  if (triage.specialismen.length === 0) return null
  return (
    <Section
      titel="Wat is er nodig?"
      acties={
        status === 'toewijzen' && (
          <Link to={href('/adviseur/jobcoaching/:jobcoachaanvraagId/doorzetten', { jobcoachaanvraagId: id })}>
            Wijzigen
          </Link>
        )
      }
    >
      <ul>
        {triage.specialismen.map((specialisme) => (
          <li key={specialisme}>{SPECIALISME_LABEL[specialisme]}</li>
        ))}
      </ul>
      {triage.notitie && <p className="wsp-regels">{triage.notitie}</p>}
      <p>Alleen adviseurs zien dit.</p>
    </Section>
  )
}
