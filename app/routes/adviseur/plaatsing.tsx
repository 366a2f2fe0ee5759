import { href } from 'react-router'
import type { Route } from './+types/plaatsing'
import { NazorgMomenten } from '#app/domain/nazorg/components/nazorg-momenten.tsx'
import { listNazorgVanPlaatsing } from '#app/domain/nazorg/get-nazorg.server.ts'
import { getKandidaatBij } from '#app/domain/match/get-kandidaat-bij.server.ts'
import { Contracten } from '#app/domain/plaatsing/components/contracten.tsx'
import { PlaatsingBadge } from '#app/domain/plaatsing/components/plaatsing-badge.tsx'
import { CONTRACT_LABEL } from '#app/domain/plaatsing/contract.ts'
import { PLAATSING_EINDE_LABEL } from '#app/domain/plaatsing/einde.ts'
import { PLAATSING_GEBEURTENIS } from '#app/domain/plaatsing/gebeurtenis-tekst.ts'
import { getPlaatsing, listPlaatsingHistorie } from '#app/domain/plaatsing/get-plaatsing.server.ts'
import { OMVANG_LABEL } from '#app/domain/plaatsing/plaatsing.ts'
import { SOORT_LABEL } from '#app/domain/vacature/vacature.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Plaatsing ${loaderData?.profiel.code ?? ''} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.plaatsingId)
  const plaatsing = found(await getPlaatsing(actor, id))
  const [nazorg, historie, kandidaat] = await Promise.all([
    listNazorgVanPlaatsing(actor, id),
    listPlaatsingHistorie(actor, id),
    getKandidaatBij(actor, plaatsing.profiel.id),
  ])
  return {
    ...plaatsing,
    nazorg,
    historie,
    kandidaat: kandidaat && { id: kandidaat.id, naam: kandidaat.naam },
  }
}

type Plaatsing = Route.ComponentProps['loaderData']

export default function PlaatsingPagina({ loaderData }: Route.ComponentProps) {
  const { profiel, vacature, werkgever, stand, contracten, einddatum, beeindigdOp, eindeReden } = loaderData
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Plaatsingen', naar: href('/adviseur/plaatsingen') }]} />
      <PageHeader
        boven={<PlaatsingBadge stand={stand} />}
        titel={`${profiel.code} bij ${werkgever.naam}`}
        intro={vacature.titel}
      />
      {stand === 'voorbij' && einddatum && (
        <Alert toon="warning" titel="Het contract is voorbij">
          De laatste dag was {formatDatum(einddatum)}. Vraag de werkgever of de medewerker er nog werkt. Leg
          daarna een nieuw contract of het einde vast.
        </Alert>
      )}
      {beeindigdOp && eindeReden && (
        <Alert titel={eindeReden === 'niet_begonnen' ? 'Deze plaatsing ging niet door' : 'Het werk stopt'}>
          {PLAATSING_EINDE_LABEL[eindeReden]}.
          {eindeReden !== 'niet_begonnen' && ` Laatste werkdag: ${formatDatum(beeindigdOp)}.`}
          {vacature.status === 'vervuld' &&
            ' Zoekt de werkgever iemand anders? Open de vacature en maak er een kopie van.'}
        </Alert>
      )}
      <TwoColumn zijkant="rechts" zijLabel="Wijzigen en geschiedenis" zij={<Zijkant {...loaderData} />}>
        <Feiten {...loaderData} />
        <Section titel="Contracten">
          <Contracten contracten={contracten} />
        </Section>
        <Section titel="Nazorg">
          <NazorgMomenten
            momenten={loaderData.nazorg}
            naar={(momentId) => href('/adviseur/nazorg/:momentId', { momentId })}
          />
        </Section>
        <Section titel="Zo begon het">
          <Start {...loaderData} />
        </Section>
      </TwoColumn>
    </Page>
  )
}

