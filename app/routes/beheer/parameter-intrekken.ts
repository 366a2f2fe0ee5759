import { href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/parameter-intrekken'
import { isParameterNaam } from '#app/domain/regeling/parameter.ts'
import { withdrawParameterPeriode } from '#app/domain/regeling/withdraw-parameterperiode.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseForm, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId, respond } from '#app/http/respond.server.ts'

export async function action({ context, params, request }: Route.ActionArgs) {
  const naam = found(isParameterNaam(params.naam) ? params.naam : null)
  const terug = href('/beheer/parameters/:naam', { naam })
  const form = parseForm(await readForm(request), z.object({ periodeId: z.string() }))
  const id = parseId(form.ok ? form.data.periodeId : undefined)
  const result = await withdrawParameterPeriode(actorOf(context, 'beheerder'), { naam, id })
  return respond(result, { terug, ok: () => redirectWithMelding(terug, 'De periode is ingetrokken.') })
}
