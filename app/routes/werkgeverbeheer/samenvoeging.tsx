import { useForm } from '@conform-to/react'
import { data, Form, href, useNavigation } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/samenvoeging'
import { getSamenvoeging } from '#app/domain/werkgever/samenvoegen/get-samenvoeging.server.ts'
import { KEUZEVELD_LABEL, KEUZEVELDEN, SamenvoegSchema } from '#app/domain/werkgever/samenvoegen/keuzes.ts'
import { mergeWerkgevers } from '#app/domain/werkgever/samenvoegen/merge-werkgevers.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxField } from '#app/ui/form/checkbox-field.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werkgevers naast elkaar | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const [blijftId, gaatId] = [parseId(params.werkgeverId), parseId(params.anderId)]
  const samenvoeging = found(await getSamenvoeging(actor, blijftId, gaatId))
  if (!samenvoeging.mag) {
    throw data(
      'Alleen wie van beide werkgevers het aanspreekpunt is, of een beheerder, kan ze samenvoegen.',
      {
        status: 403,
        statusText: 'U mag dit niet doen.',
      },
    )
  }
  return samenvoeging
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur', 'beheerder')
  const ids = { blijftId: parseId(params.werkgeverId), gaatId: parseId(params.anderId) }
  const form = parseForm(await readForm(request), SamenvoegSchema)
  if (!form.ok) return invalidForm(form)
  const result = await mergeWerkgevers(actor, { ...form.data, ...ids })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    actor.rol === 'adviseur'
      ? href('/adviseur/werkgevers/:werkgeverId/gegevens', { werkgeverId: result.data.id })
      : href('/beheer/werkgevers'),
    'De werkgevers zijn samengevoegd. Wie het oude adres opent, komt hier uit.',
  )
}

export default function Samenvoeging({ loaderData, actionData }: Route.ComponentProps) {
  const { blijft, gaat, redenen, verhuist } = loaderData
  const [form, fields] = useForm<z.input<typeof SamenvoegSchema>>({
    id: 'samenvoegen',
    lastResult: actionData?.resultaat,
    defaultValue: {},
  })
  const bezig = useNavigation().state === 'submitting'
  const anders = KEUZEVELDEN.filter((veld) => blijft[veld] !== gaat[veld])
  const ids = { werkgeverId: blijft.id, anderId: gaat.id }
  const keuzes = fields.keuzes?.getFieldset() as
    Record<string, { name: string; id: string; errors?: string[]; defaultValue?: string }> | undefined
  return (
    <Page>
      <Breadcrumb
        kruimels={[{ label: blijft.naam, naar: href('/werkgeverbeheer/:werkgeverId/samenvoegen', ids) }]}
      />
      <PageHeader titel="Twee werkgevers worden één" />
      {redenen.length === 0 && (
        <Alert toon="warning">
          Naam, KVK-nummer en website van deze werkgevers verschillen. Weet u zeker dat het dezelfde werkgever
          is?
        </Alert>
      )}
      <SummaryList
        rijen={[
          { label: 'Blijft', waarde: `${blijft.naam}, KVK ${blijft.kvkNummer}` },
          { label: 'Gaat hierin op', waarde: `${gaat.naam}, KVK ${gaat.kvkNummer}` },
          {
            label: 'Verhuist mee',
            waarde: verhuist.length > 0 && (
              <ul>
                {verhuist.map(({ aantal, tekst }) => (
                  <li key={tekst}>{`${aantal} ${tekst}`}</li>
                ))}
              </ul>
            ),
          },
        ]}
        leeg="Niets: er hoort nog niets bij"
      />
      <p>
        Het KVK-nummer van {blijft.naam} blijft. Moet het andere nummer blijven?{' '}
        <Link
          to={href('/werkgeverbeheer/:werkgeverId/samenvoegen/:anderId', {
            werkgeverId: gaat.id,
            anderId: blijft.id,
          })}
        >
          Voeg ze dan andersom samen
        </Link>
        .
      </p>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versieBlijft" waarde={blijft.versie} />
          <HiddenField naam="versieGaat" waarde={gaat.versie} />
          {anders.length > 0 && (
            <Section titel="Wat verschilt: kies wat blijft">
              {anders.map((veld) => (
                <RadioGroupField
                  key={veld}
                  naam={`keuzes.${veld}`}
                  id={`samenvoegen-keuzes.${veld}`}
                  fout={keuzes?.[veld]?.errors}
                  label={KEUZEVELD_LABEL[veld]}
                  standaard={keuzes?.[veld]?.defaultValue ?? (blijft[veld] === 'Geen' ? 'gaat' : 'blijft')}
                  opties={[
                    { waarde: 'blijft', label: blijft[veld] },
                    { waarde: 'gaat', label: gaat[veld] },
                  ]}
                />
              ))}
            </Section>
          )}
          <CheckboxField
            naam="gezien"
            id={fields.gezien?.id ?? 'samenvoegen-gezien'}
            waarde="ja"
            fout={fields.gezien?.errors}
            label="Dit is dezelfde werkgever"
            hint="Samenvoegen kan niet ongedaan worden gemaakt. Alle namen blijven vindbaar."
          />
          <FormActions>
            <Button disabled={bezig}>Samenvoegen</Button>
            <LinkButton soort="subtle" to={href('/werkgeverbeheer/:werkgeverId/samenvoegen', ids)}>
              Terug
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
