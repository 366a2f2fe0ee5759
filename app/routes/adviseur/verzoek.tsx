import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/verzoek'
import { BemiddelingBadge } from '#app/domain/bemiddeling/components/status-badge.tsx'
import { answerVerzoek } from '#app/domain/talent/change-verzoek.server.ts'
import { VerzoekBadge } from '#app/domain/talent/components/verzoek-badge.tsx'
import { getVerzoek } from '#app/domain/talent/get-verzoek.server.ts'
import {
  AntwoordSchema,
  REDEN_LABEL,
  REDEN_VOOR_WERKGEVER,
  TOELICHTING_MAX,
  VERZOEK_REDENEN,
} from '#app/domain/talent/verzoek.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Verzoek om kennis te maken | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  return found(await getVerzoek(actorOf(context, 'adviseur'), parseId(params.verzoekId)))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const id = parseId(params.verzoekId)
  const form = parseForm(await readForm(request), AntwoordSchema)
  if (!form.ok) return invalidForm(form)
  const result = await answerVerzoek(actorOf(context, 'adviseur'), { id, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/verzoeken/:verzoekId', { verzoekId: id }),
    'Uw antwoord is opgeslagen. De werkgever krijgt een e-mail.',
  )
}

type Verzoek = Route.ComponentProps['loaderData']

export default function VerzoekPagina({ loaderData, actionData }: Route.ComponentProps) {
  const { status, code, werkgever, profiel, bemiddelingen, mag } = loaderData
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Verzoeken', naar: href('/adviseur/verzoeken') }]} />
      <PageHeader
        boven={<VerzoekBadge status={status} />}
        titel={`${werkgever.naam} wil kennismaken met ${profiel.code}`}
        intro={`De werkgever kent dit profiel als ${code}. Die code geldt alleen voor deze werkgever.`}
      />
      {!profiel.isZichtbaar && (
        <Alert toon="warning" titel="Dit profiel is niet meer zichtbaar">
          Voorstellen kan nu niet. Geef de werkgever antwoord, zodat die niet blijft wachten.
        </Alert>
      )}
      <Feiten verzoek={loaderData} />
      {(mag.antwoorden || bemiddelingen.length > 0) && <Voorstellen verzoek={loaderData} />}
      {mag.antwoorden && <Antwoord verzoek={loaderData} resultaat={actionData?.resultaat} />}
    </Page>
  )
}

function Feiten({ verzoek }: { verzoek: Verzoek }) {
  const { vrager, werkgever, vacature, functie, bericht, profiel, kandidaat, reden, toelichting } = verzoek
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
        { label: 'Aanspreekpunt', waarde: verzoek.aanspreekpunt },
        { label: 'Gedaan op', waarde: formatDatumTijd(verzoek.gedaanOp) },
        {
          label: 'Voor welk werk',
          waarde: vacature ? (
            <Link to={href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })}>
              {vacature.titel ?? 'Vacature zonder naam'}
            </Link>
          ) : (
            functie
          ),
        },
        { label: 'Bericht', waarde: bericht },
        {
          label: 'Profiel',
          waarde: profiel.isZichtbaar ? (
            <Link to={href('/adviseur/profielen/:profielId', { profielId: profiel.id })}>{profiel.code}</Link>
          ) : (
            profiel.code
          ),
        },
        ...(kandidaat
          ? [
              {
                label: 'Kandidaat',
                waarde: (
                  <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId: kandidaat.id })}>
                    {kandidaat.naam}
                  </Link>
                ),
              },
            ]
          : []),
        ...(verzoek.beantwoordOp
          ? [
              {
                label: 'Beantwoord',
                waarde: `${formatDatumTijd(verzoek.beantwoordOp)}${verzoek.beantwoordDoor ? `, door ${verzoek.beantwoordDoor}` : ''}`,
              },
            ]
          : []),
        ...(reden ? [{ label: 'Reden', waarde: REDEN_LABEL[reden] }] : []),
        ...(toelichting ? [{ label: 'Geschreven aan de werkgever', waarde: toelichting }] : []),
      ]}
    />
  )
}

