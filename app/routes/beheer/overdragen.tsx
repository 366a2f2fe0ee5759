import { useForm } from '@conform-to/react'
import { Form, href } from 'react-router'
import type { z } from 'zod'
import type { Route } from './+types/overdragen'
import { getPortefeuille } from '#app/domain/overdracht/get-portefeuille.server.ts'
import { OverdrachtSchema, verdeelWerk, type Werk } from '#app/domain/overdracht/overdracht.ts'
import { transferPortefeuille } from '#app/domain/overdracht/transfer-portefeuille.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Werk overdragen | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const accountId = parseId(params.accountId)
  return { portefeuille: found(await getPortefeuille(actorOf(context, 'beheerder'), accountId)) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'beheerder')
  const vanId = parseId(params.accountId)
  const form = parseForm(await readForm(request), OverdrachtSchema)
  if (!form.ok) return invalidForm(form)
  if (form.data.bevestigd) {
    const result = await transferPortefeuille(actor, { ...form.data, vanId })
    if (!result.ok) return refusedForm(form, result)
    return redirectWithMelding(
      href('/beheer/accounts/:accountId', { accountId: vanId }),
      `Overgedragen: ${werkTekst(result.data)}.`,
    )
  }
  const { werkgevers, overig, collegas } = found(await getPortefeuille(actor, vanId))
  const naamOf = new Map(collegas.map(({ id, naam }) => [id, naam]))
  const { naarId, keuzes } = form.data
  if ([naarId, ...keuzes.flatMap((keuze) => keuze.naarId ?? [])].some((id) => !naamOf.has(id)))
    return refusedForm(form, { ok: false, reden: 'invalid', melding: 'Kies een adviseur uit de lijst.' })
  const verdeling = verdeelWerk([...werkgevers, overig], form.data).map(({ naarId: id, ...werk }) => ({
    id,
    naam: naamOf.get(id) ?? '',
    ...werk,
  }))
  return { resultaat: form.submission.reply(), gezien: { verdeling, naarId, keuzes } }
}

