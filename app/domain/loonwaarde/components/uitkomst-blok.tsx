import { Form, href } from 'react-router'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { formatDatum } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import type { Meting } from '../get-meting.server.ts'

/** What came out, until when it counts, and what follows from it. */
export function UitkomstBlok({ meting, magWijzigen }: { meting: Meting; magWijzigen: boolean }) {
  const { id, versie, uitkomst, indicatie, mag } = meting
  if (!uitkomst) return null
  const naar = { metingId: id }
  return (
    <Section titel="Uitkomst">
      <SummaryList
        leeg="Nog niet"
        rijen={[
          { label: 'Loonwaarde', waarde: `${uitkomst.percentage}%` },
          { label: 'Gemeten op', waarde: formatDatum(uitkomst.gemetenOp) },
          { label: 'Datum van de brief', waarde: formatDatum(uitkomst.briefOp) },
          { label: 'Geldig tot en met', waarde: formatDatum(uitkomst.geldigTot) },
          { label: 'Deskundige', waarde: uitkomst.deskundige },
          ...(mag.indicatie
            ? [
                {
                  label: 'Indicatie aangevraagd',
                  waarde: indicatie?.aangevraagdOp && formatDatum(indicatie.aangevraagdOp),
                },
                {
                  label: 'Indicatie ontvangen',
                  waarde: indicatie?.ontvangenOp && formatDatum(indicatie.ontvangenOp),
                },
              ]
            : []),
        ]}
      />
      {magWijzigen && (
        <ButtonGroup>
          {mag.melding && (
            <Form method="post" action={href('/adviseur/loonwaarde/:metingId/melding', naar)}>
              <HiddenField naam="versie" waarde={versie} />
              <Button soort="secondary">Melding voor de gemeente maken</Button>
            </Form>
          )}
          {mag.indicatie && (
            <LinkButton soort="secondary" to={href('/adviseur/loonwaarde/:metingId/indicatie', naar)}>
              Indicatie vastleggen
            </LinkButton>
          )}
          {mag.uitkomst && (
            <LinkButton soort="subtle" to={href('/adviseur/loonwaarde/:metingId/uitkomst', naar)}>
              Uitkomst wijzigen
            </LinkButton>
          )}
        </ButtonGroup>
      )}
    </Section>
  )
}
