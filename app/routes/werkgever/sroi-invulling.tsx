import { Form, href } from 'react-router'
import type { Route } from './+types/sroi-invulling'
import { listBewijsstukken } from '#app/domain/sroi/bewijsstuk.server.ts'
import { Bewijsstukken } from '#app/domain/sroi/components/bewijsstukken.tsx'
import { InvullingFeiten } from '#app/domain/sroi/components/invulling-feiten.tsx'
import { InvullingBadge } from '#app/domain/sroi/components/sroi-badges.tsx'
import { getInvulling } from '#app/domain/sroi/get-invulling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Invulling | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'werkgever')
  const waar = { verplichtingId: parseId(params.verplichtingId), invullingId: parseId(params.invullingId) }
  const { verplichting, ...een } = found(
    await getInvulling(actor, { id: waar.invullingId, verplichtingId: waar.verplichtingId }),
  )
  return {
    id: een.id,
    versie: een.versie,
    status: een.status,
    soort: een.soort,
    omschrijving: een.omschrijving,
    van: een.van,
    tot: een.tot,
    bedragCents: een.bedragCents,
    aantal: een.aantal,
    evenement: een.evenement && { titel: een.evenement.titel },
    deelname: een.deelname,
    waardeCents: een.waardeCents,
    hoogsteCents: een.hoogsteCents,
    ingediendOp: een.ingediendOp,
    ingediendDoor: een.ingediendDoor,
    beoordeeldOp: een.beoordeeldOp,
    beoordeeldDoor: een.beoordeeldDoor,
    reden: een.reden,
    magWijzigen: een.mag.wijzigen,
    magAanpassen: een.mag.aanpassen,
    contract: { id: verplichting.id, contractnummer: verplichting.contractnummer },
    bestanden: await listBewijsstukken(actor, waar),
  }
}

export default function SroiInvulling({ loaderData }: Route.ComponentProps) {
  const { id, versie, contract, omschrijving, status, reden, magWijzigen, magAanpassen } = loaderData
  const naar = { verplichtingId: contract.id, invullingId: id }
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'SROI', naar: href('/werkgever/sroi') },
          {
            label: contract.contractnummer,
            naar: href('/werkgever/sroi/:verplichtingId', { verplichtingId: contract.id }),
          },
        ]}
      />
      <PageHeader boven={<InvullingBadge status={status} />} titel={omschrijving} />
      {status === 'aanvullen' && (
        <Alert toon="warning" titel="Vul dit aan en dien het opnieuw in">
          <span className="wsp-regels">{reden}</span>
        </Alert>
      )}
      <InvullingFeiten invulling={{ ...loaderData, bouwblok: null, bonussen: [] }} metGroep={false} />
      <Section titel="Bewijs">
        <Bewijsstukken
          bewijsstukken={loaderData.bestanden}
          naar={(bewijsId) =>
            href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/bewijs/:bewijsId', {
              ...naar,
              bewijsId,
            })
          }
          verwijderen={(bewijsId) =>
            href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/bewijs/:bewijsId/verwijderen', {
              ...naar,
              bewijsId,
            })
          }
        />
      </Section>
      {magWijzigen && (
        <ButtonGroup>
          {status !== 'ingediend' && (
            <Form
              method="post"
              action={href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/indienen', naar)}
            >
              <HiddenField naam="versie" waarde={versie} />
              <Button>Indienen</Button>
            </Form>
          )}
          {magAanpassen && (
            <LinkButton
              soort="secondary"
              to={href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/wijzigen', naar)}
            >
              Wijzigen
            </LinkButton>
          )}
          <LinkButton
            soort="secondary"
            to={href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/bewijs', naar)}
          >
            Bewijs toevoegen
          </LinkButton>
          <ConfirmForm
            knop="Intrekken"
            vraag="De invulling telt dan niet meer mee voor uw verplichting. Het bewijs erbij wordt verwijderd."
            bevestig="Ja, trek in"
            action={href('/werkgever/sroi/:verplichtingId/invullingen/:invullingId/intrekken', naar)}
          >
            <HiddenField naam="versie" waarde={versie} />
          </ConfirmForm>
        </ButtonGroup>
      )}
    </Page>
  )
}
