import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/account-rol-weghalen'
import { revokeRol } from '#app/domain/account/revoke-account.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export async function action({ context, params, request }: Route.ActionArgs) {
  const terug = href('/beheer/accounts/:accountId', { accountId: parseId(params.accountId) })
  const form = parseForm(await readForm(request), z.object({ rolToekenningId: z.string() }))
  const rolToekenningId = parseId(form.ok ? form.data.rolToekenningId : undefined)
  const result = await revokeRol(actorOf(context, 'beheerder'), { rolToekenningId })
  return respond(result, { terug, ok: () => redirectWithMelding(terug, 'De rol is weggehaald.') })
}
