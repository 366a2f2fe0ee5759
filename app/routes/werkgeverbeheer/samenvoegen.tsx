import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/samenvoegen'
import { DUBBEL_REDEN_LABEL } from '#app/domain/werkgever/dubbelen.ts'
import {
  listSamenvoegkeuzes,
  type Samenvoegkeuze,
} from '#app/domain/werkgever/samenvoegen/list-samenvoegkeuzes.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers samenvoegen | WSP-portaal' }]

const VraagSchema = z.object({ q: z.string().trim().max(100).catch('').default('') })

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const werkgeverId = parseId(params.werkgeverId)
  const { q } = parseQuery(url, VraagSchema)
  return {
    werkgeverId,
    q,
    terug:
      actor.rol === 'adviseur'
        ? href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId })
        : href('/beheer/werkgevers'),
    ...found(await listSamenvoegkeuzes(actor, werkgeverId, q)),
  }
}

export default function Samenvoegen({ loaderData }: Route.ComponentProps) {
  const { werkgeverId, naam, q, terug, lijktOp, gevonden } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: naam, naar: terug }]} />
      <PageHeader
        titel="Samenvoegen"
        boven={naam}
        intro="Staat dezelfde werkgever twee keer in het portaal? Kies hier de andere. U ziet eerst alles naast elkaar."
      />
      <Section titel="Lijkt op deze werkgever">
        <Keuzes
          bijschrift={`Werkgevers die lijken op ${naam}`}
          werkgeverId={werkgeverId}
          keuzes={lijktOp}
          leeg="Geen andere werkgever heeft dezelfde naam, website of hetzelfde maildomein."
        />
      </Section>
      <Section titel="Zoek de andere werkgever">
        <Form method="get" role="search">
          <FormFields>
            <TextField naam="q" type="search" label="Naam of KVK-nummer" standaard={q} breedte="middel" />
            <div>
              <Button soort="secondary" icoon="zoek">
                Zoeken
              </Button>
            </div>
          </FormFields>
        </Form>
        {q && (
          <Keuzes
            bijschrift={`Gevonden met ${q}`}
            werkgeverId={werkgeverId}
            keuzes={gevonden}
            leeg="Geen andere werkgever gevonden. Probeer een deel van de naam."
          />
        )}
      </Section>
    </Page>
  )
}

type Props = { bijschrift: string; werkgeverId: string; keuzes: Samenvoegkeuze[]; leeg: string }

function Keuzes({ bijschrift, werkgeverId, keuzes, leeg }: Props) {
  return (
    <DataTable
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={keuzes}
      rijSleutel={(keuze) => keuze.id}
      leeg={
        <EmptyState titel="Niets gevonden" icoon="gebouw">
          {leeg}
        </EmptyState>
      }
      kolommen={[
        { kop: 'Werkgever', rijkop: true, cel: (keuze) => keuze.naam },
        { kop: 'Plaats', cel: (keuze) => keuze.plaats },
        { kop: 'KVK-nummer', cel: (keuze) => keuze.kvkNummer },
        {
          kop: 'Waarom',
          cel: (keuze) =>
            keuze.redenen.map((reden) => DUBBEL_REDEN_LABEL[reden]).join(', ') || 'Zelf gezocht',
        },
        {
          kop: 'Aanspreekpunt',
          cel: (keuze) => keuze.aanspreekpunt,
        },
        {
          kop: '',
          cel: (keuze) =>
            keuze.mag ? (
              <Link
                to={href('/werkgeverbeheer/:werkgeverId/samenvoegen/:anderId', {
                  werkgeverId,
                  anderId: keuze.id,
                })}
              >
                Naast elkaar zetten<span className="wsp-verborgen">: {keuze.naam}</span>
              </Link>
            ) : (
              'Vraag een beheerder: u bent niet van beide het aanspreekpunt.'
            ),
        },
      ]}
    />
  )
}
