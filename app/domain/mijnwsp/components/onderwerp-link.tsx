import type { ReactNode } from 'react'
import { href } from 'react-router'
import { Link } from '#app/ui/link.tsx'
import type { Onderwerp } from '../stappen.ts'

/** To the page of what a step or message is about. */
export function OnderwerpLink({ over, children }: { over: Onderwerp; children: ReactNode }) {
  return <Link to={adresVan(over)}>{children}</Link>
}

function adresVan({ soort, id }: Onderwerp): string {
  switch (soort) {
    case 'vacature':
      return href('/vacaturebeheer/:vacatureId', { vacatureId: id })
    case 'kandidaat':
      return href('/werkgever/kandidaten/:bemiddelingId', { bemiddelingId: id })
    case 'verzoek':
      return href('/werkgever/verzoeken')
    case 'nazorg':
      return href('/werkgever/nazorg/:momentId', { momentId: id })
    case 'sroi':
      return href('/werkgever/sroi/:verplichtingId', { verplichtingId: id })
    case 'advies':
      return href('/werkgever/advies/:adviesId', { adviesId: id })
    case 'jobcoachtraject':
      return href('/werkgever/jobcoaching/:trajectId', { trajectId: id })
    case 'jobcoachaanvraag':
      return href('/werkgever/jobcoaching/aanvragen/:jobcoachaanvraagId', { jobcoachaanvraagId: id })
  }
}
