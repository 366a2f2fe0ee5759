import { redirect } from 'react-router'
import type { Route } from './+types/uitloggen'
import { closeSessie } from '#app/domain/account/sessie.server.ts'
import { actorOf, sessieOf } from '#app/http/context.server.ts'
import { sessieCookie } from '#app/http/cookies.server.ts'

export function loader() {
  return redirect('/')
}

export async function action({ context }: Route.ActionArgs) {
  await closeSessie(actorOf(context), sessieOf(context).sessieId)
  return redirect('/', {
    status: 303,
    headers: { 'Set-Cookie': await sessieCookie.serialize('', { maxAge: 0 }) },
  })
}
