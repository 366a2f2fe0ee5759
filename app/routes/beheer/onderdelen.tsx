import type { Route } from './+types/onderdelen'
import { Overzicht } from '#app/ui/overzicht.tsx'

export const meta: Route.MetaFunction = () => [{ title: 'Onderdelen | WSP-portaal' }]

export default function Onderdelen() {
  return <Overzicht />
}
