import { randomUUID } from 'node:crypto'
import { href } from 'react-router'
import type { Route } from './+types/werkgever-taken'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { NieuweTaak } from '#app/domain/taak/components/nieuwe-taak.tsx'
import { TakenLijst } from '#app/domain/taak/components/taken-lijst.tsx'
import { createTaak } from '#app/domain/taak/create-taak.server.ts'
import { listTakenVanWerkgever, overEenWeek } from '#app/domain/taak/list-taken.server.ts'
import { NieuweTaakSchema } from '#app/domain/taak/taak.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Taken bij ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const [kop, taken, adviseurs] = await Promise.all([
    getRelatieKop(actor, id),
    listTakenVanWerkgever(actor, id),
    listAdviseurs(),
  ])
  return {
    kop: found(kop),
    ...taken,
    adviseurs,
    nieuwId: randomUUID(),
    ik: actor.accountId,
    datum: overEenWeek(),
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), NieuweTaakSchema)
  if (!form.ok) return invalidForm(form)
  const result = await createTaak(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/taken', { werkgeverId }),
    'De taak is gemaakt.',
  )
}

export default function WerkgeverTaken({ loaderData, actionData }: Route.ComponentProps) {
  const { kop, open, gedaan, adviseurs, nieuwId, ik, datum } = loaderData
  const terug = href('/adviseur/werkgevers/:werkgeverId/taken', { werkgeverId: kop.id })
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Nieuwe taak"
        zij={
          <Section titel="Nieuwe taak">
            <NieuweTaak
              key={nieuwId}
              id={nieuwId}
              standaard={{ toegewezenAanId: ik, vervaldatum: datum }}
              adviseurs={adviseurs}
              lastResult={actionData?.resultaat}
            />
          </Section>
        }
      >
        <Section titel="Open taken">
          <TakenLijst
            bijschrift={`Open taken bij ${kop.naam}`}
            taken={open}
            van="werkgever"
            terug={terug}
            leeg="Maak hiernaast een taak, of leg een contact vast met een afspraak."
          />
        </Section>
        {gedaan.length > 0 && (
          <Section titel="Laatst gedaan">
            <TakenLijst
              bijschrift={`De laatste gedane taken bij ${kop.naam}`}
              taken={gedaan}
              van="werkgever"
              terug={terug}
              leeg=""
            />
          </Section>
        )}
      </TwoColumn>
    </Page>
  )
}
