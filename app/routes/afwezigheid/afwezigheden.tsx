import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/afwezigheden'
import { dagenTekst, NieuweAfwezigheidSchema } from '#app/domain/afwezigheid/afwezigheid.ts'
import { AfwezigheidVelden } from '#app/domain/afwezigheid/components/afwezigheid-velden.tsx'
import { getAfwezigheden } from '#app/domain/afwezigheid/list-afwezigheden.server.ts'
import { recordAfwezigheid } from '#app/domain/afwezigheid/save-afwezigheid.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { WorkList } from '#app/ui/work-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Afwezigheid | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const gevonden = found(await getAfwezigheden(actor, parseId(params.adviseurId)))
  return { ...gevonden, isZelf: actor.accountId === gevonden.account.id && actor.rol === 'adviseur' }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const accountId = parseId(params.adviseurId)
  found(await getAfwezigheden(actor, accountId))
  const form = parseForm(await readForm(request), NieuweAfwezigheidSchema)
  if (!form.ok) return invalidForm(form)
  const result = await recordAfwezigheid(actor, { ...form.data, accountId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/afwezigheid/:adviseurId', { adviseurId: accountId }),
    'De afwezigheid is vastgelegd. Wie vervangt, krijgt een e-mail.',
  )
}

export default function Afwezigheden({ loaderData, actionData }: Route.ComponentProps) {
  const { account, regels, vervangt, collegas, isZelf } = loaderData
  const [form, fields] = useForm<z.input<typeof NieuweAfwezigheidSchema>>({
    id: `afwezigheid-${regels.length}`,
    lastResult: actionData?.resultaat,
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          isZelf
            ? { label: 'Werkbank', naar: href('/adviseur') }
            : { label: account.naam, naar: href('/beheer/accounts/:accountId', { accountId: account.id }) },
        ]}
      />
      <PageHeader
        titel="Afwezigheid"
        boven={account.naam}
        intro="Uw vervanger ziet in deze dagen het werk en krijgt de e-mails. Werkgevers zien wie er voor hen is. Daarna gaat alles vanzelf terug."
      />
      <Section titel="Nu en straks">
        {regels.length === 0 ? (
          <EmptyState titel="Er staat niets gepland" icoon="agenda">
            Leg hieronder vast wanneer {isZelf ? 'u' : account.naam} er niet is.
          </EmptyState>
        ) : (
          <WorkList
            regels={regels.map(({ id, van, tot, stand, vervanger, knelpunt }) => ({
              sleutel: id,
              titel: (
                <Link
                  to={href('/afwezigheid/:adviseurId/:afwezigheidId', {
                    adviseurId: account.id,
                    afwezigheidId: id,
                  })}
                >
                  {dagenTekst({ van, tot })}
                </Link>
              ),
              bij: knelpunt ?? `${vervanger?.naam ?? ''} vervangt`,
              stand: knelpunt ? (
                <StatusBadge toon="warning">Andere vervanger nodig</StatusBadge>
              ) : (
                <StatusBadge toon={stand === 'nu' ? 'info' : 'neutral'} icoon="agenda">
                  {stand === 'nu' ? 'Nu afwezig' : 'Komt nog'}
                </StatusBadge>
              ),
              actie: (
                <ConfirmForm
                  action={href('/afwezigheid/:adviseurId/:afwezigheidId/beeindigen', {
                    adviseurId: account.id,
                    afwezigheidId: id,
                  })}
                  knop={stand === 'nu' ? 'Eerder terug' : 'Gaat niet door'}
                  vraag={
                    stand === 'nu'
                      ? 'Vanaf vandaag is alles weer zoals daarvoor. Klopt dat?'
                      : 'Deze afwezigheid verdwijnt. Klopt dat?'
                  }
                  bevestig="Ja, dat klopt"
                  gevaarlijk={false}
                />
              ),
            }))}
          />
        )}
      </Section>
      <Section titel="Afwezigheid vastleggen">
        <p>Wij vragen niet naar de reden, en schrijven die nergens op.</p>
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <AfwezigheidVelden fields={fields} collegas={collegas} />
            <FormActions>
              <Button disabled={bezig}>Afwezigheid vastleggen</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Section>
      {vervangt.length > 0 && (
        <Section titel={isZelf ? 'U vervangt' : `${account.naam} vervangt`}>
          <WorkList
            regels={vervangt.map(({ id, account: collega, van, tot, knelpunt }) => ({
              sleutel: id,
              titel: collega.naam,
              bij: knelpunt ? `${dagenTekst({ van, tot })}. ${knelpunt}` : dagenTekst({ van, tot }),
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
