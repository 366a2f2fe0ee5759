import { Outlet } from 'react-router'
import type { Route } from './+types/_termen'
import { requireRol } from '#app/http/guards.server.ts'

// Who fills in a form with terms: the employer, the candidate and the adviseur who does it for them. The beheerder
// sees the field on the page with all components.
export const middleware: Route.MiddlewareFunction[] = [
  requireRol('werkgever', 'kandidaat', 'adviseur', 'beheerder'),
]

// Without a loader a navigation in the browser would not ask the server, and the guard would not run.
export function loader() {
  return null
}

export default function Layout() {
  return <Outlet />
}
