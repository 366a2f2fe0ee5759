import { href } from 'react-router'
import type { Route } from './+types/gesprekken'
import { GesprekkenLijst } from '#app/domain/jobcoaching/components/gesprekken-lijst.tsx'
import { TrajectKop } from '#app/domain/jobcoaching/components/traject-kop.tsx'
import { getTraject } from '#app/domain/jobcoaching/get-traject.server.ts'
import { listGesprekken, type Gesprek } from '#app/domain/jobcoaching/list-gesprekken.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Gesprekken | WSP-portaal' }]

export async function loader({ context, params }: Route.LoaderArgs) {
  const actor = actorOf(context, 'jobcoach')
  const id = parseId(params.trajectId)
  const [traject, gesprekken] = await Promise.all([getTraject(actor, id), listGesprekken(actor, id)])
  return { traject: found(traject), ...gesprekken }
}

export default function Gesprekken({ loaderData }: Route.ComponentProps) {
  const { traject, komt, teDoen, geweest } = loaderData
  const mag = traject.mag.begeleiden
  const naar = (gesprek: Gesprek) => ({ trajectId: traject.id, gesprekId: gesprek.id })
  return (
    <Page>
      <TrajectKop traject={traject} />
      {mag && (
        <ButtonGroup>
          <LinkButton
            to={href('/jobcoach/trajecten/:trajectId/gesprekken/nieuw', { trajectId: traject.id })}
            icoon="plus"
          >
            Gesprek plannen
          </LinkButton>
        </ButtonGroup>
      )}
      {komt.length + teDoen.length + geweest.length === 0 && (
        <EmptyState titel="Er zijn nog geen gesprekken">
          Plan het eerste gesprek. Wie erbij is, krijgt een e-mail met de afspraak voor de agenda.
        </EmptyState>
      )}
      {teDoen.length > 0 && (
        <Section titel="Nog zonder verslag">
          <GesprekkenLijst
            gesprekken={teDoen}
            acties={(gesprek) =>
              mag && (
                <>
                  <ButtonGroup>
                    <LinkButton
                      soort="secondary"
                      to={href('/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId/verslag', naar(gesprek))}
                    >
                      Verslag schrijven
                    </LinkButton>
                  </ButtonGroup>
                  <Vervallen gesprek={gesprek} naar={naar(gesprek)} />
                </>
              )
            }
          />
        </Section>
      )}
      {komt.length > 0 && (
        <Section titel="Komt nog">
          <GesprekkenLijst
            gesprekken={komt}
            acties={(gesprek) =>
              mag && (
                <>
                  <ButtonGroup>
                    <LinkButton
                      soort="secondary"
                      to={href('/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId', naar(gesprek))}
                    >
                      Verzetten
                    </LinkButton>
                  </ButtonGroup>
                  <Vervallen gesprek={gesprek} naar={naar(gesprek)} />
                </>
              )
            }
          />
        </Section>
      )}
      {geweest.length > 0 && (
        <Section titel="Geweest">
          <GesprekkenLijst
            gesprekken={geweest}
            acties={(gesprek) =>
              mag &&
              gesprek.status === 'gehouden' && (
                <p>
                  <Link
                    to={href('/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId/verslag', naar(gesprek))}
                  >
                    Verslag wijzigen
                  </Link>
                </p>
              )
            }
          />
        </Section>
      )}
    </Page>
  )
}

function Vervallen({ gesprek, naar }: { gesprek: Gesprek; naar: { trajectId: string; gesprekId: string } }) {
  return (
    <ConfirmForm
      knop="Gesprek gaat niet door"
      vraag={
        gesprek.stand === 'komt'
          ? 'Wie erbij zou zijn, krijgt een e-mail dat het gesprek niet doorgaat.'
          : 'Is dit gesprek niet geweest? Dan hoeft er geen verslag.'
      }
      bevestig="Ja, het gaat niet door"
      action={href('/jobcoach/trajecten/:trajectId/gesprekken/:gesprekId/vervallen', naar)}
    >
      <HiddenField naam="versie" waarde={gesprek.versie} />
    </ConfirmForm>
  )
}
