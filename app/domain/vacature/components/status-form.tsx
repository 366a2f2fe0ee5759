import type { ComponentProps, ReactNode } from 'react'
import { Form, href, useNavigation } from 'react-router'
import { Button, LinkButton } from '#app/ui/button.tsx'
import { FormActions, FormFields } from '#app/ui/form/form-actions.tsx'
import { FormErrorSummary } from '#app/ui/form/form-error-summary.tsx'
import { HiddenField } from '#app/ui/form/text-field.tsx'
import { Breadcrumb } from '#app/ui/layout/breadcrumb.tsx'
import { Page } from '#app/ui/layout/page.tsx'
import { PageHeader } from '#app/ui/layout/page-header.tsx'

type Props = {
  /** The version is the one that the page was made from. */
  vacature: { id: string; versie: number; titel: string | null }
  titel: string
  intro: string
  /** What the button says that it does. */
  knop: string
  fouten: ComponentProps<typeof FormErrorSummary>
  children: ReactNode
}

/** A page that asks something before a vacature is moved: the way back, the questions, and the way out. */
export function StatusForm({ vacature, titel, intro, knop, fouten, children }: Props) {
  const bezig = useNavigation().state === 'submitting'
  const terug = href('/vacaturebeheer/:vacatureId', { vacatureId: vacature.id })
  return (
    <Page>
      <Breadcrumb
        kruimels={[
          { label: 'Vacatures', naar: href('/vacaturebeheer') },
          { label: vacature.titel ?? 'Vacature', naar: terug },
        ]}
      />
      <PageHeader titel={titel} intro={intro} />
      <FormErrorSummary {...fouten} />
      <Form method="post" noValidate>
        <FormFields>
          <HiddenField naam="versie" waarde={vacature.versie} />
          {children}
          <FormActions>
            <Button disabled={bezig}>{knop}</Button>
            <LinkButton soort="secondary" to={terug}>
              Annuleren
            </LinkButton>
          </FormActions>
        </FormFields>
      </Form>
    </Page>
  )
}