export default function Overdragen({ loaderData, actionData }: Route.ComponentProps) {
  const { van, werkgevers, overig, kandidaten, collegas } = loaderData.portefeuille
  const [form, fields] = useForm<z.input<typeof OverdrachtSchema>>({
    id: 'overdracht',
    lastResult: actionData?.resultaat,
  })
  const terug = href('/beheer/accounts/:accountId', { accountId: van.id })
  const opties = collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))
  const alles = verdeelWerk([...werkgevers, overig], { naarId: van.id, keuzes: [] })[0]
  const isLeeg = !alles || Object.values(countsOf(alles)).every((aantal) => aantal === 0)
  const gezien = actionData && 'gezien' in actionData ? actionData.gezien : null
  return (
    <Page breedte="breed">
      <Breadcrumb
        kruimels={[
          { label: 'Accounts', naar: href('/beheer/accounts') },
          { label: van.naam, naar: terug },
        ]}
      />
      <PageHeader
        titel="Werk overdragen"
        boven={van.naam}
        intro="U geeft alle werkgevers, open taken, lopende bemiddelingen, open adviesvragen, aanvragen voor een jobcoach, loonwaardemetingen en SROI-contracten in één keer aan collega’s. U ziet eerst wat er gebeurt."
      />
      {kandidaten > 0 && (
        <Alert toon="info">
          {kandidaten === 1 ? '1 kandidaat blijft' : `${kandidaten} kandidaten blijven`} bij {van.naam}.
          Alleen de eigen organisatie geeft een kandidaat een andere begeleider.
        </Alert>
      )}
      <FormErrorSummary {...summaryProps(form)} />
      {gezien && (
        <Section titel="Zo wordt het verdeeld">
          <DataTable
            bijschrift="Wat elke collega krijgt"
            bijschriftVerborgen
            rijen={gezien.verdeling}
            rijSleutel={({ id }) => id}
            kolommen={[
              { kop: 'Collega', rijkop: true, cel: ({ naam }) => naam },
              { kop: 'Werkgevers', getal: true, cel: (rij) => rij.werkgevers },
              { kop: 'Taken', getal: true, cel: (rij) => rij.taken },
              { kop: 'Bemiddelingen', getal: true, cel: (rij) => rij.bemiddelingen },
              { kop: 'Adviesvragen', getal: true, cel: (rij) => rij.adviesaanvragen },
              { kop: 'Jobcoaching', getal: true, cel: (rij) => rij.jobcoachaanvragen },
              { kop: 'Metingen', getal: true, cel: (rij) => rij.metingen },
              { kop: 'SROI', getal: true, cel: (rij) => rij.contracten },
            ]}
          />
          <Form method="post">
            <input type="hidden" name="naarId" value={gezien.naarId} />
            {gezien.keuzes.map(({ werkgeverId, naarId }, index) => (
              <span key={werkgeverId} hidden>
                <input type="hidden" name={`keuzes[${index}].werkgeverId`} value={werkgeverId} />
                <input type="hidden" name={`keuzes[${index}].naarId`} value={naarId ?? ''} />
              </span>
            ))}
            <input type="hidden" name="bevestigd" value="ja" />
            <FormActions>
              <Button>Ja, draag alles over</Button>
            </FormActions>
          </Form>
        </Section>
      )}
      {isLeeg ? (
        <EmptyState titel="Er is niets over te dragen">
          {van.naam} heeft geen werkgevers en geen open werk.
        </EmptyState>
      ) : (
        <Section titel={gezien ? 'Toch anders verdelen' : 'Kies wie het overneemt'}>
          <Form method="post" noValidate className="wsp-stapel">
            <FormFields>
              <SelectField
                {...fieldProps(fields.naarId)}
                label="Alles gaat naar"
                hint="Ook werk dat niet bij een van deze werkgevers hoort."
                opties={opties}
                standaard={gezien?.naarId}
              />
            </FormFields>
            <DataTable
              bijschrift={`Werkgevers van ${van.naam}`}
              rijen={werkgevers.map((werkgever, index) => ({ ...werkgever, index }))}
              rijSleutel={({ werkgeverId }) => werkgeverId}
              leeg={<p>{van.naam} is van geen werkgever het aanspreekpunt.</p>}
              kolommen={[
                { kop: 'Werkgever', rijkop: true, cel: ({ naam }) => naam },
                { kop: 'Taken', getal: true, cel: (rij) => rij.taken },
                { kop: 'Bemiddelingen', getal: true, cel: (rij) => rij.bemiddelingen },
                { kop: 'Adviesvragen', getal: true, cel: (rij) => rij.adviesaanvragen },
                { kop: 'Jobcoaching', getal: true, cel: (rij) => rij.jobcoachaanvragen },
                { kop: 'Metingen', getal: true, cel: (rij) => rij.metingen },
                { kop: 'SROI', getal: true, cel: (rij) => rij.contracten },
                {
                  kop: 'Gaat naar',
                  cel: ({ index, naam, werkgeverId }) => (
                    <>
                      <input type="hidden" name={`keuzes[${index}].werkgeverId`} value={werkgeverId} />
                      <div className="wsp-select">
                        <select
                          name={`keuzes[${index}].naarId`}
                          aria-label={`Wie neemt ${naam} over?`}
                          className="utrecht-select utrecht-select--html-select"
                          defaultValue={
                            gezien?.keuzes.find((een) => een.werkgeverId === werkgeverId)?.naarId ?? ''
                          }
                        >
                          <option value="">Zoals hierboven</option>
                          {opties.map(({ waarde, label }) => (
                            <option key={waarde} value={waarde}>
                              {label}
                            </option>
                          ))}
                        </select>
                        <Icon naam="punt_omlaag" />
                      </div>
                    </>
                  ),
                },
              ]}
            />
            <FormActions>
              <Button soort={gezien ? 'secondary' : 'primary'}>Bekijk de verdeling</Button>
              <LinkButton soort="subtle" to={terug}>
                Terug zonder overdragen
              </LinkButton>
            </FormActions>
          </Form>
        </Section>
      )}
    </Page>
  )
}

function countsOf(werk: Werk): Werk {
  const { werkgevers, taken, bemiddelingen, adviesaanvragen, jobcoachaanvragen, metingen, contracten } = werk
  return { werkgevers, taken, bemiddelingen, adviesaanvragen, jobcoachaanvragen, metingen, contracten }
}

function werkTekst(werk: Werk): string {
  const { werkgevers, taken, bemiddelingen, adviesaanvragen, jobcoachaanvragen, metingen, contracten } = werk
  return [
    `${werkgevers} ${werkgevers === 1 ? 'werkgever' : 'werkgevers'}`,
    `${taken} ${taken === 1 ? 'taak' : 'taken'}`,
    `${bemiddelingen} ${bemiddelingen === 1 ? 'bemiddeling' : 'bemiddelingen'}`,
    `${adviesaanvragen} ${adviesaanvragen === 1 ? 'adviesvraag' : 'adviesvragen'}`,
    `${jobcoachaanvragen} ${jobcoachaanvragen === 1 ? 'aanvraag voor een jobcoach' : 'aanvragen voor een jobcoach'}`,
    `${metingen} ${metingen === 1 ? 'loonwaardemeting' : 'loonwaardemetingen'}`,
    `${contracten} ${contracten === 1 ? 'SROI-contract' : 'SROI-contracten'}`,
  ].join(', ')
}