function Feiten({ kandidaat, profiel, werkgever, vacature, nu, einddatum, ...plaatsing }: Plaatsing) {
  const { jobcoach, partner, aanspreekpunt, bemiddelingId } = plaatsing
  return (
    <SummaryList
      rijen={[
        {
          label: 'Kandidaat',
          waarde: kandidaat ? (
            <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: kandidaat.id })}>
              {kandidaat.naam}
            </Link>
          ) : (
            `${profiel.code} (alleen het anonieme profiel)`
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
        { label: 'Aanspreekpunt', waarde: aanspreekpunt },
        {
          label: 'Vacature',
          waarde: (
            <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
              {vacature.titel}
            </Link>
          ),
        },
        {
          label: 'Bemiddeling',
          waarde: (
            <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId })}>
              Zo kwam het tot stand
            </Link>
          ),
        },
        { label: 'Contract nu', waarde: nu && `${CONTRACT_LABEL[nu.soort]}, ${nu.urenPerWeek} uur per week` },
        { label: 'Afgesproken tot en met', waarde: einddatum ? formatDatum(einddatum) : 'Onbepaalde tijd' },
        {
          label: 'Jobcoach',
          waarde: jobcoach
            ? [jobcoach.naam, jobcoach.email, jobcoach.telefoon].filter(Boolean).join(', ')
            : 'Geen jobcoach',
        },
        { label: 'Partner', waarde: partner.naam },
      ]}
    />
  )
}

function Start({
  startdatum,
  urenPerWeek,
  soort,
  isGarantiebaan,
  omvang,
  gemeente,
  geplaatstDoor,
}: Plaatsing) {
  return (
    <>
      <p>De cijfers gaan over de eerste werkdag. Wat hier staat, verandert daarna niet meer.</p>
      <SummaryList
        rijen={[
          { label: 'Eerste werkdag', waarde: formatDatum(startdatum) },
          { label: 'Uren bij de start', waarde: `${urenPerWeek} uur per week` },
          { label: 'Soort plaatsing', waarde: SOORT_LABEL[soort] },
          { label: 'Garantiebaan', waarde: isGarantiebaan ? 'Ja' : 'Nee' },
          { label: 'Betekenis voor de uitkering', waarde: OMVANG_LABEL[omvang] },
          { label: 'Gemeente', waarde: gemeente },
          { label: 'Geplaatst door', waarde: geplaatstDoor },
        ]}
      />
    </>
  )
}

function Zijkant({ id, versie, mag, historie, nu }: Plaatsing) {
  const naar = { plaatsingId: id }
  return (
    <>
      {mag.wijzigen && (
        <Section titel="Wijzigen">
          <Stack dicht>
            {nu?.soort !== 'vast' && (
              <LinkButton to={href('/adviseur/plaatsingen/:plaatsingId/verlengen', naar)}>
                Nieuw contract
              </LinkButton>
            )}
            <LinkButton soort="secondary" to={href('/adviseur/plaatsingen/:plaatsingId/uren', naar)}>
              Andere uren
            </LinkButton>
            {mag.startAanpassen && (
              <LinkButton soort="secondary" to={href('/adviseur/plaatsingen/:plaatsingId/start', naar)}>
                Start aanpassen
              </LinkButton>
            )}
            <LinkButton soort="secondary" to={href('/adviseur/plaatsingen/:plaatsingId/partner', naar)}>
              Partner kiezen
            </LinkButton>
            <LinkButton soort="secondary" to={href('/adviseur/plaatsingen/:plaatsingId/beeindigen', naar)}>
              Einde vastleggen
            </LinkButton>
          </Stack>
        </Section>
      )}
      {mag.terugdraaien && (
        <ConfirmForm
          knop="Einde terugdraaien"
          vraag="De plaatsing loopt dan weer, met de contracten die er waren."
          bevestig="Ja, draai het einde terug"
          action={href('/adviseur/plaatsingen/:plaatsingId/einde-terugdraaien', naar)}
        >
          <HiddenField naam="versie" waarde={versie} />
        </ConfirmForm>
      )}
      <Section titel="Geschiedenis">
        <Timeline
          items={historie.flatMap(({ type, op, door }) => {
            const titel = PLAATSING_GEBEURTENIS[type]
            return titel
              ? [
                  {
                    titel: door ? `${titel} door ${door}` : titel,
                    wanneer: formatDatumTijd(op),
                    datetime: op,
                    fase: 'geweest' as const,
                  },
                ]
              : []
          })}
        />
      </Section>
    </>
  )
}
