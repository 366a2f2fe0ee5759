import { useForm } from '@conform-to/react'
import { Form, href, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/nazorg'
import { answerNazorgLink } from '#app/domain/nazorg/answer-nazorg.server.ts'
import { antwoordSchema } from '#app/domain/nazorg/antwoord.ts'
import { EindeVelden } from '#app/domain/nazorg/components/einde-velden.tsx'
import { OverWie } from '#app/domain/nazorg/components/over-wie.tsx'
import { getNazorgLink, type NazorgLink } from '#app/domain/nazorg/get-nazorg-link.server.ts'
import { answerFormPage, invalidForm, parseForm, parseQuery, readForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { ContactLines } from '#app/ui/contact-lines.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Werkt deze medewerker er nog? | WSP-portaal' },
  { name: 'robots', content: 'noindex' },
]

const QuerySchema = z.object({
  sleutel: z.string().max(100).catch('').default(''),
  antwoord: z.enum(['ja', 'nee']).nullable().catch(null).default(null),
})

// Opening the address changes nothing: mail scanners open every link. The button on the page is the answer.
export async function loader({ params, url }: Route.LoaderArgs) {
  const { sleutel, antwoord } = parseQuery(url, QuerySchema)
  return { vraag: found(await getNazorgLink(parseId(params.momentId), sleutel)), sleutel, antwoord }
}

export async function action({ params, request }: Route.ActionArgs) {
  const momentId = parseId(params.momentId)
  const posted = await readForm(request)
  const { sleutel } = QuerySchema.parse({ sleutel: posted.get('sleutel') })
  const { startdatum, vandaag } = found(await getNazorgLink(momentId, sleutel))
  const schema = antwoordSchema(
    { startdatum, vandaag },
    { mag: ['werkt_nog', 'werkt_niet_meer'], metToelichting: false },
  )
  const form = parseForm(posted, schema)
  if (!form.ok) return invalidForm(form)
  return answerFormPage(form, await answerNazorgLink(momentId, { ...form.data, sleutel }), {
    terug: `${href('/nazorg/:momentId', { momentId })}?sleutel=${sleutel}`,
    gelukt: 'Dank u wel. Uw antwoord is opgeslagen.',
  })
}

export default function Nazorg({ loaderData, actionData }: Route.ComponentProps) {
  const { vraag, sleutel, antwoord } = loaderData
  const bij = vraag.voor === 'werkgever' ? 'bij u' : 'bij deze werkgever'
  return (
    <Page>
      <PageHeader
        titel={`Werkt deze medewerker nog ${bij}?`}
        intro="Wij vragen dit om te weten of werk blijft, en om te helpen als dat nodig is."
      />
      <OverWie {...vraag} />
      {!vraag.isOpen && <Gesloten vraag={vraag} />}
      {vraag.isOpen && antwoord === 'nee' && (
        <NietMeer
          sleutel={sleutel}
          resultaat={actionData?.resultaat}
          terug={adres(vraag.id, sleutel, 'ja')}
        />
      )}
      {vraag.isOpen && antwoord !== 'nee' && (
        <Nog sleutel={sleutel} nee={adres(vraag.id, sleutel, 'nee')} resultaat={actionData?.resultaat} />
      )}
      {vraag.contact && (
        <Section titel="Vragen?">
          <p>Bel of mail {vraag.contact.naam} van het WSP.</p>
          <ContactLines email={vraag.contact.email} telefoon={vraag.contact.telefoon} />
        </Section>
      )}
    </Page>
  )
}

function adres(momentId: string, sleutel: string, antwoord: 'ja' | 'nee'): string {
  return `${href('/nazorg/:momentId', { momentId })}?sleutel=${sleutel}&antwoord=${antwoord}`
}

function Gesloten({ vraag }: { vraag: NazorgLink }) {
  if (vraag.status === 'beantwoord')
    return (
      <Alert toon="ok" titel="Deze vraag is beantwoord">
        {vraag.uitkomst === 'werkt_nog'
          ? 'Wij hebben vastgelegd dat deze medewerker er nog werkt.'
          : 'Wij hebben vastgelegd dat deze medewerker er niet meer werkt.'}{' '}
        Klopt dat niet? Laat het uw contact bij het WSP weten.
      </Alert>
    )
  return <Alert>Deze vraag is gesloten. U hoeft niets meer te doen.</Alert>
}

type Resultaat = NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined

function Nog({ sleutel, nee, resultaat }: { sleutel: string; nee: string; resultaat: Resultaat }) {
  const [form] = useForm({ id: 'nazorg-nog', lastResult: resultaat })
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <HiddenField naam="sleutel" waarde={sleutel} />
        <HiddenField naam="uitkomst" waarde="werkt_nog" />
        <ButtonGroup>
          <Button disabled={bezig}>Ja, werkt hier nog</Button>
          <LinkButton soort="secondary" to={nee}>
            Nee, werkt hier niet meer
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  )
}

function NietMeer({ sleutel, resultaat, terug }: { sleutel: string; resultaat: Resultaat; terug: string }) {
  const [form, fields] = useForm({
    id: 'nazorg-niet-meer',
    lastResult: resultaat,
    defaultValue: { laatsteWerkdag: '', reden: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="sleutel" waarde={sleutel} />
          <HiddenField naam="uitkomst" waarde="werkt_niet_meer" />
          <EindeVelden laatsteWerkdag={fieldProps(fields.laatsteWerkdag)} reden={fieldProps(fields.reden)} />
          <FormActions>
            <Button disabled={bezig}>Bevestigen: werkt hier niet meer</Button>
            <LinkButton soort="secondary" to={terug}>
              Toch wel, werkt hier nog
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </>
  )
}
