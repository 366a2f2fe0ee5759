import { Form, href, redirect, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/aanmelding'
import {
  answerAanbod,
  cancelInschrijving,
  confirmAanmelding,
} from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { Qr } from '#app/domain/deelname/components/qr.tsx'
import { deelnameAdres } from '#app/domain/deelname/deelnamecode.server.ts'
import { drawQr, type QrTekening } from '#app/domain/deelname/qr.ts'
import { DeelnemerKaart } from '#app/domain/inschrijving/components/deelnemer-kaart.tsx'
import { EvenementRegels } from '#app/domain/inschrijving/components/evenement-regels.tsx'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { getAanmelding } from '#app/domain/inschrijving/get-aanmelding.server.ts'
import { TALEN, vul, type Taal, type Teksten } from '#app/domain/inschrijving/taal.ts'
import { parseQuery, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { FormTaal } from '#app/ui/taal.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData?.teksten.aanmelding.titel ?? 'Aanmelding'} | WSP-portaal` },
  { name: 'robots', content: 'noindex' },
  // The address holds the key: it goes to no other site.
  { name: 'referrer', content: 'no-referrer' },
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const MELDINGEN = ['bevestigd', 'afgezegd', 'aangenomen', 'geweigerd', 'opgeslagen', 'teLaat'] as const
type Melding = (typeof MELDINGEN)[number]

const QuerySchema = z.object({
  sleutel: z.string().max(100).catch('').default(''),
  taal: z.enum(TALEN).nullable().catch(null).default(null),
  melding: z.enum(MELDINGEN).nullable().catch(null).default(null),
})

// Opening the address changes nothing: mail scanners open every link. The buttons on the page do.
export async function loader({ params, url }: Route.LoaderArgs) {
  const { melding, ...link } = parseQuery(url, QuerySchema)
  const aanmelding = found(await getAanmelding(parseId(params.aanmeldingId), link))
  return {
    ...aanmelding,
    sleutel: link.sleutel,
    gekozenTaal: link.taal,
    melding,
    kaartjes: Object.fromEntries(
      aanmelding.personen
        .filter(
          ({ status }) =>
            status === 'ingeschreven' && (aanmelding.fase === 'open' || aanmelding.fase === 'begonnen'),
        )
        .map(({ id }) => [id, drawQr(deelnameAdres({ id, evenementId: aanmelding.evenement.id }))]),
    ),
  }
}

const ActieSchema = z.object({
  wat: z.enum(['bevestigen', 'afzeggen', 'aannemen', 'weigeren']),
  inschrijvingId: z.uuid().optional(),
})

export async function action({ params, request, url }: Route.ActionArgs) {
  const id = parseId(params.aanmeldingId)
  const posted = await readForm(request)
  const { taal } = parseQuery(url, QuerySchema)
  const { sleutel } = QuerySchema.parse({ sleutel: posted.get('sleutel') ?? undefined })
  found(await getAanmelding(id, { sleutel, taal }))
  const actie = ActieSchema.safeParse({
    wat: posted.get('wat'),
    inschrijvingId: posted.get('inschrijvingId') ?? undefined,
  })
  const melding = actie.success ? await carryOut({ id, sleutel }, actie.data) : 'teLaat'
  throw redirect(adres(id, { sleutel, taal, melding }), 303)
}

async function carryOut(
  toegang: { id: string; sleutel: string },
  { wat, inschrijvingId }: z.output<typeof ActieSchema>,
): Promise<Melding> {
  if (wat === 'bevestigen') return (await confirmAanmelding(toegang)).ok ? 'bevestigd' : 'teLaat'
  if (wat === 'afzeggen')
    return (await cancelInschrijving(toegang, { inschrijvingId })).ok ? 'afgezegd' : 'teLaat'
  if (!inschrijvingId) return 'teLaat'
  const ja = wat === 'aannemen'
  const result = await answerAanbod(toegang, { inschrijvingId, ja })
  if (!result.ok) return 'teLaat'
  return ja ? 'aangenomen' : 'geweigerd'
}

function adres(aanmeldingId: string, query: { sleutel: string; taal: Taal | null; melding?: Melding }) {
  const vragen = new URLSearchParams(
    Object.entries(query).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])),
  )
  return `${href('/aanmelding/:aanmeldingId', { aanmeldingId })}?${vragen}`
}

