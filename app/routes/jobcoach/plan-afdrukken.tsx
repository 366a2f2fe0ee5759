import type { Route } from './+types/plan-afdrukken'
import { trajectKruimels } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listAfspraken } from '#app/domain/jobcoaching/list-afspraken.server.ts'
import { DOEL_STATUS_LABEL } from '#app/domain/jobcoaching/plan.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { DataTable } from '#app/ui/data-table.tsx'
import { formatDatumKort, formatDatumTijd } from '#app/ui/format.ts'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Jobcoachplan | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.trajectId)
  const [traject, afspraken] = await Promise.all([getTraject(actor, id), listAfspraken(actor, id)])
  return { traject: found(traject), afspraken, coach: sessieOf(context).naam }
}

export default function PlanAfdrukken({ loaderData }: Route.ComponentProps) {
  const { traject, afspraken, coach } = loaderData
  const { wie, functie, werkgever, startdatum, einddatum, doelen, aanpak, volgend, vandaag } = traject
  return (
    <Page>
      <Breadcrumb kruimels={trajectKruimels(traject, 'plan')} />
      <PageHeader
        titel={`Jobcoachplan van ${wie}`}
        boven={`Stand op ${formatDatumKort(vandaag)}`}
        intro={
          <p className="wsp-niet-afdrukken">
            Druk deze pagina af met Ctrl+P. Het plan is voor de werknemer en u. Er staat geen verslag in.
          </p>
        }
      />
      <SummaryList
        rijen={[
          { label: 'Werkgever', waarde: werkgever },
          { label: 'Functie', waarde: functie },
          { label: 'Jobcoach', waarde: coach },
          {
            label: 'Periode',
            waarde: `${formatDatumKort(startdatum)} tot en met ${formatDatumKort(einddatum)}`,
          },
          { label: 'Volgend gesprek', waarde: volgend && formatDatumTijd(volgend.op) },
        ]}
      />
      <Section titel="Doelen">
        <DataTable
          bijschrift="Doelen"
          bijschriftVerborgen
          rijen={doelen}
          rijSleutel={({ id }) => id}
          leeg={<p>Er zijn nog geen doelen.</p>}
          kolommen={[
            { kop: 'Doel', rijkop: true, cel: ({ tekst }) => tekst },
            { kop: 'Uiterlijk', cel: ({ deadline }) => formatDatumKort(deadline) },
            { kop: 'Stand', cel: ({ status }) => DOEL_STATUS_LABEL[status] },
          ]}
        />
      </Section>
      <Section titel="Aanpak">
        <p className="wsp-regels">{aanpak ?? 'Nog niet opgeschreven.'}</p>
      </Section>
      <Section titel="Afspraken">
        {afspraken.length === 0 ? (
          <p>Er zijn nog geen afspraken opgeschreven.</p>
        ) : (
          afspraken.map(({ id, op, tekst }) => (
            <div key={id}>
              <p>
                <strong>{formatDatumKort(op)}</strong>
              </p>
              <p className="wsp-regels">{tekst}</p>
            </div>
          ))
        )}
      </Section>
    </Page>
  )
}