/** The way to the candidate is the usual one: a proposal for a published vacature. */
function Voorstellen({ verzoek }: { verzoek: Verzoek }) {
  const { bemiddelingen, voorstelbaar, profiel, vacature, mag } = verzoek
  return (
    <Section titel="De kandidaat vragen">
      {bemiddelingen.length > 0 && (
        <ul>
          {bemiddelingen.map(({ id, titel, status }) => (
            <li key={id}>
              <Link to={href('/adviseur/bemiddelingen/:bemiddelingId', { bemiddelingId: id })}>{titel}</Link>{' '}
              <BemiddelingBadge status={status} voor="adviseur" />
            </li>
          ))}
        </ul>
      )}
      {mag.antwoorden && profiel.isZichtbaar && voorstelbaar.length > 0 && (
        <>
          <p>
            Kijk eerst of het past. Stelt u de kandidaat voor, dan krijgt die een e-mail en beslist zelf. De
            werkgever ziet dan nog niets.
          </p>
          <ul>
            {voorstelbaar.map(({ id, titel }) => (
              <li key={id}>
                <Link
                  to={href('/adviseur/vacatures/:vacatureId/matches/:profielId', {
                    vacatureId: id,
                    profielId: profiel.id,
                  })}
                >
                  Bekijk hoe {profiel.code} past bij {titel}
                </Link>
                {id === vacature?.id && ' (hiervoor gevraagd)'}
              </li>
            ))}
          </ul>
        </>
      )}
      {mag.antwoorden && profiel.isZichtbaar && voorstelbaar.length === 0 && bemiddelingen.length === 0 && (
        <p>
          Deze werkgever heeft geen gepubliceerde vacature. Voorstellen kan pas als die er is. Overleg met de
          werkgever, of kies hieronder “Er moet eerst een vacature zijn”.
        </p>
      )}
    </Section>
  )
}

function Antwoord({
  verzoek,
  resultaat,
}: {
  verzoek: Verzoek
  resultaat: NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined
}) {
  const [form, fields] = useForm<z.input<typeof AntwoordSchema>>({
    id: 'antwoord',
    lastResult: resultaat,
    defaultValue: { antwoord: '', reden: '', toelichting: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Antwoord aan de werkgever">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={verzoek.versie} />
          <RadioGroupField
            {...fieldProps(fields.antwoord)}
            label="Wat doet u met dit verzoek?"
            opties={[
              ...(verzoek.status === 'open'
                ? [
                    {
                      waarde: 'gevraagd',
                      label: 'Ik vraag het de kandidaat',
                      hint: 'De werkgever leest dat u het de kandidaat vraagt. Daarna gaat het verder via een voorstel.',
                    },
                  ]
                : []),
              { waarde: 'gesloten', label: 'Het gaat niet door', hint: 'Kies hieronder waarom.' },
            ]}
          />
          <SelectField
            {...fieldProps(fields.reden)}
            label="Waarom gaat het niet door?"
            hint="De werkgever leest niet of het de keuze van de kandidaat was."
            verplicht={false}
            opties={VERZOEK_REDENEN.map((reden) => ({ waarde: reden, label: REDEN_LABEL[reden] }))}
          />
          <TextareaField
            {...fieldProps(fields.toelichting)}
            label="Wat wilt u erbij schrijven?"
            hint="De werkgever leest dit. Schrijf niets waaraan de kandidaat te herkennen is."
            verplicht={false}
            rijen={3}
            maxTekens={TOELICHTING_MAX}
          />
          <FormActions>
            <Button disabled={bezig}>Antwoord versturen</Button>
          </FormActions>
        </FormFields>
      </Form>
      <p>De werkgever leest bij “niet beschikbaar”: {REDEN_VOOR_WERKGEVER.niet_beschikbaar}</p>
    </Section>
  )
}
