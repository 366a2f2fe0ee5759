import { useForm } from '@conform-to/react'
import { data, Form, href, useLocation } from 'react-router'
import type { Route } from './+types/regelingencheck'
import type { VraagVelden } from '#app/domain/regeling/check-vraag.ts'
import { Vragenlijst } from '#app/domain/regeling/components/vragenlijst.tsx'
import { getCheckBegin, readCheckVraagSchema } from '#app/domain/regeling/get-regelingencheck.server.ts'
import { parseForm, readQueryForm } from '#app/http/parse-form.server.ts'
import { Button } from '#app/ui/button.tsx'
import { summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { formatDatumKort } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Regelingencheck | WSP-portaal' },
  {
    name: 'description',
    content: 'Reken uit wat regelingen voor werkgevers ongeveer opleveren, en zie wat u moet doen.',
  },
]

/** With answers in the address the form shows them, and what is wrong with them. */
export async function loader({ url }: Route.LoaderArgs) {
  const begin = { resultaat: null, ...(await getCheckBegin(url.searchParams)) }
  if (!url.searchParams.has('start')) return begin
  const form = parseForm(readQueryForm(url), readCheckVraagSchema())
  if (!form.ok) return data({ ...begin, resultaat: form.resultaat }, { status: 400 })
  return { ...begin, antwoorden: form.submission.payload as VraagVelden }
}

export default function Regelingencheck({ loaderData }: Route.ComponentProps) {
  const { search } = useLocation()
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Regelingen', naar: href('/regelingen') }]} />
      <PageHeader
        titel="Regelingencheck"
        intro="Wat levert het u op, en wat moet u doen? Vul een paar vragen in over de baan. Wij bewaren niets en vragen niets over personen."
      />
      <Vragen key={search} {...loaderData} />
    </Page>
  )
}

function Vragen({ resultaat, antwoorden, minimumloonTot }: Route.ComponentProps['loaderData']) {
  const [form, fields] = useForm<VraagVelden>({
    id: 'check',
    lastResult: resultaat,
    defaultValue: antwoorden,
  })
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="get" action={href('/regelingen/check/uitkomst')} noValidate>
        <FormFields>
          <Vragenlijst fields={fields} minimumloonTot={minimumloonTot && formatDatumKort(minimumloonTot)} />
          <FormActions>
            <Button>Bekijk de uitkomst</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  )
}
