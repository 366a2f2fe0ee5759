import { Form, href } from 'react-router'
import type { Route } from './+types/loonwaarde'
import { MetingBadge } from '#app/domain/loonwaarde/components/meting-badge.tsx'
import { MetingLijn } from '#app/domain/loonwaarde/components/meting-lijn.tsx'
import { Berekening } from '#app/domain/loonwaarde/components/berekening.tsx'
import { DocumentenLijst } from '#app/domain/loonwaarde/components/documenten-lijst.tsx'
import { listDocumenten } from '#app/domain/loonwaarde/get-document.server.ts'
import { UitkomstBlok } from '#app/domain/loonwaarde/components/uitkomst-blok.tsx'
import { getBerekening } from '#app/domain/loonwaarde/get-berekening.server.ts'
import { getMeting } from '#app/domain/loonwaarde/get-meting.server.ts'
import {
  LOONWAARDE_SOORT_LABEL,
  STAP_LABEL,
  STOPREDEN_LABEL,
  STOPREDENEN,
} from '#app/domain/loonwaarde/loonwaarde.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Loonwaardemeting | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const meting = found(await getMeting(actor, parseId(params.metingId)))
  const [documenten, berekening] = await Promise.all([
    listDocumenten(actor, meting.id),
    getBerekening(actor, meting.id, url.searchParams.get('datum')),
  ])
  return { ...meting, documenten, berekening, isVanMij: meting.behandelaar.id === actor.accountId }
}

type Data = Route.ComponentProps['loaderData']

export default function LoonwaardePagina({ loaderData }: Route.ComponentProps) {
  const { code, functie, werkgever, stand, stap, mag } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Loonwaardemetingen', naar: href('/adviseur/loonwaarde') }]} />
      <PageHeader
        boven={<MetingBadge stand={stand} stap={stap} />}
        titel={`Loonwaardemeting ${code}`}
        intro={`${functie} bij ${werkgever.naam}`}
      />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Stappen"
        zij={
          <>
            {mag.behandelen && <Doen {...loaderData} />}
            <Section titel="Verloop">
              <MetingLijn meting={loaderData} />
            </Section>
          </>
        }
      >
        <Feiten meting={loaderData} />
        <UitkomstBlok meting={loaderData} magWijzigen />
        <DocumentenLijst
          metingId={loaderData.id}
          documenten={loaderData.documenten}
          magToevoegen={mag.documentToevoegen}
        />
        {loaderData.berekening && <Berekening berekening={loaderData.berekening} />}
      </TwoColumn>
    </Page>
  )
}

function Feiten({ meting }: { meting: Data }) {
  const { kandidaat, code, werkgever, bemiddelingId, behandelaar, waarnemer } = meting
  return (
    <SummaryList
      leeg="Nog niet bekend"
      rijen={[
        {
          label: 'Medewerker',
          waarde: kandidaat ? (
            <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: kandidaat.id })}>
              {kandidaat.naam}
            </Link>
          ) : (
            code
          ),
        },
        {
          label: 'Werkgever',
          waarde: (
            <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
              {werkgever.naam}
            </Link>
          ),
        },
        {
          label: 'Werk',
          waarde: (
            <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId })}>
              {meting.functie}
            </Link>
          ),
        },
        { label: 'Waarvoor', waarde: LOONWAARDE_SOORT_LABEL[meting.soort] },
        { label: 'Gemeente', waarde: meting.gemeente.naam },
        {
          label: 'Ligt bij',
          waarde: waarnemer ? `${behandelaar.naam} (nu bij ${waarnemer})` : behandelaar.naam,
        },
        { label: 'Dag van de meting', waarde: meting.geplandOp && formatDatum(meting.geplandOp) },
      ]}
    />
  )
}

function Doen({ id, versie, stap, isVanMij }: Data) {
  const naar = { metingId: id }
  return (
    <Section titel="Wat u kunt doen">
      <Stack dicht>
        <LinkButton
          to={
            stap === 'rapport_verwerkt'
              ? href('/adviseur/loonwaarde/:metingId/uitkomst', naar)
              : href('/adviseur/loonwaarde/:metingId/stap', naar)
          }
          icoon="ok"
        >
          Stap klaar: {STAP_LABEL[stap].toLowerCase()}
        </LinkButton>
        {stap === 'gemeten' && (
          <LinkButton
            soort="secondary"
            to={href('/adviseur/loonwaarde/:metingId/verzetten', naar)}
            icoon="agenda"
          >
            Dag van de meting verzetten
          </LinkButton>
        )}
        {!isVanMij && (
          <Form method="post" action={href('/adviseur/loonwaarde/:metingId/oppakken', naar)}>
            <HiddenField naam="versie" waarde={versie} />
            <Button soort="secondary">Ik neem dit over</Button>
          </Form>
        )}
        <LinkButton soort="secondary" to={href('/adviseur/loonwaarde/:metingId/overdragen', naar)}>
          Geven aan een collega
        </LinkButton>
        <ConfirmForm
          knop="Meting stoppen"
          vraag="De meting gaat niet door. Dit kunt u niet terugdraaien; u kunt wel een nieuwe meting beginnen."
          bevestig="Ja, stop deze meting"
          action={href('/adviseur/loonwaarde/:metingId/stoppen', naar)}
        >
          <HiddenField naam="versie" waarde={versie} />
          <SelectField
            naam="reden"
            label="Waarom stopt de meting?"
            opties={STOPREDENEN.map((reden) => ({ waarde: reden, label: STOPREDEN_LABEL[reden] }))}
          />
        </ConfirmForm>
      </Stack>
    </Section>
  )
}
