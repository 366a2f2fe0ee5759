import { Form, href } from 'react-router'
import { Button } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Link } from '#app/ui/link.tsx'
import { REDEN_LABEL } from '../shortlist.ts'
import type { KeuzeMerk } from '../list-keuzes.server.ts'

type Props = {
  vacatureId: string
  profielId: string
  versie: number
  keuze: KeuzeMerk | null
  /** Known to miss what must: rejecting is possible, picking is not. */
  isAfgevallen: boolean
}

/** What was decided about one candidate of a vacature, and what one can decide now. */
export function ShortlistKeuze({ vacatureId, profielId, versie, keuze, isAfgevallen }: Props) {
  const lijst = <Link to={href('/adviseur/vacatures/:vacatureId/shortlist', { vacatureId })}>shortlist</Link>
  if (keuze) {
    const afgewezen = keuze.stand === 'afgewezen'
    return (
      <>
        {afgewezen ? (
          <p>
            Afgewezen op de {lijst}: {keuze.reden ? REDEN_LABEL[keuze.reden] : ''}.
          </p>
        ) : (
          <p>Deze kandidaat staat op de {lijst}.</p>
        )}
        <Form
          method="post"
          action={href('/adviseur/vacatures/:vacatureId/shortlist/terugzetten', { vacatureId })}
        >
          <HiddenField naam="versie" waarde={versie} />
          <HiddenField naam="profielId" waarde={profielId} />
          <HiddenField naam="terug" waarde="match" />
          <Button soort="secondary">{afgewezen ? 'Afwijzing terugdraaien' : 'Van de shortlist halen'}</Button>
        </Form>
      </>
    )
  }
  return (
    <div className="wsp-rijacties">
      {!isAfgevallen && (
        <Form method="post" action={href('/adviseur/vacatures/:vacatureId/shortlist/kiezen', { vacatureId })}>
          <HiddenField naam="versie" waarde={versie} />
          <HiddenField naam="profiel" waarde={profielId} />
          <HiddenField naam="terug" waarde="match" />
          <Button soort="secondary">Op de shortlist zetten</Button>
        </Form>
      )}
      <Link
        to={href('/adviseur/vacatures/:vacatureId/matches/:profielId/afwijzen', { vacatureId, profielId })}
      >
        Afwijzen met een reden
      </Link>
    </div>
  )
}
