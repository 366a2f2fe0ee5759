import { randomUUID } from 'node:crypto'
import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/werkgever-contact'
import { listAdviseurs } from '#app/domain/account/adviseurs.server.ts'
import { ContactmomentKaart } from '#app/domain/contactmoment/components/contactmoment-kaart.tsx'
import { ContactmomentVelden } from '#app/domain/contactmoment/components/contactmoment-velden.tsx'
import { NieuwContactmomentSchema } from '#app/domain/contactmoment/contactmoment.ts'
import {
  listCollegas,
  listContactmomenten,
  nuInvoer,
  PER_PAGINA,
} from '#app/domain/contactmoment/list-contactmomenten.server.ts'
import { recordContactmoment } from '#app/domain/contactmoment/record-contactmoment.server.ts'
import { RelatieKop } from '#app/domain/werkgever/components/relatie-kop.tsx'
import { getRelatieKop } from '#app/domain/werkgever/get-relatie.server.ts'
import { listContactpersonen } from '#app/domain/werkgever/list-contactpersonen.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { DateField, HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { TwoColumn } from '#app/ui/layout/two-column.tsx'
import { Pagination } from '#app/ui/pagination.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Contact met ${loaderData?.kop.naam ?? 'werkgever'} | WSP-portaal` },
]

const VraagSchema = z.object({
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const id = parseId(params.werkgeverId)
  const { pagina } = parseQuery(url, VraagSchema)
  const [kop, lijst, contactpersonen, collegas, adviseurs] = await Promise.all([
    getRelatieKop(actor, id),
    listContactmomenten(actor, id, pagina),
    listContactpersonen(actor, id),
    listCollegas(),
    listAdviseurs(),
  ])
  return {
    kop: found(kop),
    ...lijst,
    pagina,
    aantalPaginas: Math.ceil(lijst.totaal / PER_PAGINA),
    nieuwId: randomUUID(),
    ik: actor.accountId,
    nu: nuInvoer(),
    contactpersonen: contactpersonen.filter(({ actief }) => actief).map(({ id, naam }) => ({ id, naam })),
    collegas: collegas.filter(({ id }) => id !== actor.accountId),
    adviseurs,
  }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const werkgeverId = parseId(params.werkgeverId)
  const form = parseForm(await readForm(request), NieuwContactmomentSchema)
  if (!form.ok) return invalidForm(form)
  const result = await recordContactmoment(actorOf(context, 'adviseur'), { ...form.data, werkgeverId })
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    href('/adviseur/werkgevers/:werkgeverId/contact', { werkgeverId }),
    result.data.taakId ? 'Het contact is vastgelegd en de taak is gemaakt.' : 'Het contact is vastgelegd.',
  )
}

export default function Contact({ loaderData, actionData }: Route.ComponentProps) {
  const { kop, contactmomenten, totaal, pagina, aantalPaginas } = loaderData
  const pad = href('/adviseur/werkgevers/:werkgeverId/contact', { werkgeverId: kop.id })
  return (
    <Page breedte="breed">
      <RelatieKop kop={kop} />
      <TwoColumn
        zijkant="rechts"
        zijLabel="Eerdere contacten"
        zij={
          <Section titel={`Eerder contact (${totaal})`}>
            {contactmomenten.length === 0 ? (
              <EmptyState titel="Nog geen contact vastgelegd" icoon="telefoon">
                Leg hiernaast het eerste gesprek of bezoek vast.
              </EmptyState>
            ) : (
              contactmomenten.map((contactmoment) => (
                <ContactmomentKaart key={contactmoment.id} contactmoment={contactmoment} />
              ))
            )}
            <Pagination
              pagina={pagina}
              aantalPaginas={aantalPaginas}
              naar={(nummer) => (nummer > 1 ? `${pad}?pagina=${nummer}` : pad)}
              label="Pagina’s met contactmomenten"
            />
          </Section>
        }
      >
        {/* A new id after each contact that was saved: the next one is another one. */}
        <NieuwContact key={loaderData.totaal} loaderData={loaderData} actionData={actionData} />
      </TwoColumn>
    </Page>
  )
}

function NieuwContact({ loaderData, actionData }: Pick<Route.ComponentProps, 'loaderData' | 'actionData'>) {
  const { nieuwId, ik, nu, contactpersonen, collegas, adviseurs } = loaderData
  const [form, fields] = useForm<z.input<typeof NieuwContactmomentSchema>>({
    id: 'contact',
    lastResult: actionData?.resultaat,
    defaultValue: { datum: nu.datum, tijd: nu.tijd, taakVoorId: ik },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <Section titel="Contact vastleggen">
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="id" waarde={nieuwId} />
          <ContactmomentVelden
            fields={fields}
            contactpersonen={contactpersonen}
            collegas={collegas}
            vandaag={nu.datum}
          />
          <TextField
            {...fieldProps(fields.taakTitel)}
            label="Wat spreekt u af?"
            hint="Dit wordt een taak. Laat het leeg als er niets is afgesproken."
            autoComplete="off"
            verplicht={false}
          />
          <div className="wsp-naast">
            <DateField {...fieldProps(fields.taakDatum)} label="Klaar op" min={nu.datum} verplicht={false} />
            <SelectField
              {...fieldProps(fields.taakVoorId)}
              label="Wie doet dat?"
              kies={null}
              opties={adviseurs.map(({ id, naam }) => ({
                waarde: id,
                label: id === ik ? `${naam} (u)` : naam,
              }))}
            />
          </div>
          <FormActions>
            <Button disabled={bezig}>Contact vastleggen</Button>
          </FormActions>
        </FormFields>
      </Form>
    </Section>
  )
}
