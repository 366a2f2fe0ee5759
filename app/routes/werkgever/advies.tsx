import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/advies'
import {
  AdviesBerichtSchema,
  ONDERWERP_LABEL,
  stapVoorWerkgever,
  stapZin,
  TEKST_MAX,
} from '#app/domain/advies/advies.ts'
import { AdviesBadge } from '#app/domain/advies/components/advies-badge.tsx'
import { Gesprek } from '#app/domain/advies/components/gesprek.tsx'
import { getAdvies } from '#app/domain/advies/get-advies.server.ts'
import { replyToAdvies } from '#app/domain/advies/reply-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uw vraag | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const { klok, contact, ...advies } = found(await getAdvies(actor, parseId(params.adviesId)))
  const { id, versie, titel, onderwerp, status, berichten, mag } = advies
  return {
    id,
    versie,
    titel,
    onderwerp,
    status,
    berichten,
    mag: { reageren: mag.reageren, heropenen: mag.heropenen },
    stap: stapZin(stapVoorWerkgever(advies)),
    isTeLaat: klok?.stand === 'te_laat',
    contact: { naam: contact.naam, email: contact.email, telefoon: contact.telefoon },
    isGenomen: advies.behandelaar !== null,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const form = parseForm(await readForm(request), AdviesBerichtSchema)
  if (!form.ok) return invalidForm(form)
  const result = await replyToAdvies(actorOf(context, 'werkgever'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/werkgever/advies/:adviesId', { adviesId: id }),
    'Uw bericht is verstuurd. U krijgt een e-mail als er een reactie is.',
  )
}

export default function Advies({ loaderData, actionData }: Route.ComponentProps) {
  const { id, titel, onderwerp, status, berichten, mag, stap, isTeLaat, contact, isGenomen } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Advies', naar: href('/werkgever/advies') }]} />
      <PageHeader
        boven={
          <>
            <AdviesBadge status={status} voor="werkgever" /> {ONDERWERP_LABEL[onderwerp]}
          </>
        }
        titel={titel}
      />
      {isTeLaat ? (
        <Alert toon="warning" titel="Dit duurt langer dan wij willen">
          Onze excuses. U kunt {contact.naam} ook bellen of mailen.
        </Alert>
      ) : (
        <Alert
          toon={status === 'wacht_op_werkgever' ? 'warning' : status === 'afgesloten' ? 'ok' : 'info'}
          titel={status === 'afgesloten' ? 'Deze vraag is afgerond' : 'Wat gebeurt er nu?'}
        >
          {stap}
        </Alert>
      )}
      <Section titel="Berichten">
        <Gesprek berichten={berichten} voor="werkgever" />
      </Section>
      {mag.reageren && <Reactie advies={loaderData} resultaat={actionData?.resultaat} />}
      {mag.heropenen && (
        <Section titel="Bent u nog niet geholpen?">
          <p>Open uw vraag opnieuw. Wat er al geschreven is, blijft staan.</p>
          <p>
            <LinkButton
              soort="secondary"
              to={href('/werkgever/advies/:adviesId/heropenen', { adviesId: id })}
            >
              Vraag opnieuw openen
            </LinkButton>
          </p>
        </Section>
      )}
      <Section titel={isGenomen ? 'Wie behandelt uw vraag?' : 'Bij wie ligt uw vraag?'}>
        <p>{contact.naam}</p>
        <ContactLines email={contact.email} telefoon={contact.telefoon} />
      </Section>
      {mag.reageren && (
        <ConfirmForm
          knop="Vraag intrekken"
          vraag="Uw adviseur doet er dan niets meer mee. U kunt de vraag later opnieuw openen."
          bevestig="Ja, trek in"
          action={href('/werkgever/advies/:adviesId/intrekken', { adviesId: id })}
        />
      )}
    </Page>
  )
}

function Reactie({
  advies,
  resultaat,
}: {
  advies: Route.ComponentProps['loaderData']
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm({
    id: `bericht-${advies.versie}`,
    lastResult: resultaat,
    defaultValue: { tekst: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  const isGevraagd = advies.status === 'wacht_op_werkgever'
  return (
    <Section titel={isGevraagd ? 'Uw antwoord' : 'Iets toevoegen'}>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={advies.versie} />
          <TextareaField
            {...fieldProps(fields.tekst)}
            label="Uw bericht"
            hint="Schrijf geen namen van medewerkers en niets over gezondheid."
            rijen={4}
            maxTekens={TEKST_MAX}
          />
          <FormActions>
            <Button soort={isGevraagd ? 'primary' : 'secondary'} disabled={bezig}>
              Bericht versturen
            </Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