export default function Aanmelding({ loaderData }: Route.ComponentProps) {
  const { id, taal, gekozenTaal, teksten, sleutel, fase, evenement, personen, melding, gewistOp, kaartjes } =
    loaderData
  const t = teksten.aanmelding
  const levend = personen.filter(({ status }) => status !== 'geannuleerd' && status !== 'verlopen')
  return (
    <FormTaal woorden={teksten.woorden}>
      <Page>
        <TaalKeuze
          taal={taal}
          label={teksten.woorden.taal}
          naar={(een) => adres(id, { sleutel, taal: een })}
        />
        <PageHeader titel={t.titel} intro={evenement.titel} />
        {melding && (
          <Alert toon={melding === 'teLaat' ? 'warning' : 'ok'} role="status">
            {teksten.meldingen[melding]}
          </Alert>
        )}
        <Stand gegevens={loaderData} />
        <EvenementRegels evenement={evenement} woorden={teksten.woorden} />
        {fase === 'open' && personen.some(({ status }) => status === 'ingeschreven') && (
          <p>
            <a
              className="nl-link"
              href={`${href('/evenementen/:evenementId/evenement.ics', { evenementId: evenement.id })}?taal=${taal}`}
              download
            >
              {t.agenda}
            </a>
          </p>
        )}
        <Section titel={t.wie}>
          {personen.map((persoon) => (
            <DeelnemerKaart
              key={persoon.id}
              persoon={persoon}
              teksten={teksten}
              sleutel={sleutel}
              isOpen={fase === 'open'}
              wijzigNaar={persoonAdres(id, persoon.id, sleutel, gekozenTaal)}
            >
              <Kaartje tekening={kaartjes[persoon.id]} uitleg={t.kaartje} naam={persoon.naam} />
            </DeelnemerKaart>
          ))}
          {fase === 'open' && levend.length > 1 && (
            <ConfirmForm knop={t.zegAllenAf} vraag={t.zegAllenAfVraag} bevestig={t.zegAfJa}>
              <HiddenField naam="sleutel" waarde={sleutel} />
              <HiddenField naam="wat" waarde="afzeggen" />
            </ConfirmForm>
          )}
        </Section>
        <p>{t.bewaar}</p>
        <p>{vul(t.gewist, { datum: gewistOp })}</p>
        <p>
          <Link to={evenement.naar} hrefLang={taal === 'nl' ? 'nl' : 'en'}>
            {teksten.woorden.evenement}
          </Link>
        </p>
      </Page>
    </FormTaal>
  )
}

/** What is shown at the entrance; nothing for who has no place. */
function Kaartje({
  tekening,
  uitleg,
  naam,
}: {
  tekening: QrTekening | undefined
  uitleg: string
  naam: string
}) {
  if (!tekening) return null
  return (
    <>
      <p>{uitleg}</p>
      <Qr tekening={tekening} label={`QR: ${naam}`} />
    </>
  )
}

function persoonAdres(aanmeldingId: string, inschrijvingId: string, sleutel: string, taal: Taal | null) {
  const vragen = new URLSearchParams({ sleutel, ...(taal && { taal }) })
  return `${href('/aanmelding/:aanmeldingId/personen/:inschrijvingId', { aanmeldingId, inschrijvingId })}?${vragen}`
}

/** What has to be done now, or why nothing can be done any more. */
function Stand({ gegevens }: { gegevens: Route.ComponentProps['loaderData'] }) {
  const { teksten, fase, sleutel, bevestigenVoor, annuleerReden, evenement, taal } = gegevens
  const t = teksten.aanmelding
  const bezig = useNavigation().state === 'submitting'
  switch (fase) {
    case 'bevestigen':
      return (
        <Section titel={t.onbevestigd}>
          <p>{vul(t.onbevestigdTekst, { tot: bevestigenVoor ?? '' })}</p>
          <Form method="post">
            <HiddenField naam="sleutel" waarde={sleutel} />
            <HiddenField naam="wat" waarde="bevestigen" />
            <Button disabled={bezig}>{t.bevestig}</Button>
          </Form>
        </Section>
      )
    case 'te_laat':
      return <Opnieuw tekst={t.verlopen} {...{ teksten, taal, evenementId: evenement.id }} />
    case 'leeg':
      return (
        <Opnieuw
          tekst={teksten.aanmelding.status.geannuleerd}
          {...{ teksten, taal, evenementId: evenement.id }}
        />
      )
    case 'begonnen':
      return <Alert>{t.voorbij}</Alert>
    case 'geannuleerd':
      return (
        <Alert toon="warning" titel={t.gaatNietDoor}>
          {annuleerReden && (
            <p>
              {t.reden} <bdi lang="nl">{annuleerReden}</bdi>
            </p>
          )}
        </Alert>
      )
    case 'open':
      return null
  }
}

function Opnieuw({
  tekst,
  teksten,
  taal,
  evenementId,
}: {
  tekst: string
  teksten: Teksten
  taal: Taal
  evenementId: string
}) {
  return (
    <Alert>
      <p>{tekst}</p>
      <p>
        <Link to={`${href('/evenementen/:evenementId/aanmelden', { evenementId })}?taal=${taal}`}>
          {teksten.aanmelding.opnieuw}
        </Link>
      </p>
    </Alert>
  )
}
