import { Form, href } from 'react-router'
import type { Route } from './+types/stands'
import { EvenementKop } from '#app/domain/evenement/components/evenement-kop.tsx'
import { personenTekst } from '#app/domain/evenement/evenement.ts'
import { getEvenement } from '#app/domain/evenement/get-evenement.server.ts'
import { StandPlekSchema, WENS_LABEL } from '#app/domain/inschrijving/enrol-form.ts'
import { listStands, placeStand } from '#app/domain/inschrijving/stands.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectFromStalePage, redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { HiddenField, TextField } from '#app/ui/form/text-field.tsx'
import { Page, Stack } from '#app/ui/layout/page.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `Stands op ${loaderData?.evenement.titel ?? 'een evenement'} | WSP-portaal` },
]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'adviseur')
  const evenement = found(await getEvenement(actor, parseId(params.evenementId)))
  return { evenement, stands: await listStands(actor, evenement.id) }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const terug = href('/adviseur/evenementen/:evenementId/stands', { evenementId })
  const form = parseForm(await readForm(request), StandPlekSchema)
  if (!form.ok) {
    const fout = form.resultaat.error?.plek?.[0]
    return fout ? redirectWithMelding(terug, fout, 'fout') : redirectFromStalePage(terug)
  }
  return respond(await placeStand(actorOf(context, 'adviseur'), { ...form.data, evenementId }), {
    terug,
    ok: () => redirectWithMelding(terug, 'De plek is opgeslagen.'),
  })
}

export default function Stands({ loaderData: { evenement, stands } }: Route.ComponentProps) {
  return (
    <Page>
      <EvenementKop evenement={evenement} />
      <p>
        {evenement.aantalStands === 0
          ? 'Op dit evenement zijn geen stands. Wijzig de gegevens om stands aan te bieden.'
          : `${evenement.standsBezet} van ${evenement.aantalStands} stands bezet.`}
      </p>
      {stands.length === 0 && evenement.aantalStands > 0 && (
        <EmptyState titel="Nog geen stand gevraagd" icoon="agenda">
          Werkgevers vragen een stand als zij zich aanmelden in Mijn WSP.
        </EmptyState>
      )}
      <Stack dicht>
        {stands.map((stand) => (
          <Card
            key={stand.id}
            als="article"
            niveau={2}
            titel={
              <Link
                to={href('/adviseur/evenementen/:evenementId/inschrijvingen/:aanmeldingId', {
                  evenementId: evenement.id,
                  aanmeldingId: stand.aanmeldingId,
                })}
              >
                {stand.werkgever}
              </Link>
            }
            boven={personenTekst(stand.personen)}
            feiten={stand.wensen.map((een) => ({ tekst: WENS_LABEL[een] }))}
          >
            {stand.tekst && <p>{stand.tekst}</p>}
            <Form method="post">
              <HiddenField naam="standId" waarde={stand.id} />
              <HiddenField naam="versie" waarde={stand.versie} />
              <FormFields>
                <TextField
                  naam="plek"
                  id={`plek-${stand.id}`}
                  label={
                    <>
                      Plek<span className="wsp-verborgen"> van {stand.werkgever}</span>
                    </>
                  }
                  hint="Bijvoorbeeld: hal A, nummer 12."
                  standaard={stand.plek}
                  breedte="middel"
                  maxLength={30}
                  verplicht={false}
                />
                <FormActions>
                  <Button soort="secondary">
                    Plek opslaan<span className="wsp-verborgen"> van {stand.werkgever}</span>
                  </Button>
                </FormActions>
              </FormFields>
            </Form>
          </Card>
        ))}
      </Stack>
    </Page>
  )
}
