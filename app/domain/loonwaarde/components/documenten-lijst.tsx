import { href } from 'react-router'
import { LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { formatDatumTijd } from '#app/ui/format.ts'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { WorkList } from '#app/ui/work-list.tsx'
import { DOCUMENT_SOORT_LABEL, grootteTekst } from '../document.ts'
import type { listDocumenten } from '../get-document.server.ts'

type Props = {
  metingId: string
  documenten: Awaited<ReturnType<typeof listDocumenten>>
  magToevoegen: boolean
}

/** The documents of a measurement, to save and to remove. */
export function DocumentenLijst({ metingId, documenten, magToevoegen }: Props) {
  return (
    <Section titel="Documenten">
      {documenten.length === 0 && <p>Er zijn nog geen documenten bij deze meting.</p>}
      {documenten.length > 0 && (
        <WorkList
          regels={documenten.map(({ id, soort, naam, grootte, sha256, op, door }) => ({
            sleutel: id,
            titel: (
              <Link
                download
                reloadDocument
                to={href('/adviseur/loonwaarde/:metingId/documenten/:documentId', {
                  metingId,
                  documentId: id,
                })}
              >
                {naam} ({grootteTekst(grootte)})
              </Link>
            ),
            bij: `${DOCUMENT_SOORT_LABEL[soort]}, ${formatDatumTijd(op)}${door ? `, door ${door}` : ''}${soort === 'melding' ? `. Controlegetal ${sha256.slice(0, 12)}` : ''}`,
            actie: soort !== 'melding' && (
              <ConfirmForm
                knop="Verwijderen"
                vraag={`Het document ${naam} gaat weg. Dit kunt u niet terugdraaien.`}
                bevestig="Ja, verwijder"
                action={href('/adviseur/loonwaarde/:metingId/documenten/:documentId/verwijderen', {
                  metingId,
                  documentId: id,
                })}
              />
            ),
          }))}
        />
      )}
      {magToevoegen && (
        <p>
          <LinkButton
            soort="secondary"
            to={href('/adviseur/loonwaarde/:metingId/documenten', { metingId })}
            icoon="plus"
          >
            Document toevoegen
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
