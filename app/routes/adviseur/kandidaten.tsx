import { Form, href } from 'react-router'
import type { Route } from './+types/kandidaten'
import { dag } from '#app/domain/kandidaatprofiel/components/sleutels.tsx'
import { KandidatenQuery, listKandidaten } from '#app/domain/kandidaatprofiel/list-kandidaten.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { formatAantal } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Alert } from '#app/ui/alert.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaten | WSP-portaal' }]

const TOON = [
  { waarde: 'alle', label: 'Alle kandidaten' },
  { waarde: 'mijn', label: 'Kandidaten die ik begeleid' },
  { waarde: 'zichtbaar', label: 'Zichtbaar voor werkgevers' },
  { waarde: 'verloopt', label: 'Verloopt binnen 14 dagen' },
  { waarde: 'onzichtbaar', label: 'Niet zichtbaar' },
  { waarde: 'onvolledig', label: 'Profiel nog leeg' },
]

export async function loader({ context, url }: Route.LoaderArgs) {
  const vraag = parseQuery(url, KandidatenQuery)
  return { vraag, ...(await listKandidaten(actorOf(context, 'adviseur'), vraag)) }
}

export default function Kandidaten({ loaderData }: Route.ComponentProps) {
  const { vraag, kandidaten, totaal, aantalPaginas, anoniem } = loaderData
  const naar = (pagina: number) =>
    `?${new URLSearchParams({ q: vraag.q, toon: vraag.toon, pagina: String(pagina) })}`
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Kandidaten"
        intro="De mensen die u of uw organisatie begeleidt, en met wie u een bemiddeling hebt."
        acties={
          <LinkButton to={href('/adviseur/kandidaten/nieuw')} icoon="plus">
            Kandidaat aanmelden
          </LinkButton>
        }
      />
      <TwoColumn
        zijLabel="Zoeken en filteren"
        zij={
          <Form method="get" role="search" key={`${vraag.q}-${vraag.toon}`}>
            <FormFields>
              <TextField
                naam="q"
                type="search"
                label="Naam of code"
                standaard={vraag.q}
                verplicht={undefined}
              />
              <SelectField naam="toon" label="Toon" kies={null} opties={TOON} standaard={vraag.toon} />
              <Button soort="secondary" icoon="zoek">
                Zoeken
              </Button>
            </FormFields>
          </Form>
        }
      >
        {anoniem && (
          <Alert titel={`${anoniem.code} wordt begeleid door een andere organisatie`}>
            <p>
              U kunt het{' '}
              <Link to={href('/adviseur/profielen/:profielId', { profielId: anoniem.profielId })}>
                anonieme profiel
              </Link>{' '}
              bekijken.
            </p>
          </Alert>
        )}
        <DataTable
          bijschrift={totaal === 1 ? '1 kandidaat' : `${formatAantal(totaal)} kandidaten`}
          rijen={kandidaten}
          rijSleutel={(rij) => rij.id}
          leeg={
            <EmptyState titel="Geen kandidaten gevonden">
              Zoek op een ander deel van de naam, of kies een ander filter.
            </EmptyState>
          }
          kolommen={[
            {
              kop: 'Naam',
              rijkop: true,
              cel: (rij) => (
                <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: rij.id })}>
                  {rij.naam}
                </Link>
              ),
            },
            { kop: 'Code', cel: (rij) => rij.code },
            { kop: 'Gemeente', cel: (rij) => rij.gemeente },
            { kop: 'Werkcoach', cel: (rij) => rij.werkcoach },
            { kop: 'Profiel', cel: (rij) => <Zichtbaar stand={rij.stand} /> },
          ]}
        />
        <Pagination pagina={vraag.pagina} aantalPaginas={aantalPaginas} naar={naar} />
      </TwoColumn>
    </Page>
  )
}

type Stand = Route.ComponentProps['loaderData']['kandidaten'][number]['stand']

function Zichtbaar({ stand }: { stand: Stand }) {
  if (stand.zichtbaar && stand.zichtbaarTot) {
    return (
      <StatusBadge toon={stand.verlooptBinnenkort ? 'warning' : 'ok'}>
        {`${stand.verlooptBinnenkort ? 'Verloopt' : 'Zichtbaar tot'} ${dag(stand.zichtbaarTot)}`}
      </StatusBadge>
    )
  }
  return <StatusBadge>{HIDDEN[stand.redenen[0] ?? 'verlopen']}</StatusBadge>
}

const HIDDEN = {
  minderjarig: 'Jonger dan 18 jaar',
  'sleutel-kandidaat': 'Wacht op kandidaat',
  'sleutel-adviseur': 'Wacht op WSP',
  'niet-bevestigd': 'Niet bevestigd',
  verlopen: 'Verlopen',
} as const
