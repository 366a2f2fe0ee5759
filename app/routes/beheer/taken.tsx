import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/taken'
import { getTakenStand, retryTaak } from '#app/domain/beheer/taken.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Taken | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  return getTakenStand(actorOf(context, 'beheerder'))
}

export async function action({ context, request }: Route.ActionArgs) {
  const terug = href('/beheer/taken')
  const form = parseForm(await readForm(request), z.object({ taakId: z.string() }))
  const result = await retryTaak(actorOf(context, 'beheerder'), {
    taakId: parseId(form.ok ? form.data.taakId : undefined),
  })
  return respond(result, {
    terug,
    ok: () => redirectWithMelding(terug, 'De e-mail wordt opnieuw verstuurd.'),
  })
}

export default function Taken({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Taken"
        intro="E-mail gaat via een wachtrij. Lukt versturen niet, dan probeert het portaal het een dag lang opnieuw."
      />
      <SummaryList
        rijen={[
          { label: 'E-mails die wachten', waarde: String(loaderData.wachtend) },
          { label: 'E-mails die opnieuw geprobeerd worden', waarde: String(loaderData.opnieuw) },
        ]}
      />
      <DataTable
        bijschrift="Vastgelopen e-mails"
        leeg={
          <EmptyState titel="Niets vastgelopen">
            Alle e-mails zijn verstuurd of worden nog geprobeerd.
          </EmptyState>
        }
        rijen={loaderData.vastgelopen}
        rijSleutel={(taak) => taak.id}
        kolommen={[
          { kop: 'Soort e-mail', rijkop: true, cel: (taak) => taak.mail },
          { kop: 'Regel in het logboek', cel: (taak) => taak.gebeurtenisId },
          { kop: 'Sinds', cel: (taak) => formatDatumTijd(taak.sinds) },
          {
            kop: '',
            cel: (taak) => (
              <Form method="post">
                <input type="hidden" name="taakId" value={taak.id} />
                <Button
                  soort="secondary"
                  aria-label={`Opnieuw versturen: ${taak.mail}, regel ${taak.gebeurtenisId}`}
                >
                  Opnieuw versturen
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </Page>
  )
}
