import { useForm } from '@conform-to/react'
import { useEffect, useRef } from 'react'
import { Form, href, useNavigation, useSubmit } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/tevredenheid'
import { answerOnderzoek } from '#app/domain/tevredenheid/answer-onderzoek.server.ts'
import { getOnderzoek } from '#app/domain/tevredenheid/get-onderzoek.server.ts'
import { AntwoordSchema, CIJFERS, VERBETERPUNT_MAX } from '#app/domain/tevredenheid/tevredenheid.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { RadioGroupField } from '#app/ui/form/radio-group-field.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

export const meta: Route.MetaFunction = () => [
  { title: 'Hoe tevreden bent u? | WSP-portaal' },
  { name: 'robots', content: 'noindex' },
]

const QuerySchema = z.object({
  sleutel: z.string().catch('').default(''),
  cijfer: z.coerce.number().int().min(1).max(10).nullable().catch(null).default(null),
})

export async function loader({ params, url }: Route.LoaderArgs) {
  const { sleutel, cijfer } = parseQuery(url, QuerySchema)
  const onderzoek = found(await getOnderzoek(parseId(params.onderzoekId), sleutel))
  return { onderzoek, sleutel, geklikt: cijfer }
}

export async function action({ params, request }: Route.ActionArgs) {
  const onderzoekId = parseId(params.onderzoekId)
  const form = parseForm(await readForm(request), AntwoordSchema)
  if (!form.ok) return invalidForm(form)
  const result = await answerOnderzoek(onderzoekId, form.data)
  if (!result.ok) return refusedForm(form, result)
  return redirectWithMelding(
    `${href('/tevredenheid/:onderzoekId', { onderzoekId })}?sleutel=${form.data.sleutel}`,
    'Dank u wel. Uw antwoord is opgeslagen.',
  )
}

export default function Tevredenheid({ loaderData, actionData }: Route.ComponentProps) {
  const { onderzoek, sleutel, geklikt } = loaderData
  const [form, fields] = useForm({
    id: 'tevredenheid',
    lastResult: actionData?.resultaat,
    defaultValue: {
      cijfer: String(geklikt ?? onderzoek.cijfer ?? ''),
      verbeterpunt: onderzoek.verbeterpunt ?? '',
    },
  })
  const bezig = useNavigation().state === 'submitting'
  useClickFromMail(onderzoek.isGesloten ? null : geklikt, sleutel)
  return (
    <Page>
      <PageHeader
        titel="Hoe tevreden bent u over onze hulp?"
        intro={`Het gaat over de vacature ${onderzoek.titel}.`}
      />
      {onderzoek.isGesloten ? (
        <Alert>Deze vraag is gesloten. Bedankt dat u wilde antwoorden.</Alert>
      ) : (
        <>
          <FormErrorSummary {...summaryProps(form)} />
          <Form method="post" noValidate>
            <FormFields>
              <HiddenField naam="sleutel" waarde={sleutel} />
              <RadioGroupField
                {...fieldProps(fields.cijfer)}
                label="Welk cijfer geeft u ons?"
                hint="1 is slecht, 10 is uitstekend."
                opties={CIJFERS.map((cijfer) => ({ waarde: String(cijfer), label: String(cijfer) }))}
                rij
              />
              <TextareaField
                {...fieldProps(fields.verbeterpunt)}
                label="Wat kan beter?"
                hint="Alleen de adviseurs van het WSP lezen dit. Schrijf geen namen van kandidaten op."
                verplicht={false}
                maxTekens={VERBETERPUNT_MAX}
              />
              <FormActions>
                <Button disabled={bezig}>Antwoord versturen</Button>
              </FormActions>
            </FormFields>
          </Form>
        </>
      )}
    </Page>
  )
}

/**
 * The click in the mail is the answer. It is sent by script and not by opening the address, because mail scanners open
 * every link; without JavaScript the button does it.
 */
function useClickFromMail(cijfer: number | null, sleutel: string): void {
  const submit = useSubmit()
  const gedaan = useRef(false)
  useEffect(() => {
    if (cijfer === null || gedaan.current) return
    gedaan.current = true
    void submit({ sleutel, cijfer: String(cijfer) }, { method: 'post' })
  }, [cijfer, sleutel, submit])
}
