import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/sroi-invulling'
import { Bewijsstukken } from '#app/domain/sroi/components/bewijsstukken.tsx'
import { InvullingFeiten } from '#app/domain/sroi/components/invulling-feiten.tsx'
import { InvullingBadge } from '#app/domain/sroi/components/sroi-badges.tsx'
import { listBewijsstukken } from '#app/domain/sroi/bewijsstuk.server.ts'
import { isTeVeel } from '#app/domain/sroi/deelname.ts'
import { getInvulling, getTabelkeuzes } from '#app/domain/sroi/get-invulling.server.ts'
import { OordeelSchema } from '#app/domain/sroi/invulling.ts'
import { judgeInvulling } from '#app/domain/sroi/judge-invulling.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatEuro } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Invulling | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const verplichtingId = parseId(params.verplichtingId)
  const { verplichting, ...invulling } = found(
    await getInvulling(actor, { id: parseId(params.invullingId), verplichtingId }),
  )
  const keuzes = invulling.mag.beoordelen ? await getTabelkeuzes(actor, verplichtingId) : null
  return {
    ...invulling,
    keuzes,
    bestanden: await listBewijsstukken(actor, { verplichtingId, invullingId: invulling.id }),
    contract: { id: verplichting.id, contractnummer: verplichting.contractnummer },
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const verplichtingId = parseId(params.verplichtingId)
  const id = parseId(params.invullingId)
  const form = parseForm(await readForm(request), OordeelSchema)
  if (!form.ok) return invalidForm(form)
  const result = await judgeInvulling(actorOf(context, 'adviseur'), { id, verplichtingId, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/sroi/:verplichtingId', { verplichtingId }),
    'Uw oordeel is bewaard. De opdrachtnemer krijgt een e-mail.',
  )
}

export default function SroiInvulling({ loaderData, actionData }: Route.ComponentProps) {
  const {
    id,
    versie,
    contract,
    omschrijving,
    status,
    plaatsingId,
    evenement,
    mogelijkDubbel,
    isVanMij,
    mag,
  } = loaderData
  const naar = { verplichtingId: contract.id, invullingId: id }
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'SROI', naar: href('/adviseur/sroi') },
          {
            label: contract.contractnummer,
            naar: href('/adviseur/sroi/:verplichtingId', { verplichtingId: contract.id }),
          },
        ]}
      />
      <PageHeader boven={<InvullingBadge status={status} />} titel={omschrijving} />
      {status === 'ingediend' && isVanMij && (
        <Alert toon="info" titel="Een collega moet dit beoordelen">
          U hebt dit zelf ingediend.
        </Alert>
      )}
      {evenement && isTeVeel(loaderData.aantal, loaderData.deelname) && (
        <Alert toon="warning" titel="Dit is meer dan er volgens het WSP was">
          {status === 'goedgekeurd'
            ? 'De aanwezigheid is na het oordeel verbeterd. Draai het oordeel terug en vraag om een lager aantal.'
            : 'U kunt dit niet goedkeuren. Vraag om een lager aantal, of verbeter de aanwezigheid bij het evenement.'}
        </Alert>
      )}
      {mag.beoordelen && mogelijkDubbel.length > 0 && (
        <Alert toon="warning" titel="Dit bedrijf was in deze dagen bij een evenement van het WSP">
          <p>{mogelijkDubbel.join('; ')}.</p>
          <p>Gaat deze invulling daarover? Kijk dan of het evenement al meetelt. Het telt één keer.</p>
        </Alert>
      )}
      <InvullingFeiten invulling={loaderData} metGroep />
      {plaatsingId && (
        <p>
          <Link to={href('/adviseur/plaatsingen/:plaatsingId', { plaatsingId })}>Naar de plaatsing</Link>
        </p>
      )}
      {evenement && (
        <p>
          <Link to={href('/adviseur/evenementen/:evenementId', { evenementId: evenement.id })}>
            Naar het evenement
          </Link>
        </p>
      )}
      {loaderData.soort === 'plaatsing' && status === 'goedgekeurd' && (
        <p>
          <Link
            to={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/verklaring', naar)}
            download
            reloadDocument
          >
            Bouwblokverklaring (PDF)
          </Link>{' '}
          voor de opdrachtgever. Geef die niet aan de opdrachtnemer.
        </p>
      )}
      <Section titel="Bewijs">
        <Bewijsstukken
          bewijsstukken={loaderData.bestanden}
          naar={(bewijsId) =>
            href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/bewijs/:bewijsId', {
              ...naar,
              bewijsId,
            })
          }
          verwijderen={(bewijsId) =>
            href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/bewijs/:bewijsId/verwijderen', {
              ...naar,
              bewijsId,
            })
          }
        />
      </Section>
      {mag.herzien && (
        <p>
          <Link to={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/herzien', naar)}>
            Oordeel terugdraaien
          </Link>
        </p>
      )}
      {mag.wijzigen && (
        <ButtonGroup>
          {status !== 'ingediend' && (
            <Form
              method="post"
              action={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/indienen', naar)}
            >
              <HiddenField naam="versie" waarde={versie} />
              <Button soort="secondary">Indienen</Button>
            </Form>
          )}
          {mag.aanpassen && (
            <LinkButton
              soort="secondary"
              to={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/wijzigen', naar)}
            >
              Wijzigen
            </LinkButton>
          )}
          <LinkButton
            soort="secondary"
            to={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/bewijs', naar)}
          >
            Bewijs toevoegen
          </LinkButton>
          <ConfirmForm
            knop="Intrekken"
            vraag="De invulling telt dan niet meer mee en het bewijs wordt verwijderd. Een plaatsing kan daarna bij een ander contract tellen."
            bevestig="Ja, trek in"
            action={href('/adviseur/sroi/:verplichtingId/invullingen/:invullingId/intrekken', naar)}
          >
            <HiddenField naam="versie" waarde={versie} />
          </ConfirmForm>
        </ButtonGroup>
      )}
      {mag.beoordelen && <Oordeel invulling={loaderData} resultaat={actionData?.resultaat} />}
    </Page>
  )
}

type OordeelProps = {
  invulling: Route.ComponentProps['loaderData']
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}

function Oordeel({ invulling, resultaat }: OordeelProps) {
  const { versie, soort, keuzes, bouwblokId, bonussen, gemeenteCode } = invulling
  const [form, fields] = useForm({
    id: `oordeel-${versie}`,
    lastResult: resultaat,
    defaultValue: {
      oordeel: '',
      reden: '',
      bouwblokId: bouwblokId ?? '',
      bonusIds: bonussen.map(({ id }) => id),
      gemeenteCode: gemeenteCode ?? '',
    },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Beoordelen">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          {soort === 'plaatsing' && keuzes && (
            <>
              <SelectField
                {...fieldProps(fields.bouwblokId)}
                label="Bouwblok"
                hint="De opdrachtnemer ziet niet welk bouwblok het is."
                opties={keuzes.bouwblokken.map(({ id, naam, jaarwaardeCents }) => ({
                  waarde: id,
                  label: `${naam} (${formatEuro(jaarwaardeCents)} per jaar voltijds)`,
                }))}
              />
              {keuzes.bonussen.length > 0 && (
                <CheckboxGroupField
                  {...groupProps(fields.bonusIds)}
                  label="Bonussen"
                  verplicht={false}
                  opties={keuzes.bonussen.map(({ id, naam, waardeCents }) => ({
                    waarde: id,
                    label: `${naam} (${formatEuro(waardeCents)})`,
                  }))}
                />
              )}
            </>
          )}
          <SelectField
            {...fieldProps(fields.gemeenteCode)}
            label="Telt in de cijfers van gemeente"
            kies="Geen gemeente"
            verplicht={false}
            opties={(keuzes?.gemeenten ?? []).map(({ code, naam }) => ({ waarde: code, label: naam }))}
          />
          <RadioGroupField
            {...fieldProps(fields.oordeel)}
            label="Uw oordeel"
            opties={[
              { waarde: 'goedgekeurd', label: 'Goedgekeurd' },
              {
                waarde: 'aanvullen',
                label: 'Aanvullen',
                hint: 'De opdrachtnemer vult aan en dient opnieuw in.',
              },
              { waarde: 'afgewezen', label: 'Afgewezen' },
            ]}
          />
          <TextareaField
            {...fieldProps(fields.reden)}
            label="Reden"
            hint="Nodig bij aanvullen en afwijzen. De opdrachtnemer leest dit: schrijf niets over de groep of gezondheid van iemand."
            verplicht={false}
            rijen={3}
            maxTekens={1_000}
          />
          <FormActions>
            <Button disabled={bezig}>Oordeel bewaren</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
