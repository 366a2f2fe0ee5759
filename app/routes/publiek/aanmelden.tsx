import { useForm } from '@conform-to/react'
import { Form, href, redirect, useNavigation } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/aanmelden'
import { DEELNEMERSROLLEN, type Deelnemersrol } from '#app/domain/evenement/evenement.ts'
import { taalLinks } from '#app/domain/evenement/taallinks.ts'
import { EvenementRegels } from '#app/domain/inschrijving/components/evenement-regels.tsx'
import { TaalKeuze } from '#app/domain/inschrijving/components/taal-keuze.tsx'
import { aanmeldSchema, MEESTE_ANDEREN } from '#app/domain/inschrijving/deelnemer.ts'
import { getAanmeldpagina } from '#app/domain/inschrijving/get-aanmeldpagina.server.ts'
import { register } from '#app/domain/inschrijving/register.server.ts'
import { TALEN, vul, type Taal } from '#app/domain/inschrijving/taal.ts'
import { requestContext } from '#app/http/context.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found, parseId } from '#app/http/respond.server.ts'
import type { TaalHandle } from '#app/http/taal.ts'
import { Alert } from '#app/ui/alert.tsx'
import { Button, ButtonGroup, LinkButton } from '#app/ui/button.tsx'
import { fieldProps, summaryProps } from '#app/ui/form/conform.ts'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { TextareaField } from '#app/ui/form/textarea-field.tsx'
import { TextField } from '#app/ui/form/text-field.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Section } from '#app/ui/layout/section.tsx'
import { Link } from '#app/ui/link.tsx'
import { FormTaal } from '#app/ui/taal.tsx'

export const meta: Route.MetaFunction = ({ loaderData }) => [
  {
    title: `${loaderData ? vul(loaderData.teksten.formulier.titel, { titel: loaderData.evenement.titel }) : 'Aanmelden'} | WSP-portaal`,
  },
  ...(loaderData ? taalLinks(loaderData.taal, loaderData.adressen) : []),
]

export const handle: TaalHandle<{ taal: string }> = { taal: ({ taal }) => taal }

const QuerySchema = z.object({
  taal: z.enum(TALEN).catch('nl').default('nl'),
  rol: z.enum(DEELNEMERSROLLEN).nullable().catch(null).default(null),
  stap: z.enum(['gestuurd']).nullable().catch(null).default(null),
})

export async function loader({ params, url }: Route.LoaderArgs) {
  const { taal, rol, stap } = parseQuery(url, QuerySchema)
  const pagina = found(await getAanmeldpagina(parseId(params.evenementId), taal))
  return { ...pagina, rol: chosenRol(pagina.rollen, rol), stap }
}

/** With one way to come nothing is asked. */
function chosenRol(rollen: { rol: Deelnemersrol }[], gevraagd: Deelnemersrol | null): Deelnemersrol | null {
  if (rollen.length === 1) return rollen[0]?.rol ?? null
  return rollen.some(({ rol }) => rol === gevraagd) ? gevraagd : null
}

export async function action({ params, request, url, context }: Route.ActionArgs) {
  const evenementId = parseId(params.evenementId)
  const { taal, rol: gevraagd } = parseQuery(url, QuerySchema)
  const { rollen, teksten } = found(await getAanmeldpagina(evenementId, taal))
  const rol = chosenRol(rollen, gevraagd)
  if (!rol) throw redirect(adres(evenementId, { taal }), 303)
  const form = parseForm(await readForm(request), aanmeldSchema(teksten.fouten, rol))
  if (!form.ok) return invalidForm(form)
  const result = await register({
    ...form.data,
    evenementId,
    rol,
    taal,
    vanIp: context.get(requestContext).ip,
  })
  if (!result.ok) return refusedForm(form, result)
  // Why nobody can register stands on the page itself.
  throw redirect(adres(evenementId, { taal, rol, ...(result.data.dicht ? {} : { stap: 'gestuurd' }) }), 303)
}

function adres(evenementId: string, query: { taal: Taal; rol?: Deelnemersrol | null; stap?: string }) {
  const vragen = new URLSearchParams(
    Object.entries(query).flatMap(([naam, waarde]) => (waarde ? [[naam, waarde]] : [])),
  )
  return `${href('/evenementen/:evenementId/aanmelden', { evenementId })}?${vragen}`
}

