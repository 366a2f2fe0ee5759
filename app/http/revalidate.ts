import type { ShouldRevalidateFunctionArgs } from 'react-router'

/** For a form with a version: after a conflict it must carry the new version before it can be sent again. */
export function revalidateAfterConflict({
  actionStatus,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return actionStatus === 409 || defaultShouldRevalidate
}
