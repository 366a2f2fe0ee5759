import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/match-afwijzen'
import { getMatch } from '#app/domain/match/get-match.server.ts'
import { listKeuzes } from '#app/domain/shortlist/list-keuzes.server.ts'
import { rejectProfiel } from '#app/domain/shortlist/reject-profiel.server.ts'
import {
  AfwijzenSchema,
  REDEN_LABEL,
  SHORTLIST_REDENEN,
  TOELICHTING_MAX,
} from '#app/domain/shortlist/shortlist.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaat afwijzen | WSP-portaal' }]

function idsOf(params: Route.LoaderArgs['params']) {
  return { vacatureId: parseId(params.vacatureId), profielId: parseId(params.profielId) }
}

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const paar = idsOf(params)
  const [match, { versie }] = await Promise.all([getMatch(actor, paar), listKeuzes(actor, paar.vacatureId)])
  const { vacature, profiel } = found(match)
  return { vacature, profiel, versie }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const paar = idsOf(params)
  const form = parseForm(await readForm(request), AfwijzenSchema)
  if (!form.ok) return invalidForm(form)
  const result = await rejectProfiel(actorOf(context, 'adviseur'), { ...paar, ...form.data })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: paar.vacatureId }),
    'De kandidaat is afgewezen voor deze vacature. U kunt dat bij de shortlist terugdraaien.',
  )
}

export { revalidateAfterConflict as shouldRevalidate } from '#app/http/revalidate.ts'

export default function MatchAfwijzen({ loaderData, actionData }: Route.ComponentProps) {
  const { vacature, profiel, versie } = loaderData
  const [form, fields] = useForm<z.input<typeof AfwijzenSchema>>({
    id: 'afwijzen',
    lastResult: actionData?.resultaat,
  })
  const terug = href('/adviseur/vacatures/:vacatureId/matches/:profielId', {
    vacatureId: vacature.id,
    profielId: profiel.id,
  })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          {
            label: `Kandidaten voor ${vacature.titel}`,
            naar: href('/adviseur/vacatures/:vacatureId/matches', { vacatureId: vacature.id }),
          },
          { label: profiel.code, naar: terug },
        ]}
      />
      <PageHeader
        titel={`${profiel.code} afwijzen`}
        boven={`${vacature.titel} bij ${vacature.werkgever}`}
        intro="De kandidaat verdwijnt uit de lijst van deze vacature. Het cijfer verandert niet, en u kunt dit terugdraaien."
      />
      <p>
        De kandidaat en de werkgever krijgen hier geen bericht van. Collega’s zien uw reden. De kandidaat mag
        opvragen wat hier staat.
      </p>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={versie} />
          <RadioGroupField
            {...fieldProps(fields.reden)}
            label="Waarom past dit niet?"
            hint="Alleen iets over het werk of over wat de kandidaat wil. Nooit over gezondheid, doelgroep, uitkering, afkomst of leeftijd."
            opties={SHORTLIST_REDENEN.map((waarde) => ({ waarde, label: REDEN_LABEL[waarde] }))}
          />
          <TextareaField
            {...fieldProps(fields.toelichting)}
            label="Toelichting voor collega’s"
            hint="Bijvoorbeeld welke vaardigheid ontbreekt, of welke dagen niet kunnen."
            verplicht={false}
            rijen={3}
            maxTekens={TOELICHTING_MAX}
          />
        </FormFields>
        <FormActions>
          <Button>Kandidaat afwijzen</Button>
          <LinkButton soort="subtle" to={terug}>
            Terug
          </LinkButton>
        </FormActions>
      </Form>
    </Page>
  )
}
