import { Form, href } from 'react-router'
import type { Route } from './+types/afloop'
import { Aanwezigen } from '#app/domain/deelname/components/aanwezigen.tsx'
import { getAfloop } from '#app/domain/deelname/get-afloop.server.ts'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { ROL_LABEL } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Afloop van ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.evenementId)
  return { evenement: found(await getEvenement(actor, id)), afloop: found(await getAfloop(actor, id)) }
}

export default function Afloop({ loaderData: { evenement, afloop } }: Route.ComponentProps) {
  const { opkomst, personen, mag, isVerwijderd, isBegonnen } = afloop
  const naar = { evenementId: evenement.id }
  const zonder = personen.filter(({ certificaat }) => certificaat?.stand === 'open').length
  return (
    <Page breedte="breed">
      <EvenementKop evenement={evenement} />
      {isVerwijderd && (
        <Alert>De gegevens van de deelnemers zijn verwijderd. Hieronder staan alleen nog aantallen.</Alert>
      )}
      {!isBegonnen && (
        <EmptyState titel="Het evenement is nog niet begonnen" icoon="klok">
          Na het begin ziet u hier wie er was en wat het opleverde.
        </EmptyState>
      )}
      {isBegonnen && (
        <>
          {evenement.rollen.some(({ rol }) => rol === 'kandidaat') && <Opbrengst afloop={afloop} />}
          <Mening evaluaties={afloop.evaluaties} />
          <Section titel="Opkomst">
            {opkomst.length === 0 ? (
              <p>Niemand had een plaats.</p>
            ) : (
              <SummaryList
                rijen={opkomst.map(({ rol, verwacht, aanwezig }) => ({
                  label: ROL_LABEL[rol],
                  waarde: `${aanwezig} van ${verwacht} waren er`,
                }))}
              />
            )}
          </Section>
          {personen.length > 0 && (
            <Section titel="Wie er was">
              {mag.certificaten && zonder > 0 && (
                <Form
                  method="post"
                  action={href('/adviseur/evenementen/:evenementId/afloop/certificaten', naar)}
                >
                  <p>
                    {zonder === 1
                      ? '1 persoon was er en heeft nog geen certificaat. Bij het uitgeven gaat er een mail uit.'
                      : `${zonder} mensen waren er en hebben nog geen certificaat. Bij het uitgeven krijgt ieder een mail.`}
                  </p>
                  <Button>Certificaten uitgeven</Button>
                </Form>
              )}
              <Aanwezigen
                personen={personen}
                mag={mag}
                adressen={{
                  aanwezig: href('/adviseur/evenementen/:evenementId/afloop/aanwezig', naar),
                  certificaat: (certificaatId, wat) =>
                    href(`/adviseur/evenementen/:evenementId/afloop/certificaten/:certificaatId/${wat}`, {
                      ...naar,
                      certificaatId,
                    }),
                }}
              />
            </Section>
          )}
        </>
      )}
    </Page>
  )
}

type Data = Route.ComponentProps['loaderData']['afloop']

function Opbrengst({ afloop: { geplaatst, bijDeelnemer, isVerwijderd } }: { afloop: Data }) {
  return (
    <Section titel="Wat het opleverde">
      <p>
        {isVerwijderd
          ? 'Geteld op de dag dat de gegevens van de deelnemers werden verwijderd.'
          : 'Werkzoekenden die er waren en daarna via het WSP aan het werk gingen. Wij tellen tot de gegevens van de deelnemers weg zijn.'}
      </p>
      <SummaryList
        rijen={[
          { label: 'Aangenomen', waarde: geplaatst },
          ...(bijDeelnemer === null
            ? []
            : [{ label: 'Waarvan bij een werkgever die zich ook had aangemeld', waarde: bijDeelnemer }]),
        ]}
      />
    </Section>
  )
}

function Mening({
  evaluaties: { aantal, gemiddelde, vervolg, verbeterpunten },
}: {
  evaluaties: Data['evaluaties']
}) {
  return (
    <Section titel="Wat mensen ervan vonden">
      {gemiddelde === null ? (
        <p>
          {aantal === 0
            ? 'Er zijn nog geen antwoorden. Wie er was, krijgt de dag erna een mail met drie vragen.'
            : 'Er zijn minder dan 5 antwoorden. Het cijfer tonen wij bij 5 of meer, zodat niemand te herkennen is.'}
        </p>
      ) : (
        <SummaryList
          rijen={[
            {
              label: 'Gemiddeld cijfer',
              waarde: `${String(gemiddelde).replace('.', ',')} (${aantal} antwoorden)`,
            },
            {
              label: 'Ontmoette iemand voor een vervolg',
              waarde: vervolg ? `${vervolg.ja} van ${vervolg.van}` : 'Te weinig antwoorden om te tonen',
            },
          ]}
        />
      )}
      {verbeterpunten.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Wat kan beter</h3>
          <ul>
            {verbeterpunten.map((tekst, index) => (
              <li key={index}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}
