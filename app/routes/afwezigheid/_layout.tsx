import { Outlet } from 'react-router'
import type { Route } from './+types/_layout'
import { requireRol } from '#app/http/guards.server.ts'

export const middleware: Route.MiddlewareFunction[] = [requireRol('adviseur', 'beheerder')]

// Without a loader a navigation in the browser would not ask the server, and the guard would not run.
export function loader() {
  return null
}

export default function Layout() {
  return <Outlet />
}
