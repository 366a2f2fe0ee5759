import type { Server } from 'node:http'
import { createRequestHandler } from '@react-router/express'
import { Router, type RequestHandler } from 'express'
import type { ServerBuild } from 'react-router'
import { ROOT } from './paths.ts'

/** React Router through Vite: pages change in the browser while their files are edited. */
export async function createDevHandler(server: Server): Promise<RequestHandler> {
  // Vite is a development dependency, which a production install does not have.
  const { createServer } = await import('vite')
  const vite = await createServer({
    root: ROOT,
    server: { middlewareMode: { server }, hmr: { server } },
  })
  const router = Router()
  router.use(vite.middlewares)
  router.use(
    createRequestHandler({
      build: async () => (await vite.ssrLoadModule('virtual:react-router/server-build')) as ServerBuild,
      mode: 'development',
    }),
  )
  return router
}
