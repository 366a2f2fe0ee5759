import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/import'
import { ImportRijen } from '#app/domain/werkgever/components/import-rijen.tsx'
import { getImport } from '#app/domain/werkgever/importeren/get-import.server.ts'
import {
  OORDEEL_LABEL,
  OORDELEN,
  RIJEN_PER_PAGINA,
  VoorbeeldSchema,
} from '#app/domain/werkgever/importeren/werkgeverimport.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Import controleren | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const filter = parseQuery(url, VoorbeeldSchema)
  const gevonden = found(await getImport(actorOf(context, 'adviseur'), parseId(params.importId), filter))
  return { filter, ...gevonden }
}

const rijenTekst = (aantal: number) => (aantal === 1 ? '1 rij' : `${aantal} rijen`)

export default function Import({ loaderData }: Route.ComponentProps) {
  const { id, bestandsnaam, filter, aantallen, totaal, status, rijen, vervaltOp } = loaderData
  const pagina = href('/adviseur/werkgevers/importeren/:importId', { importId: id })
  const isUitgevoerd = status === 'uitgevoerd'
  const aantal =
    filter.toon === 'toegevoegd' ? loaderData.toegevoegd : filter.toon ? aantallen[filter.toon] : totaal
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Werkgevers', naar: href('/adviseur/werkgevers') },
          { label: 'Importeren', naar: href('/adviseur/werkgevers/importeren') },
        ]}
      />
      <PageHeader
        titel={isUitgevoerd ? 'Import uitgevoerd' : 'Import controleren'}
        boven={bestandsnaam}
        intro={
          isUitgevoerd
            ? `Hieronder ziet u wat er met elke rij is gebeurd. Op ${formatDatumKort(new Date(vervaltOp))} gooien wij deze pagina weg.`
            : 'Er is nog niets toegevoegd. Kijk wat er met elke rij gebeurt, en bevestig daarna.'
        }
      />
      {isUitgevoerd ? <Uitkomst loaderData={loaderData} /> : <Bevestigen loaderData={loaderData} />}
      <Section titel="De rijen van het bestand">
        <Soorten loaderData={loaderData} />
        <ImportRijen
          importId={id}
          bijschrift={rijenTekst(aantal)}
          rijen={rijen}
          isUitgevoerd={isUitgevoerd}
          hier={listAddress(pagina, filter, { pagina: filter.pagina })}
        />
        <Pagination
          pagina={filter.pagina}
          aantalPaginas={Math.ceil(aantal / RIJEN_PER_PAGINA)}
          naar={(nummer) => listAddress(pagina, filter, { pagina: nummer })}
          label="Pagina’s met rijen"
        />
      </Section>
    </Page>
  )
}

