import { Form, href } from 'react-router'
import type { Route } from './+types/speeddates-uitkomsten'
import { evenementKruimels } from '#app/domain/evenement/components/evenement-kop.tsx'
import { answerGesprekken } from '#app/domain/speeddate/answer-gesprekken.server.ts'
import { ANTWOORD_LABEL, AntwoordenSchema } from '#app/domain/speeddate/antwoorden.ts'
import { AntwoordKiezen } from '#app/domain/speeddate/components/antwoord-kiezen.tsx'
import { getSpeeddates, type Gesprekrij } from '#app/domain/speeddate/get-speeddates.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uitkomsten van de speeddates | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const { titel, tafels, gesprekken, mag } = found(await getSpeeddates(actorOf(context, 'adviseur'), id))
  const vol = tafels.filter((tafel) => gesprekken.some(({ tafelId }) => tafelId === tafel.id))
  const plek = vol.findIndex(({ nummer }) => String(nummer) === url.searchParams.get('tafel'))
  const tafel = vol[plek] ?? null
  return {
    ...{ id, titel, open: mag.antwoorden, tafel },
    volgende: tafel && (vol[plek + 1]?.nummer ?? null),
    tafels: vol.map(({ id: tafelId, nummer, naam }) => {
      const hier = gesprekken.filter((een) => een.tafelId === tafelId)
      return {
        ...{ nummer, naam, gesprekken: hier.length },
        werkgever: hier.filter(({ antwoordWerkgever }) => antwoordWerkgever !== null).length,
        kandidaat: hier.filter(({ antwoordKandidaat }) => antwoordKandidaat !== null).length,
      }
    }),
    rijen: gesprekken.filter(({ tafelId }) => tafelId === tafel?.id),
    wederzijds: gesprekken.filter(isWederzijds),
  }
}

const pagina = (evenementId: string, tafel?: string | number | null) =>
  `${href('/adviseur/evenementen/:evenementId/speeddates/uitkomsten', { evenementId })}${tafel ? `?tafel=${tafel}` : ''}`

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const nummer = /^\d{1,3}$/.exec(url.searchParams.get('tafel') ?? '')?.[0]
  const form = parseForm(await readForm(request), AntwoordenSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId, nummer))
  const regels = form.data
  return respond(await answerGesprekken(actorOf(context, 'adviseur'), { evenementId, regels }), {
    terug: pagina(evenementId, nummer),
    ok: ({ aantal }) => redirectWithMelding(pagina(evenementId, nummer), `Opgeslagen: ${aantal} antwoorden.`),
  })
}

export default function SpeeddatesUitkomsten({ loaderData }: Route.ComponentProps) {
  const { id, open, tafel } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={evenementKruimels(loaderData, 'speeddates')} />
      <PageHeader
        titel="Uitkomsten van de speeddates"
        intro="Werkgevers en kandidaten met een account antwoorden zelf. Voor de anderen vult u het hier per tafel in. Zeggen beiden ja, dan kunt u de vacature aan de kandidaat voorstellen."
      />
      {open ? (
        <>
          {tafel ? <Tafel {...loaderData} tafel={tafel} /> : <Wederzijds {...loaderData} />}
          {!tafel && <Tafels {...loaderData} />}
        </>
      ) : (
        <EmptyState titel="Invullen kan nu niet" icoon="klok">
          Uitkomsten vult u in vanaf het begin van het evenement, tot de gegevens van de deelnemers weg zijn.
        </EmptyState>
      )}
      {open && tafel && <Link to={pagina(id)}>Alle tafels</Link>}
    </Page>
  )
}

type Data = Route.ComponentProps['loaderData']

function Wederzijds({ id, wederzijds }: Data) {
  const klaar = wederzijds.filter(({ bemiddelingId }) => bemiddelingId).length
  return (
    <Section titel={`Beiden ja (${wederzijds.length})`}>
      {wederzijds.length > 0 && (
        <p>{`Aan ${klaar} van de ${wederzijds.length} is een vacature voorgesteld.`}</p>
      )}
      <DataTable
        bijschrift="Gesprekken waarna beiden verder willen"
        bijschriftVerborgen
        rijen={wederzijds}
        rijSleutel={(een) => een.id}
        leeg={<p>Er zijn nog geen gesprekken waarna beiden verder willen.</p>}
        kolommen={[
          { kop: 'Kandidaat', rijkop: true, cel: ({ nummer, naam }) => `${nummer}. ${naam}` },
          { kop: 'Werkgever', cel: ({ tafel }) => tafel?.naam },
          { kop: 'Werk', cel: ({ vacature }) => vacature?.titel ?? 'Niet vergeleken' },
          { kop: '', cel: (een) => <Vervolg evenementId={id} gesprek={een} /> },
        ]}
      />
    </Section>
  )
}