export default function Aanmelden({ loaderData, actionData }: Route.ComponentProps) {
  const { evenement, rollen, rol, dicht, stap, taal, teksten, contact } = loaderData
  const t = teksten.formulier
  return (
    <FormTaal woorden={teksten.woorden}>
      <Page>
        <TaalKeuze
          taal={taal}
          label={teksten.woorden.taal}
          naar={(een) => adres(evenement.id, { taal: een, rol })}
        />
        <PageHeader titel={vul(t.titel, { titel: evenement.titel })} intro={t.gratis} />
        <EvenementRegels evenement={evenement} woorden={teksten.woorden} />
        {stap === 'gestuurd' && (
          <Alert toon="ok" titel={teksten.gestuurd.titel}>
            <p>{teksten.gestuurd.tekst}</p>
            <p>{teksten.gestuurd.daarna}</p>
            <p>{vul(teksten.gestuurd.geenMail, { contact })}</p>
          </Alert>
        )}
        {stap === null && dicht && <Alert toon="warning">{dicht}</Alert>}
        {stap === null && !dicht && rol === null && (
          <Section titel={t.rolVraag}>
            <ButtonGroup>
              {rollen.map((een) => (
                <LinkButton key={een.rol} soort="secondary" to={adres(evenement.id, { taal, rol: een.rol })}>
                  {t.rol[een.rol]}
                </LinkButton>
              ))}
            </ButtonGroup>
          </Section>
        )}
        {stap === null && !dicht && rol !== null && (
          <Formulier key={rol} gegevens={{ ...loaderData, rol }} resultaat={actionData?.resultaat} />
        )}
        <p>
          <Link to={evenement.naar} hrefLang={taal === 'nl' ? 'nl' : 'en'}>
            {teksten.woorden.evenement}
          </Link>
        </p>
      </Page>
    </FormTaal>
  )
}

type Gegevens = Route.ComponentProps['loaderData'] & { rol: Deelnemersrol }
type Resultaat = NonNullable<Route.ComponentProps['actionData']>['resultaat'] | undefined

function Formulier({ gegevens, resultaat }: { gegevens: Gegevens; resultaat: Resultaat }) {
  const { evenement, rollen, rol, taal, teksten, gewistOp, heeftStands, contact } = gegevens
  const t = teksten.formulier
  const vrij = rollen.find((een) => een.rol === rol)?.vrij ?? 0
  const [form, fields] = useForm({
    id: 'aanmelden',
    lastResult: resultaat,
    defaultValue: { naam: '', email: '', telefoon: '', organisatieNaam: '', anderen: '' },
  })
  const bezig = useNavigation().state === 'submitting'
  return (
    <>
      <Section titel={t.rol[rol]}>
        <p>{vrij > 0 ? vul(t.vrij, { aantal: vrij }) : t.vol}</p>
        {rollen.length > 1 && (
          <p>
            <Link to={adres(evenement.id, { taal })}>{t.andereRol}</Link>
          </p>
        )}
      </Section>
      {rol === 'werkgever' && heeftStands && (
        <p>
          {vul(t.stand, { contact })}{' '}
          <Link
            to={href('/werkgever/evenementen/:evenementId/aanmelden', { evenementId: evenement.id })}
            hrefLang="nl"
          >
            {t.standKnop}
          </Link>
        </p>
      )}
      <FormErrorSummary {...summaryProps(form)} />
      <Form method="post" action={adres(evenement.id, { taal, rol })} noValidate>
        <FormFields>
          <TextField {...fieldProps(fields.naam)} label={t.naam} autoComplete="name" />
          {rol === 'werkgever' && (
            <TextField
              {...fieldProps(fields.organisatieNaam)}
              label={t.organisatie}
              autoComplete="organization"
            />
          )}
          <TextField
            {...fieldProps(fields.email)}
            label={t.email}
            hint={t.emailHint}
            type="email"
            autoComplete="email"
            spellCheck={false}
          />
          <TextField
            {...fieldProps(fields.telefoon)}
            label={t.telefoon}
            hint={t.telefoonHint}
            type="tel"
            autoComplete="tel"
            breedte="middel"
            verplicht={false}
          />
          {rol !== 'kandidaat' && (
            <TextareaField
              {...fieldProps(fields.anderen)}
              label={t.anderen}
              hint={vul(t.anderenHint, { meeste: MEESTE_ANDEREN })}
              rijen={3}
              verplicht={false}
            />
          )}
          <p>{vul(t.privacy, { datum: gewistOp })}</p>
          <FormActions>
            <Button disabled={bezig}>{t.knop}</Button>
          </FormActions>
        </FormFields>
      </Form>
    </>
  )
}
