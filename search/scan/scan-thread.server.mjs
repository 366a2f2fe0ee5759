// A thread of Node 20 does not take over how its process reads TypeScript, so it says so itself.
import { register } from 'tsx/esm/api'

register()
await import('./scan-worker.server.ts')
