import { data, Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/kandidaat-kenmerken'
import { KenmerkenVelden } from '#app/domain/kandidaatprofiel/components/kenmerken-velden.tsx'
import { KenmerkenSchema, oordelenVan, WaarnemingSchema } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getKenmerken } from '#app/domain/kandidaatprofiel/get-kenmerken.server.ts'
import { BRON_LABEL, BRONNEN_ADVISEUR } from '#app/domain/kandidaatprofiel/kandidaatprofiel.ts'
import { toKenmerkenForm } from '#app/domain/kandidaatprofiel/kenmerken-form.ts'
import { listProfieltermen } from '#app/domain/kandidaatprofiel/list-profieltermen.server.ts'
import { saveKenmerken } from '#app/domain/kandidaatprofiel/save-kenmerken.server.ts'
import { searchFieldTermen } from '#app/domain/kandidaatprofiel/search-field-termen.server.ts'
import { sentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, parseQuery, readForm } from '#app/http/parse-form.server.ts'
import { found, meldingOf, parseId, statusOf } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Oordelen vastleggen | WSP-portaal' }]

const LIJSTEN = ['gedrag', 'taal', 'basis', 'certificaat', 'rijbewijs'] as const
const BronQuery = z.object({ bron: z.enum(BRONNEN_ADVISEUR).catch('werkcoach').default('werkcoach') })
const OordelenSchema = KenmerkenSchema.extend(WaarnemingSchema.shape)

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const { bron } = parseQuery(url, BronQuery)
  const [profiel, termen] = await Promise.all([
    getKenmerken(actorOf(context, 'adviseur'), kandidaatId, ['vakvaardigheid', ...LIJSTEN]),
    listProfieltermen(LIJSTEN),
  ])
  const { code } = found(profiel)
  return { kandidaatId, bron, code, form: toKenmerkenForm(found(profiel), termen, bron) }
}

export async function action({ context, params, request, url }: Route.ActionArgs) {
  const kandidaatId = parseId(params.kandidaatId)
  const formData = await readForm(request)
  const form = parseForm(formData, OordelenSchema)
  const { zoek, gekozen } = await searchFieldTermen(formData, { nieuw: 'vakvaardigheid' })
  if (zoek) return { resultaat: form.submission.reply(), zoek, gekozen: gekozen.nieuw }
  if (!form.ok) return data({ resultaat: form.resultaat, zoek, gekozen: gekozen.nieuw }, { status: 400 })
  const { versie, bron, waargenomenOp, nieuw, nieuweTaal } = form.data
  const result = await saveKenmerken(actorOf(context, 'adviseur'), {
    kandidaatId,
    versie,
    ...oordelenVan(form.data),
    waarneming: { bron, waargenomenOp },
  })
  if (!result.ok) {
    const resultaat = form.submission.reply({ formErrors: [meldingOf(result)] })
    return data({ resultaat, zoek, gekozen: gekozen.nieuw }, { status: statusOf(result) })
  }
  return nieuw.length > 0 || nieuweTaal
    ? redirectWithMelding(url.pathname + url.search, 'Toegevoegd. Vul nu de niveaus in.')
    : redirectWithMelding(
        href('/adviseur/kandidaten/:kandidaatId', { kandidaatId }),
        'De oordelen zijn opgeslagen.',
      )
}

export default function KandidaatKenmerken({ loaderData, actionData }: Route.ComponentProps) {
  const { kandidaatId, bron, code, form } = loaderData
  const terug = href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })
  const fouten = actionData?.resultaat.error
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Kandidaten', naar: href('/adviseur/kandidaten') },
          { label: code, naar: terug },
        ]}
      />
      <PageHeader
        titel="Oordelen vastleggen"
        intro="Kies eerst waar de oordelen vandaan komen. Oordelen van andere bronnen blijven staan. Wat u openlaat, verandert niet."
      />
      <Form method="get" key={`kies-${bron}`}>
        <FormFields>
          <SelectField
            naam="bron"
            id="kies-bron"
            label="Waar komen de oordelen vandaan?"
            kies={null}
            opties={BRONNEN_ADVISEUR.map((waarde) => ({ waarde, label: BRON_LABEL[waarde] }))}
            standaard={bron}
          />
          <FormActions>
            <Button soort="secondary">Kies deze bron</Button>
          </FormActions>
        </FormFields>
      </Form>
      <FormErrorSummary fouten={fouten} />
      <Form method="post" noValidate key={`${bron}-${form.versie}`}>
        <FormFields>
          <HiddenField naam="bron" waarde={bron} />
          <p>
            Bron: <strong>{BRON_LABEL[bron]}</strong>
          </p>
          <DateField
            naam="waargenomenOp"
            label="Op welke dag is dit vastgesteld?"
            fout={fouten?.waargenomenOp}
            standaard={String(actionData?.resultaat.initialValue?.waargenomenOp ?? '')}
          />
          <KenmerkenVelden
            voor="adviseur"
            form={form}
            gestuurd={sentKenmerken(actionData?.resultaat.initialValue)}
            gekozen={actionData?.gekozen ?? []}
            zoek={actionData?.zoek ?? null}
          />
          <FormActions>
            <Button>Oordelen opslaan</Button>
            <LinkButton soort="subtle" to={terug}>
              Terug zonder opslaan
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
