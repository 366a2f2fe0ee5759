import { href } from 'react-router'
import type { Route } from './+types/account-blokkeren'
import { blockAccount } from '#app/domain/account/revoke-account.server.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { parseId, respond } from '#app/http/respond.server.ts'

export async function action({ context, params }: Route.ActionArgs) {
  const accountId = parseId(params.accountId)
  const terug = href('/beheer/accounts/:accountId', { accountId })
  const result = await blockAccount(actorOf(context, 'beheerder'), { accountId })
  return respond(result, {
    terug,
    ok: ({ werkgevers }) =>
      redirectWithMelding(
        terug,
        werkgevers === 0
          ? 'Het account is geblokkeerd.'
          : `Het account is geblokkeerd. Geef ${werkgevers === 1 ? '1 werkgever' : `${werkgevers} werkgevers`} een ander aanspreekpunt.`,
      ),
  })
}
