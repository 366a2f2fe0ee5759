import { Form, href } from 'react-router'
import type { Route } from './+types/rol'
import { z } from 'zod'
import { ROL_LABEL, START_PER_ROL } from '#app/domain/account/account.ts'
import { listRollen, switchRol } from '#app/domain/account/sessie.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'
import { Button } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Wissel van rol | WSP-portaal' }]

export async function loader({ context }: Route.LoaderArgs) {
  const actief = sessieOf(context).rolToekenningId
  const rollen = await listRollen(actorOf(context))
  return { rollen: rollen.map((rol) => ({ ...rol, label: ROL_LABEL[rol.rol], actief: rol.id === actief })) }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), z.object({ rolToekenningId: z.string() }))
  const rolToekenningId = parseId(form.ok ? form.data.rolToekenningId : undefined)
  const result = await switchRol(actorOf(context), { sessieId: sessieOf(context).sessieId, rolToekenningId })
  return respond(result, {
    terug: href('/rol'),
    ok: ({ rol }) =>
      redirectWithMelding(START_PER_ROL[rol], `U werkt nu als ${ROL_LABEL[rol].toLowerCase()}.`),
  })
}

export default function Rol({ loaderData }: Route.ComponentProps) {
  return (
    <Page>
      <PageHeader titel="Wissel van rol" intro="U hebt meer dan één rol. Kies in welke rol u nu werkt." />
      <CardGrid>
        {loaderData.rollen.map((rol) => (
          <Card
            key={rol.id}
            als="li"
            niveau={2}
            titel={rol.label}
            boven={rol.actief ? <StatusBadge toon="ok">Actief</StatusBadge> : undefined}
          >
            {rol.context && <p>{rol.context}</p>}
            {!rol.actief && (
              <Form method="post">
                <input type="hidden" name="rolToekenningId" value={rol.id} />
                <Button soort="secondary">Werk als {rol.label.toLowerCase()}</Button>
              </Form>
            )}
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
