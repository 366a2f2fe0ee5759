import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/taken'
import {
  listAchtergrondwerk,
  runAchtergrondwerk,
  type Achtergrondwerk,
} from '#app/domain/beheer/achtergrondwerk.server.ts'
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
import { Section } from '#app/ui/layout/section.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Taken | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actor = actorOf(context, 'beheerder')
  const [mail, werk] = await Promise.all([getTakenStand(actor), listAchtergrondwerk(actor)])
  return { ...mail, werk }
}

const Opdracht = z.object({ taakId: z.string().optional(), wachtrij: z.string().optional() })

export async function action({ context, request }: Route.ActionArgs) {
  const terug = href('/beheer/taken')
  const actor = actorOf(context, 'beheerder')
  const form = parseForm(await readForm(request), Opdracht)
  const { taakId, wachtrij } = form.ok ? form.data : {}
  if (wachtrij !== undefined)
    return respond(await runAchtergrondwerk(actor, { wachtrij }), {
      terug,
      ok: () =>
        redirectWithMelding(terug, 'Het werk wordt nu uitgevoerd. Ververs de pagina voor de uitkomst.'),
    })
  return respond(await retryTaak(actor, { taakId: parseId(taakId) }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De e-mail wordt opnieuw verstuurd.'),
  })
}

export default function Taken({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader titel="Taken" intro="Wat het portaal vanzelf doet, en wat daarvan niet lukte." />
      <Section titel="Vast werk">
        <DataTable
          bijschrift="Werk dat vanzelf gaat"
          rijen={loaderData.werk}
          rijSleutel={({ wachtrij }) => wachtrij}
          kolommen={[
            { kop: 'Werk', rijkop: true, cel: ({ wachtrij }) => WERK[wachtrij].naam },
            { kop: 'Wanneer', cel: ({ wachtrij }) => WERK[wachtrij].ritme },
            { kop: 'Stand', cel: (werk) => <Stand {...werk} /> },
            {
              kop: 'Laatst gelukt',
              cel: ({ laatstGelukt }) => (laatstGelukt ? formatDatumTijd(laatstGelukt) : 'Nog niet'),
            },
            {
              kop: '',
              cel: ({ wachtrij, kanOpnieuw }) =>
                kanOpnieuw && (
                  <Form method="post">
                    <input type="hidden" name="wachtrij" value={wachtrij} />
                    <Button soort="secondary" aria-label={`Nu uitvoeren: ${WERK[wachtrij].naam}`}>
                      Nu uitvoeren
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      </Section>
      <Section titel="E-mail">
        <p>
          E-mail gaat via een wachtrij. Lukt versturen niet, dan probeert het portaal het een dag lang
          opnieuw.
        </p>
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
      </Section>
    </Page>
  )
}

const WERK: Record<Achtergrondwerk['wachtrij'], { naam: string; ritme: string }> = {
  onderhoud: {
    naam: 'Onderhoud: herinneringen, verlopen termijnen en opruimen',
    ritme: 'Elk kwartier',
  },
  volgmails: { naam: 'Dagelijkse e-mails over wat iemand volgt', ritme: 'Elke ochtend om zeven uur' },
  'zoekindex-herbouw': { naam: 'Zoekindex opnieuw opbouwen', ritme: 'Op verzoek, bij Zoekindex' },
}

function Stand({ oorzaak, bezigSinds, laatstMislukt, laatstGelukt }: Achtergrondwerk) {
  if (bezigSinds) return <StatusBadge toon="info">{`Bezig sinds ${formatDatumTijd(bezigSinds)}`}</StatusBadge>
  if (oorzaak && laatstMislukt)
    return (
      <>
        <StatusBadge toon="error">Mislukt</StatusBadge> {formatDatumTijd(laatstMislukt)}: {oorzaak}
      </>
    )
  return laatstGelukt ? <StatusBadge toon="ok">Goed</StatusBadge> : <>Nog niet uitgevoerd</>
}
