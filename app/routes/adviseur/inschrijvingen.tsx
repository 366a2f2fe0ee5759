import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/inschrijvingen'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { DEELNEMERSROLLEN, personenTekst, plaatsenTekst, ROL_LABEL } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { DeelnemerBadge } from '#app/domain/inschrijving/components/deelnemer-badge.tsx'
import {
  countVoorzieningen,
  listInschrijvingen,
  type InschrijvingenVraag,
} from '#app/domain/inschrijving/list-inschrijvingen.server.ts'
import { TAAL_NAAM } from '#app/domain/inschrijving/taal.ts'
import { nl } from '#app/domain/inschrijving/taal/nl.ts'
import { actorOf } from '#app/http/context.server.ts'
import { listAddress } from '#app/http/list-address.ts'
import { parseQuery } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { DataTable } from '#app/ui/data-table.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FilterLijst } from '#app/ui/filter-lijst.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { SelectField } from '#app/ui/form/select-field.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Inschrijvingen voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

const VraagSchema = z.object({
  toon: z.enum(['komt', 'wacht', 'onbevestigd', 'niet']).catch('komt').default('komt'),
  rol: z
    .enum(['alle', ...DEELNEMERSROLLEN])
    .catch('alle')
    .default('alle'),
  q: z.string().trim().max(100).catch('').default(''),
  onderdeel: z
    .union([z.uuid(), z.literal('')])
    .catch('')
    .default(''),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
})

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const vraag = parseQuery(url, VraagSchema)
  const evenement = found(await getEvenement(actor, parseId(params.evenementId)))
  const [lijst, nodig] = await Promise.all([
    listInschrijvingen(actor, evenement.id, vraag),
    countVoorzieningen(actor, evenement.id),
  ])
  return { evenement, vraag, lijst, nodig }
}

const TOON: [InschrijvingenVraag['toon'], string][] = [
  ['komt', 'Doen mee'],
  ['wacht', 'Wachtlijst'],
  ['onbevestigd', 'Nog niet bevestigd'],
  ['niet', 'Komen niet'],
]

export default function Inschrijvingen({ loaderData }: Route.ComponentProps) {
  const { evenement, vraag, lijst, nodig } = loaderData
  const evenementId = evenement.id
  const metKeuze = evenement.onderdelen.filter(({ plaatsen }) => plaatsen !== null)
  const metRol = evenement.rollen.length > 1
  return (
    <Page breedte="breed">
      <EvenementKop evenement={evenement} />
      {evenement.status === 'gepubliceerd' && (
        <ButtonGroup>
          {evenement.rollen.some(({ rol }) => rol === 'kandidaat') && (
            <LinkButton
              to={href('/adviseur/evenementen/:evenementId/inschrijvingen/kandidaat', { evenementId })}
            >
              Kandidaat aanmelden
            </LinkButton>
          )}
          <LinkButton
            soort="secondary"
            to={href('/adviseur/evenementen/:evenementId/inschrijvingen/nieuw', { evenementId })}
          >
            Iemand anders aanmelden
          </LinkButton>
        </ButtonGroup>
      )}
      <SummaryList
        rijen={evenement.rollen.map((rol) => ({
          label: ROL_LABEL[rol.rol],
          waarde: `${rol.bezet} van ${rol.plaatsen} plaatsen bezet, ${plaatsenTekst(rol)}`,
        }))}
      />
      <Form method="get" role="search" key={`${vraag.q}-${vraag.onderdeel}`}>
        <HiddenField naam="toon" waarde={vraag.toon} />
        <HiddenField naam="rol" waarde={vraag.rol} />
        <FormFields>
          <TextField
            naam="q"
            type="search"
            label="Naam, organisatie of e-mailadres"
            standaard={vraag.q}
            verplicht={undefined}
          />
          {metKeuze.length > 0 && (
            <SelectField
              naam="onderdeel"
              label="Doet mee aan"
              kies="Alles"
              verplicht={undefined}
              opties={metKeuze.map(({ id, titel }) => ({ waarde: id, label: titel }))}
              standaard={vraag.onderdeel}
            />
          )}
          <FormActions>
            <Button soort="secondary" icoon="zoek">
              Zoeken
            </Button>
            {(vraag.q || vraag.onderdeel) && (
              <Link to={listAddress('', vraag, { q: '', onderdeel: '' })}>Toon iedereen</Link>
            )}
          </FormActions>
        </FormFields>
      </Form>
      <FilterLijst
        vraag={vraag}
        adres={(huidig, anders) => listAddress('', huidig, anders)}
        filters={[
          {
            naam: 'toon',
            titel: 'Stand',
            keuzes: TOON.map(([waarde, label]) => [waarde, `${label} (${lijst.aantallen[waarde]})`]),
          },
          ...(metRol
            ? [
                {
                  naam: 'rol' as const,
                  titel: 'Wie',
                  keuzes: [
                    ['alle', 'Iedereen'] as const,
                    ...evenement.rollen.map(({ rol }) => [rol, ROL_LABEL[rol]] as const),
                  ],
                },
              ]
            : []),
        ]}
        aantalPaginas={lijst.aantalPaginas}
      >
        <DataTable
          bijschrift={personenTekst(lijst.aantallen[vraag.toon])}
          rijen={lijst.regels}
          rijSleutel={({ id }) => id}
          leeg={<EmptyState titel="Hier staat niemand" icoon="persoon" />}
          kolommen={[
            {
              kop: 'Naam',
              rijkop: true,
              cel: ({ naam, aanmeldingId }) => (
                <Link
                  to={href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
                    evenementId,
                    aanmeldingId,
                  })}
                >
                  {naam}
                </Link>
              ),
            },
            { kop: 'Wie', cel: ({ rol }) => ROL_LABEL[rol] },
            { kop: 'Organisatie', cel: ({ organisatieNaam }) => organisatieNaam ?? '' },
            {
              kop: 'Stand',
              cel: ({ status, aangebodenTot }) => (
                <>
                  <DeelnemerBadge status={status} />
                  {aangebodenTot && ` tot ${formatDatumTijd(aangebodenTot)}`}
                </>
              ),
            },
            {
              kop: 'Nodig',
              lang: true,
              cel: ({ voorzieningen, voorzieningTekst }) =>
                [...voorzieningen.map((een) => nl.voorziening[een]), voorzieningTekst]
                  .filter(Boolean)
                  .join(', '),
            },
            { kop: 'Taal', cel: ({ taal }) => <span lang={taal}>{TAAL_NAAM[taal]}</span> },
          ]}
        />
      </FilterLijst>
      {nodig.length > 0 && (
        <Section titel="Wat de deelnemers nodig hebben">
          <p>Alleen voor wie het evenement organiseert. Een week na het evenement wordt het gewist.</p>
          <SummaryList
            rijen={nodig.map(({ soort, aantal }) => ({
              label: nl.voorziening[soort],
              waarde: personenTekst(aantal),
            }))}
          />
        </Section>
      )}
    </Page>
  )
}
