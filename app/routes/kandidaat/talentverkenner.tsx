import { href } from 'react-router'
import type { Route } from './+types/talentverkenner'
import { SleutelSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { dag } from '#app/domain/kandidaatprofiel/components/sleutels.tsx'
import { TOESTEMMING_TALENTVERKENNER } from '#app/domain/kandidaatprofiel/toestemming-tekst.ts'
import { Talentkaart } from '#app/domain/talent/components/talentkaart.tsx'
import { getEigenTalentkaart } from '#app/domain/talent/get-eigen-talentkaart.server.ts'
import { kaartTitel } from '#app/domain/talent/kaart-woorden.ts'
import { setTalentkeuze } from '#app/domain/talent/set-talentkeuze.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, respond } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Card } from '#app/ui/card.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Talentverkenner | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return found(await getEigenTalentkaart(actorOf(context, 'kandidaat')))
}

export async function action({ context, request }: Route.ActionArgs) {
  const terug = href('/kandidaat/profiel/talentverkenner')
  const form = parseForm(await readForm(request), SleutelSchema)
  if (!form.ok) return redirectWithMelding(terug, 'Dat kon niet. Probeer het opnieuw.', 'fout')
  return respond(await setTalentkeuze(actorOf(context, 'kandidaat'), form.data), {
    terug,
    ok: () =>
      redirectWithMelding(
        terug,
        form.data.aan
          ? 'Je staat in de talentverkenner. Het kan een minuut duren voor je kaart er is.'
          : 'Je staat niet meer in de talentverkenner. Werkgevers vinden je kaart niet meer.',
      ),
  })
}

export default function Talentverkenner({ loaderData }: Route.ComponentProps) {
  const { sinds, isZichtbaar, heeftSleutel, isMinderjarig, kaart, isBerekend, bekeken } = loaderData
  const isAan = sinds !== null
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn profiel', naar: href('/kandidaat/profiel') }]} />
      <PageHeader
        titel="De talentverkenner"
        intro="In de talentverkenner zoeken werkgevers zelf naar mensen. Jij kiest of jouw kaart daarbij is. Je naam staat er niet op."
      />
      <Stand sinds={sinds} isZichtbaar={isZichtbaar} bekeken={bekeken} />

      <Section titel="Jouw keuze">
        {isMinderjarig ? (
          <Alert>Je bent nog geen 18 jaar. Dan sta je niet in de talentverkenner.</Alert>
        ) : isAan ? (
          <ConfirmForm
            knop="Haal mij uit de talentverkenner"
            vraag="Werkgevers vinden je kaart dan meteen niet meer. Je adviseur kan je nog wel voorstellen aan een werkgever."
            bevestig="Ja, haal mij eruit"
          >
            <HiddenField naam="stand" waarde="uit" />
          </ConfirmForm>
        ) : heeftSleutel ? (
          <ConfirmForm
            knop="Zet mij in de talentverkenner"
            vraag="Met deze knop zeg je:"
            bevestig="Ja, ik vind dit goed"
            gevaarlijk={false}
          >
            <ul>
              {TOESTEMMING_TALENTVERKENNER.tekst.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
            <HiddenField naam="stand" waarde="aan" />
          </ConfirmForm>
        ) : (
          <p>
            Zet eerst <Link to={href('/kandidaat/profiel')}>je profiel</Link> aan. Daarna kun je hier kiezen.
          </p>
        )}
        <DetailsExplain vraag="Wat is het verschil met mijn profiel aanzetten?">
          Staat je profiel aan, dan kan je adviseur je voorstellen voor een vacature. In de talentverkenner
          kan een werkgever ook zelf zoeken. Daarom is het een aparte keuze. Zeg je nee, dan zoekt je adviseur
          gewoon verder voor je.
        </DetailsExplain>
      </Section>

      <Section titel={isAan && isZichtbaar ? 'Dit ziet een werkgever nu' : 'Dit zou een werkgever zien'}>
        {kaart ? (
          <>
            <Card nadruk titel={kaartTitel(kaart)}>
              <Talentkaart kaart={kaart} niveau={3} />
            </Card>
            <p>
              Op de kaart staat minder dan in je profiel. Wij tonen alleen wat minstens vijf mensen delen,
              zodat niemand je herkent. Als er mensen bij komen of weggaan, kan er iets meer of minder op
              staan.
            </p>
          </>
        ) : (
          <p>{isBerekend ? GEEN_KAART : 'Je ziet je kaart hier een minuut nadat je ja hebt gezegd.'}</p>
        )}
      </Section>
    </Page>
  )
}

const GEEN_KAART =
  'Er is nu geen kaart van je. Te weinig mensen zoeken hetzelfde werk als jij, en dan zou een werkgever je kunnen herkennen. Je adviseur kan je wel voorstellen.'

function Stand({
  sinds,
  isZichtbaar,
  bekeken,
}: {
  sinds: Date | null
  isZichtbaar: boolean
  bekeken: number
}) {
  if (!sinds) {
    return (
      <Alert titel="Je staat niet in de talentverkenner">
        Werkgevers kunnen je hier niet vinden. Onderaan zie je hoe je kaart eruit zou zien.
      </Alert>
    )
  }
  if (!isZichtbaar) {
    return (
      <Alert titel="Je hebt ja gezegd, maar je profiel is nu niet te zien">
        <p>
          Bekijk op <Link to={href('/kandidaat/profiel')}>Mijn profiel</Link> waarom.
        </p>
      </Alert>
    )
  }
  const aantal = bekeken === 1 ? '1 werkgever' : `${bekeken} werkgevers`
  return (
    <Alert toon="ok" titel="Je staat in de talentverkenner">
      {`Sinds ${dag(sinds)}. In de laatste 30 dagen bekeken: door ${bekeken === 0 ? 'nog geen werkgever' : aantal}.`}
    </Alert>
  )
}
