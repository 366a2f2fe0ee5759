import { href } from 'react-router'
import type { Route } from './+types/vacature'
import { EisenList } from '#app/domain/vacature/components/eisen-list.tsx'
import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import {
  contractTekst,
  denkniveauTekst,
  plaatsenTekst,
  salarisTekst,
  werktijdenTekst,
} from '#app/domain/vacature/components/words.ts'
import { getOpenbareVacature } from '#app/domain/vacature/get-openbare-vacature.server.ts'
import { toJobPosting } from '#app/domain/vacature/job-posting.ts'
import { ONDERSTEUNING_LABEL, SOORT_LABEL, SOORT_UITLEG_JE } from '#app/domain/vacature/vacature.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { formatDatum, formatUren } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => {
  if (!loaderData) return [{ title: 'Vacature | WSP-portaal' }]
  const { vacature } = loaderData
  return [
    { title: `${vacature.titel} | WSP-portaal` },
    {
      name: 'description',
      content: `${vacature.titel} bij ${vacature.werkgeverNaam} in ${vacature.plaats}.`,
    },
    { 'script:ld+json': toJobPosting(vacature) },
  ]
}

export async function loader({ params }: Route.LoaderArgs) {
  return { vacature: found(await getOpenbareVacature(parseId(params.vacatureId))) }
}

export default function Vacature({ loaderData }: Route.ComponentProps) {
  const { vacature } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Vacatures', naar: href('/vacatures') }]} />
      <PageHeader
        titel={vacature.titel ?? 'Vacature'}
        boven={
          <>
            {vacature.werkgeverNaam} in {vacature.plaats}
          </>
        }
      />
      <Section titel="Wat ga je doen?">
        <PlainText>{vacature.omschrijving ?? ''}</PlainText>
      </Section>
      <Section titel="In het kort">
        <SummaryList
          leeg="In overleg"
          rijen={[
            { label: 'Beroep', waarde: vacature.beroep },
            { label: 'Uren', waarde: formatUren(vacature.urenMin, vacature.urenMax) },
            { label: 'Werktijden', waarde: werktijdenTekst(vacature) },
            { label: 'Loon', waarde: salarisTekst(vacature.salarisMin, vacature.salarisMax) },
            { label: 'Contract', waarde: contractTekst(vacature.contract) },
            { label: 'Begindatum', waarde: vacature.startdatum && formatDatum(vacature.startdatum) },
            {
              label: 'Open tot en met',
              waarde: vacature.sluitingsdatum && formatDatum(vacature.sluitingsdatum),
            },
            { label: 'Aantal plaatsen', waarde: plaatsenTekst(vacature.aantalPlaatsen) },
            { label: 'Niveau', waarde: denkniveauTekst(vacature.werkEnDenkniveau) },
          ]}
        />
      </Section>
      <Section titel="Wat moet je kunnen?">
        <p>Mis je een wens? Geen probleem: wij kijken samen wat je kunt leren.</p>
        <EisenList eisen={vacature.eisen} />
      </Section>
      <Section titel="Wat voor plek is het?">
        {vacature.soorten.map((soort) => (
          <DetailsExplain key={soort} vraag={SOORT_LABEL[soort]}>
            {SOORT_UITLEG_JE[soort]}
          </DetailsExplain>
        ))}
      </Section>
      {(vacature.arbeidsvoorwaarden || vacature.ondersteuning.length > 0) && (
        <Section titel="Wat krijg je?">
          {vacature.arbeidsvoorwaarden && <PlainText>{vacature.arbeidsvoorwaarden}</PlainText>}
          {vacature.ondersteuning.length > 0 && (
            <ul className="utrecht-unordered-list">
              {vacature.ondersteuning.map((hulp) => (
                <li key={hulp} className="utrecht-unordered-list__item">
                  {ONDERSTEUNING_LABEL[hulp]}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      <Section titel="Past dit bij jou?">
        <p>
          Neem contact op met het WSP en noem vacature {vacature.nummer}. Heb je al een profiel? Log dan in.
          Je ziet hoe goed het werk bij je past en je adviseur kan je voorstellen aan de werkgever.
        </p>
        <ButtonGroup>
          <LinkButton to={href('/contact')}>Contact met het WSP</LinkButton>
          <LinkButton soort="secondary" to={href('/inloggen')}>
            Inloggen
          </LinkButton>
        </ButtonGroup>
      </Section>
    </Page>
  )
}
