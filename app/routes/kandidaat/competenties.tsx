import { Form, href } from 'react-router'
import { z } from 'zod'
import type { Route } from './+types/competenties'
import { KenmerkRijen } from '#app/domain/kandidaatprofiel/components/kenmerk-rijen.tsx'
import { KenmerkenSchema, oordelenVan } from '#app/domain/kandidaatprofiel/formulieren.ts'
import { getKenmerken } from '#app/domain/kandidaatprofiel/get-kenmerken.server.ts'
import { toKenmerkenForm } from '#app/domain/kandidaatprofiel/kenmerken-form.ts'
import { listProfieltermen } from '#app/domain/kandidaatprofiel/list-profieltermen.server.ts'
import { saveKenmerken } from '#app/domain/kandidaatprofiel/save-kenmerken.server.ts'
import { sentKenmerken } from '#app/domain/kandidaatprofiel/sent-kenmerken.ts'
import { actorOf } from '#app/http/context.server.ts'
import { redirectWithMelding } from '#app/http/flash.server.ts'
import { invalidForm, parseForm, parseQuery, readForm, refusedForm } from '#app/http/parse-form.server.ts'
import { found } from '#app/http/respond.server.ts'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { DetailsExplain } from '#app/ui/details-explain.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'
import { Meter } from '#app/ui/meter.tsx'

const PER_GROEP = 5
const GroepSchema = z.object({ groep: z.coerce.number().int().min(1).catch(1).default(1) })

export const meta: Route.MetaFunction = () => [{ title: 'Hoe ik werk | WSP-portaal' }]

export async function loader({ context, url }: Route.LoaderArgs) {
  const actor = actorOf(context, 'kandidaat')
  const [termen, profiel] = await Promise.all([
    listProfieltermen(['gedrag']),
    getKenmerken(actor, actor.kandidaatId, ['gedrag']),
  ])
  const { versie, gedrag } = toKenmerkenForm(found(profiel), termen, 'zelf')
  const aantalGroepen = Math.max(1, Math.ceil(gedrag.length / PER_GROEP))
  const groep = Math.min(parseQuery(url, GroepSchema).groep, aantalGroepen)
  return {
    versie,
    groep,
    aantalGroepen,
    totaal: gedrag.length,
    ingevuld: gedrag.filter(({ niveau }) => niveau !== undefined).length,
    rijen: gedrag.slice((groep - 1) * PER_GROEP, groep * PER_GROEP),
  }
}

export async function action({ context, request, url }: Route.ActionArgs) {
  const form = parseForm(await readForm(request), KenmerkenSchema)
  if (!form.ok) return invalidForm(form)
  const actor = actorOf(context, 'kandidaat')
  const { kandidaatId } = actor
  const { versie } = form.data
  const { oordelen, weg } = oordelenVan(form.data)
  const result = await saveKenmerken(actor, { kandidaatId, versie, oordelen, weg, waarneming: null })
  if (!result.ok) return refusedForm(form, result)
  const { groep } = parseQuery(url, GroepSchema)
  const aantal = (await listProfieltermen(['gedrag'])).length
  if (groep * PER_GROEP >= aantal) {
    return redirectWithMelding(
      href('/kandidaat/profiel'),
      'Je antwoorden zijn opgeslagen. Dit was de laatste vraag.',
    )
  }
  return redirectWithMelding(
    `${href('/kandidaat/competenties')}?groep=${groep + 1}`,
    'Opgeslagen. Je kunt verder.',
  )
}

export default function Competenties({ loaderData, actionData }: Route.ComponentProps) {
  const { groep, aantalGroepen, totaal, ingevuld, rijen, versie } = loaderData
  const gestuurd = sentKenmerken(actionData?.resultaat.initialValue)
  const pagina = (nummer: number) => `${href('/kandidaat/competenties')}?groep=${nummer}`
  return (
    <Page>
      <Breadcrumb kruimels={[{ label: 'Mijn profiel', naar: href('/kandidaat/profiel') }]} />
      <PageHeader
        titel="Hoe ik werk"
        boven={`Deel ${groep} van ${aantalGroepen}`}
        intro="Hoe goed lukt dit jou op het werk? Er zijn geen foute antwoorden. Je mag ook stoppen en later verdergaan."
      />
      <Meter
        label="Hoe ver je bent"
        waarde={ingevuld}
        max={totaal}
        tekst={`${ingevuld} van de ${totaal} vragen ingevuld`}
      />
      <DetailsExplain vraag="Wat betekenen de antwoorden?">
        <ul>
          <li>Niet: dit lukt mij nu niet.</li>
          <li>Basis: dit lukt met hulp.</li>
          <li>Voldoende: dit lukt meestal zelf.</li>
          <li>Goed: dit lukt zelf, ook als het moeilijk wordt.</li>
        </ul>
      </DetailsExplain>
      <FormErrorSummary fouten={actionData?.resultaat.error} />
      <Form method="post" action={pagina(groep)} noValidate key={groep}>
        <FormFields>
          <HiddenField naam="versie" waarde={gestuurd?.versie ?? versie} />
          <KenmerkRijen rijen={rijen} gestuurd={gestuurd} />
          <FormActions>
            <Button>{groep === aantalGroepen ? 'Opslaan en klaar' : 'Opslaan en verder'}</Button>
            {groep > 1 && (
              <LinkButton soort="secondary" icoon="pijl_links" to={pagina(groep - 1)}>
                Vorige vragen
              </LinkButton>
            )}
            {groep < aantalGroepen && (
              <LinkButton soort="subtle" to={pagina(groep + 1)}>
                Deze vragen overslaan
              </LinkButton>
            )}
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
