import { Form, href } from 'react-router'
import type { Route } from './+types/profiel'
import { Sleutels, ZichtbaarheidMelding } from '#app/domain/kandidaatprofiel/components/sleutels.tsx'
import { Werkgeverskaart } from '#app/domain/kandidaatprofiel/components/werkgeverskaart.tsx'
import { getEigenProfiel } from '#app/domain/kandidaatprofiel/get-eigen-profiel.server.ts'
import { TOESTEMMING_ZICHTBAARHEID } from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Mijn profiel | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const { werkcoach, ...profiel } = found(await getEigenProfiel(actorOf(context, 'kandidaat')))
  return { ...profiel, werkcoach: werkcoach.naam }
}

export default function Profiel({ loaderData }: Route.ComponentProps) {
  const { kaart, stand, werkcoach, aantal, talentSinds } = loaderData
  const isAan = stand.sleutelKandidaatOp !== null
  return (
    <Page>
      <PageHeader
        titel="Mijn profiel"
        intro="Jij beslist of werkgevers je profiel zien. Onderaan staat precies wat zij dan van je zien. Jouw naam staat er niet bij."
      />
      <ZichtbaarheidMelding stand={stand} voor="kandidaat" />

      {isAan && (
        <Form method="post" action={href('/kandidaat/profiel/bevestigen')}>
          <ButtonGroup>
            <Button
              soort={stand.zichtbaar && !stand.verlooptBinnenkort ? 'secondary' : 'primary'}
              icoon="vink"
            >
              Ja, dit klopt nog
            </Button>
          </ButtonGroup>
        </Form>
      )}

      <Section titel="Aan of uit" id="sleutels">
        <p>
          Er zijn twee sleutels: één van jou en één van je adviseur, {werkcoach}. Pas als allebei de sleutels
          aan staan, kan een werkgever je profiel zien. Jij kunt jouw sleutel altijd uitzetten.{' '}
          <a className="nl-link" href="#kaart">
            Bekijk eerst wat een werkgever ziet
          </a>
          .
        </p>
        <Sleutels stand={stand} voor="kandidaat" talentSinds={talentSinds} />
        <p>
          In de talentverkenner zoeken werkgevers ook zelf.{' '}
          <Link to={href('/kandidaat/profiel/talentverkenner')}>
            Kies of jouw kaart daarbij is, en bekijk de kaart
          </Link>
          .
        </p>
        <DetailsExplain vraag="Waarom moet ik bevestigen dat mijn profiel klopt?">
          Je kunt verhuizen, werk vinden of iets leren. Daarom vragen wij elke drie maanden of alles nog
          klopt. Zeg je niets, dan gaat je profiel vanzelf uit. Er gaat niets verloren.
        </DetailsExplain>
        {stand.isMinderjarig ? (
          <Alert>Je bent nog geen 18 jaar. Je adviseur helpt je op een andere manier aan werk.</Alert>
        ) : isAan ? (
          <ConfirmForm
            knop="Zet mijn profiel uit"
            vraag="Werkgevers zien je profiel dan meteen niet meer. Je profiel blijft bewaard en je kunt het later weer aanzetten."
            bevestig="Ja, zet mijn profiel uit"
            action={href('/kandidaat/profiel/sleutel')}
          >
            <HiddenField naam="stand" waarde="uit" />
          </ConfirmForm>
        ) : (
          <ConfirmForm
            knop="Zet mijn profiel aan"
            vraag="Met deze knop zeg je:"
            bevestig="Ja, ik vind dit goed"
            action={href('/kandidaat/profiel/sleutel')}
            gevaarlijk={false}
          >
            <ul>
              {TOESTEMMING_ZICHTBAARHEID.tekst.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
            <HiddenField naam="stand" waarde="aan" />
          </ConfirmForm>
        )}
      </Section>

      <Section titel="Profiel aanvullen">
        <CardGrid>
          <Card als="li" titel="Werk dat ik wil doen" naar={href('/kandidaat/beroepen')}>
            <p>
              {aantal.gewenst === 0 ? 'Nog niet ingevuld.' : 'Werk dat je zoekt en werk dat je hebt gedaan.'}
            </p>
          </Card>
          <Card als="li" titel="Wat ik kan" naar={href('/kandidaat/vaardigheden')}>
            <p>{aantal.vaardigheden === 0 ? 'Nog niet ingevuld.' : 'Vaardigheden, talen en diploma’s.'}</p>
          </Card>
          <Card als="li" titel="Hoe ik werk" naar={href('/kandidaat/competenties')}>
            <p>{aantal.gedrag === 0 ? 'Nog niet ingevuld.' : '25 korte vragen over hoe jij werkt.'}</p>
          </Card>
          <Card als="li" titel="Uren, reizen en wensen" naar={href('/kandidaat/profiel/voorkeuren')}>
            <p>Hoeveel je wilt werken, waar en wanneer.</p>
          </Card>
        </CardGrid>
      </Section>

      <Section titel="Dit ziet een werkgever" id="kaart">
        <Card nadruk>
          <Werkgeverskaart kaart={kaart} niveau={3} />
        </Card>
        {loaderData.heeftOndersteuning && !loaderData.deelOndersteuning && (
          <p>
            Wat jou helpt op het werk, laten wij niet zien. Dat kun je aanzetten bij “Uren, reizen en wensen”.
          </p>
        )}
      </Section>
    </Page>
  )
}
