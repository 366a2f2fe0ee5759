import { useForm } from '@conform-to/react'
import { data, Form, href, redirect, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/aanmelding-persoon'
import { changeDeelnemer, type Bezwaar } from '#app/domain/inschrijving/change-deelnemer.server.ts'
import { deelnemerSchema, VOORZIENINGEN } from '#app/domain/inschrijving/deelnemer.ts'
import { getDeelnemer } from '#app/domain/inschrijving/get-aanmelding.server.ts'
import { TALEN, vul, type Taal, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { invalidForm, parseForm, parseQuery, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { CheckboxGroupField } from '#app/ui/form/checkbox-field.tsx'
import { fieldProps, groupProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { FormTaal } from '#app/ui/taal.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.teksten.aanmelding.titel ?? 'Aanmelding'} | WSP-portaal` },
  { name: 'robots', content: 'noindex' },
  { name: 'referrer', content: 'no-referrer' },
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const QuerySchema = z.object({
  sleutel: z.string().max(100).catch('').default(''),
  taal: z.enum(TALEN).nullable().catch(null).default(null),
})

export async function loader({ params, url }: Route.LoaderArgs) {
  const link = parseQuery(url, QuerySchema)
  const { aanmeldingId, inschrijvingId } = idsOf(params)
  const deelnemer = found(await getDeelnemer(aanmeldingId, inschrijvingId, link))
  return { ...deelnemer, sleutel: link.sleutel, terug: adres(aanmeldingId, link) }
}

export async function action({ params, request, url }: Route.ActionArgs) {
  const { aanmeldingId, inschrijvingId } = idsOf(params)
  const posted = await readForm(request)
  const { taal } = parseQuery(url, QuerySchema)
  const { sleutel } = QuerySchema.parse({ sleutel: posted.get('sleutel') ?? undefined })
  const { teksten } = found(await getDeelnemer(aanmeldingId, inschrijvingId, { sleutel, taal }))
  const form = parseForm(posted, deelnemerSchema(teksten.fouten))
  if (!form.ok) return invalidForm(form)
  const result = await changeDeelnemer({ id: aanmeldingId, sleutel }, inschrijvingId, form.data)
  if (!result.ok)
    return data(
      { resultaat: form.submission.reply({ formErrors: [teksten.fouten.verouderd] }) },
      { status: 409 },
    )
  const { bezwaar } = result.data
  if (bezwaar)
    return data(
      { resultaat: form.submission.reply({ fieldErrors: bezwaarTekst(bezwaar, teksten) }) },
      { status: 400 },
    )
  throw redirect(adres(aanmeldingId, { sleutel, taal }, 'opgeslagen'), 303)
}

function idsOf(params: Route.ActionArgs['params']) {
  return { aanmeldingId: parseId(params.aanmeldingId), inschrijvingId: parseId(params.inschrijvingId) }
}

function bezwaarTekst(bezwaar: Bezwaar, { fouten }: Teksten): Record<string, string[]> {
  if ('dubbeleNaam' in bezwaar) return { naam: [fouten.dubbeleNaam] }
  if ('tegelijk' in bezwaar) return { onderdelen: [fouten.onderdeelTegelijk] }
  return { onderdelen: [vul(fouten.onderdeelVol, { titel: bezwaar.onderdeelVol })] }
}

function adres(
  aanmeldingId: string,
  { sleutel, taal }: { sleutel: string; taal: Taal | null },
  melding?: string,
): string {
  const vragen = new URLSearchParams({ sleutel, ...(taal && { taal }), ...(melding && { melding }) })
  return `${href('/aanmelding/:aanmeldingId', { aanmeldingId })}?${vragen}`
}

export default function AanmeldingPersoon({ loaderData, actionData }: Route.ComponentProps) {
  const { teksten, persoon, onderdelen, evenement, sleutel, terug } = loaderData
  const t = teksten.persoon
  const [form, fields] = useForm({
    id: 'deelnemer',
    lastResult: actionData?.resultaat,
    defaultValue: {
      naam: persoon.naam,
      onderdelen: persoon.onderdelen,
      voorzieningen: persoon.voorzieningen,
      voorzieningTekst: persoon.voorzieningTekst ?? '',
    },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <FormTaal woorden={teksten.woorden}>
      <Page>
        <PageHeader titel={vul(t.titel, { naam: persoon.naam })} intro={evenement.titel} />
        <FormErrorSummary {...summaryProps(form)} />
        <Form method="post" noValidate>
          <FormFields>
            <HiddenField naam="sleutel" waarde={sleutel} />
            <HiddenField naam="versie" waarde={persoon.versie} />
            <TextField {...fieldProps(fields.naam)} label={t.naam} />
            {onderdelen.length > 0 && (
              <CheckboxGroupField
                {...groupProps(fields.onderdelen)}
                label={t.onderdelen}
                hint={t.onderdelenHint}
                verplicht={false}
                opties={onderdelen.map(({ id, titel, begin, vrij, isGekozen }) => ({
                  waarde: id,
                  label: <bdi>{titel}</bdi>,
                  hint: `${begin}, ${vrij > 0 || isGekozen ? vul(t.plaatsen, { aantal: vrij }) : t.vol}`,
                }))}
              />
            )}
            <CheckboxGroupField
              {...groupProps(fields.voorzieningen)}
              label={t.voorzieningen}
              hint={t.voorzieningenHint}
              verplicht={false}
              opties={VOORZIENINGEN.map((een) => ({ waarde: een, label: teksten.voorziening[een] }))}
            />
            <TextareaField
              {...fieldProps(fields.voorzieningTekst)}
              label={t.tekst}
              rijen={3}
              verplicht={false}
            />
            <FormActions>
              <Button disabled={bezig}>{t.knop}</Button>
              <LinkButton soort="secondary" to={terug}>
                {t.terug}
              </LinkButton>
            </FormActions>
          </FormFields>
        </Form>
      </Page>
    </FormTaal>
  )
}
