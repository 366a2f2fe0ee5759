import { href } from 'react-router'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Steps, type Stap } from '#app/ui/steps.tsx'
import { STAP_LABEL, type Ontbrekend, type VacatureStap } from '../completeness.ts'

type Props = {
  vacatureId: string
  vacatureTitel: string | null
  /** Steps are for a concept; later an adviseur changes one part at a time. */
  isConcept: boolean
  huidig: VacatureStap | 'controleren'
  ontbreekt: Ontbrekend[]
  titel: string
  intro?: string
}

/** The top of each step of the form: the way back, where you are, and what this page asks. */
export function StepHeader({ vacatureId, vacatureTitel, isConcept, huidig, ontbreekt, titel, intro }: Props) {
  const params = { vacatureId }
  const paden = {
    werk: href('/vacaturebeheer/:vacatureId/werk', params),
    eisen: href('/vacaturebeheer/:vacatureId/eisen', params),
    voorwaarden: href('/vacaturebeheer/:vacatureId/voorwaarden', params),
  }
  const stappen: Stap[] = (['werk', 'eisen', 'voorwaarden'] as const).map((stap) => ({
    label: STAP_LABEL[stap],
    naar: paden[stap],
    status: stap === huidig ? 'huidig' : ontbreekt.some((punt) => punt.stap === stap) ? 'open' : 'klaar',
  }))
  stappen.push({ label: 'Controleren', status: huidig === 'controleren' ? 'huidig' : 'open' })
  return (
    <>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: vacatureTitel ?? 'Vacature', naar: href('/vacaturebeheer/:vacatureId', params) },
        ]}
      />
      {isConcept && <Steps stappen={stappen} />}
      <PageHeader titel={titel} intro={intro} />
    </>
  )
}
