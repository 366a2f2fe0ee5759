import { href, redirect } from 'react-router'
import type { Route } from './+types/jobcarving'
import { aantalTekst, mensenTekst, voldoenTekst } from '#app/domain/match/aantallen.ts'
import { CarvingPaar, CarvingPunt, type CarvingContext } from '#app/domain/match/components/jobcarving.tsx'
import { GEEN_AANTALLEN } from '#app/domain/match/components/simulator.tsx'
import { getJobcarving, type Jobcarving as Carving } from '#app/domain/match/get-jobcarving.server.ts'
import { getVacature } from '#app/domain/vacature/get-vacature.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Wat kan anders bij ${loaderData?.vacature.titel ?? 'deze vacature'}? | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever', 'adviseur')
  const vacature = found(await getVacature(actor, parseId(params.vacatureId)))
  const { id, versie, titel, status, eisen } = vacature
  if (!vacature.mag.wijzigen) throw redirect(href('/vacaturebeheer/:vacatureId', { vacatureId: id }))
  return {
    vacature: { id, versie, titel, isOnline: status === 'gepubliceerd' },
    labels: Object.fromEntries(eisen.map(({ termId, label }) => [termId, label])),
    carving: found(await getJobcarving(actor, id)),
  }
}

export default function Jobcarving({ loaderData }: Route.ComponentProps) {
  const { vacature, labels, carving } = loaderData
  const { id, versie, titel, isOnline } = vacature
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: titel ?? 'Vacature', naar: href('/vacaturebeheer/:vacatureId', { vacatureId: id }) },
        ]}
      />
      <PageHeader
        boven={titel}
        titel="Welk deel van het werk kan anders?"
        intro={'nu' in carving ? standTekst(carving) : undefined}
      />
      <DetailsExplain vraag="Wat is jobcarving?">
        <p>
          Jobcarving is het werk anders verdelen. U haalt een taak of een eis uit een functie die bijna
          niemand kan vervullen. Wat overblijft, past bij meer mensen.
        </p>
        <p>
          De taak zelf verdwijnt niet. Iemand anders in het team doet dit deel, of u leert het aan op de
          werkplek, of u maakt er een tweede functie van. Een adviseur van het WSP denkt met u mee.
        </p>
      </DetailsExplain>
      {isOnline && (
        <Alert toon="warning">De vacature staat online. Wat u hier verandert, is daar meteen te zien.</Alert>
      )}
      {'nu' in carving ? (
        <Voorstellen carving={carving} context={{ vacatureId: id, versie, labels, ...carving }} />
      ) : (
        <Alert toon="warning">{GEEN_AANTALLEN[carving.geen]}</Alert>
      )}
    </Page>
  )
}

function standTekst({ nu, nauwkeurigheid, isWeinig }: Carving): string {
  const rest = isWeinig
    ? 'Hieronder ziet u wat het meeste helpt.'
    : 'Dat zijn er genoeg om mee te beginnen. U hoeft hier niets te veranderen.'
  return `Nu ${voldoenTekst(nu.voldoet)} ${mensenTekst(nu.voldoet, nauwkeurigheid)} aan alles wat moet. Bij ${aantalTekst(nu.navragen, nauwkeurigheid)} is eerst iets na te vragen. ${rest}`
}

function Voorstellen({ carving, context }: { carving: Carving; context: CarvingContext }) {
  const helpt = carving.punten.filter(({ meer }) => meer > 0)
  const rest = carving.punten.filter(({ meer }) => meer <= 0)
  if (carving.punten.length === 0) {
    return (
      <EmptyState titel="Er is niets wat moet" icoon="personen">
        Deze vacature sluit niemand uit. Zet bij de eisen wat echt nodig is op “moet”, dan ziet u hier wat dat
        kost.
      </EmptyState>
    )
  }
  return (
    <>
      {helpt.length > 0 && (
        <Section titel="Wat het meeste helpt">
          <ol className="wsp-carving">
            {helpt.map((punt) => (
              <CarvingPunt key={punt.sleutel} punt={punt} context={context} />
            ))}
          </ol>
        </Section>
      )}
      {carving.paren.length > 0 && (
        <Section titel="Twee tegelijk">
          <p>Samen helpen deze meer dan elk apart: sommige mensen missen ze allebei.</p>
          <ol className="wsp-carving">
            {carving.paren.map((paar) => (
              <CarvingPaar key={JSON.stringify(paar.stappen)} gevolg={paar} context={context} />
            ))}
          </ol>
        </Section>
      )}
      {rest.length > 0 && (
        <DetailsExplain vraag={`Dit maakt nu weinig of geen verschil (${rest.length})`}>
          <ul className="wsp-carving">
            {rest.map((punt) => (
              <CarvingPunt key={punt.sleutel} punt={punt} context={context} />
            ))}
          </ul>
        </DetailsExplain>
      )}
      <LinkButton
        soort="secondary"
        to={href('/vacaturebeheer/:vacatureId/eisen', { vacatureId: context.vacatureId })}
      >
        Alle eisen bekijken
      </LinkButton>
    </>
  )
}
