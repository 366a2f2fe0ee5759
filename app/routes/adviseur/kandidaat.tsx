import { Form, href } from 'react-router'
import type { Route } from './+types/kandidaat'
import { OordelenTabel } from '#app/domain/kandidaatprofiel/components/oordelen-tabel.tsx'
import { PersoonFeiten } from '#app/domain/kandidaatprofiel/components/persoon-feiten.tsx'
import { ProfielFeiten } from '#app/domain/kandidaatprofiel/components/profiel-feiten.tsx'
import { Sleutels, ZichtbaarheidMelding } from '#app/domain/kandidaatprofiel/components/sleutels.tsx'
import { Werkgeverskaart } from '#app/domain/kandidaatprofiel/components/werkgeverskaart.tsx'
import { getKandidaat } from '#app/domain/kandidaatprofiel/get-kandidaat.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaat | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getKandidaat(actorOf(context, 'adviseur'), parseId(params.kandidaatId)))
}

export default function Kandidaat({ loaderData }: Route.ComponentProps) {
  const { persoon, profiel, kaart, stand, termen, mag } = loaderData
  const id = { kandidaatId: persoon.id }
  return (
    <Page breedte="breed">
      <Breadcrumb kruimels={[{ label: 'Kandidaten', naar: href('/adviseur/kandidaten') }]} />
      <PageHeader
        titel={`${persoon.voornaam} ${persoon.achternaam}`}
        boven={`Profiel ${profiel.code}`}
        acties={
          <>
            {stand.zichtbaar && (
              <LinkButton
                soort="secondary"
                icoon="koffer"
                to={href('/adviseur/profielen/:profielId/vacatures', { profielId: profiel.id })}
              >
                Vacatures die passen
              </LinkButton>
            )}
            <LinkButton
              soort="secondary"
              icoon="mail"
              to={href('/adviseur/kandidaten/:kandidaatId/volgen', id)}
            >
              Mail mij nieuwe vacatures
            </LinkButton>
          </>
        }
      />
      <ZichtbaarheidMelding stand={stand} voor="adviseur" />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Sleutels en persoon"
        zij={
          <>
            <Section titel="Sleutels">
              <Sleutels
                stand={stand}
                voor="adviseur"
                door={loaderData.sleutelAdviseurDoor}
                talentSinds={loaderData.talentSinds}
              />
              {mag.sleutel && <SleutelActies kandidaatId={persoon.id} stand={stand} />}
            </Section>
            <Section
              titel="Persoon"
              acties={
                mag.gegevens && (
                  <Link to={href('/adviseur/kandidaten/:kandidaatId/gegevens', id)}>Gegevens wijzigen</Link>
                )
              }
            >
              <PersoonFeiten persoon={persoon} />
              {mag.gegevens && persoon.inlogEmail === null && (
                <Form method="post" action={href('/adviseur/kandidaten/:kandidaatId/uitnodigen', id)}>
                  <Button soort="secondary" icoon="mail">
                    Nodig uit om in te loggen
                  </Button>
                </Form>
              )}
            </Section>
          </>
        }
      >
        <Section titel="Profiel">
          <ProfielFeiten
            profiel={profiel}
            wijzigNaar={
              mag.profiel
                ? {
                    wensen: href('/adviseur/kandidaten/:kandidaatId/profiel', id),
                    beroepen: href('/adviseur/kandidaten/:kandidaatId/beroepen', id),
                  }
                : null
            }
          />
        </Section>
        <Section
          titel="Wat de kandidaat kan"
          acties={
            mag.profiel && (
              <Link to={href('/adviseur/kandidaten/:kandidaatId/kenmerken', id)}>Oordelen vastleggen</Link>
            )
          }
        >
          <p>
            Bij meer oordelen telt de bron die het dichtst bij het werk staat, en daarna het nieuwste oordeel.
            Andere oordelen blijven bewaard.
          </p>
          <OordelenTabel termen={termen} />
        </Section>
        <Section titel="Wat een werkgever ziet">
          <Werkgeverskaart kaart={kaart} niveau={3} />
        </Section>
      </TwoColumn>
    </Page>
  )
}

type Stand = Route.ComponentProps['loaderData']['stand']

function SleutelActies({ kandidaatId, stand }: { kandidaatId: string; stand: Stand }) {
  const action = href('/adviseur/kandidaten/:kandidaatId/sleutel', { kandidaatId })
  if (stand.isMinderjarig) return null
  return (
    <>
      {stand.sleutelAdviseurOp === null ? (
        <ConfirmForm
          knop="Zet de sleutel van het WSP aan"
          vraag="U zegt hiermee dat het profiel klopt en dat er niets in staat waaraan een werkgever de kandidaat herkent."
          bevestig="Ja, zet aan"
          action={action}
          gevaarlijk={false}
        >
          <HiddenField naam="stand" waarde="aan" />
        </ConfirmForm>
      ) : (
        <ConfirmForm
          knop="Zet de sleutel van het WSP uit"
          vraag="Werkgevers zien het profiel dan meteen niet meer."
          bevestig="Ja, zet uit"
          action={action}
        >
          <HiddenField naam="stand" waarde="uit" />
        </ConfirmForm>
      )}
      {stand.sleutelKandidaatOp !== null && (
        <Form method="post" action={href('/adviseur/kandidaten/:kandidaatId/bevestigen', { kandidaatId })}>
          <ButtonGroup>
            <Button soort="secondary" icoon="vink">
              Met de kandidaat besproken: klopt nog
            </Button>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}
