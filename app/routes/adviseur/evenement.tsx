import { Form, href } from 'react-router'
import type { Route } from './+types/evenement'
import { EvenementFeiten, ToegankelijkheidLijst } from '#app/domain/evenement/components/evenement-feiten.tsx'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { ROL_LABEL } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { PlainText } from '#app/domain/vacature/components/vacature-facts.tsx'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.evenement.titel ?? 'Evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  return { evenement: found(await getEvenement(actorOf(context, 'adviseur'), parseId(params.evenementId))) }
}

export default function Evenement({ loaderData: { evenement } }: Route.ComponentProps) {
  const { id, status, rollen, aantalStands, standsBezet, organisator, verwijderOp } = evenement
  return (
    <Page>
      <EvenementKop evenement={evenement} />
      <Acties evenement={evenement} />
      <Section titel="Plaatsen">
        <SummaryList
          rijen={[
            ...rollen.map(({ rol, bezet, plaatsen }) => ({
              label: ROL_LABEL[rol],
              waarde: `${bezet} van ${plaatsen} bezet`,
            })),
            ...(aantalStands > 0
              ? [{ label: 'Stands', waarde: `${standsBezet} van ${aantalStands} bezet` }]
              : []),
          ]}
        />
      </Section>
      <Section titel="Omschrijving">
        <p>{evenement.samenvatting}</p>
        <PlainText>{evenement.omschrijving}</PlainText>
        {status !== 'concept' && (
          <Link to={href('/evenementen/:evenementId', { evenementId: id })}>Bekijk de openbare pagina</Link>
        )}
      </Section>
      <Section titel="Gegevens">
        <EvenementFeiten evenement={evenement} />
      </Section>
      <Section titel="Toegankelijkheid">
        <ToegankelijkheidLijst
          toegankelijkheid={evenement.toegankelijkheid}
          tekst={evenement.toegankelijkheidTekst}
        />
      </Section>
      <Section titel="Beheer">
        <SummaryList
          rijen={[
            { label: 'Organisator', waarde: organisator.naam },
            { label: 'Gegevens van deelnemers weg op', waarde: formatDatum(verwijderOp) },
          ]}
        />
      </Section>
    </Page>
  )
}

function Acties({
  evenement: { id, versie, mag },
}: {
  evenement: Route.ComponentProps['loaderData']['evenement']
}) {
  const naar = { evenementId: id }
  return (
    <ButtonGroup>
      {mag.publiceren && (
        <Form method="post" action={href('/adviseur/evenementen/:evenementId/publiceren', naar)}>
          <HiddenField naam="versie" waarde={versie} />
          <Button>Publiceren</Button>
        </Form>
      )}
      {mag.afronden && (
        <Form method="post" action={href('/adviseur/evenementen/:evenementId/afronden', naar)}>
          <HiddenField naam="versie" waarde={versie} />
          <Button>Afronden</Button>
        </Form>
      )}
      {mag.wijzigen && (
        <LinkButton soort="secondary" to={href('/adviseur/evenementen/:evenementId/wijzigen', naar)}>
          Wijzigen
        </LinkButton>
      )}
      <LinkButton soort="secondary" to={href('/adviseur/evenementen/:evenementId/kopieren', naar)}>
        Herhalen
      </LinkButton>
      {mag.annuleren && (
        <LinkButton soort="secondary" to={href('/adviseur/evenementen/:evenementId/annuleren', naar)}>
          Afzeggen
        </LinkButton>
      )}
      {mag.verwijderen && (
        <ConfirmForm
          knop="Concept weggooien"
          vraag="Het concept en zijn programma zijn dan weg. Dat kunt u niet terugdraaien."
          bevestig="Ja, gooi het concept weg"
          action={href('/adviseur/evenementen/:evenementId/verwijderen', naar)}
        >
          <HiddenField naam="versie" waarde={versie} />
        </ConfirmForm>
      )}
    </ButtonGroup>
  )
}
