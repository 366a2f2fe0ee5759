import type { ReactNode } from 'react'
import {
  data,
  href,
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from 'react-router'
import type { Route } from './+types/root'
import { ROL_LABEL, START_PER_ROL } from '#app/domain/account/account.ts'
import { requestContext, sessieContext } from '#app/http/context.server.ts'
import { takeMelding } from '#app/http/flash.server.ts'
import { navigationFor, searchFor } from '#app/http/navigation.ts'
import { taalOf } from '#app/http/taal.ts'
import { isDemoMode } from '#app/http/demo-mode.server.ts'
import { rootMiddleware } from '#app/http/root-middleware.server.ts'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { Flash } from '#app/ui/flash.tsx'
import { PageShell } from '#app/ui/layout/page-shell.tsx'
import { richtingVan } from '#app/ui/taal.tsx'
import '#app/ui/theme/app.css'

export const middleware = rootMiddleware

export const links: Route.LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }]

export const meta: Route.MetaFunction = () => [{ title: 'WSP-portaal' }]

export async function loader({ context, request }: Route.LoaderArgs) {
  const current = context.get(sessieContext)
  const taken = await takeMelding(request)
  const { verzoekId, nonce } = context.get(requestContext)
  return data(
    {
      verzoekId,
      nonce,
      isDemo: isDemoMode(),
      navigatie: navigationFor(current?.sessie.rol ?? null),
      zoeken: searchFor(current?.sessie.rol ?? null),
      begin: current ? START_PER_ROL[current.sessie.rol] : '/',
      account: current && {
        naam: current.sessie.naam,
        rol: [ROL_LABEL[current.sessie.rol], current.sessie.rolContext].filter(Boolean).join(', '),
        wisselNaar: current.sessie.aantalRollen > 1 ? href('/rol') : undefined,
        uitlogActie: href('/uitloggen'),
      },
      melding: taken?.melding ?? null,
    },
    taken ? { headers: { 'Set-Cookie': taken.header } } : undefined,
  )
}

export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const taal = taalOf(useMatches())
  return (
    <html lang={taal} dir={richtingVan(taal)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links nonce={root?.nonce} />
      </head>
      <body>
        <PageShell
          taal={taal}
          demo={root?.isDemo}
          navigatie={root?.navigatie ?? []}
          account={root?.account}
          zoeken={root?.zoeken}
          inloggenNaar={href('/inloggen')}
          voet={[
            ...(root?.isDemo ? [{ naar: href('/demo'), label: 'Demo: wie bent u?' }] : []),
            ...(root?.account ? [{ naar: href('/emails'), label: 'Mijn e-mails' }] : []),
            { naar: href('/regelingen'), label: 'Regelingen' },
            { naar: href('/contact'), label: 'Contact' },
            { naar: href('/privacy'), label: 'Privacy' },
            { naar: href('/toegankelijkheid'), label: 'Toegankelijkheid' },
          ]}
        >
          <Flash melding={root?.melding} />
          {children}
        </PageShell>
        <ScrollRestoration nonce={root?.nonce} />
        <Scripts nonce={root?.nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>('root')
  const status = isRouteErrorResponse(error) ? error.status : 500
  return (
    <>
      <title>{`Foutmelding ${status} | WSP-portaal`}</title>
      <ErrorPage status={status} code={root?.verzoekId ?? null} beginNaar={root?.begin ?? '/'} />
    </>
  )
}
