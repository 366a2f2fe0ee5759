import { Form, href } from 'react-router'
import type { Route } from './+types/shortlist-voorstellen'
import { listVoorstelbaar, type Voorstelbaar } from '#app/domain/bemiddeling/list-voorstelbaar.server.ts'
import { proposeKandidaten } from '#app/domain/bemiddeling/propose-kandidaten.server.ts'
import { GekozenQuery } from '#app/domain/match/gekozen.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, parseQuery, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Kandidaten voorstellen | WSP-portaal' }]

export async function loader({ context, params, url }: Route.LoaderArgs) {
  const vacatureId = parseId(params.vacatureId)
  const { profiel: profielIds } = parseQuery(url, GekozenQuery)
  return found(await listVoorstelbaar(actorOf(context, 'adviseur'), { vacatureId, profielIds }))
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const vacatureId = parseId(params.vacatureId)
  const terug = href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId })
  const form = parseForm(await readForm(request), GekozenQuery)
  const profielIds = form.ok ? form.data.profiel : []
  const result = await proposeKandidaten(actorOf(context, 'adviseur'), { vacatureId, profielIds })
  if (!result.ok && result.reden === 'invalid')
    return redirectWithMelding(terug, result.melding ?? 'Vink eerst een kandidaat aan.', 'fout')
  return respond(result, {
    terug,
    ok: ({ voorgesteld, geweigerd }) => {
      const niet = geweigerd.map(({ melding }) => melding)
      const gelukt =
        voorgesteld === 0
          ? 'Er is niemand voorgesteld.'
          : `${count(voorgesteld)} voorgesteld. Zij krijgen nu een e-mail.`
      return redirectWithMelding(
        terug,
        [
          gelukt,
          ...(niet.length > 0 ? [`Niet gelukt bij ${niet.length}: ${[...new Set(niet)].join(' ')}`] : []),
        ].join(' '),
        niet.length > 0 ? 'fout' : 'ok',
      )
    },
  })
}

export default function ShortlistVoorstellen({ loaderData }: Route.ComponentProps) {
  const { vacature, profielen, nietZichtbaar } = loaderData
  const params = { vacatureId: vacature.id }
  const kan = profielen.filter(({ nietOmdat }) => nietOmdat === null)
  const terug = href('/adviseur/vacatures/:vacatureId/shortlist', params)
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          {
            label: `Kandidaten voor ${vacature.titel}`,
            naar: href('/adviseur/vacatures/:vacatureId/matches', params),
          },
          { label: 'Shortlist', naar: terug },
        ]}
      />
      <PageHeader titel="Kandidaten voorstellen" boven={`${vacature.titel} bij ${vacature.werkgever}`} />
      {kan.length === 0 ? (
        <EmptyState
          titel="Er is niemand om voor te stellen"
          icoon="personen"
          actie={<LinkButton to={terug}>Naar de shortlist</LinkButton>}
        >
          Vink kandidaten aan die nog niet zijn voorgesteld en aan alles voldoen wat moet.
        </EmptyState>
      ) : (
        <>
          <SummaryList
            rijen={profielen.map((profiel) => ({ label: profiel.code, waarde: standOf(profiel) }))}
          />
          {nietZichtbaar > 0 && <p>Een gekozen profiel is niet meer zichtbaar en doet niet mee.</p>}
          <p>
            Elke kandidaat krijgt een eigen e-mail en beslist zelf. De werkgever ziet nog niets. U krijgt
            bericht zodra een kandidaat antwoord geeft.
          </p>
          <Form method="post">
            {kan.map(({ profielId }) => (
              <HiddenField key={profielId} naam="profiel" waarde={profielId} />
            ))}
            <ButtonGroup>
              <Button>
                {kan.length === 1 ? 'Stel deze kandidaat voor' : `Stel deze ${kan.length} kandidaten voor`}
              </Button>
              <LinkButton soort="subtle" to={terug}>
                Terug, niemand voorstellen
              </LinkButton>
            </ButtonGroup>
          </Form>
        </>
      )}
    </Page>
  )
}

function standOf({ nietOmdat, navragen }: Voorstelbaar['profielen'][number]): string {
  if (nietOmdat === 'loopt-al') return 'Wordt niet voorgesteld: er loopt al een bemiddeling.'
  if (nietOmdat === 'mist-wat-moet') return 'Wordt niet voorgesteld: voldoet niet aan iets wat moet.'
  if (navragen === 0) return 'Wordt voorgesteld.'
  return `Wordt voorgesteld. Let op: nog na te vragen: ${navragen}.`
}

function count(aantal: number): string {
  return aantal === 1 ? '1 kandidaat is' : `${aantal} kandidaten zijn`
}