/** The kinds of rows that there are, each with its own list. */
function Soorten({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const { id, filter, aantallen, totaal, toegevoegd } = loaderData
  const pagina = href('/adviseur/werkgevers/importeren/:importId', { importId: id })
  const soorten = [
    { toon: undefined, label: 'Alle', aantal: totaal },
    { toon: 'toegevoegd' as const, label: 'Toegevoegd', aantal: toegevoegd },
    ...OORDELEN.map((toon) => ({ toon, label: OORDEEL_LABEL[toon], aantal: aantallen[toon] })),
  ]
  return (
    <nav aria-label="Soorten rijen">
      <ButtonGroup>
        {soorten
          .filter(({ aantal }) => aantal > 0)
          .map(({ toon, label, aantal }) => (
            <LinkButton
              key={label}
              to={listAddress(pagina, filter, { toon })}
              soort={toon === filter.toon ? 'primary' : 'secondary'}
              aria-current={toon === filter.toon ? 'page' : undefined}
              preventScrollReset
            >
              {label} ({aantal})
            </LinkButton>
          ))}
      </ButtonGroup>
    </nav>
  )
}

function Bevestigen({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const { id, aantallen, tochToevoegen, onbeslist, onbekendeKolommen, aanspreekpunt } = loaderData
  const gaan = aantallen.nieuw + aantallen.contact + tochToevoegen
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      {onbekendeKolommen.length > 0 && (
        <Alert toon="info" titel="Deze kolommen slaan wij over">
          {onbekendeKolommen.join(', ')}
        </Alert>
      )}
      {aantallen.lijkt_op > 0 && <Gelijkenden loaderData={loaderData} />}
      <Section titel="Wat gebeurt er als u bevestigt?">
        <ul>
          {aantallen.nieuw > 0 && <li>{rijenTekst(aantallen.nieuw)}: nieuwe werkgever</li>}
          {aantallen.contact > 0 && <li>{rijenTekst(aantallen.contact)}: contactpersoon erbij</li>}
          {tochToevoegen > 0 && <li>{rijenTekst(tochToevoegen)}: lijkt op een ander, en u voegt die toe</li>}
          {aantallen.bekend > 0 && <li>{rijenTekst(aantallen.bekend)}: al bekend, die slaan wij over</li>}
          {aantallen.lijkt_op > tochToevoegen && (
            <li>
              {rijenTekst(aantallen.lijkt_op - tochToevoegen)}: lijkt op een ander, die slaan wij over
              {onbeslist > 0 && ' tot u kiest'}
            </li>
          )}
          <li>
            {rijenTekst(aantallen.probleem)}: probleem, die voegen wij niet toe
            <Probleemrijen id={id} aantal={aantallen.probleem} />
          </li>
        </ul>
        <p>Aanspreekpunt, als het bestand niets zegt: {aanspreekpunt}.</p>
        {gaan === 0 && <p>Er is in dit bestand niets om toe te voegen.</p>}
        <ButtonGroup>
          {gaan > 0 && (
            <Form
              method="post"
              action={href('/adviseur/werkgevers/importeren/:importId/bevestigen', { importId: id })}
            >
              <Button disabled={bezig}>Bevestigen: {rijenTekst(gaan)} toevoegen</Button>
            </Form>
          )}
          <Weggooien id={id} vraag="Wij gooien weg wat is ingelezen. In het portaal verandert niets." />
        </ButtonGroup>
      </Section>
    </>
  )
}

/** One answer for all employers that look like another one; each row has its own as well. */
function Gelijkenden({ loaderData: { id, aantallen } }: Pick<Route.ComponentProps, 'loaderData'>) {
  return (
    <Alert
      toon="warning"
      titel={`${rijenTekst(aantallen.lijkt_op)} ${aantallen.lijkt_op === 1 ? 'lijkt' : 'lijken'} op een andere werkgever`}
    >
      <p>
        De naam of de website is dezelfde, maar het KVK-nummer niet. Is het toch dezelfde werkgever? Sla de
        rij over. Is het een ander? Voeg die toe. U kiest per rij, of hier voor alle rijen.
      </p>
      <Form method="post" action={href('/adviseur/werkgevers/importeren/:importId/kiezen', { importId: id })}>
        <ButtonGroup>
          <Button soort="secondary" name="keuze" value="toevoegen">
            Alle toevoegen
          </Button>
          <Button soort="secondary" name="keuze" value="overslaan">
            Alle overslaan
          </Button>
        </ButtonGroup>
      </Form>
    </Alert>
  )
}

function Uitkomst({ loaderData }: Pick<Route.ComponentProps, 'loaderData'>) {
  const { id, aantallen, nieuwWerkgevers, nieuwContacten } = loaderData
  return (
    <Section titel="Wat is er toegevoegd?">
      <ul>
        <li>{nieuwWerkgevers === 1 ? '1 nieuwe werkgever' : `${nieuwWerkgevers} nieuwe werkgevers`}</li>
        <li>{nieuwContacten === 1 ? '1 contactpersoon' : `${nieuwContacten} contactpersonen`}</li>
        <li>
          {rijenTekst(aantallen.probleem)} met een probleem: niet toegevoegd
          <Probleemrijen id={id} aantal={aantallen.probleem} />
        </li>
      </ul>
      <p>
        <Link to={`?${new URLSearchParams({ toon: 'toegevoegd' })}`}>Toon wat is toegevoegd</Link>: de naam
        leidt naar de werkgever.
      </p>
      <Weggooien id={id} vraag="Wij gooien deze pagina weg. Wat is toegevoegd, blijft." />
    </Section>
  )
}

function Probleemrijen({ id, aantal }: { id: string; aantal: number }) {
  if (aantal === 0) return null
  const bestand = href('/adviseur/werkgevers/importeren/:importId/problemen', { importId: id })
  return (
    <>
      . Download deze rijen met de redenen (
      <Link download reloadDocument to={`${bestand}?vorm=xlsx`}>
        Excel<span className="wsp-verborgen"> met de rijen met een probleem</span>
      </Link>{' '}
      of{' '}
      <Link download reloadDocument to={`${bestand}?vorm=csv`}>
        CSV<span className="wsp-verborgen"> met de rijen met een probleem</span>
      </Link>
      ), verbeter ze en lees ze opnieuw in.
    </>
  )
}

function Weggooien({ id, vraag }: { id: string; vraag: string }) {
  return (
    <ConfirmForm
      knop="Import weggooien"
      vraag={vraag}
      bevestig="Ja, gooi weg"
      action={href('/adviseur/werkgevers/importeren/:importId/weggooien', { importId: id })}
    />
  )
}
