import { useSyncExternalStore } from 'react'
import { Button } from '#app/ui/button.tsx'

const never = () => () => {}

/** Opens the print window of the browser. Without JavaScript there is no button: the browser's own menu prints as well. */
export function PrintKnop() {
  const isBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!isBrowser) return null
  return (
    <Button type="button" soort="secondary" onClick={() => window.print()}>
      Afdrukken
    </Button>
  )
}
