import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/account'
import { ROL_LABEL } from '#app/domain/account/account.ts'
import { RolSchema } from '#app/domain/account/beheer-account.ts'
import { RolFields } from '#app/domain/account/components/rol-fields.tsx'
import { grantRol } from '#app/domain/account/create-account.server.ts'
import { getAccount, listRolKeuzes } from '#app/domain/account/list-accounts.server.ts'
import { listZonderBereikbaar } from '#app/domain/werkgever/bereikbaar.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.account.naam ?? 'Account'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'beheerder')
  const account = found(await getAccount(actor, parseId(params.accountId)))
  const [keuzes, overdragen] = await Promise.all([
    listRolKeuzes(actor),
    listZonderBereikbaar(actor, account.id),
  ])
  return {
    account,
    isZelf: account.id === actor.accountId,
    keuzes,
    overdragen: overdragen.map(({ id, naam }) => ({ id, naam })),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const accountId = parseId(params.accountId)
  const form = parseForm(await readForm(request), RolSchema)
  if (!form.ok) return invalidForm(form)
  const result = await grantRol(actorOf(context, 'beheerder'), { ...form.data, accountId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(href('/beheer/accounts/:accountId', { accountId }), 'De rol is toegekend.')
}

export default function Account({ loaderData, actionData }: Route.ComponentProps) {
  const { account, isZelf, keuzes, overdragen } = loaderData
  const [form, fields] = useForm<z.input<typeof RolSchema>>({ id: 'rol', lastResult: actionData?.resultaat })
  const actie = (naam: 'blokkeren' | 'deblokkeren') =>
    `${href('/beheer/accounts/:accountId', { accountId: account.id })}/${naam}`
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Accounts', naar: href('/beheer/accounts') }]} />
      <PageHeader
        titel={account.naam}
        boven={
          account.isGeblokkeerd ? (
            <StatusBadge toon="error">Geblokkeerd</StatusBadge>
          ) : (
            <StatusBadge toon="ok">Actief</StatusBadge>
          )
        }
      />
      {overdragen.length > 0 && (
        <Alert toon="warning" titel="Nog aanspreekpunt van werkgevers">
          <p>
            {account.naam} kan niet inloggen, maar staat nog als aanspreekpunt bij deze werkgevers. Geef ze
            een ander aanspreekpunt. Tot dan krijgt de vervanger de berichten.
          </p>
          <p>
            <Link to={href('/beheer/accounts/:accountId/overdragen', { accountId: account.id })}>
              Alles in één keer overdragen
            </Link>
          </p>
          <ul>
            {overdragen.map(({ id, naam }) => (
              <li key={id}>
                <Link to={href('/werkgeverbeheer/:werkgeverId/aanspreekpunt', { werkgeverId: id })}>
                  {naam}
                </Link>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <SummaryList
        rijen={[
          { label: 'E-mailadres', waarde: account.email },
          { label: 'Gemaakt op', waarde: formatDatumTijd(account.aangemaaktOp) },
        ]}
      />
      <Section titel="Rollen">
        <DataTable
          bijschrift="Rollen van dit account"
          bijschriftVerborgen
          rijen={account.rollen}
          rijSleutel={(rol) => rol.id}
          kolommen={[
            { kop: 'Rol', rijkop: true, cel: (rol) => ROL_LABEL[rol.rol] },
            { kop: 'Bij', cel: (rol) => rol.context ?? '' },
            {
              kop: '',
              cel: (rol) =>
                rol.rol !== 'kandidaat' && (
                  <Form
                    method="post"
                    action={href('/beheer/accounts/:accountId/rol-weghalen', { accountId: account.id })}
                  >
                    <input type="hidden" name="rolToekenningId" value={rol.id} />
                    <Button
                      soort="subtle"
                      aria-label={`Rol ${ROL_LABEL[rol.rol]} ${rol.context ?? ''} weghalen`}
                    >
                      Weghalen
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
      {account.rollen.some(({ rol }) => rol === 'adviseur') && (
        <Section titel="Werk overdragen">
          <p>Gaat deze adviseur weg of is die lang afwezig? Geef al het werk in één keer aan collega’s.</p>
          <LinkButton
            soort="secondary"
            to={href('/beheer/accounts/:accountId/overdragen', { accountId: account.id })}
          >
            Werk overdragen
          </LinkButton>
          <p>
            <Link to={href('/afwezigheid/:adviseurId', { adviseurId: account.id })}>
              Korter weg? Leg een afwezigheid met vervanger vast
            </Link>
          </p>
        </Section>
      )}
      <Section titel="Rol toekennen">
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <RolFields fields={fields} keuzes={keuzes} />
            <FormActions>
              <Button soort="secondary">Rol toekennen</Button>
            </FormActions>
          </FormFields>
        </Form>
      </Section>
      {!isZelf && (
        <Section titel={account.isGeblokkeerd ? 'Account weer openen' : 'Account blokkeren'}>
          {account.isGeblokkeerd ? (
            <Form method="post" action={actie('deblokkeren')}>
              <Button soort="secondary">Account weer openen</Button>
            </Form>
          ) : (
            <ConfirmForm
              action={actie('blokkeren')}
              knop="Account blokkeren"
              vraag={`Weet u zeker dat u het account van ${account.naam} wilt blokkeren?`}
              bevestig="Ja, blokkeer dit account"
            >
              <p>
                De persoon wordt meteen uitgelogd en kan niet meer inloggen. U kunt dit later terugdraaien.
              </p>
            </ConfirmForm>
          )}
        </Section>
      )}
    </Page>
  )
}
