import { Form, href, redirect } from 'react-router'
import type { Route } from './+types/demo'
import { z } from 'zod'
import { ROL_LABEL, START_PER_ROL } from '#app/domain/account/account.ts'
import { listDemoPersonen, stepIntoDemoPersoon } from '#app/domain/account/demo.server.ts'
import { closeSessie, readSessie } from '#app/domain/account/sessie.server.ts'
import { sessieContext } from '#app/http/context.server.ts'
import { sessieCookie } from '#app/http/cookies.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Demo: wie bent u? | WSP-portaal' }]

export async function loader() {
  const personen = found(await listDemoPersonen())
  return {
    personen: personen.map(({ accountId, naam, rollen, context, isVast }) => ({
      accountId,
      naam,
      isVast,
      rol: rollen.map((rol) => ROL_LABEL[rol]).join(' en '),
      context,
    })),
  }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), z.object({ accountId: z.string() }))
  const result = await stepIntoDemoPersoon(parseId(form.ok ? form.data.accountId : undefined))
  return respond(result, {
    terug: href('/demo'),
    ok: async ({ token }) => {
      const vorige = context.get(sessieContext)
      if (vorige) await closeSessie(vorige.actor, vorige.sessie.sessieId)
      const current = await readSessie(token)
      const headers = { 'Set-Cookie': await sessieCookie.serialize(token) }
      return redirect(current ? START_PER_ROL[current.sessie.rol] : '/', { status: 303, headers })
    },
  })
}

export default function Demo({ loaderData }: Route.ComponentProps) {
  return (
    <Page breedte="breed">
      <PageHeader
        titel="Wie bent u?"
        intro="Stap in als een verzonnen persoon en kijk rond. Niemand op deze pagina bestaat echt."
      />
      <Section titel="Kies een rol">
        <Personen personen={loaderData.personen.filter(({ isVast }) => isVast)} />
      </Section>
      <Section titel="De post">
        <p>
          Het portaal stuurt echte e-mail, maar in de demo komt die nergens aan. Lees alles in de{' '}
          <Link to={href('/demo/postbus')}>postbus van de demo</Link>.
        </p>
      </Section>
      <DetailsExplain vraag="Nog meer verzonnen collega’s">
        <Personen personen={loaderData.personen.filter(({ isVast }) => !isVast)} />
      </DetailsExplain>
    </Page>
  )
}

type Persoon = { accountId: string; naam: string; rol: string; context: string | null }

function Personen({ personen }: { personen: Persoon[] }) {
  return (
    <CardGrid>
      {personen.map((persoon) => (
        <Card key={persoon.accountId} als="li" titel={persoon.naam} boven={persoon.rol}>
          {persoon.context && <p>{persoon.context}</p>}
          <Form method="post">
            <input type="hidden" name="accountId" value={persoon.accountId} />
            <Button soort="secondary" aria-label={`Stap in als ${persoon.naam}`}>
              Stap in
            </Button>
          </Form>
        </Card>
      ))}
    </CardGrid>
  )
}
