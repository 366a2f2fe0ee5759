import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/inschrijving'
import { canKoppelWerkgever } from '#app/domain/deelname/policy.ts'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { ROL_LABEL } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import {
  answerAanbod,
  cancelInschrijving,
  confirmAanmelding,
} from '#app/domain/inschrijving/change-aanmelding.server.ts'
import { DeelnemerBadge } from '#app/domain/inschrijving/components/deelnemer-badge.tsx'
import { getInschrijving } from '#app/domain/inschrijving/list-inschrijvingen.server.ts'
import { TAAL_NAAM } from '#app/domain/inschrijving/taal.ts'
import { nl } from '#app/domain/inschrijving/taal/nl.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { ButtonGroup } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Inschrijving voor ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const evenementId = parseId(params.evenementId)
  const [evenement, inschrijving] = await Promise.all([
    getEvenement(actor, evenementId),
    getInschrijving(actor, evenementId, parseId(params.aanmeldingId)),
  ])
  const { accountId, ...rest } = found(inschrijving)
  return {
    evenement: found(evenement),
    inschrijving: rest,
    magKoppelen: canKoppelWerkgever(actor, { ...rest, accountId }),
  }
}

const ActieSchema = z.object({
  wat: z.enum(['bevestigen', 'afzeggen', 'aannemen', 'weigeren']),
  inschrijvingId: z.uuid().optional(),
})

const GELUKT: Record<z.output<typeof ActieSchema>['wat'], string> = {
  bevestigen: 'De aanmelding is bevestigd.',
  afzeggen: 'De afmelding is vastgelegd. De plaats gaat naar wie het langst wacht.',
  aannemen: 'De plaats is aangenomen.',
  weigeren: 'De plaats gaat naar wie het langst wacht.',
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const actor = actorOf(context, 'adviseur')
  const evenementId = parseId(params.evenementId)
  const id = parseId(params.aanmeldingId)
  found(await getInschrijving(actor, evenementId, id))
  const terug = href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
    evenementId,
    aanmeldingId: id,
  })
  const posted = await readForm(request)
  const actie = ActieSchema.safeParse({
    wat: posted.get('wat'),
    inschrijvingId: posted.get('inschrijvingId') ?? undefined,
  })
  if (!actie.success) return redirectFromStalePage(terug)
  const { wat, inschrijvingId } = actie.data
  return respond(await carryOut(), { terug, ok: () => redirectWithMelding(terug, GELUKT[wat]) })

  function carryOut() {
    if (wat === 'bevestigen') return confirmAanmelding({ id, actor })
    if (wat === 'afzeggen') return cancelInschrijving({ id, actor }, { inschrijvingId })
    return answerAanbod({ id, actor }, { inschrijvingId: inschrijvingId ?? '', ja: wat === 'aannemen' })
  }
}

export default function Inschrijving({
  loaderData: { evenement, inschrijving, magKoppelen },
}: Route.ComponentProps) {
  const { personen, magWijzigen, isBevestigd, werkgever, kandidaatId, stand } = inschrijving
  const levend = personen.filter(({ status }) => status !== 'geannuleerd' && status !== 'verlopen')
  return (
    <Page>
      <EvenementKop evenement={evenement} />
      <Section titel="Aanmelding">
        <SummaryList
          rijen={[
            { label: 'Wie', waarde: ROL_LABEL[inschrijving.rol] },
            ...(inschrijving.organisatieNaam || werkgever
              ? [
                  {
                    label: 'Organisatie',
                    waarde: werkgever ? (
                      <Link to={href('/adviseur/werkgevers/:werkgeverId', { werkgeverId: werkgever.id })}>
                        {werkgever.naam}
                      </Link>
                    ) : (
                      inschrijving.organisatieNaam
                    ),
                  },
                ]
              : []),
            ...(kandidaatId
              ? [
                  {
                    label: 'Kandidaat',
                    waarde: (
                      <Link to={href('/adviseur/kandidaten/:kandidaatId', { kandidaatId })}>
                        Naar de kandidaat
                      </Link>
                    ),
                  },
                ]
              : []),
            {
              label: 'Aangemeld op',
              waarde: `${formatDatumTijd(inschrijving.aangemaaktOp)}${inschrijving.namens ? ', door het WSP' : ''}`,
            },
            { label: 'Taal van de e-mails', waarde: TAAL_NAAM[inschrijving.taal] },
            ...(stand
              ? [{ label: 'Stand', waarde: stand.plek ? `Ja, plek ${stand.plek}` : 'Ja, nog zonder plek' }]
              : []),
          ]}
        />
        {magKoppelen && (
          <p>
            <Link
              to={href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId/werkgever', {
                evenementId: evenement.id,
                aanmeldingId: inschrijving.id,
              })}
            >
              {werkgever ? 'Andere werkgever kiezen' : 'Bij welke werkgever hoort dit?'}
            </Link>
          </p>
        )}
        {inschrijving.email && <ContactLines email={inschrijving.email} telefoon={inschrijving.telefoon} />}
        {!isBevestigd && magWijzigen && levend.length > 0 && (
          <ConfirmForm
            gevaarlijk={false}
            knop="Bevestigen"
            vraag="Weet u dat het e-mailadres klopt, bijvoorbeeld omdat u hebt gebeld? Dan kunt u de aanmelding bevestigen."
            bevestig="Ja, bevestig de aanmelding"
          >
            <HiddenField naam="wat" waarde="bevestigen" />
          </ConfirmForm>
        )}
      </Section>
      <Section titel="Mensen">
        {personen.map((persoon) => (
          <Section key={persoon.id} titel={persoon.naam} niveau={3}>
            <p>
              <DeelnemerBadge status={persoon.status} />
              {persoon.aangebodenTot && ` tot ${formatDatumTijd(persoon.aangebodenTot)}`}
            </p>
            <SummaryList
              rijen={[
                { label: 'Gekozen onderdelen', waarde: persoon.onderdelen.join(', ') || 'Geen' },
                {
                  label: 'Nodig om mee te doen',
                  waarde:
                    [...persoon.voorzieningen.map((een) => nl.voorziening[een]), persoon.voorzieningTekst]
                      .filter(Boolean)
                      .join(', ') || 'Niets gevraagd',
                },
              ]}
            />
            {magWijzigen && levend.includes(persoon) && (
              <ButtonGroup>
                {persoon.status === 'aangeboden' && (
                  <ConfirmForm
                    gevaarlijk={false}
                    knop={`${persoon.naam} neemt de plaats aan`}
                    vraag={`Hebt u ${persoon.naam} gesproken?`}
                    bevestig="Ja, neem de plaats aan"
                  >
                    <HiddenField naam="wat" waarde="aannemen" />
                    <HiddenField naam="inschrijvingId" waarde={persoon.id} />
                  </ConfirmForm>
                )}
                <ConfirmForm
                  knop={`${persoon.naam} afmelden`}
                  vraag={`${persoon.naam} komt dan niet. De plaats gaat naar wie het langst wacht.`}
                  bevestig="Ja, meld af"
                >
                  <HiddenField naam="wat" waarde="afzeggen" />
                  <HiddenField naam="inschrijvingId" waarde={persoon.id} />
                </ConfirmForm>
              </ButtonGroup>
            )}
          </Section>
        ))}
      </Section>
    </Page>
  )
}
