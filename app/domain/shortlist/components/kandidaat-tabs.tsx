import { href } from 'react-router'
import { Tabs } from '#app/ui/tabs.tsx'

/** The views of the candidates of one vacature: what the system found, and what adviseurs made of it. */
export function KandidaatTabs({ vacatureId, opShortlist }: { vacatureId: string; opShortlist: number }) {
  return (
    <Tabs
      label="Kandidaten voor deze vacature"
      tabs={[
        {
          naar: href('/adviseur/vacatures/:vacatureId/matches', { vacatureId }),
          label: 'Gevonden kandidaten',
          exact: true,
        },
        {
          naar: href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId }),
          label: 'Shortlist',
          aantal: opShortlist,
          exact: true,
        },
      ]}
    />
  )
}
