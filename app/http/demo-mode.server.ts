import { config } from '#app/platform/config.server.ts'

/** True in the demo environment, which the configuration refuses on a public address. */
export function isDemoMode(): boolean {
  return config().isDemo
}
