import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/accounts'
import { ROL_LABEL } from '#app/domain/account/account.ts'
import { TOEKENBARE_ROLLEN } from '#app/domain/account/beheer-account.ts'
import { listAccounts } from '#app/domain/account/list-accounts.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Accounts | WSP-portaal' }]

const VraagSchema = z.object({
  q: z.string().trim().max(100).catch('').default(''),
  rol: z.enum(TOEKENBARE_ROLLEN).nullable().catch(null).default(null),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  return { vraag, ...(await listAccounts(actorOf(context, 'beheerder'), vraag)) }
}

export default function Accounts({ loaderData }: Route.ComponentProps) {
  const { vraag, accounts, totaal, perPagina } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Accounts"
        acties={<LinkButton to={href('/beheer/accounts/nieuw')}>Account maken</LinkButton>}
      />
      <TwoColumn
        zijLabel="Zoeken"
        zij={
          <Form method="get" role="search">
            <FormFields>
              <TextField
                naam="q"
                label="Naam of e-mailadres"
                hint="Een kandidaat vindt u alleen met het hele e-mailadres."
                standaard={vraag.q}
                verplicht={false}
                type="search"
              />
              <SelectField
                naam="rol"
                label="Rol"
                standaard={vraag.rol ?? ''}
                verplicht={false}
                opties={[
                  { waarde: '', label: 'Alle rollen' },
                  ...TOEKENBARE_ROLLEN.map((rol) => ({ waarde: rol, label: ROL_LABEL[rol] })),
                ]}
              />
              <Button soort="secondary">Zoeken</Button>
            </FormFields>
          </Form>
        }
      >
        <DataTable
          bijschrift={`${totaal} accounts`}
          rijen={accounts}
          rijSleutel={(account) => account.id}
          kolommen={[
            {
              kop: 'Naam',
              rijkop: true,
              cel: (account) => (
                <Link to={href('/beheer/accounts/:accountId', { accountId: account.id })}>
                  {account.naam}
                </Link>
              ),
            },
            { kop: 'E-mailadres', cel: (account) => account.email },
            { kop: 'Rollen', cel: (account) => account.rollen.map((rol) => ROL_LABEL[rol]).join(', ') },
            {
              kop: 'Stand',
              cel: (account) =>
                account.isGeblokkeerd ? (
                  <StatusBadge toon="error">Geblokkeerd</StatusBadge>
                ) : (
                  <StatusBadge toon="ok">Actief</StatusBadge>
                ),
            },
          ]}
        />
        <Pagination
          pagina={vraag.pagina}
          aantalPaginas={Math.max(1, Math.ceil(totaal / perPagina))}
          naar={(pagina) =>
            `?${new URLSearchParams({ q: vraag.q, rol: vraag.rol ?? '', pagina: String(pagina) })}`
          }
        />
      </TwoColumn>
    </Page>
  )
}
