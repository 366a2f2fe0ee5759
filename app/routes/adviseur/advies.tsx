import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { Route } from './+types/advies'
import {
  AdviesReactieSchema,
  ONDERWERP_LABEL,
  STAP_MAX,
  TEKST_MAX,
  UITKOMST_LABEL,
} from '#app/domain/advies/advies.ts'
import { answerAdvies } from '#app/domain/advies/answer-advies.server.ts'
import { AdviesBadge } from '#app/domain/advies/components/advies-badge.tsx'
import { Gesprek } from '#app/domain/advies/components/gesprek.tsx'
import { KlokStand } from '#app/ui/klok.tsx'
import { getAdvies } from '#app/domain/advies/get-advies.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Adviesvraag | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const advies = found(await getAdvies(actor, parseId(params.adviesId)))
  return { ...advies, isVanMij: advies.behandelaar?.id === actor.accountId }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.adviesId)
  const form = parseForm(await readForm(request), AdviesReactieSchema)
  if (!form.ok) return invalidForm(form)
  const result = await answerAdvies(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/advies/:adviesId', { adviesId: id }),
    'Uw bericht is verstuurd. De werkgever krijgt een e-mail.',
  )
}

type Advies = Route.ComponentProps['loaderData']

export default function AdviesPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { id, versie, titel, status, berichten, mag, isVanMij } = loaderData
  const naar = { adviesId: id }
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Adviesvragen', naar: href('/adviseur/advies') }]} />
      <PageHeader boven={<AdviesBadge status={status} voor="adviseur" />} titel={titel} />
      <Feiten advies={loaderData} />
      {mag.behandelen && (
        <ButtonGroup>
          {!isVanMij && (
            <Form method="post" action={href('/adviseur/advies/:adviesId/oppakken', naar)}>
              <HiddenField naam="versie" waarde={versie} />
              <Button soort="secondary">Ik pak dit op</Button>
            </Form>
          )}
          <LinkButton soort="secondary" to={href('/adviseur/advies/:adviesId/overdragen', naar)}>
            Geven aan een collega
          </LinkButton>
          <LinkButton soort="secondary" to={href('/adviseur/advies/:adviesId/afronden', naar)}>
            Afronden
          </LinkButton>
        </ButtonGroup>
      )}
      <Section titel="Berichten">
        <Gesprek berichten={berichten} voor="adviseur" />
      </Section>
      {mag.behandelen && <Reactie advies={loaderData} resultaat={actionData?.resultaat} />}
    </Page>
  )
}

function Feiten({ advies }: { advies: Advies }) {
  const { werkgever, vrager, onderwerp, behandelaar, aanspreekpunt, status, uitkomst } = advies
  return (
    <SummaryList
      rijen={[
        {
          label: 'Werkgever',
          waarde: (
            <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
              {werkgever.naam}
            </Link>
          ),
        },
        {
          label: 'Gevraagd door',
          waarde: vrager && [vrager.naam, vrager.email, vrager.telefoon].filter(Boolean).join(', '),
        },
        { label: 'Gevraagd op', waarde: formatDatumTijd(advies.gedaanOp) },
        { label: 'Onderwerp', waarde: ONDERWERP_LABEL[onderwerp] },
        { label: 'Ligt bij', waarde: behandelaar?.naam ?? `${aanspreekpunt} (nog niet opgepakt)` },
        status === 'afgesloten'
          ? { label: 'Uitkomst', waarde: uitkomst && UITKOMST_LABEL[uitkomst] }
          : {
              label: advies.wacht ? 'Reageren' : 'Volgende stap',
              waarde: (
                <>
                  {!advies.wacht && advies.volgendeStap && `${advies.volgendeStap}. `}
                  <KlokStand zonder="Nu bij de werkgever" uiterlijk={advies.uiterlijk} klok={advies.klok} />
                </>
              ),
            },
      ]}
    />
  )
}

function Reactie({
  advies,
  resultaat,
}: {
  advies: Advies
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm({
    id: `reactie-${advies.versie}`,
    lastResult: resultaat,
    defaultValue: { soort: '', tekst: '', volgendeStap: '', volgendeStapOp: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Bericht aan de werkgever">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={advies.versie} />
          <RadioGroupField
            {...fieldProps(fields.soort)}
            label="Wat wilt u doen?"
            opties={[
              {
                waarde: 'antwoord',
                label: 'Antwoorden, met een volgende stap',
                hint: 'Vul hieronder in wat u hierna doet, en wanneer.',
              },
              {
                waarde: 'wedervraag',
                label: 'Iets vragen aan de werkgever',
                hint: 'De vraag wacht dan op de werkgever.',
              },
            ]}
          />
          <TextareaField
            {...fieldProps(fields.tekst)}
            label="Uw bericht"
            hint="De werkgever leest dit. Schrijf niets waaraan een kandidaat te herkennen is."
            rijen={6}
            maxTekens={TEKST_MAX}
          />
          <TextField
            {...fieldProps(fields.volgendeStap)}
            label="Wat is de volgende stap?"
            hint="Bij een antwoord. Bijvoorbeeld: Ik kom langs om de werkplek te bekijken."
            verplicht={false}
            maxLength={STAP_MAX}
          />
          <DateField
            {...fieldProps(fields.volgendeStapOp)}
            label="Wanneer doet u dat?"
            hint="Bij een antwoord. De werkgever ziet deze dag."
            verplicht={false}
          />
          <FormActions>
            <Button disabled={bezig}>Bericht versturen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
