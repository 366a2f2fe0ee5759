import { href } from 'react-router'
import type { Route } from './+types/plaatsing'
import { getIdentiteit } from '#app/domain/bemiddeling/get-identiteit.server.ts'
import { aanzegUitleg } from '#app/domain/plaatsing/aanzeg-uitleg.server.ts'
import { Contracten } from '#app/domain/plaatsing/components/contracten.tsx'
import { PlaatsingBadge } from '#app/domain/plaatsing/components/plaatsing-badge.tsx'
import { getEigenPlaatsing } from '#app/domain/plaatsing/get-eigen-plaatsing.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.functie ?? 'Medewerker'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const plaatsing = found(await getEigenPlaatsing(actor, parseId(params.plaatsingId)))
  const { bemiddelingId, functie, stand, startdatum, einddatum, beeindigdOp, isNietBegonnen } = plaatsing
  const { nu, contracten, jobcoach, adviseur } = plaatsing
  return {
    ...{ functie, stand, startdatum, einddatum, beeindigdOp, isNietBegonnen },
    ...{ urenPerWeek: nu?.urenPerWeek ?? null, contracten, jobcoach, adviseur },
    // Only to whom consent stands, and written down; who no longer works there is not named.
    naam: (await getIdentiteit(actor, bemiddelingId))?.naam ?? null,
    uitleg: aanzegUitleg(plaatsing),
  }
}

export default function Plaatsing({ loaderData }: Route.ComponentProps) {
  const { functie, stand, startdatum, einddatum, beeindigdOp, isNietBegonnen, contracten } = loaderData
  const { naam, uitleg, urenPerWeek, jobcoach, adviseur } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Medewerkers via het WSP', naar: href('/werkgever/plaatsingen') }]} />
      <PageHeader boven={<PlaatsingBadge stand={stand} />} titel={functie} />
      {uitleg && (
        <Alert toon="warning" titel={uitleg.titel}>
          {uitleg.tekst}
        </Alert>
      )}
      <SummaryList
        rijen={[
          {
            label: 'Medewerker',
            waarde:
              naam ?? 'U ziet hier geen naam. De medewerker deelt die niet in het portaal, of is gestopt.',
          },
          { label: 'Eerste werkdag', waarde: formatDatum(startdatum) },
          beeindigdOp
            ? {
                label: 'Laatste werkdag',
                waarde: isNietBegonnen ? 'Ging niet door' : formatDatum(beeindigdOp),
              }
            : {
                label: 'Contract tot en met',
                waarde: einddatum ? formatDatum(einddatum) : 'Onbepaalde tijd',
              },
          { label: 'Uren', waarde: urenPerWeek === null ? null : `${urenPerWeek} uur per week` },
        ]}
      />
      <Section titel="Contracten">
        <Contracten contracten={contracten} />
      </Section>
      {jobcoach && (
        <Section titel="Jobcoach">
          <p>{jobcoach.naam}</p>
          <ContactLines email={jobcoach.email} telefoon={jobcoach.telefoon} />
        </Section>
      )}
      <Section titel="Klopt er iets niet, of wilt u overleggen?">
        <p>{adviseur.naam} helpt u verder.</p>
        <ContactLines email={adviseur.email} telefoon={adviseur.telefoon} />
      </Section>
    </Page>
  )
}
