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
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Uitkomsten van de speeddates | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const id = parseId(params.evenementId)
  const { titel, tafels, gesprekken, mag } = found(await getSpeeddates(actorOf(context, 'adviseur'), id))
  return { id, titel, tafels, gesprekken, open: mag.antwoorden }
}

const pagina = (evenementId: string) =>
  href('/adviseur/evenementen/:evenementId/speeddates/uitkomsten', { evenementId })

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const form = parseForm(await readForm(request), AntwoordenSchema)
  if (!form.ok) return redirectFromStalePage(pagina(evenementId))
  const regels = form.data
  return respond(await answerGesprekken(actorOf(context, 'adviseur'), { evenementId, regels }), {
    terug: pagina(evenementId),
    ok: ({ aantal }) => redirectWithMelding(pagina(evenementId), `Opgeslagen: ${aantal} antwoorden.`),
  })
}

export default function SpeeddatesUitkomsten({ loaderData }: Route.ComponentProps) {
  const { id, tafels, gesprekken, open } = loaderData
  const wederzijds = gesprekken.filter(isWederzijds)
  return (
    <Page>
      <Breadcrumb kruimels={evenementKruimels(loaderData, 'speeddates')} />
      <PageHeader
        titel="Uitkomsten van de speeddates"
        intro="Vul per tafel in wat de werkgever en de kandidaat willen. Zeggen beiden ja, dan kunt u de vacature aan de kandidaat voorstellen."
      />
      {!open && (
        <EmptyState titel="Invullen kan nu niet" icoon="klok">
          Uitkomsten vult u in vanaf het begin van het evenement, tot de gegevens van de deelnemers weg zijn.
        </EmptyState>
      )}
      {open && wederzijds.length > 0 && (
        <Section titel="Beiden ja">
          <DataTable
            bijschrift="Gesprekken waarna beiden verder willen"
            bijschriftVerborgen
            rijen={wederzijds}
            rijSleutel={(een) => een.id}
            kolommen={[
              { kop: 'Kandidaat', rijkop: true, cel: ({ nummer, naam }) => `${nummer}. ${naam}` },
              { kop: 'Werkgever', cel: ({ tafel }) => tafel?.naam },
              { kop: 'Werk', cel: ({ vacature }) => vacature?.titel ?? 'Niet vergeleken' },
              { kop: '', cel: (een) => <Vervolg evenementId={id} gesprek={een} /> },
            ]}
          />
        </Section>
      )}
      {open &&
        tafels.map((tafel) => {
          const rijen = gesprekken.filter(({ tafelId }) => tafelId === tafel.id)
          if (rijen.length === 0) return null
          return (
            <Section key={tafel.id} titel={`Tafel ${tafel.nummer}: ${tafel.naam}`}>
              <Form method="post">
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
                <Button soort="secondary">{`Tafel ${tafel.nummer} opslaan`}</Button>
              </Form>
            </Section>
          )
        })}
    </Page>
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
