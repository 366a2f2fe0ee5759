import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler, type ServerBuild } from 'react-router'
import { buildWhenNeeded } from '#app/server/build.ts'
import { ROOT } from '#tests/support/imports.ts'

export const ORIGIN = 'http://localhost:3000'

export type Visit = {
  cookie?: string | undefined
  method?: 'GET' | 'POST'
  /** Sent as a form, or as it is when it is a text or bytes; then `contentType` belongs with it. */
  body?: Record<string, string> | string | Uint8Array<ArrayBuffer>
  contentType?: string
  /** Where the browser says the request comes from; null leaves it out. */
  origin?: string | null
  /** What the browser asks for: a page, unless it is a script that asks. */
  accept?: string
}

export type Answer = { status: number; location: string | null; body: string; headers: Headers }

export type PortalRoute = { id: string; pattern: string }

/** The portal as it is built for production, without a network in between: every middleware, guard and page. */
export async function openPortal() {
  await buildWhenNeeded({ pages: true, log: () => {}, signal: new AbortController().signal })
  const build = (await import(
    /* @vite-ignore */ pathToFileURL(join(ROOT, 'build/server/index.js')).href
  )) as ServerBuild
  const handle = createRequestHandler(build, 'production')

  async function visit(
    path: string,
    { cookie, method = 'GET', body, contentType, origin = ORIGIN, accept = 'text/html' }: Visit = {},
  ) {
    const headers = new Headers({ 'x-wsp-client-ip': '192.0.2.1', 'User-Agent': 'toets', Accept: accept })
    if (cookie) headers.set('Cookie', cookie)
    if (method === 'POST') {
      headers.set('Content-Type', contentType ?? 'application/x-www-form-urlencoded')
      if (origin !== null) headers.set('Origin', origin)
    }
    const sent =
      typeof body === 'string' || body instanceof Uint8Array ? body : new URLSearchParams(body).toString()
    const response = await handle(
      new Request(new URL(path, ORIGIN), { method, headers, ...(method === 'POST' && { body: sent }) }),
    )
    return {
      status: response.status,
      location: response.headers.get('Location'),
      body: await response.text(),
      headers: response.headers,
    } satisfies Answer
  }

  return { routes: leafRoutes(build), visit }
}

/** The address of the data request that belongs to a page. */
export function dataPath(path: string): string {
  return path === '/' ? '/_root.data' : `${path}.data`
}

/** Fills in the parameters of a pattern; '*' becomes an address that no route has. */
export function fillPattern(pattern: string, params: Record<string, string>): string {
  return pattern.replace('*', 'bestaat-niet').replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`no value for :${name} of ${pattern}`)
    return encodeURIComponent(value)
  })
}

function leafRoutes(build: ServerBuild): PortalRoute[] {
  const routes = Object.values(build.routes).filter((route) => route !== undefined)
  const parents = new Set(routes.map(({ parentId }) => parentId))
  const pathOf = (id: string | undefined): string => {
    const route = id === undefined ? undefined : build.routes[id]
    if (!route) return ''
    return [pathOf(route.parentId), route.path].filter(Boolean).join('/')
  }
  return routes
    .filter(({ id }) => !parents.has(id))
    .map(({ id }) => ({ id, pattern: `/${pathOf(id)}` }))
    .sort((a, b) => a.pattern.localeCompare(b.pattern))
}
