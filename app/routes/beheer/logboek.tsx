import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/logboek'
import { listGebeurtenissen } from '#app/domain/beheer/list-gebeurtenissen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Logboek | WSP-portaal' }]

const VraagSchema = z.object({
  type: z.string().trim().max(60).catch('').default(''),
  id: z.string().trim().max(60).catch('').default(''),
  voor: z
    .string()
    .regex(/^[0-9]{1,18}$/)
    .transform(BigInt)
    .nullable()
    .catch(null)
    .default(null),
})

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, VraagSchema)
  const logboek = await listGebeurtenissen(actorOf(context, 'beheerder'), vraag)
  return { type: vraag.type, id: vraag.id, ...logboek }
}

export default function Logboek({ loaderData }: Route.ComponentProps) {
  const { regels, volgende, type, id } = loaderData
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Logboek"
        intro="Elke stap in het portaal, nieuwste bovenaan. Regels bevatten codes, geen persoonsgegevens."
      />
      <TwoColumn
        zijLabel="Zoeken"
        zij={
          <Form method="get" role="search">
            <FormFields>
              <TextField
                naam="type"
                label="Soort gebeurtenis"
                hint="Bijvoorbeeld: bemiddeling"
                standaard={type}
                verplicht={false}
              />
              <TextField
                naam="id"
                label="Code van een vacature, profiel of account"
                standaard={id}
                verplicht={false}
              />
              <Button soort="secondary">Zoeken</Button>
            </FormFields>
          </Form>
        }
      >
        <DataTable
          bijschrift="Gebeurtenissen"
          bijschriftVerborgen
          breed
          rijen={regels}
          rijSleutel={(regel) => regel.id}
          kolommen={[
            { kop: 'Wanneer', cel: (regel) => formatDatumTijd(regel.opgetredenOp) },
            { kop: 'Wat', rijkop: true, cel: (regel) => regel.type },
            { kop: 'Wie', cel: (regel) => regel.actor },
            { kop: 'Waarover', cel: (regel) => <code>{regel.onderwerpId}</code> },
            {
              kop: 'Bijzonderheden',
              cel: (regel) => (regel.gegevens === '{}' ? '' : <code>{regel.gegevens}</code>),
            },
          ]}
        />
        {volgende && (
          <p>
            <LinkButton
              soort="secondary"
              to={`${href('/beheer/logboek')}?${new URLSearchParams({ type, id, voor: volgende })}`}
            >
              Oudere regels
            </LinkButton>
          </p>
        )}
      </TwoColumn>
    </Page>
  )
}
