import { config } from '#app/platform/config.server.ts'

/** How someone without an account reaches the WSP, as the operator set it. */
export function wspContact(): { email: string | null; telefoon: string | null } {
  const { email, telefoon } = config().contact
  return { email: email ?? null, telefoon: telefoon ?? null }
}