/** One table at a time: a large event has a thousand talks, which no page can ask about at once. */
function Tafels({ id, tafels }: Data) {
  return (
    <Section titel="Per tafel">
      <DataTable
        bijschrift="Antwoorden per tafel"
        bijschriftVerborgen
        rijen={tafels}
        rijSleutel={({ nummer }) => nummer}
        kolommen={[
          {
            kop: 'Tafel',
            rijkop: true,
            cel: ({ nummer, naam }) => <Link to={pagina(id, nummer)}>{`${nummer}. ${naam}`}</Link>,
          },
          { kop: 'Gesprekken', getal: true, cel: ({ gesprekken }) => gesprekken },
          { kop: 'Werkgever antwoordde', getal: true, cel: ({ werkgever }) => werkgever },
          { kop: 'Kandidaat antwoordde', getal: true, cel: ({ kandidaat }) => kandidaat },
        ]}
      />
    </Section>
  )
}

function Tafel({ id, tafel, rijen, volgende }: Data & { tafel: NonNullable<Data['tafel']> }) {
  return (
    <Section titel={`Tafel ${tafel.nummer}: ${tafel.naam}`}>
      <Form method="post" key={tafel.id}>
        <DataTable
          bijschrift={`Gesprekken aan tafel ${tafel.nummer}`}
          bijschriftVerborgen
          rijen={rijen}
          rijSleutel={(een) => een.id}
          kolommen={[
            { kop: 'Ronde', cel: ({ ronde }) => ronde },
            { kop: 'Kandidaat', rijkop: true, cel: ({ nummer, naam }) => `${nummer}. ${naam}` },
            { kop: 'Werkgever wil verder', cel: (een) => <Cel gesprek={een} kant="werkgever" /> },
            { kop: 'Kandidaat wil verder', cel: (een) => <Cel gesprek={een} kant="kandidaat" /> },
          ]}
        />
        <ButtonGroup>
          <Button>{`Tafel ${tafel.nummer} opslaan`}</Button>
          {volgende !== null && (
            <LinkButton soort="secondary" to={pagina(id, volgende)}>
              {`Naar tafel ${volgende}`}
            </LinkButton>
          )}
        </ButtonGroup>
      </Form>
    </Section>
  )
}

const isWederzijds = (een: { antwoordWerkgever: string | null; antwoordKandidaat: string | null }) =>
  een.antwoordWerkgever === 'ja' && een.antwoordKandidaat === 'ja'

function Cel({ gesprek, kant }: { gesprek: Gesprekrij; kant: 'werkgever' | 'kandidaat' }) {
  const antwoord = kant === 'werkgever' ? gesprek.antwoordWerkgever : gesprek.antwoordKandidaat
  if (gesprek.bemiddelingId) return antwoord && ANTWOORD_LABEL[antwoord]
  const label = kant === 'werkgever' ? `Werkgever over ${gesprek.naam}` : `${gesprek.naam} over de werkgever`
  return <AntwoordKiezen kant={kant} gesprekId={gesprek.id} label={label} antwoord={antwoord} />
}

function Vervolg({ evenementId, gesprek }: { evenementId: string; gesprek: Gesprekrij }) {
  const { id, bemiddelingId, naam } = gesprek
  if (bemiddelingId)
    return (
      <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId })}>
        {`Bemiddeling van ${naam}`}
      </Link>
    )
  return (
    <Form
      method="post"
      action={href('/adviseur/evenementen/:evenementId/speeddates/gesprek/:speeddateId/bemiddelen', {
        evenementId,
        speeddateId: id,
      })}
    >
      <Button soort="secondary">
        Vacature voorstellen<span className="wsp-verborgen"> aan {naam}</span>
      </Button>
    </Form>
  )
}
