import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ConfirmForm } from '#app/ui/confirm-form.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { DeelnemerBadge } from './deelnemer-badge.tsx'
import type { AanmeldingPagina } from '../get-aanmelding.server.ts'
import { vul, type Teksten } from '../taal.ts'

type Persoon = AanmeldingPagina['personen'][number]

/** One person of a registration: how it stands, and what can be done. */
export function DeelnemerKaart({
  persoon,
  teksten,
  sleutel,
  wijzigNaar,
  isOpen,
  children,
}: {
  persoon: Persoon
  teksten: Teksten
  sleutel: string
  wijzigNaar: string
  isOpen: boolean
  /** The ticket of who has a place. */
  children?: ReactNode
}) {
  const { id, naam, status, plek, aangebodenTot, onderdelen, voorzieningen, voorzieningTekst } = persoon
  const t = teksten.aanmelding
  const kan = isOpen && (status === 'ingeschreven' || status === 'wachtlijst' || status === 'aangeboden')
  const nodig = [
    ...voorzieningen.map((een) => teksten.voorziening[een]),
    ...(voorzieningTekst ? [voorzieningTekst] : []),
  ]
  const velden = (
    <>
      <HiddenField naam="sleutel" waarde={sleutel} />
      <HiddenField naam="inschrijvingId" waarde={id} />
    </>
  )
  return (
    <Section titel={naam} niveau={3}>
      <p>
        <DeelnemerBadge status={status} woorden={t.status} /> {plek !== null && vul(t.plek, { plek })}
      </p>
      {status === 'aangeboden' && aangebodenTot && (
        <>
          <p>{vul(t.aanbod, { naam, tot: aangebodenTot })}</p>
          {isOpen && (
            <ButtonGroup>
              <Form method="post">
                {velden}
                <HiddenField naam="wat" waarde="aannemen" />
                <Button>{vul(t.aanbodJa, { naam })}</Button>
              </Form>
              <Form method="post">
                {velden}
                <HiddenField naam="wat" waarde="weigeren" />
                <Button soort="secondary">{vul(t.aanbodNee, { naam })}</Button>
              </Form>
            </ButtonGroup>
          )}
        </>
      )}
      {(onderdelen.length > 0 || nodig.length > 0) && (
        <SummaryList
          rijen={[
            ...(onderdelen.length > 0 ? [{ label: t.gekozen, waarde: onderdelen.join(', ') }] : []),
            ...(nodig.length > 0 ? [{ label: t.nodig, waarde: nodig.join(', ') }] : []),
          ]}
        />
      )}
      {children}
      {kan && (
        <ButtonGroup>
          <LinkButton soort="secondary" to={wijzigNaar}>
            {vul(t.wijzig, { naam })}
          </LinkButton>
          <ConfirmForm knop={vul(t.zegAf, { naam })} vraag={vul(t.zegAfVraag, { naam })} bevestig={t.zegAfJa}>
            {velden}
            <HiddenField naam="wat" waarde="afzeggen" />
          </ConfirmForm>
        </ButtonGroup>
      )}
    </Section>
  )
}
